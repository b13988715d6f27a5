// “This is what I understood – right?”: said back to the customer while a person is on the way, so that nobody asks twice.
import type { HandoffReason } from '../src/domain/activity.js'
import type { FactKind } from '../src/domain/card.js'
import { factsIn } from '../src/domain/card-facts.js'
import { contest } from '../src/understanding/course.js'
import { read } from '../src/understanding/read.js'
import { phrase } from './phrases/say.js'
import type { Action, Turn } from './turn.js'

const LONGEST_QUOTE = 200 // characters
const SHORTEST = 8 // characters: less says nothing that could be misunderstood
const MOST_FACTS = 4

/** Where the heart is heavy, or the fault is ours, nobody is asked to confirm anything. */
const NOT_ASKED: HandoffReason[] = ['sensitive', 'bot_failed']

/** Nothing where the customer has said nothing yet but that they want a person. */
export function askCard(turn: Turn, reason: HandoffReason): Action[] {
  const { said, reading, policy } = turn
  const { language } = reading
  const words = [...turn.earlier, turn.utterance].flatMap(text => text.split('\n')) // a burst is one turn, line by line
  const question = NOT_ASKED.includes(reason) ? null : matterOf(words, policy.wantsHumanAt)
  if (!question || read(question).frustrated.p >= policy.furiousAt) return [] // nobody confirms an outburst
  const given = factsIn(words.map((text, seq) => ({ text, seq }))).slice(0, MOST_FACTS)
  const list = given.map(({ kind, said }) => `${NAMES[language][kind]} ${said}`).join(language === 'fa' ? '، ' : ', ')
  const facts = list ? phrase('cardFacts', language, [], { list }) : language === 'fa' ? '.' : ''
  const text = phrase('cardCheck', language, said, { question: quote(question), facts })
  const options = (['optionRight', 'optionCorrect'] as const).map(id => {
    const title = phrase(id, language, [])
    return { title, text: title }
  })
  return [{ type: 'say', text, language, spoken: 'card', options }]
}

/**
 * What they came with, for the card: «نه این نبود، روشن نمی‌شود» says what it is only with the matter before it. Null: they
 * wrote none.
 */
export function matterOf(texts: string[], wantsHumanAt: number): string | null {
  const last = questionOf(texts, wantsHumanAt)
  if (last === null || !contest(last)) return last
  const before = questionOf(texts.slice(0, texts.lastIndexOf(last)), wantsHumanAt)
  return before === null || contest(before) ? last : `${before} – ${last}`
}

/** The last thing they wrote that is a matter and not only a wish for a person. Null: there is none. */
export const questionOf = (texts: string[], wantsHumanAt: number): string | null =>
  texts.findLast(text => text.trim().length >= SHORTEST && !merelyNo(text) && isMatter(text, wantsHumanAt)) ?? null

/** “No, not that”, and nothing of what it is. */
const merelyNo = (text: string): boolean => text.trim().split(/\s+/).length <= 4 && contest(text)

/** Neither a courtesy nor a tap on what we offered nor only a wish for a person. */
export function isMatter(text: string, wantsHumanAt: number): boolean {
  if (taps().has(text.trim())) return false
  const { kind, wantsHuman } = read(text)
  return kind === 'other' && wantsHuman.p < wantsHumanAt
}

const taps = () =>
  new Set(
    (['optionYes', 'optionNo', 'optionNone', 'optionRight', 'optionCorrect'] as const).flatMap(id =>
      (['fa', 'en'] as const).map(language => phrase(id, language, [])),
    ),
  )

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…`.toWellFormed() : line
  return `\u2068${short}\u2069` // in its own direction: Finglish inside a Persian sentence
}

const NAMES: Record<'fa' | 'en', Record<FactKind, string>> = {
  fa: {
    ...{ order: 'شمارهٔ سفارش', tracking: 'کد رهگیری', phone: 'تلفن', email: 'ایمیل' },
    ...{ amount: 'مبلغ', date: 'تاریخ', card: 'کارت', iban: 'شبا' },
  },
  en: {
    ...{ order: 'order', tracking: 'tracking code', phone: 'phone', email: 'e-mail' },
    ...{ amount: 'amount', date: 'date', card: 'card', iban: 'IBAN' },
  },
}
