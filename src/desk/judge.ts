// What an agent says of an entry near the question: the editors find the question in their inbox.
import type { Agent } from '../domain/activity.js'
import type { Judged } from '../domain/activity-desk.js'
import { DeskError } from '../domain/errors.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'

type Judging = { lineId: string; agent: Agent; id: string; entryId: string; verdict: Judged['verdict'] }

/** Throws 'not_found' when there is no such conversation or entry. */
export async function judge(desk: Desk, { lineId, agent, id, entryId, verdict }: Judging): Promise<void> {
  if (!(await desk.store.entry(entryId))) throw new DeskError('not_found', 'There is no such entry any more.')
  const sent = ownId(agent, id)
  await change(
    desk,
    lineId,
    line => {
      if (!line?.conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
      return { line, happened: [{ id: sent, at: desk.clock.now(), type: 'judged', agent, entryId, verdict }] }
    },
    sent,
  )
}
