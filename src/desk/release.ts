// An agent gives a conversation back to the queue. It keeps its first place.
import type { Agent } from '../domain/activity.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownOr } from './own-id.js'

/** `sent`: the desk's own id of it; sent again, it happens once. Throws 'conflict' when the claim is stale. */
export async function release(desk: Desk, lineId: string, agent: Agent, claim: number, sent?: string): Promise<void> {
  const id = ownOr(agent, sent, desk.newId)
  await change(
    desk,
    lineId,
    before => {
      const message = `${agent.name} gave it back`
      const failed = { id, at: desk.clock.now(), type: 'handoff.status', state: 'failed', message } as const
      return { line: held(before, agent.id, claim).line, happened: [failed] }
    },
    id,
  )
}
