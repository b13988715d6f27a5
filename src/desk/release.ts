// An agent gives a conversation back to the queue. It keeps its first place.
import type { Agent } from '../domain/activity.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

/** Throws 'conflict' when the claim is stale. */
export async function release(desk: Desk, lineId: string, agent: Agent, claim: number): Promise<void> {
  await change(desk, lineId, async before => ({
    line: held(before, agent.id, claim).line,
    happened: [
      {
        id: `s:${desk.newId()}`,
        at: desk.clock.now(),
        type: 'handoff.status',
        state: 'failed',
        message: `${agent.name} gave it back`,
      },
    ],
  }))
}
