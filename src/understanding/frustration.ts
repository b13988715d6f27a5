// Is the customer losing patience? Words, repetition, correcting the bot, and how it is typed.

import { weightOf } from './features.js'
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import type { Signal } from './read.js'
import { stem } from './stem.js'

type Cue = { pattern: RegExp; weight: number; fa: string; en: string }

const cue = (fa: string, en: string, weight: number, ...patterns: string[]): Cue => ({
  pattern: new RegExp(`(?:^| )(?:${patterns.join('|')})(?: |$)`, 'u'),
  weight,
  fa,
  en,
})

// Patterns run over normalised words; [^ ]* stands for endings, gaps are bounded: linear time.
const CUES: Cue[] = [
  cue(
    'ناسزا یا تحقیر',
    'Insults',
    0.85,
    'بی ?شعور[^ ]*|احمق[^ ]*|نفهم[^ ]*|بی ?سواد[^ ]*|اشغال[^ ]*|کثافت[^ ]*|گمشو[^ ]*|لعنت[^ ]*|دزد[ای]?[^ ]{0,4}|کلاه ?بردار[^ ]*|کلاه برداشتن[^ ]*|بی ?شرف[^ ]*|شارلاتان[^ ]*|عوضی[^ ]*|خاک تو سرت[^ ]*|بی ?عرضه[^ ]*|هیچ غلطی',
    'idiots?|stupid|morons?|useless|incompetent|scam(?:mers?)?|thieves|liars?|pathetic|garbage|trash|bullshit|wtf|damn (?!that was|good|fast)[^ ]+|crap|shit|fuck[^ ]*|sucks',
  ),
  cue(
    'شرم‌آور یا افتضاح خواندن کار ما',
    'Calls it disgraceful',
    0.75,
    'مسخره[^ ]*|افتضاح[^ ]*|شرم ?اور[^ ]*|شرم کن[^ ]*|خجالت[^ ]*|زشت ?است|زشته|فاجعه[^ ]*|مزخرف[^ ]*|داغون ترین|چه وضع[^ ]*|این چه وضع[^ ]*|این چه [^ ]+ است|شورش(?:و| را) در ?[^ ]*|انصاف[^ ]*|توهین[^ ]*',
    'worst|terrible|horrible|awful|ridiculous|disgrace(?:ful)?|disgusting|unacceptable|outrageous|joke of a|shameful|appalling|nightmare of|never again',
  ),
  cue(
    'خستگی و بی‌حوصلگی',
    'Fed up',
    0.75,
    'خسته شد[^ ]*|خستم کرد[^ ]*|کلافه[^ ]*|اعصاب(?:م)? (?:ندارم|خورد|خرد|را)[^ ]*|اعصابم[^ ]*|عصبانی ?ام|عصبانیم|صبرم [^ ]+|صبرم|دیوانه شد[^ ]*|دیوونه شد[^ ]*|دیوونم کرد[^ ]*|دیوانه(?:ام|م) کرد[^ ]*|جونم به لب[^ ]*|به ستوه|ذله|پدرم در[^ ]*|اه اه|ای بابا[^ ]*|ای خدا[^ ]*|ای وای|وای از دست|حیف (?:ان|اون|پول|وقت)[^ ]*|نابود',
    'sick of|fed up|tired of|so done|done with|frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|furious|mad at|losing patience|running out of patience|running out|out of patience|nothing but patient|for crying out loud|going in circles|waste of time|wasting my time|sigh|ugh+|omg i',
  ),
  cue(
    'دست کشیدن یا رفتن',
    'Gives up or leaves',
    0.7,
    'من تسلیم[^ ]*|تسلیمم|بیخیال (?:نخواستیم|نخواستم|شدم)|بی خیال نخواست[^ ]*|نخواستیم|ناامید[^ ]*|نا امید[^ ]*|دیگر (?:از شما )?(?:خرید )?نمی[^ ]+ تمام|دیگر از شما خرید نمی[^ ]*|کل حسابم[^ ]* (?:را )?می ?بند[^ ]*|خلاص می ?کنم|خودم را خلاص[^ ]*|عجب گیری کرد[^ ]*|دیگر حرف[^ ]* را باور',
    'i give up|give up|giving up|done here|(?:i am )?leaving you|switching to|hurt myself|kill myself|never (?:again|ordering|buying|prepay|shopping|coming back)[^ ]*',
  ),
  cue(
    'تهدید به انتشار یا شکایت',
    'Threatens to go public or to law',
    0.6,
    'اسکرین گرفت[^ ]*|همه جا می ?نویسم|ملت ببینن[^ ]*|ابرو[^ ]* می ?برم|تو دادگاه|دادگاه می ?بینم[^ ]*|وکیل گرفت[^ ]*|میرم police|به اخر[^ ]* ازتان میگیرم|ازتون میگیرم',
    'see you in court|my lawyer|i will sue|suing|everyone on (?:reddit|twitter|social)|make sure everyone|tell everyone|leave a (?:bad|one star) review|report you',
  ),
  cue(
    'طعنه',
    'Sarcasm',
    0.75,
    'وقتم (?:را )?تلف[^ ]*|ممنون که [^ ]+ [^ ]+ (?:تلف|خراب|بدبخت)[^ ]*|مبارکتان باشد|مبارکتون باشه|شما بردید|دمتان گرم واقعا|دمتون گرم واقعا|پیاده می ?[^ ]*|میخواین اذیت[^ ]*|میخواهید اذیت[^ ]*|واقعا که|خسته نباشید واقعا|دستمزد[^ ]*|فقط وقت من',
    'thanks for nothing|thank you for nothing|great help|so helpful|brilliant absolutely brilliant|absolutely brilliant|copy paste|thank you for teaching me|will be delighted|starting to think|congratulations',
  ),
  cue(
    'چند بار گفته است',
    'Had to say it many times',
    0.7,
    '(?:صد|هزار|ده|چند|چندین|سه|دو|پنج|[0-9]+) (?:بار|دفعه) (?:[^ ]+ ){0,2}(?:گفتم|گفتی|بگم|بگویم|نوشتم|توضیح|پرسیدم|پیام|تماس|زنگ|مراجعه|باید)[^ ]*|بار چندم[^ ]*|چند نفر ادم|باز (?:هم )?همان|همش همین[^ ]*|از صبح دارم',
    '(?:second|third|fourth|fifth|sixth|tenth|nth|hundredth|millionth) time|(?:[0-9]+|many|several|three|five|hundred) times|how many times|over and over|again and again|i already (?:said|told)|already told you|number four|keeps? (?:saying|repeating|sending)|all of you keep|at this point',
  ),
  cue(
    'ربات را اصلاح می‌کند',
    'Corrects the bot',
    0.65,
    'نه (?:این|ان|اینها)(?: را)? (?:نمی ?گ[^ ]*|نگفتم|نپرسیدم|نمیخوا[^ ]*|منظورم)[^ ]*|این(?: را)? نپرسیدم|این(?: را)? نگفتم|منظورم (?:این|ان) (?:نبود|نیست)|نمی ?فهمی[^ ]*|نفهمید[^ ]*|اشتباه (?:فهمید[^ ]*|متوجه شد[^ ]*)|چه ربط[^ ]*|ربطی نداشت|ربط ندار[^ ]*|جواب من (?:این )?(?:نبود|نیست)|یعنی چه که متوجه[^ ]*|متوجه نشد[^ ]* (?:خب|یعنی)|یک چه میپرسم[^ ]*|یک چه میپرسم تو یک چه|فارسی نوشتم|جواب سربالا|جواب سرراست|سرراست',
    'not what i (?:asked|said|meant|mean|want(?:ed)?)|did not ask (?:that|for|about)|do not understand me|you do not understand|you are not (?:listening|reading|getting)|wrong answer|that is wrong|irrelevant|nothing to do with|are you even (?:reading|listening)|even reading|read what i|does not answer my|not helpful|unhelpful|not helping',
  ),
  cue(
    'بی‌پاسخ مانده است',
    'Left without an answer',
    0.65,
    'هیچ ?کس (?:[^ ]+ ){0,4}(?:جواب|نیست|پاسخ|پیدا|نمی)[^ ]*|کسی (?:هم )?جواب نمی ?[^ ]*|چرا (?:هیچ ?کس|کسی|جواب نمی)[^ ]*|(?:ادم|کسی) پیدا نمی ?[^ ]*|مگر (?:انجا )?(?:ادم|کسی)|همه روبات[^ ]*|یا همه ربات[^ ]*|جوابگو[^ ]*|کی جواب می ?[^ ]*|یا همین الان|قایم کرد[^ ]*|تلفن (?:را )?بر ?نمی ?[^ ]*|زنگ میزنم بر ?نمی ?[^ ]*',
    'no ?(?:one|body) (?:answers|replies|responds|helps|cares|is answering)|bots all the way|does (?:anyone|anybody) (?:actually|even)|anyone actually|ignored|ignoring me|still no (?:answer|reply|response)|you people',
  ),
]

const LATE: Cue = cue(
  'دیر شدن کار',
  'Waiting too long',
  0.4,
  '(?:[0-9]+|دو|سه|چند|یک) ?(?:روز|هفته|هفتست|ماه)[^ ]* (?:[^ ]+ ){0,4}(?:منتظر|نرسید[^ ]*|نیامد[^ ]*|نداد[^ ]*|گم شد[^ ]*|هنوز)[^ ]*|هر روز (?:هم )?می ?گ[^ ]* فردا',
  '(?:[0-9]+|two|three|several) (?:days|weeks|months) (?:[^ ]+ ){0,4}(?:where|still|no|nothing|waiting)|still (?:has|have) not|where is my [^ ]+ nineteen',
)

const CALM =
  /(?:^| )(?:حل شد[^ ]*|ممنون از پیگیری[^ ]*|دستتان درد نکن[^ ]*|دستتون درد نکن[^ ]*|دمت گرم|عالی بود|شکایتی ندارم|راضی|مرسی+|solved|no complaints?|love it|thank you so much|just curious|asking for|last company|ex landlord|my friend)(?: |$)/u
const LAUGHS = /[😂🤣😅😄😁😊❤🌹]/u

const SIMILAR = 0.6

/** How surely the customer is losing patience, with the reasons. `earlier`: what they wrote before, oldest first. */
export function frustration(text: string, heard: Heard, earlier: Heard[]): Signal {
  const said = unquoted(text, heard).join(' ')
  const found: { weight: number; why: string }[] = []
  const note = (weight: number, fa: string, en: string) =>
    found.push({ weight, why: heard.language === 'fa' ? fa : en })
  for (const { pattern, weight, fa, en } of [...CUES, LATE]) if (pattern.test(said)) note(weight, fa, en)
  if (repeats(heard, earlier)) note(0.6, 'دوباره همان را می‌پرسد', 'Asks the same again')
  for (const { weight, fa, en } of typedIn(text, heard)) note(weight, fa, en)
  const calm = CALM.test(said) || LAUGHS.test(text) ? 0.4 : 1
  const p = 1 - found.reduce((rest, { weight }) => rest * (1 - weight * calm), 0.98)
  return { p, evidence: found.sort((a, b) => b.weight - a.weight).map(({ why }) => why) }
}

function typedIn(text: string, { typed }: Heard) {
  const signs: { weight: number; fa: string; en: string }[] = []
  if (/[!?؟!]{3,}/u.test(text)) {
    const alone = typed.length === 0
    signs.push({
      weight: alone && /[?؟]/u.test(text) ? 0.75 : 0.3,
      fa: 'چند علامت ؟ یا ! پشت هم',
      en: 'Runs of ! or ?',
    })
  }
  const capitals = text.match(/\b[A-Z]{3,}\b/g) ?? []
  if (capitals.length > 1 && capitals.length >= typed.length / 2)
    signs.push({ weight: 0.62, fa: 'با حروف بزرگ نوشت', en: 'Writes in capitals' })
  else if (capitals.some(word => /^(?:NOW|AGAIN|NEVER|STILL|PLEASE|STOP|HUMAN|OPERATOR|NOT|HALF|FIFTH)$/.test(word)))
    signs.push({ weight: 0.45, fa: 'با حروف بزرگ نوشت', en: 'Writes in capitals' })
  if (/[😡🤬😠😤👿🖕]/u.test(text)) signs.push({ weight: 0.65, fa: 'شکلک خشم', en: 'Angry emoji' })
  if (/[👏]/u.test(text)) signs.push({ weight: 0.3, fa: 'کف زدن', en: 'Claps' })
  return signs
}

/** The same question in much the same words. One-word messages and courtesies do not count. */
function repeats(heard: Heard, earlier: Heard[]): boolean {
  const now = telling(heard.words)
  if (now.size < 2) return false
  return earlier.some(({ words }) => {
    const then = telling(words)
    const shared = [...now].filter(word => then.has(word)).length
    return then.size > 1 && shared / (now.size + then.size - shared) >= SIMILAR
  })
}

const telling = (words: string[]) =>
  new Set(
    split(words.join(' '))
      .map(stem)
      .filter(word => weightOf(word) === 1),
  )

/** A title in quotation marks is not the customer's mood ("Angry Birds"). Finglish is left as it was read. */
const unquoted = (text: string, { script, words }: Heard): string[] =>
  script === 'english' && text.includes('"') ? split(text.replace(/"[^"]{0,80}"/g, ' ')) : words
