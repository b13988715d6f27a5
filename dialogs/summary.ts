// One paragraph for the agent, made without a model: what the customer asked, in their own words, and what the bot tried.
import type { Turn } from './turn.js'

const LONGEST_QUOTE = 240 // characters

export function summary({ utterance, earlier, conversation, answered, reading }: Turn): string {
  const asked = [...earlier, utterance].filter(text => text.trim().length > 1)
  const first = quote(asked[0] ?? utterance)
  const last = quote(utterance)
  const tried = [...new Set(answered ?? conversation.served)]
  return reading.language === 'fa' ? inPersian(first, last, tried) : inEnglish(first, last, tried)
}

const inPersian = (first: string, last: string, tried: string[]): string =>
  [
    `مشتری نوشت: «${first}».`,
    last === first ? '' : `آخرین پیامش: «${last}».`,
    tried.length
      ? `ربات این‌ها را پاسخ داد: ${tried.map(one => `«${one}»`).join('، ')}.`
      : 'ربات پاسخی از دانسته‌هایش نداد.',
  ]
    .filter(Boolean)
    .join(' ')

const inEnglish = (first: string, last: string, tried: string[]): string =>
  [
    `The customer wrote: “${first}”.`,
    last === first ? '' : `Their last message: “${last}”.`,
    tried.length
      ? `The bot answered: ${tried.map(one => `“${one}”`).join(', ')}.`
      : 'The bot gave no answer from the FAQ.',
  ]
    .filter(Boolean)
    .join(' ')

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}
