// Does the customer only want to know who is talking: a bot or a person? That asks for nobody.
import { words as split } from './normalise.js'

const IT = '(?:یک |واقعا )*(?!ادمین)(?:ربات|روبات|بات|ادم|انسان|هوش مصنوعی|ماشین|چت جی پی تی)(?:ی|ین|ید|ه)?(?: واقعی)?'
const IS = '(?: (?:هستی|هستید|هستین|است|نیستی|نیستید|ای|اید|این))?'
const BOT =
  '(?:a |an )?(?:real |live |actual )?(?:bot|robot|chatbot|machine|computer|ai|human|person|chatgpt|real)(?: being)?'
const OR = '(?: or [a-z ]{1,30})?'

// Whole utterances only: what says more than this is read for what it says.
const ASKS = [
  `(?:شما |تو |این )?${IT}${IS}(?: یا ${IT}${IS})?`,
  `(?:من )?(?:الان )?(?:دارم )?با (?:${IT}|کی) (?:دارم )?(?:حرف میزنم|صحبت میکنم|چت میکنم|طرفم)(?: یا (?:با )?${IT})?`,
  '(?:شما |تو )?کی (?:هستی|هستید|هستین)',
  '(?:shoma |to |too )?(?:ye )?rob[ao]t(?:i|id|in)?(?: hasti[dn]?)?(?: ya (?:ye )?(?:adam|ensan)[a-z]{0,2}(?: vaghei)?)?',
  '(?:shoma |to |too )?(?:ye )?(?:adam|ensan)(?:i|id|in)(?: ya rob[ao]t[a-z]{0,2})?',
  `(?:are|r) (?:you|u) (?:actually |really )?${BOT}${OR}`,
  `(?:am i|i am|is this) (?:actually |really )?(?:(?:talking|speaking|chatting) (?:to|with) )?${BOT}${OR}`,
  'who (?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with))',
].map(pattern => new RegExp(`^${pattern}$`, 'u'))
const OPENING =
  /^(?:(?:سلام|ببخشید|ایا|یعنی|راستی|hi|hello|hey|so|wait|sorry|ok|salam|bebakhshid|toro khoda|begin|begu) )+/u

/** True when the utterance is that question and nothing else. */
export function asksWhoAnswers(text: string): boolean {
  const said = split(text.slice(0, 200)).join(' ')
  return ASKS.some(pattern => pattern.test(said) || pattern.test(said.replace(OPENING, '')))
}
