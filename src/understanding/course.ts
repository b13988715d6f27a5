// How the conversation is going: what happened between the customer and the bot so far counts more than words.
import type { Instant, Spoken } from '../domain/activity.js'
import { MEANS, SIGNS, type Signs } from './course-signs.js'
import { WEIGHTS } from './course-weights.js'
import { kindOf } from './courtesies.js'
import { telling } from './frustration.js'
import { hearing, type Reading, read, type Signal } from './read.js'
import { tells, trail } from './trail.js'
import { ways } from './ways.js'

/** What the customer said, and what the bot replied; thumbs are on the reply. */
export type Exchange = {
  at: Instant
  text: string
  reply?: { spoken: Spoken; entryId?: string; thumb?: 'up' | 'down' }
}

/** What the bot would say now: a sure answer, a choice of close ones, or nothing. */
export type Finding = { found: 'answer' | 'close' | 'nothing'; entryId?: string }

export type Course = {
  signs: Signs
  /** The bot is getting nowhere: a person would do better. */
  stuck: Signal
  /** The customer says that the last reply was not it. */
  contests: boolean
  /** Replies that did not help, this one included: a plain miss counts 1, a menu or a wrong answer 0.5. */
  misses: number
  /** They told of a failure of ours earlier in this conversation. */
  complained: boolean
}

const CONTESTS = ways(
  `
^ نه
^ =بله|=خب? ولی|اما
ولی|اما ^?
=میدونم|=میدانم|=بلدم|=بلدیم
=گفتم|=عرض|=نگفتم|=نپرسیدم
که =گفتم|=کردم|=دادم|=زدم|=دیدم|=فرستادم|=نمیتونیم|=نمیشه|=نیست|=نبود
نه|غیر .. =میگم|=گفتم
=میگم
منظور
=دیدم|=خوندم|=خواندم|=چک|=امتحان .. کرد?
=کردم|=زدم|=رفتم =بازم|=باز|=دیگه|=دیگر|=نشد|ولی|هنوز|=بابا
=بازم|=باز =همون|=همان|=هم|=همین
=باز =همون|=هم
این|آن .. =نیست|=نبود|=نمیگم
به? درد|دردم|کار|کارم .. =نخورد|=نمیخوره|=نمیخورد|=نیومد|=نمیاد
فایده .. =نداشت|=نداره|=ندارد|=نکرد
کمک|کمکی .. =نکرد|=نمیکنه|=نمیکند|=نبود
مشکل .. -حل|=نشد
no|not .. help|helpful|use|useful
useless|unhelpful
هیچکدام
=نه $
بیربط|بی_ربط|ربطی
هنوز
=نیومد|=نیامد|=نشد|=نمیشه|=نداره|=نرفت|=نیست $
دوباره
=مونده|=موند
یعنی .. باید
^ no|but|not|neither|none|still|yes_but|yeah_but|well
i|we =know|=did|=tried|=meant|=asked|=already|=saw|=pressed|=checked|=restarted
i|we have =them|=done|=tried|=read|=already|=checked|=seen|=that|=it
i|we =read =it|=that
already
still
again
not there|that|what|it|about|missing|working|just
that|it|this|they is|are not|nothing|empty|blank|wrong|taken|gone
does|do|did|has|have|is|are not
there is no
says|shows|shown|option no|not|blank|error
as i
like i said
same .. thing|problem|error|result
longer|more than .. you|that|what
taken because
`
    .replace('ولی|اما ^?\n', '')
    .replace('=بله|=خب? ', '=بله|=خب|=درسته '),
)

const CONTENT = ways(`
=مرسی|=ممنون|=ممنونم|=تشکر|=متشکرم|=سپاس|=عالی|=عالیه|=حله|=باریکلا|=ایول|=دمت|=دمتون|=اوکی|=اوکیه|=خوبه|=پیدا_کردم|=دیدمش|=درست_شد|=حل_شد|=فهمیدم|=آها|=اها|=اهان|=باشه|=همینو|=مچکرم
thanks|thank|great|perfect|lovely|cool|legend|got_it|found_it|found|brilliant|nice|awesome|cheers|good|ok|okay|fair|done|yes|haha
`)
const ASKS =
  /[?؟]|(?:^|\s)(?:چطور|چجوری|چقدر|چنده|کجا|کی|آیا|میشه|chetor|chejuri|chand|koja|how|what|when|where|can|could|do|does|is there|which)(?:\s|$)/iu
const CHATS = ways(`
^ تست|test|joke|جوک
joke|=جوک
شوخی
meaning of life
حقوق =میگیری|=میگیرین
سالته
=خوبی|=خوبین
دوست .. داری|دختر|پسر
عاشق
خنگ|باهوش
خوشگل|خوشگله|جیگر|ناز
=چه =خبر
=اسمت|=اسمتون چی|چیه
=کجایی|=اهل =کجایی|کجا|=هستی
جوک|شعر|قصه|لطیفه|ترانه بگو|بخون|تعریف
=بلدی
نظرت درباره|راجع|چیه
marry|love|hate you
your name|age|birthday|gender
single|handsome|beautiful|cute|sexy
sing|poem|story|riddle
knock knock
who is there $
meant|supposed to say
چطوری ربات|=روبات|=جون
به =نظرت
how are you
who made|built|created you
^ 42
`)

/** From here on a signal of an earlier message counts. */
const SURE = 0.6

const HOUR = 3_600_000

/** Who has more to say than a question, after an answer, has a matter that it did not settle. */
const LENGTH_OF_A_QUESTION = 9 // words

/** Signs of this turn, each 0..2. `now` is what the customer just said, `reading` is of that. */
export function signsOf(past: Exchange[], text: string, at: Instant, reading: Reading, finding: Finding): Signs {
  const last = past.at(-1)?.reply
  const served = past.flatMap(({ reply }) => reply?.entryId ?? [])
  const fresh = finding.found === 'answer' && !served.includes(finding.entryId ?? '')
  const before = past.map(one => read(one.text))
  const contests = past.length > 0 && contest(text)
  const contested = past.slice(1).filter(one => contest(one.text)).length
  const complaints = [...before, reading].filter(one => one.complaint.p >= SURE).length
  return {
    sameAnswer: last?.entryId !== undefined && last.entryId === finding.entryId ? 1 : 0,
    servedBefore: finding.entryId && served.slice(0, -1).includes(finding.entryId) ? 1 : 0,
    loops: Math.min(2, served.length - new Set(served).size),
    missed: Math.min(2, past.filter(one => one.reply?.spoken === 'fallback' && !chats(one.text)).length),
    menus: Math.min(2, past.filter(one => one.reply?.spoken === 'clarify').length),
    missesNow: finding.found === 'nothing' && !chats(text) ? 1 : 0,
    menuNow: finding.found === 'close' ? 1 : 0,
    down: Math.min(2, past.filter(one => one.reply?.thumb === 'down').length),
    up: past.some(one => one.reply?.thumb === 'up') ? 1 : 0,
    contests: contests ? 1 : 0,
    contested: Math.min(2, contested),
    rephrases: Math.max(0, ...past.map(one => likeness(one.text, text))),
    upset: reading.frustrated.p,
    wasUpset: Math.max(0, ...before.map(one => one.frustrated.p)),
    complains: Math.min(2, complaints),
    complex: Math.max(reading.complex.p, ...before.map(one => one.complex.p)),
    long: Math.min(2, Math.max(0, hearing(text).words.length / LENGTH_OF_A_QUESTION - 1)),
    returns: past.length > 0 && at - (past.at(-1)?.at ?? at) > HOUR ? 1 : 0,
    burst: text.split('\n').length >= 3 ? 1 : 0,
    content: tells(trailOf(text), CONTENT) ? 1 : 0,
    newQuestion: fresh && !contests && ASKS.test(text) ? 1 : 0,
    turn: Math.min(2, past.length / 2),
  }
}

const trailOf = (text: string) => trail(hearing(text).words)
/** Says that the last reply was not it. */
export const contest = (text: string): boolean => tells(trailOf(text), CONTESTS)
/** Longer rejections say what is wanted instead. */
const ONLY_REJECTS = 7

/** Says no more than that the answer was not it: «نه، این نبود», "that is not it". */
export function onlyRejects(text: string): boolean {
  const { words } = hearing(text)
  return words.length <= ONLY_REJECTS && (tells(trail(words), REJECTS) || kindOf(words) === 'no')
}

const REJECTS = ways(`
^ نه? این|آن|منظورم|منظور|جوابم|سوالم|پاسخم|جواب|سوال .. =نیست|=نبود $
^ منظورم|سوالم|جوابم این|آن .. =نیست|=نبود $
^ نه? این|آن را? =نگفتم|=نپرسیدم|=نمیگم|=نخواستم|=نمیخواستم $
^ نه? این|آن جواب|پاسخ سوال|سوالم|پرسش|پرسشم من? =نیست|=نبود $
^ no? that|this is|was? not what i asked|meant|want|wanted $
^ نه? متوجه|حالیت =نشدی|=نشدید|=نشدین|=نیست $
^ کمک|کمکی|فایده|فایدهای .. =نکرد|=نداشت|=نداره|=ندارد|=نبود $
^ نه $
^ no? that|this|it .. not $
^ no? that|this|it is|was? not .. it|that|asked|meant|question|answer|helpful|useful $
^ no? not that|this|it|helpful $
^ does|did not help $
^ no $
`)

const chats = (text: string) => {
  const { kind, complete } = read(text)
  return kind !== 'other' || !complete || tells(trailOf(text), CHATS)
}

/** Share of telling words that two messages have in common, 0..1. */
function likeness(one: string, other: string): number {
  const [a, b] = [telling(hearing(one).words), telling(hearing(other).words)]
  if (a.size < 2 || b.size < 2) return 0
  const shared = [...a].filter(word => b.has(word)).length
  return shared / Math.min(a.size, b.size)
}

/** `past`: oldest first, this conversation only. Never throws. */
export function courseOf(past: Exchange[], text: string, at: Instant, reading: Reading, finding: Finding): Course {
  const signs = signsOf(past, text, at, reading, finding)
  const weighty = SIGNS.map(name => ({ name, weight: WEIGHTS[name] * signs[name] }))
    .filter(({ weight }) => weight > WORTH_TELLING)
    .sort((a, b) => b.weight - a.weight)
  return {
    signs,
    stuck: {
      p: past.length === 0 ? 0 : chance(signs, WEIGHTS),
      evidence: weighty.map(({ name }) => MEANS[name][reading.language]),
    },
    contests: signs.contests === 1,
    misses: missesOf(past, text, finding),
    complained: past.some(one => read(one.text).complaint.p >= SURE),
  }
}

const WORTH_TELLING = 0.3

/** The probability 0..1 that a person would do better; weights are log odds. */
export const chance = (signs: Signs, weights: Record<string, number>): number =>
  1 / (1 + Math.exp(-SIGNS.reduce((sum, name) => sum + (weights[name] ?? 0) * signs[name], weights.bias ?? 0)))

/** A thumb down or “I don't know” is a whole miss; a menu, or an answer that the customer contested, half of one. */
function missesOf(past: Exchange[], text: string, finding: Finding): number {
  const earlier = past.map(({ text: asked, reply }, at): number => {
    if (!reply || (chats(asked) && read(asked).kind !== 'none_of_these')) return 0
    if (reply.thumb === 'down' || reply.spoken === 'fallback' || reply.spoken === 'offer') return 1
    if (reply.spoken === 'clarify') return 0.5
    if (reply.spoken !== 'answer') return 0
    const next = past[at + 1]?.text ?? text
    return contest(next) || likeness(asked, next) > 0.5 ? 0.5 : -2
  })
  const sum = earlier.reduce((total, miss) => Math.max(0, total + miss), 0)
  const served = past.flatMap(({ reply }) => reply?.entryId ?? [])
  if (finding.found === 'answer') return sum + (served.includes(finding.entryId ?? '') && contest(text) ? 1 : 0)
  if (chats(text)) return sum
  return sum + (finding.found === 'close' ? 0.5 : 1)
}
