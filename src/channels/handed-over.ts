// handoff.initiate as other bots send it: the Bot Framework's event, with Copilot Studio's names for what it knows.
import { z } from 'zod'
import type { HandedMessage } from '../desk/import-handoff.js'
import type { Language } from '../domain/activity.js'
import type { Incoming } from './bot-framework-wire.js'

const Transcribed = z.looseObject({
  type: z.string().nullish(),
  text: z.string().max(256_000).nullish(),
  timestamp: z.string().max(100).nullish(),
  from: z.looseObject({ id: z.string().nullish(), role: z.union([z.string(), z.number()]).nullish() }).nullish(),
})
const Transcript = z.looseObject({ activities: z.array(z.unknown()).max(5_000) })
const words = z.union([z.string(), z.array(z.string())]).nullish()

/** Copilot Studio's context variables. All may be missing. */
const Value = z.looseObject({
  va_AgentMessage: words,
  va_LastPhrases: words,
  va_LastPhrase: words,
  va_Phrases: words,
  va_LastTopic: words,
  va_Topics: words,
  va_BotName: words,
})

const first = (value: z.infer<typeof words>): string => (Array.isArray(value) ? value.at(-1) : value) ?? ''

export type HandedOver = { messages: HandedMessage[]; language: Language; summary: string; by: string }

/** Never throws: what is out of shape is left out. */
export function handedOver({ value, attachments, from, locale }: Incoming): HandedOver {
  const known = Value.safeParse(typeof value === 'string' ? parsed(value) : value)
  const { va_AgentMessage, va_LastPhrases, va_LastPhrase, va_Phrases, va_LastTopic, va_Topics, va_BotName } =
    known.success ? known.data : {}
  const attached = (attachments ?? []).find(one => one.name === 'Transcript')
  const transcript = Transcript.safeParse(
    typeof attached?.content === 'string' ? parsed(attached.content) : attached?.content,
  )
  const messages = transcript.success ? transcript.data.activities.flatMap(one => messageOf(one, from.id)) : []
  const asked = first(va_LastPhrases) || first(va_LastPhrase) || first(va_Phrases)
  if (asked && !messages.some(one => one.from === 'customer'))
    messages.push({ from: 'customer', text: asked, at: null })
  const topic = first(va_LastTopic) || first(va_Topics)
  const told = [first(va_AgentMessage), topic && `(${topic})`, asked && `“${asked}”`].filter(Boolean)
  return {
    messages,
    language: /^en\b/i.test(locale ?? '') ? 'en' : 'fa',
    summary: (told.length > 0 ? told.join(' ') : routing(value)).slice(0, 2_000),
    by: first(va_BotName).slice(0, 80) || 'bot',
  }
}

/** What a bot that is not Copilot Studio says for routing: { skill: 'billing', reason: 'frustration' }. */
function routing(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const facts = Object.entries(value).filter(([, said]) => typeof said === 'string' || typeof said === 'number')
  return facts
    .slice(0, 8)
    .map(([name, said]) => `${name}: ${said}`)
    .join(' · ')
}

function messageOf(value: unknown, customerId: string): HandedMessage[] {
  const { success, data } = Transcribed.safeParse(value)
  if (!success || (data.type ?? 'message') !== 'message' || !data.text) return []
  const { role, id } = data.from ?? {}
  const isCustomer = role === 'user' || role === 1 || (role !== 'bot' && role !== 0 && id === customerId)
  const at = data.timestamp ? Date.parse(data.timestamp) : Number.NaN
  return [{ from: isCustomer ? 'customer' : 'bot', text: data.text, at: Number.isFinite(at) ? at : null }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
