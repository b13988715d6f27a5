// An agent says that the matter is settled. The customer is thanked and asked to rate.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent, Language } from '../domain/activity.js'
import type { Closing } from '../domain/closing.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { suggestEntry } from './suggest-entry.js'

export type Settled = { faq?: boolean | undefined } & { [F in keyof Closing]: Closing[F] | undefined }

/** `faq`: an entry is drafted from the last answer. Throws 'conflict' when the claim is stale. */
export async function resolve(
  desk: Desk,
  lineId: string,
  agent: Agent,
  claim: number,
  settled: Settled = {},
): Promise<void> {
  let asked: Asked | null = null
  const { outcome, topic, botCould, handoffRight } = settled
  const closing: Closing = {
    ...(outcome && { outcome }),
    ...(topic && { topic }),
    ...(botCould && { botCould }),
    ...(handoffRight && { handoffRight }),
  }
  await change(desk, lineId, async before => {
    const { line, conversation } = held(before, agent.id, claim)
    const { language } = conversation
    asked = conversation
    const happened = () => ({ id: `s:${desk.newId()}`, at: desk.clock.now() })
    const text = phrase('farewell', language, [])
    return {
      line,
      happened: [
        { ...happened(), type: 'handoff.status', state: 'completed', agent },
        { ...happened(), type: 'message', from: 'bot', text, language, spoken: 'farewell' },
        { ...happened(), type: 'endOfConversation', by: 'agent', ...closing },
      ],
    }
  })
  if (settled.faq && asked) await suggestEntry(desk, agent, { lineId, topic, ...(asked as Asked) })
  await desk.store.replyDrafts.remove(lineId)
}

type Asked = { openedSeq: number; language: Language }
