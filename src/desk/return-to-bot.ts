// An agent gives a conversation back to the bot, with a sentence to the customer so that nobody wonders who is speaking.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'

export type Returned = { lineId: string; agent: Agent; claim: number; id: string; text: string }

/** Throws 'conflict' when the claim is stale, 'invalid' without a sentence. */
export async function returnToBot(desk: Desk, { lineId, agent, claim, id, text }: Returned): Promise<void> {
  const words = readable(text)
  if (!words) throw new DeskError('invalid', 'Tell the customer in a sentence that the bot goes on.')
  const sent = ownId(agent, id)
  await change(
    desk,
    lineId,
    before => {
      const { line } = held(before, agent.id, claim)
      const at = desk.clock.now()
      return {
        line,
        happened: [
          { id: sent, at, type: 'message', from: 'agent', agent, text: words },
          { id: `s:${desk.newId()}`, at, type: 'return', agent },
        ],
      }
    },
    sent,
  )
}
