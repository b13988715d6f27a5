// An agent answers the customer. The claim is the agent's right to do so; a stale one is refused.
import type { Agent, Attachment } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import type { Spoken } from '../domain/person.js'
import { held, taking } from './claim.js'
import { change, type Decided } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'
import type { Tier } from './rights.js'

/** `id`: the desk's own id of the message; sent twice, it is kept once. `claim` absent: the message takes the conversation. */
export type Reply = {
  lineId: string
  agent: Agent
  claim?: number | undefined
  id: string
  text: string
  tier?: Tier
  languages?: Spoken[] | undefined
  attachments?: Attachment[]
}

/**
 * Answers the message's place on the line, and the claim. Throws 'invalid' when empty, 'conflict' when the claim is stale or
 * somebody else has it. Taking and saying are one commit: from then on the bot is silent.
 */
export async function reply(desk: Desk, said: Reply): Promise<{ seq: number; claim: number }> {
  const text = readable(said.text)
  const { agent, claim, tier = 'agent', attachments } = said
  if (!text && !attachments?.length) throw new DeskError('invalid', 'The message is empty: write something.')
  const id = ownId(agent, said.id)
  const files = attachments?.length && { attachments }
  const message = () => ({ id, at: desk.clock.now(), type: 'message', from: 'agent', agent, text, ...files }) as const
  const decide = async (line: Line | null): Promise<Decided> => {
    if (claim !== undefined) return { line: held(line, agent.id, claim).line, happened: [message()] }
    const taken = await taking(desk, line, agent, tier, said.languages)
    return { line: taken.line, happened: [...taken.happened, message()] }
  }
  const written = await change(desk, said.lineId, decide, id)
  if (!written) throw new DeskError('unavailable', 'The message was not kept: send it again.')
  const { conversation } = written.line
  const mine = conversation?.status === 'assigned' && conversation.agent.id === agent.id ? conversation.claim : 0
  return { seq: written.seq, claim: claim ?? mine }
}
