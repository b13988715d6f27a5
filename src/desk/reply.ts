// An agent answers the customer. The claim is the agent's right to do so; a stale one is refused.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { readable } from './receive.js'

/** `id`: the desk's own id of the message; sent twice, it is kept once. */
export type Reply = { lineId: string; agent: Agent; claim: number; id: string; text: string }

/** Answers the message's place on the line. Throws 'invalid' when empty, 'conflict' when the claim is stale. */
export async function reply(desk: Desk, said: Reply): Promise<{ seq: number }> {
  const text = readable(said.text)
  if (!text) throw new DeskError('invalid', 'The message is empty: write something.')
  const { agent } = said
  const id = `a:${agent.id}:${said.id}`
  const written = await change(
    desk,
    said.lineId,
    line => ({
      line: held(line, agent.id, said.claim).line,
      happened: [{ id, at: desk.clock.now(), type: 'message', from: 'agent', agent, text }],
    }),
    id,
  )
  if (!written) throw new DeskError('unavailable', 'The message was not kept: send it again.')
  return { seq: written.seq }
}
