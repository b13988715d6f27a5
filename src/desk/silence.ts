// An agent holds a conversation and has not written for long: the customer hears once how it stands and by when they hear more.
import { phrase, timeOfDay } from '../../dialogs/phrases/say.js'
import { silentAt } from '../domain/silence.js'
import { change, type Decided } from './commit.js'
import type { Desk } from './desk.js'
import { saidBefore } from './said-before.js'

const MINUTE = 60_000

/** Once for each time that they wait. What is said is a promise: watched, and kept or broken for ever. */
export async function tellOfSilence(desk: Desk, lineId: string): Promise<void> {
  await change(desk, lineId, async (line): Promise<Decided> => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'assigned' || conversation.owed?.toldAt !== undefined) return null
    const { clock, settings, timeZone, newId } = desk
    const at = clock.now()
    const silent = silentAt(conversation, settings.promises)
    if (silent === null || silent > at) return null
    const { language, agent, openedSeq } = conversation
    const dueAt = at + settings.promises.silentAfterMinutes * MINUTE
    const said = await saidBefore(desk, lineId, openedSeq)
    const until = timeOfDay(dueAt, language, timeZone)
    const text = phrase('agentSilent', language, said, { name: agent.name, until })
    return {
      line,
      happened: [
        { id: `s:${newId()}`, at, type: 'message', from: 'bot', text, language, spoken: 'delay' },
        { id: `p:${newId()}`, at, type: 'promise', what: 'next_answer', dueAt },
      ],
    }
  })
}
