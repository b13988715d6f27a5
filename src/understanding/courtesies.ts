// Courtesies, yes and no, and noise: utterances that are nothing but that.
import { words as split } from './normalise.js'

export type Kind = 'greeting' | 'thanks' | 'yes' | 'no' | 'none_of_these' | 'bye' | 'noise' | 'other'

const PHRASES: Record<Exclude<Kind, 'noise' | 'other'>, string> = {
  greeting: `سلام|درود|درود بر شما|سلام علیکم|سلام بر شما|الو|وقت بخیر|وقت به خیر|وقتتان بخیر|وقتتون بخیر|صبح بخیر|صبحتون بخیر|عصر بخیر|عصرتون بخیر
ظهر بخیر|شب بخیر|شبتون بخیر|روز بخیر|روزتون بخیر|روز خوش|خسته نباشید|خسته نباشی|خدا قوت|خوب هستید|خوبی|خوبین|خوبید|حالتون خوبه|حالت چطوره|عرض ادب|عرض سلام
با سلام|احترام|با احترام|ارادت|چه خبر|hi|hello|hey|hiya|good morning|good afternoon|good evening|greetings|how are you|how are you doing|good day|howdy`,
  thanks: `مرسی|ممنون|ممنونم|متشکرم|متشکر|سپاس|سپاسگزارم|سپاسگذارم|تشکر|با تشکر|دستت درد نکنه|دستتون درد نکنه|دستت درد نکند|دستتان درد نکند
دست شما درد نکنه|دست شما درد نکند|دمت گرم|دمتون گرم|دمتان گرم|لطف کردید|لطف کردین|از راهنماییتون|از راهنماییتان|از راهنمایی|از کمکتون|از کمکتان|از پاسختون|از پاسختان
اوکی شد|مرسی اوکی شد|درست شد|انجام شد|راه افتاد|حله|عالی|عالی بود|خوب بود|حل شد|مشکلم حل شد|فهمیدم|متوجه شدم|خدا خیرت بده|خدا خیرتون بده|ایشالا خیر ببینی|خیر ببینید|خیر ببینی|تنکس|mer30|mrc|mamnoonam|mamnunam
thanks|thank you|thank u|thx|tnx|ty|tysm|many thanks|merci|mersi|cheers|much appreciated|great|perfect|awesome|that solved it|solved|that works|it works now|works now|sorted|all good|that fixed it|got it|that helps|that helped|cool`,
  yes: `بله|بلی|اره|اوهوم|اهان|حتما|درسته|درست است|همینه|همین است|همین|اوکی|اوکیه|باشه|باشد|چشم|قبوله|قبول|موافقم
بپرسید|بپرسین|بپرس|بسپارید|بسپارین|صدا کنید|صداش کنید|لطف کنید|yes|yes please ask|please ask|ask them|please do|go ahead|yeah|yep|yup|sure|ok|okay|right|correct|exactly|of course|that is right|that is it|yea`,
  no: `نه|خیر|نخیر|اصلا|نه بابا|no|nope|nah|not really|not at all|نمیخوام|نمیخواهم|لازم نیست|نیازی نیست`,
  none_of_these: `هیچکدام|هیچ کدام|هیچکدامشان|هیچ کدامشان|هیچکدومشون|هیچ کدومشون|هیچ یک|هیچکدام از اینها|هیچ کدام از اینها|هیچ یک از اینها|اینها نیست|اینها نبود|hichkodoom|hichkodum|hichkodom|hichkodam|hich kodoom|hich kodum|hich kodam|hichkodumeshun
none|none of these|none of those|none of them|neither|neither of these|none of the above|something else|چیز دیگری|یک چیز دیگر|مورد دیگری`,
  bye: `خداحافظ|خدا حافظ|خدانگهدار|خدا نگهدار|بای|فعلا|تا بعد|به امید دیدار|روز خوبی داشته باشید|شب خوش
bye|goodbye|good bye|bye bye|see you|see ya|cya|take care|have a nice day|have a good day|good night`,
}

/** Words that go with a courtesy and change nothing. */
const FILLERS = new Set(
  `عزیزم عزیز جان جون جانم دوست گرامی اقا خانم قربان واقعا خیلی شما از هم و بچهها دوستان رفیق پس خوب خب لطفا با من بر
so much very all everyone there team sir madam dear guys a lot for the your help and then well again please too you`
    .split(/\s+/)
    .flatMap(word => split(word)),
)

const KIND_OF = new Map(
  Object.entries(PHRASES).flatMap(([kind, phrases]) =>
    phrases.split(/[|\n]/).map(phrase => [split(phrase).join(' '), kind as Kind] as const),
  ),
)
const LONGEST = 5
/** What a courtesy may begin with: most words do not need to be looked up further. */
const BEGINNINGS = new Set(Array.from(KIND_OF.keys(), phrase => phrase.split(' ')[0]!))

/** What decides when several meet: «نه مرسی» is a no, «سلام، ممنون» is a thank-you. */
const PRECEDENCE: Kind[] = ['none_of_these', 'no', 'bye', 'thanks', 'yes', 'greeting']

/** The kind of an utterance, given its words as they are meant; 'other' unless it is nothing but one. */
export function kindOf(words: string[]): Kind {
  if (words.length > 16) return 'other'
  const kinds = new Set<Kind>()
  let at = 0
  while (at < words.length) {
    const size = longestAt(words, at)
    if (size) kinds.add(KIND_OF.get(words.slice(at, at + size).join(' '))!)
    else if (!FILLERS.has(words[at]!)) return 'other'
    at += size || 1
  }
  return PRECEDENCE.find(kind => kinds.has(kind)) ?? 'other'
}

/** How many words the longest phrase has that begins here; 0: none. */
function longestAt(words: string[], at: number): number {
  if (!BEGINNINGS.has(words[at]!)) return 0
  let size = Math.min(LONGEST, words.length - at)
  while (size > 0 && !KIND_OF.has(words.slice(at, at + size).join(' '))) size--
  return size
}

/** What is left when the greetings and courtesies at the beginning are taken off. */
export function withoutGreeting(words: string[]): string[] {
  let at = 0
  for (;;) {
    const size = [...Array(LONGEST).keys()]
      .map(n => LONGEST - n)
      .find(n => KIND_OF.get(words.slice(at, at + n).join(' ')) === 'greeting' && at + n <= words.length)
    if (!size) return words.slice(at)
    at += size
    while (FILLERS.has(words[at] ?? '')) at++
  }
}

/** No words, or keys hit at random. */
export function isNoise(typed: string[]): boolean {
  if (typed.length === 0) return true
  if (typed.length > 3) return false
  return typed.every(word => isMash(word))
}

function isMash(word: string): boolean {
  const letters = new Set(word)
  if (/^[a-z]+$/.test(word)) {
    if (word.length >= 4 && letters.size <= 2) return true
    if (/^(?:a?s?d?f+g?h?j?k?l?|q?w?e?r?t?y+u?i?o?p?|z?x?c?v+b?n?m?)$/.test(word) && word.length >= 4) return true
    return word.length >= 6 && !/[aeiouy]/.test(word)
  }
  if (/^[\u0600-\u06ff]+$/u.test(word))
    return /^[خهحاشسیبل]+$/u.test(word) && (letters.size === 1 || /^(?:شسیب|سیبل|خخ|هه|حح)/u.test(word))
  return false
}
