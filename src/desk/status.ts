// Where a line stands, in the words that its customer may hear.
import type { Line } from '../domain/line.js'
import { takesNew } from '../domain/person.js'
import { currentPromise, type Instead, type Promised, type PromiseWhat } from '../domain/promise.js'
import type { WithheldBecause } from '../domain/wait.js'
import type { Desk } from './desk.js'
import { seenByAgent } from './marks.js'

export type ToldPromise = {
  what: PromiseWhat
  at: number
  dueAt?: number
  lowMs?: number
  aboutMs?: number
  highMs?: number
  because?: WithheldBecause
  warnedAt?: number
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

export async function lineStatus(desk: Desk, line: Line | null): Promise<LineStatus> {
  const conversation = line?.conversation
  if (!line || !conversation) return { status: 'none' }
  const promise = currentPromise(conversation)
  const told = promise && { promise: shapeOf(promise), ...(promise.dueAt !== null && { dueAt: promise.dueAt }) }
  switch (conversation.status) {
    case 'bot':
      return { status: 'bot' }
    case 'queued': {
      const [place, leases] = await Promise.all([desk.store.place(line.id), desk.store.leases.all()])
      const someone = leases.some(lease => takesNew(lease, desk.clock.now()))
      const sla = !promise && someone && { dueAt: conversation.handoff.dueAt } // handed over before promises were kept
      return { status: 'queued', ...(place && { place }), ...sla, ...told }
    }
    case 'assigned': {
      const seenSeq = seenByAgent(desk.store, line.id)
      return { status: 'assigned', agentName: conversation.agent.name, ...(seenSeq > 0 && { seenSeq }) }
    }
    case 'scheduled':
      return { status: 'scheduled', ...told }
    case 'resolved': {
      const rated = conversation.rating !== null
      return { status: 'resolved', rated, needsRating: conversation.agent !== null && !rated }
    }
  }
}
