// «چند روز طول می‌کشه؟», "and the cost?": a few words that ask one thing of whatever was spoken of before.
import { words as split } from './normalise.js'

export type Aspect = 'time' | 'cost'

const OPENS = '(?:و |خب |خوب |حالا |پس |بعد |اونوقت |and |so |ok |okay |but |then |va |khob )*'
const WHOLE: Record<Aspect, RegExp> = {
  time: new RegExp(
    `^${OPENS}(?:(?:اینکار |این کار |ان |این )?(?:معمولا )?(?:چند روز(?:ه|ی)?|چقدر|چقد|چند وقت|چه مدت|چند ساعت|چقدر زمان|چه زمانی)(?: کاری)? (?:طول|زمان|وقت) (?:میکشه|میکشد|میکشن|میبره|میبرد|میخواد|لازم است|داره)|(?:چند روزه|چند روز|چه مدت)(?: است| میشه| میشود)?|(?:how long|how many days)(?: (?:does|will|would|is|do) (?:it|that|this)(?: usually)?(?: take| be)?)?|how long to take|when(?: will (?:that|it) be)?|(?:chand rooz|chand ruz|cheghadr|cheqadr|chand vaght) (?:tool|tul|zaman) (?:mikeshe|mikeshad|mibare))$`,
    'u',
  ),
  cost: new RegExp(
    `^${OPENS}(?:(?:هزینهش|هزینهاش|هزینه|قیمتش|قیمت|کرایهش|پولش)(?: (?:چقدر|چند|چقد|با کی|چی|چنده|چقدره))?(?: است| میشه| میشود)?|(?:چقدر|چند) (?:هزینه|پول) (?:داره|دارد|میبره|میشه|میشود|میخواد)|چقدر میشه|چند میشه|رایگانه|رایگان است|(?:what about |how about )?(?:the |its )?(?:cost|price|fee|costs)|(?:what|how much)(?: does| is| will)? (?:it|that|the (?:cost|price|fee))(?: cost| be)?|is (?:it|that) free|(?:hazinash|hazinasho|hazine|hazinesh|gheymatesh)(?: (?:cheghadre|chande|cheghadr|chand|mishe))?)$`,
    'u',
  ),
}
const TOLD: Record<Aspect, RegExp> = {
  time: /(?:\d|[۰-۹]|یک|دو|سه|چند|one|two|three)[^.؟?\n]{0,12}(?:روز|هفته|ساعت|day|week|hour)/u,
  cost: /تومان|رایگان|هزینه|toman|\bfree\b|\bcosts?\b|\bfees?\b|[€$£]/iu,
}

/** What alone is asked, or null when the utterance says what it is about, or asks something else. */
export function asksOnly(text: string): Aspect | null {
  const said = split(text.slice(0, 120)).join(' ')
  if (WHOLE.time.test(said)) return 'time'
  return WHOLE.cost.test(said) ? 'cost' : null
}

/** Whether an answer speaks of it at all. */
export const tellsOf = (aspect: Aspect, answer: string): boolean => TOLD[aspect].test(answer)
