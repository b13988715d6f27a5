// Where a line stands, in the words that its customer may hear.
import type { Language } from '../domain/activity.js'
import { nextOpening } from '../domain/calendar-hours.js'
import { sayWhen } from '../domain/calendar-words.js'
import type { Contact } from '../domain/contact.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Line } from '../domain/line.js'
import { takesNew } from '../domain/person.js'
import { currentPromise, type Instead, type Promised, type PromiseWhat } from '../domain/promise.js'
import type { WithheldBecause } from '../domain/wait.js'
import type { Desk } from './desk.js'
import { seenByAgent } from './marks.js'
import { hoursOf } from './outlook.js'

export type ToldPromise = {
  what: PromiseWhat
  at: number
  dueAt?: number
  lowMs?: number
  aboutMs?: number
  highMs?: number
  because?: WithheldBecause
  warnedAt?: number
  says?: { fa: string; en: string } // to the customer: its time in words
}

export type LineStatus = {
  status: 'none' | 'bot' | 'queued' | 'assigned' | 'scheduled' | 'resolved'
  place?: number // queued; 1 is next
  dueAt?: number // a person answers by then, as it was told
  promise?: ToldPromise
  back?: { fa: string; en: string; at: number } // closed: when we are back
  asks?: Instead // an address may be left
  contact?: string // the one that was left, shortened
  agentName?: string // assigned
  seenSeq?: number // assigned: the agent has read up to there
  rated?: boolean // resolved
  needsRating?: boolean // resolved after a person helped
}

/** A promise as it is shown: flat, and without what only we need. */
export const shapeOf = ({ what, at, dueAt, range, because, warnedAt }: Promised): ToldPromise => ({
  ...{ what, at },
  ...(dueAt !== null && { dueAt }),
  ...range,
  ...(because && { because }),
  ...(warnedAt !== undefined && { warnedAt }),
})

function toldOf({ clock, timeZone }: Desk, promise: Promised) {
  const { dueAt } = promise
  if (dueAt === null) return { promise: shapeOf(promise) }
  const says = (language: Language) => sayWhen(dueAt, clock.now(), language, timeZone)
  return { promise: { ...shapeOf(promise), says: { fa: says('fa'), en: says('en') } }, dueAt }
}

/** When we are back, what an address may be left for, and the end of the one that was left. */
async function addressOf(desk: Desk, conversation: Conversation): Promise<Partial<LineStatus>> {
  if (conversation.status !== 'queued' && conversation.status !== 'scheduled') return {}
  const { asks, contact, handoff } = conversation
  const { clock, timeZone } = desk
  const calendar = hoursOf(desk, handoff.team)
  const now = clock.now()
  const at = nextOpening(calendar, now)
  const says = (language: Language) => sayWhen(at ?? now, now, language, timeZone)
  return {
    ...(at !== null && at > now && { back: { fa: says('fa'), en: says('en'), at } }),
    ...(asks && { asks }),
    ...(contact && { contact: hidden(contact) }),
  }
}

/** Enough to know it again, too little for whoever reads over a shoulder. */
const hidden = ({ kind, value }: Contact): string =>
  kind === 'phone' ? `…${value.slice(-4)}` : value.replace(/^(.).*@/, '$1…@')

export async function lineStatus(desk: Desk, line: Line | null): Promise<LineStatus> {
  const conversation = line?.conversation
  if (!line || !conversation) return { status: 'none' }
  const promise = currentPromise(conversation)
  const told = promise && toldOf(desk, promise)
  const wait = { ...told, ...(await addressOf(desk, conversation)) }
  switch (conversation.status) {
    case 'bot':
      return { status: 'bot' }
    case 'queued': {
      const [place, leases] = await Promise.all([desk.store.place(line.id), desk.store.leases.all()])
      const someone = leases.some(lease => takesNew(lease, desk.clock.now()))
      const sla = !promise && someone && { dueAt: conversation.handoff.dueAt } // handed over before promises were kept
      return { status: 'queued', ...(place && { place }), ...sla, ...wait }
    }
    case 'assigned': {
      const seenSeq = seenByAgent(desk.store, line.id)
      return { status: 'assigned', agentName: conversation.agent.name, ...(seenSeq > 0 && { seenSeq }) }
    }
    case 'scheduled':
      return { status: 'scheduled', ...wait }
    case 'resolved': {
      const rated = conversation.rating !== null
      return { status: 'resolved', rated, needsRating: conversation.agent !== null && !rated }
    }
  }
}
