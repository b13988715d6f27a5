// How an agent's draft may sound to somebody who is upset: defensive, blaming or cold. A hint for the writer, never a verdict.

import { once } from '../kept.js'
import { vocabularyOf } from './finglish.js'
import { hear, type Known } from './hear.js'
import { READ_AT_MOST } from './letters.js'
import { unquoted } from './said.js'
import { stem } from './stem.js'
import { type Trail, tells, trail, without } from './trail.js'
import { type Ways, ways, wordsIn } from './ways.js'

export type Tone = 'defensive' | 'blaming' | 'cold'

/** What belongs to us, as an agent names it. */
const GROUPS = {
  ours: 'ما من سایت سیستم شرکت فروشگاه تیم واحد بخش همکار',
  fault: 'تقصیر مقصر اشتباه ایراد مشکل خطا کوتاهی',
  not: '=نیست =نبود =نبوده =نیستیم =نیستم =ندارد =نداره =نداشته =ندارم =نداریم =نمیشود =نمیشه',
  you: 'شما خود =خودتان =خودتون =شماست =شمایید',
}

const DEFENSIVE = `
{fault} .. {ours} .. {not}
{ours} .. {fault} {not}
{fault} از {ours}|=سمت|=طرف|=جانب .. {ours}? {not}
{fault} .. =نداشتیم|=نداشته_ایم|=نکردیم|=نکرده_ایم|=نکرده
به|=ربطی|ربط .. {ours} .. مربوط|ربط|ربطی .. {not}
مربوط|ربطی .. به? {ours} {not}
وظیفه|مسئول|مسئولیت|گردن .... {ours} .. {not}
{ours} .. مسئول|مسئولیت .... {not}|=نمیپذیریم|=قبول_نمیکنیم
مسئولیت .... =نمیپذیریم|=نداریم|=قبول_نمیکنیم
{ours} .. کار .. =خودمان|=خودمون .. =کردیم|=کرده_ایم|=انجام
کاری .. از .. دست .. {ours} .. =برنمیاید|=برنمیاد|=ساخته_نیست|=بر_نمی_آید
بقیه|همه|هیچ .. مشتری|=مشتریها|=مشتریان|کس|=کسی .... راضی|=راضیند|=شکایتی|=مشکلی|=نداشته|=نداشتند
=خودتان|=خودتون|شما .. قانون|قوانین|مقررات|=شرایط .. قبول|پذیرفت|پذیرفته
not|=isnt|=nt|=never .. our|my fault|mistake|problem|responsibility|job|department|error|concern
=nothing .. we|i =can|=could|do
we|i did =nothing =wrong
we|i are|am|is =not .. responsible|liable|to_blame
we|i .. take =no responsibility
=nobody|=noone|no_one .. else .. complained|complains|has
no_other|other|every_other .. customer|customers .. complained|complains|happy|satisfied
that|it is =not .. my|our .. job|department|task
you .. agreed|accepted .... terms|conditions|policy
`

const BLAMING = `
{fault} .. از? {you} .. =است|=بود|=بوده|=هست|=میباشد|$
{fault} .. =خودتان|=خودتون|=شماست|=خودتونه|=خودتان_است
شما|=خودتان|=خودتون .. اشتباه|غلط|بد =کردید|=کردین|=کرده|=زدید|=زدین|=زده|=وارد|=ثبت|=خواندید|=فهمیدید|=متوجه
باید|=میبایست|=بایستی .... دقت|توجه|=میخواندید|=میخوندید|=میخوندین|=میدیدید|=میپرسیدید|=میگفتید|=میگفتین|=چک_میکردید|=بررسی_میکردید|=میکردید|=میکردین
=چرا .... دقت|توجه|زودتر|از_اول|=همان_اول .... =نکردید|=نکردین|=نگفتید|=نگفتین|=ندادید|=نخواندید
=مگر|=مگه .... =نخواندید|=نخوندید|=نخوندین|=نگفتم|=ندیدید|=نمیبینید|=نمیفهمید
=قبلا|=همانطور|=همان_طور|=همونطور|=همون_طور|=چندبار|=چند_بار|=بارها|=گفتم .. =که .. گفتم|=عرض|=اعلام|=توضیح_دادم|=گفته
=قبلا|=چندبار|=چند_بار|=بارها|=دوباره|=یکبار .. =هم .. گفتم|=عرض_کردم|=اعلام_کردیم|=توضیح_دادم|=توضیح_دادیم|=گفتیم
=قبلا|=چندبار|=چند_بار|=بارها .. گفتم|=گفتیم|=عرض_کردم|=اعلام_کردم|=اعلام_کردیم|=توضیح_دادم|=توضیح_دادیم
شما =که|=اصلا|=هم .. =نگفتید|=نگفتین|=نفرستادید|=ندادید|=نخواندید
شما .. متوجه =نیستید|=نشدید|=نمیشوید|=نمیشید|=نیستین|=نمیشین
شما .. =نمیفهمید|=نمیفهمین|=نفهمیدید
دقت|توجه =نکردید|=نکردین|=نکرده_اید|=نمیکنید|=نمیکنین
=بی_دقتی|=بیدقتی|=کم_توجهی|=سهل_انگاری .. {you}
you should have .. read|checked|told|asked|said|known|noticed|looked|contacted|called|been|paid|kept|given|followed|done
you =failed|=forgot|=neglected|=refused to
you did =not .. read|follow|check|listen|pay|tell|give|provide|understand|bother|even
=your .. fault|mistake|carelessness|negligence
you|your .. =own .. fault|mistake|doing
as|like|=already|=again i|we .. =already? said|told|explained|mentioned|stated|wrote
i|we .. already .. said|told|explained|mentioned|wrote .. you?
=why did|didn|=have|do .. you .. =not|read|check|wait|order|tell|say
you are|were .. wrong|mistaken|confused|careless|lying
you .. misunderstood|misread|mistyped|misused
=obviously|=clearly .. you
if you .. =had|=would .. read|checked|told|asked|listened|followed
`

const COLD = `
^ =نه $
^ =نمیشود|=نمیشه|=نمیتوانم|=نمیتونم|=نمیدانم|=نمیدونم|=نداریم|=ندارم|=نیست|=ممکن_نیست|=امکان_ندارد|=امکان_پذیر_نیست|=امکانپذیر_نیست $
^ =خیر =نمیشود|=نمیشه|=امکان_ندارد|=نداریم|=ممکن_نیست? $
^ =صبر|=منتظر =کنید|=کنین|=باشید|=باشین|=بمانید $
^ =بررسی|=پیگیری =میشود|=میشه|=میکنیم $
^ .. =امکان|=امکانش|=مقدور|=ممکن =نیست|=ندارد|=نداره|=وجود_ندارد|=نمیباشد $
=همین|=همینه|=همین_است =که|=است .. =هست|=گفتم|=میبینید
=همینی|=همینه|=همین =که =هست|=است
=به .. =من|=ما =چه|=مربوط =نیست|$
=مشکل =خودتان|=خودتون|=شماست|=خودتونه|=خودته
=آرام|=اروم|=آروم|=ارام .. =باشید|=باشین|=باش|=بگیرید
=داد =نزنید|=نزنین
=عصبانی =نشوید|=نشین|=نباشید|=نباشین
=لطفا? =دیگر|=دیگه =پیام|=پیغام|=تماس =ندهید|=ندید|=ندین|=نگیرید|=نفرستید
=طبق .. =قانون|=قوانین|=مقررات|=سیاست|=ضوابط .... {not}|=نمیتوانیم|=نمیتونیم|=نمیدهیم
^ =no $
^ =not|=can =possible|=not|=available $
^ =we|=i|=it can|=do|=is =not|=impossible .. $
^ =wait|=please_wait|=hold $
^ =i do =not =know $
=calm =down
=it is =what =it is
=deal =with =it
=that =is =the|=our =policy
=take =it =or =leave
=read .. =the|=our .. =faq|=terms|=website|=policy
=stop .. =writing|=messaging|=asking|=shouting|=complaining
=per|=to|=under|=of =our|=company|=the|=company_s .. =policy|=rules|=regulations .... =not|=cannot|=unable
`

/** Kind or harmless words that look like the others. */
const DECOYS = ways(
  `
{fault} .. از? شما .. {not}
{fault} .. شما {not}
{fault} .. از? {ours} .. =بود|=بوده|=است|=هست
{fault} =ما|=من =بود|=است|=را|=رو
نگران|=ناراحت .. =نباشید|=نباشین
مشکل|=مشکلی =نیست|=نداره|=ندارد $
=not|=isnt .. your fault|mistake|problem
you did =nothing|=not .. wrong
you did =not .. do .. wrong
you should have .. received|got|gotten|it|seen .. by|now|today|already?
if you should have .. question|questions
=as|=like you|u .. said|told|mentioned|explained
was|is our|my .. fault|mistake
=اگر|=اگه .... =نمیدانید|=نمیدونید
`,
  GROUPS,
)

const TONES: Record<Tone, Ways> = {
  blaming: ways(BLAMING, GROUPS),
  defensive: ways(DEFENSIVE, GROUPS),
  cold: ways(COLD, GROUPS),
}

const KNOWN: Known = once('what the tone knows', () => {
  const own = wordsIn(...Object.values(GROUPS), DEFENSIVE, BLAMING, COLD)
  return { stems: new Set(own.map(stem)), vocabularies: [vocabularyOf(own)] }
})

/** How it may sound, the sharpest first; empty: nothing to say. Never throws; looks at the first 2,000 characters. */
export function tonesOf(draft: string): Tone[] {
  const text = unquoted(draft.slice(0, READ_AT_MOST))
  const found = new Set<Tone>()
  // Sentence by sentence: «همین که گفتم.» is cold wherever it stands, and a «نه» inside a sentence is not.
  for (const sentence of text.split(/[.!?؟\n]+/)) {
    const trailed = without(read(sentence), DECOYS)
    for (const tone of Object.keys(TONES) as Tone[]) {
      if (tone === 'cold' && sentence.trim() !== '' && short(sentence) && !short(text)) continue
      if (tells(trailed, TONES[tone])) found.add(tone)
    }
  }
  return (Object.keys(TONES) as Tone[]).filter(tone => found.has(tone))
}

const read = (sentence: string): Trail => trail(hear(sentence, KNOWN).words)

/** A «نه» alone is cold; before an explanation it is an answer. */
const SHORT_WORDS = 3
const short = (text: string): boolean => text.trim().split(/\s+/).length <= SHORT_WORDS
