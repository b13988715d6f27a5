// Where a line stands, in the words that its customer may hear.
import type { Line } from '../domain/line.js'
import { takesNew } from '../domain/person.js'
import type { Desk } from './desk.js'

export type LineStatus = {
  status: 'none' | 'bot' | 'queued' | 'assigned' | 'resolved'
  place?: number // queued; 1 is next
  dueAt?: number // queued, and somebody is there to keep it
  agentName?: string // assigned
  rated?: boolean // resolved
  needsRating?: boolean // resolved after a person helped
}

export async function lineStatus(desk: Desk, line: Line | null): Promise<LineStatus> {
  const conversation = line?.conversation
  if (!line || !conversation) return { status: 'none' }
  switch (conversation.status) {
    case 'bot':
      return { status: 'bot' }
    case 'queued': {
      const [place, leases] = await Promise.all([desk.store.place(line.id), desk.store.leases.all()])
      const someone = leases.some(lease => takesNew(lease, desk.clock.now()))
      const { dueAt } = conversation.handoff
      return { status: 'queued', ...(place && { place }), ...(someone && { dueAt }) }
    }
    case 'assigned':
      return { status: 'assigned', agentName: conversation.agent.name }
    case 'resolved': {
      const rated = conversation.rating !== null
      return { status: 'resolved', rated, needsRating: conversation.agent !== null && !rated }
    }
  }
}
