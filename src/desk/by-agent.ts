// One thing that an agent does to a conversation that must be there, once by the desk's own id of it.
import type { Agent, Unnumbered } from '../domain/activity.js'
import type { Conversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownOr } from './own-id.js'

type Without<A> = A extends Unnumbered ? Omit<A, 'id' | 'at'> : never
type Doing = { lineId: string; agent: Agent; sent: string | undefined }

/** `does` throws `Refused` where the conversation is not in that state any more. Throws 'not_found'. */
export async function byAgent(
  desk: Desk,
  { lineId, agent, sent }: Doing,
  does: (conversation: Conversation | null) => Without<Unnumbered>,
): Promise<void> {
  const id = ownOr(agent, sent, desk.newId)
  await change(
    desk,
    lineId,
    line => {
      if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
      return { line, happened: [{ ...does(line.conversation), id, at: desk.clock.now() } as Unnumbered] }
    },
    id,
  )
}
