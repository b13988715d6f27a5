// Somebody waits and nobody can come soon: a question that an entry settles is answered, and their place stays theirs.
import { meanwhile } from '../../dialogs/meanwhile.js'
import type { Instant } from '../domain/activity.js'
import { isOpen } from '../domain/calendar-hours.js'
import type { Conversation } from '../domain/conversation-states.js'
import { currentPromise } from '../domain/promise.js'
import { asked } from '../understanding/questions.js'
import { read } from '../understanding/read.js'
import { heardBy } from './audience.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { hoursOf } from './outlook.js'

/** Of the message at `seq`, as long as it is the last word. Never rejects: what is not said, the person who comes says. */
export async function answerMeanwhile(desk: Desk, lineId: string, seq: number): Promise<void> {
  try {
    await change(desk, lineId, async line => {
      const conversation = line?.conversation
      if (!line || !conversation || line.version !== seq || !isAlone(desk, conversation, desk.clock.now())) return null
      const [activities, matcher] = await Promise.all([
        desk.store.activities(lineId, conversation.openedSeq - 1),
        heardBy(desk, line),
      ])
      const last = activities.at(-1)
      if (last?.type !== 'message' || last.from !== 'customer' || !last.text) return null
      const ours = activities.flatMap(a => (a.type === 'message' && a.from === 'bot' ? [a] : []))
      const say = meanwhile({
        reading: read(last.text),
        candidates: matcher.match(asked(last.text)).candidates,
        served: ours.flatMap(({ source }) => source?.entryId ?? []),
        said: ours.map(({ text }) => text),
        policy: desk.policy,
      })
      if (!say) return null
      const { text, language, spoken, source } = say
      const happened = { id: `s:${desk.newId()}`, at: desk.clock.now(), type: 'message', from: 'bot' } as const
      return { line, happened: [{ ...happened, text, language, spoken, ...(source && { source }) }] }
    })
  } catch (error) {
    desk.log.error({ lineId, err: error }, 'Nothing was answered meanwhile; the person who comes will.')
  }
}

/** A call or a letter was promised, we are closed, or nobody is at the desk. */
function isAlone(desk: Desk, conversation: Conversation, now: Instant): boolean {
  if (conversation.status === 'scheduled') return conversation.why !== 'snoozed'
  if (conversation.status !== 'queued') return false
  return !isOpen(hoursOf(desk, conversation.handoff.team), now) || currentPromise(conversation)?.because === 'no_agents'
}
