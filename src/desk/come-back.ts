// What was put off has come: the conversation is back at its first place in the queue, with everything.
import type { Agent, Instant, Unnumbered } from '../domain/activity.js'
import type { Line } from '../domain/line.js'
import { takesNew } from '../domain/person.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

export async function comeBack(desk: Desk, lineId: string): Promise<void> {
  await change(desk, lineId, async line => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'scheduled') return null
    const now = desk.clock.now()
    if (conversation.until > now) return null
    const { why, agent } = conversation
    const message = agent ? `${agent.name} had put it off until now (${why})` : `It was put off until now (${why})`
    const happened = { id: `s:${desk.newId()}`, at: now, type: 'handoff.status', state: 'failed', message } as const
    const offered = agent && (await askedFirst(desk, agent, now))
    return { line, happened: [happened, ...(offered ? [offered] : [])] }
  })
}

const ASKED_MS = 120_000

/** Whoever put it off is asked before others, if they are there. */
async function askedFirst({ store, newId }: Desk, agent: Agent, now: Instant): Promise<Unnumbered | null> {
  const lease = await store.leases.get(agent.id)
  if (!lease || !takesNew(lease, now)) return null
  return { id: `s:${newId()}`, at: now, type: 'offer', state: 'made', agent, until: now + ASKED_MS }
}

/** What a customer's message does to a conversation that was put off: whoever did so is asked at once. */
export async function woken(desk: Desk, line: Line | null): Promise<Unnumbered[]> {
  const conversation = line?.conversation
  if (conversation?.status !== 'scheduled' || conversation.why !== 'snoozed' || !conversation.agent) return []
  const offered = await askedFirst(desk, conversation.agent, desk.clock.now())
  return offered ? [offered] : []
}
