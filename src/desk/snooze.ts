// An agent puts a conversation off until a time. It wakes then, or as soon as the customer writes.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { byAgent } from './by-agent.js'
import { held } from './claim.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './receive.js'

const SHORTEST_MS = 60_000
const LONGEST_MS = 90 * 86_400_000

export type Snoozed = { lineId: string; agent: Agent; claim: number; id: string; until: number; why: string }

/** Throws 'invalid' for a time that is past or beyond ninety days, 'conflict' when the claim is stale. */
export async function snooze(desk: Desk, { lineId, agent, claim, id, until, why }: Snoozed): Promise<void> {
  const now = desk.clock.now()
  if (until < now + SHORTEST_MS || until > now + LONGEST_MS)
    throw new DeskError('invalid', 'until: choose a time from a minute to ninety days from now.')
  const sent = ownId(agent, id)
  const note = readable(why)
  await change(
    desk,
    lineId,
    before => {
      const { line } = held(before, agent.id, claim)
      const put = { id: sent, at: desk.clock.now(), type: 'scheduled', until, why: 'snoozed', agent } as const
      return { line, happened: [{ ...put, ...(note && { note }) }] }
    },
    sent,
  )
}

/** Ends it now: back to its first place in the queue. `sent`: the desk's own id. Throws 'conflict' when it is not put off. */
export async function wakeNow(desk: Desk, lineId: string, agent: Agent, sent?: string): Promise<void> {
  await byAgent(desk, { lineId, agent, sent }, conversation => {
    if (conversation?.status !== 'scheduled') throw new Refused('conflict', 'This conversation is not put off.')
    return { type: 'handoff.status', state: 'failed', message: `${agent.name} brought it back` }
  })
}
