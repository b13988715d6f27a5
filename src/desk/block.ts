// Somebody who abuses agents is not heard any more, for a time or until a lead says otherwise. Why stays on the line for ever.
import type { Agent, Unnumbered } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { isBlocked } from '../domain/line.js'
import { held } from './claim.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'
import type { Tier } from './rights.js'

export type Blocking = {
  lineId: string
  agent: Agent
  tier: Tier
  claim?: number | undefined
  id: string
  reason: string
  until?: number | undefined
}

/** Ends the conversation too. Agents block in a conversation that they hold, leads anywhere. Throws 'invalid' without a reason. */
export async function block(desk: Desk, asked: Blocking): Promise<void> {
  const { agent, until } = asked
  const because = readable(asked.reason)
  if (!because) throw new DeskError('invalid', 'reason: say in a few words what happened.')
  if (until !== undefined && until <= desk.clock.now()) throw new DeskError('invalid', 'until: choose a time to come.')
  const sent = ownId(agent, asked.id)
  await change(
    desk,
    asked.lineId,
    before => {
      const line = mine(before, asked)
      const at = desk.clock.now()
      const blocked = { id: sent, at, type: 'block', state: 'blocked', agent, because } as const
      const over: Unnumbered = {
        ...{ id: `s:${desk.newId()}`, at, type: 'endOfConversation', by: 'agent' },
        outcome: 'spam',
      }
      const open = line.conversation && line.conversation.status !== 'resolved'
      return { line, happened: [{ ...blocked, ...(until !== undefined && { until }) }, ...(open ? [over] : [])] }
    },
    sent,
  )
}

function mine(line: Line | null, { agent, tier, claim }: Blocking): Line {
  if (claim !== undefined) return held(line, agent.id, claim).line
  if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
  if (tier === 'lead') return line
  throw new DeskError('forbidden', 'Take the conversation first, or ask a lead to block this customer.')
}

/** Throws 'conflict' when the customer is not blocked. */
export async function unblock(desk: Desk, lineId: string, agent: Agent, id: string, reason: string): Promise<void> {
  const sent = ownId(agent, id)
  await change(
    desk,
    lineId,
    line => {
      if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
      if (!line.blocked) throw new Refused('conflict', 'This customer is not blocked.')
      const at = desk.clock.now()
      return { line, happened: [{ id: sent, at, type: 'block', state: 'unblocked', agent, because: readable(reason) }] }
    },
    sent,
  )
}

/** Throws 'conflict' while the customer of the line is blocked: to a Direct Line client 403 would mean that its token is over. */
export function mustBeHeard({ clock }: Pick<Desk, 'clock'>, line: Line | null): void {
  if (line && isBlocked(line, clock.now()))
    throw new Refused('conflict', 'This conversation is closed to new messages. Write to us another way, please.')
}
