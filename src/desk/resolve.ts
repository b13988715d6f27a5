// An agent says that the matter is settled. The customer is thanked and asked to rate.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent } from '../domain/activity.js'
import type { Closing } from '../domain/closing.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownOr } from './own-id.js'
import { suggestEntry } from './suggest-entry.js'

/** `id`: the desk's own; sent again, it happens once. */
export type Settled = { id?: string | undefined; faq?: boolean | undefined } & {
  [F in keyof Closing]: Closing[F] | undefined
}

/** `faq`: an entry is drafted from the last answer, or nothing is closed. Throws 'conflict' when the claim is stale. */
export async function resolve(
  desk: Desk,
  lineId: string,
  agent: Agent,
  claim: number,
  settled: Settled = {},
): Promise<void> {
  const id = ownOr(agent, settled.id, desk.newId)
  const { topic } = settled
  await change(
    desk,
    lineId,
    async before => {
      const { line, conversation } = held(before, agent.id, claim)
      const { language, openedSeq } = conversation
      // Before the end, so that neither is done without the other; of one answer there is one draft, however often it is tried.
      if (settled.faq) await suggestEntry(desk, agent, { lineId, topic, openedSeq, language })
      const happened = () => ({ id: `s:${desk.newId()}`, at: desk.clock.now() })
      const text = phrase('farewell', language, [])
      return {
        line,
        happened: [
          { ...happened(), type: 'handoff.status', state: 'completed', agent },
          { ...happened(), type: 'message', from: 'bot', text, language, spoken: 'farewell' },
          { ...happened(), id, type: 'endOfConversation', by: 'agent', ...closingOf(settled) },
        ],
      }
    },
    id,
  )
  await desk.store.replyDrafts
    .remove(lineId)
    .catch(err => desk.log.warn({ err, lineId }, 'The unsent reply of a closed conversation was not cleared away.'))
}

const closingOf = ({ outcome, topic, botCould, handoffRight }: Settled): Closing => ({
  ...(outcome && { outcome }),
  ...(topic && { topic }),
  ...(botCould && { botCould }),
  ...(handoffRight && { handoffRight }),
})
