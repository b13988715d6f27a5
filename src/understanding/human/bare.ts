// Nothing but the name of somebody: «اپراتور لطفا», "human. now."
import { words as split } from '../normalise.js'

export const BARE_WORDS =
  'بزرگتر|تلفنی|گفتگو|آدمیزاد|anyone|anybody|somebody|someone|اپراتور|اوپراتور|ادمین|سوپروایزر|بنی بشر|پشتیبان|پشتیبانی|کارشناس|آدم|انسان|مشاور|پاسخگو|همکار|مدیر|یکی|human|operator|agent|representative|rep|customer service|live agent|support agent|person|supervisor|manager|customer support|live chat|live help|live support|escalate|hooman|human being|talk to support|call me|callback|advisor|humans|people'
export const AROUND_BARE =
  'الو|سلام|لطفا|اقا|یک|فقط|را|خواست|میخواهم|میخوام|الان|فوری|واقعی|انسانی|زنده|داد|بده|بدین|آمد|بیا|بیاد|وصل|کن|دارید|پلیز|هی|فقط|اونجا|stop|there|please|now|pls|plz|hello|hi|hey|a|an|the|real|live|just|only|human|support|asap|ok|need|want|i|is|است|انلاین'
const bare = (text: string) =>
  new Set(text.split('|').flatMap(phrase => [split(phrase).join(' '), ...split(phrase).map(one => one)]))
const BARE = new Set(BARE_WORDS.split('|').map(phrase => split(phrase).join(' ')))
const AROUND = bare(AROUND_BARE)

/** Nothing but the name of somebody, with a courtesy: «اپراتور لطفا», "human. now." */
export function isBare(words: string[]): boolean {
  if (words.length === 0 || words.length > 5) return false
  const left = words.filter((word, at) => !AROUND.has(word) || BARE.has(words.slice(at, at + 2).join(' ')))
  const rest = (left.length > 0 ? left : words).join(' ')
  return (
    BARE.has(rest) ||
    ([...new Set(left)].every(word => BARE.has(word)) && left.length > 0) ||
    (words.length <= 3 && words.every(word => AROUND.has(word)) && words.some(word => BARE.has(word)))
  )
}

const PLAIN = new Set(
  'human|person|agent|operator|representative|supervisor|manager|human being|اپراتور|آدم|انسان|کارشناس|پشتیبان|آدم واقعی|مدیر'
    .split('|')
    .map(phrase => split(phrase).join(' ')),
)
const FEW = 4

/** The same of one sentence among others: only what can be nothing else. */
export const isBarePlainly = (words: string[]): boolean => {
  if (words.length === 0 || words.length > FEW) return false
  const left = words.filter(
    (word, at) => !AROUND.has(word) || PLAIN.has(words.slice(at, at + 2).join(' ')) || PLAIN.has(word),
  )
  return PLAIN.has(left.join(' ')) || (left.length > 0 && left.every(word => PLAIN.has(word)))
}
