// An agent says that the matter is settled. The customer is thanked and asked to rate.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent } from '../domain/activity.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

/** Throws 'conflict' when the claim is stale. */
export async function resolve(desk: Desk, lineId: string, agent: Agent, claim: number): Promise<void> {
  await change(desk, lineId, async before => {
    const { line, conversation } = held(before, agent.id, claim)
    const { language } = conversation
    const happened = { at: desk.clock.now() }
    return {
      line,
      happened: [
        { ...happened, id: `s:${desk.newId()}`, type: 'handoff.status', state: 'completed', agent },
        {
          ...happened,
          id: `s:${desk.newId()}`,
          type: 'message',
          from: 'bot',
          text: phrase('farewell', language, []),
          language,
          spoken: 'farewell',
        },
        { ...happened, id: `s:${desk.newId()}`, type: 'endOfConversation', by: 'agent' },
      ],
    }
  })
}
