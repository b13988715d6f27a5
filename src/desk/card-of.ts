// The handoff card: everything that an agent must know to begin, by rules, from what happened.
import { matterOf, questionOf } from '../../dialogs/card.js'
import type { Policy } from '../../dialogs/policy.js'
import type { Activity, BotMessage, HandoffReason, Language } from '../domain/activity.js'
import type { Fact } from '../domain/card.js'
import { factsIn, toldIn } from '../domain/card-facts.js'
import type { Handoff } from '../domain/conversation-states.js'
import { type Both, evidenceInBoth } from '../understanding/evidence.js'

const LOOK_BACK = 20 // messages of the customer; reading all of an endless conversation would keep everybody waiting

export type Why = 'asked_again' | 'thumb_down' | 'not_enough'
export type Feels = 'calm' | 'upset' | 'complains' | 'sensitive'
export type Card = {
  question: string
  language: Language
  tried: { entryId: string; question: string; score: number; threshold: number; why: Why }[]
  whyNot: { fa: string; en: string }
  mood: { feels: Feels; evidence: Both[] }
  facts: Fact[]
  open: string
  dueAt: number
  checked?: NonNullable<Handoff['checked']>
}

/** `said`: the conversation's activities from its opening, oldest first. */
export function cardOf(said: Activity[], handoff: Handoff, language: Language, { wantsHumanAt }: Policy): Card {
  const customers = said.flatMap(a => (a.type === 'message' && a.from === 'customer' && a.text ? [a] : []))
  const before = customers.filter(a => a.seq < handoff.seq)
  const texts = (said: { text: string }[]) => said.slice(-LOOK_BACK).map(a => a.text)
  const question = matterOf(texts(before), wantsHumanAt) ?? before.at(-1)?.text ?? ''
  const open = before.length === customers.length ? question : (questionOf(texts(customers), wantsHumanAt) ?? question)
  return {
    question,
    language,
    tried: tried(said.filter(a => a.seq < handoff.seq)),
    whyNot: WHY_NOT[handoff.reason],
    mood: { feels: FEELS[handoff.reason] ?? 'calm', evidence: handoff.evidence.map(evidenceInBoth) },
    facts: factsIn(toldIn(said)),
    open,
    dueAt: handoff.dueAt,
    ...(handoff.checked && { checked: handoff.checked }),
  }
}

function tried(said: Activity[]): Card['tried'] {
  const thumbs = new Map(said.flatMap(a => (a.type === 'messageReaction' ? [[a.to, a.thumb] as const] : [])))
  const answers = said.flatMap(a => (a.type === 'message' && a.from === 'bot' && a.source ? [a] : []))
  const again = (answer: BotMessage) =>
    said.some(a => a.type === 'message' && a.from === 'customer' && a.seq > answer.seq)
  return answers.map(answer => {
    const { entryId, question, score, threshold } = answer.source!
    const why = thumbs.get(answer.seq) === 'down' ? 'thumb_down' : again(answer) ? 'asked_again' : 'not_enough'
    return { entryId, question, score, threshold, why }
  })
}

const FEELS: Partial<Record<HandoffReason, Feels>> = {
  frustrated: 'upset',
  complaint: 'complains',
  sensitive: 'sensitive',
}

const WHY_NOT: Record<HandoffReason, { fa: string; en: string }> = {
  asked: { fa: 'مشتری خودش همکار خواست.', en: 'The customer asked for a person.' },
  frustrated: {
    fa: 'مشتری ناراحت است و جواب ربات کارش را راه نینداخت.',
    en: 'The customer is upset; the bot did not help.',
  },
  complaint: { fa: 'شکایت دارد و باید کسی پیگیری کند.', en: 'It is a complaint, and somebody must follow it up.' },
  sensitive: { fa: 'موضوع حساس است و به ربات سپرده نمی‌شود.', en: 'The matter is sensitive and never left to a bot.' },
  complex: {
    fa: 'به حساب خودش برمی‌گردد یا چند چیز به هم گره خورده.',
    en: 'It hangs on their own account, or on several things.',
  },
  no_answer: { fa: 'ربات پاسخی نداشت که از آن مطمئن باشد.', en: 'The bot had no answer that it was sure of.' },
  always_person: { fa: 'این موضوع همیشه به همکار می‌رسد.', en: 'This matter always goes to a person.' },
  bot_failed: { fa: 'ربات از کار افتاد؛ تقصیر مشتری نیست.', en: 'The bot broke; it is not the customer’s fault.' },
}
