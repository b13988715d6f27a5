// Words by which a conversation is found again.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'

/** All tags of the conversation. Throws 'not_found' when nothing was said there. */
export async function tag(desk: Desk, lineId: string, agent: Agent, id: string, asked: string[]): Promise<void> {
  const tags = [...new Set(asked.map(readable).filter(Boolean))]
  await change(desk, lineId, line => {
    if (!line?.conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
    return { line, happened: [{ id: ownId(agent, id), at: desk.clock.now(), type: 'tags', agent, tags }] }
  })
}
