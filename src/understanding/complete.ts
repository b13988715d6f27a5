// Has the customer finished? A greeting or the beginning of a sentence says that more will follow.
import { type Kind, withoutGreeting } from './courtesies.js'
import { weightOf } from './features.js'
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import { stem } from './stem.js'

export const OPENINGS = new Set(
  `خب|خوب|ببین|ببینید|ببخشید|ببخشین|معذرت|عذر میخوام|عذر میخواهم|یک سوال داشتم|یک سوال دارم|سوال داشتم|سوال دارم|یک سوال|سوال|چند سوال داشتم|یک مشکل دارم|یک مشکلی دارم|مشکل دارم|یک کاری داشتم|یک لحظه|یک چیزی
میخواستم بپرسم|میخواستم بدونم|میخواستم بدانم|میخوام بدونم|راستش|راستش من|اقا|خانم|سوالی داشتم|یک سوالی داشتم|یک راهنمایی میخواستم|راهنمایی میخواستم|کمک میخوام|کمک|میشه کمک کنید|میتونید کمکم کنید|میشه راهنمایی کنید|یک سوال بپرسم|میتونم یک سوال بپرسم|میشه یک سوال بپرسم
excuse me|sorry|question|i have a question|i have a problem|i have an issue|quick question|a question|i wanted to ask|i want to ask|i need help|help|help me|can you help|can you help me|can i ask something|can i ask a question|i was wondering|so|wait|one sec|one moment|listen|please|hey so`
    .split(/[|\n]/)
    .map(phrase => split(phrase).join(' ')),
)
const GREETINGS =
  /^(?:(?:سلام|درود|وقت بخیر|خسته نباشید|hi|hello|hey|good morning|good evening|ببخشید|لطفا|excuse me|sorry|there|یک) )+/u

/** False for a greeting alone, an opening, an unfinished sentence, or a word or two that say nothing. */
export function isComplete(text: string, { words }: Heard, kind: Kind): boolean {
  if (kind === 'greeting') return false
  if (kind !== 'other') return true
  const end = text.trimEnd()
  if (/(?:…|\.\.|،|,|:|-)$/u.test(end)) return false
  const last = words.at(-1) ?? ''
  if (
    /^(?:و|که|با|از|به|برای|اگر|ولی|اما|چون|تا|and|but|because|if|or|with|the|to|for|of|my)$/u.test(last) &&
    !/[?؟]$/u.test(end)
  )
    return false
  const said = words.join(' ')
  const rest = withoutGreeting(words).join(' ').replace(GREETINGS, '')
  if (rest === '') return false
  if (OPENINGS.has(said) || OPENINGS.has(rest) || OPENINGS.has(`یک ${rest}`)) return false
  if (/[?؟]$/u.test(end)) return true
  return words.length > 2 || words.some(word => weightOf(stem(word)) === 1)
}
