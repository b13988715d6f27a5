// An agent goes home: what they hold goes back to its first place at once, each with their note, and the customers hear it.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent, Unnumbered } from '../domain/activity.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { readable } from './readable.js'

const MOST = 2_000 // lines in agents' hands

/** Answers how many went back. What a crash leaves is given back when the lease has ended. */
export async function endShift(desk: Desk, agent: Agent, words: string): Promise<number> {
  const lines = await desk.store.lines('assigned', MOST)
  const mine = lines.filter(({ conversation: c }) => c?.status === 'assigned' && c.agent.id === agent.id)
  const note = readable(words)
  const back = await Promise.allSettled(mine.map(({ id }) => giveBack(desk, id, agent, note)))
  for (const [i, one] of back.entries())
    if (one.status === 'rejected')
      desk.log.warn(
        { err: one.reason, lineId: mine[i]!.id },
        'One conversation was not given back; the end of the lease does it.',
      )
  return back.filter(one => one.status === 'fulfilled' && one.value !== null).length
}

const giveBack = (desk: Desk, lineId: string, agent: Agent, note: string) =>
  change(desk, lineId, line => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'assigned' || conversation.agent.id !== agent.id) return null
    const happened = () => ({ id: `s:${desk.newId()}`, at: desk.clock.now() })
    const { language } = conversation
    const left: Unnumbered[] = note ? [{ ...happened(), type: 'note', agent, text: note, mentions: [] }] : []
    const message = `${agent.name} ended the shift`
    return {
      line,
      happened: [
        ...left,
        { ...happened(), type: 'handoff.status', state: 'failed', message },
        {
          ...{ ...happened(), type: 'message', from: 'bot', language, spoken: 'handoff' },
          text: phrase('handedOn', language, []),
        },
      ],
    }
  })
