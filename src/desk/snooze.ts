// An agent puts a conversation off until a time. It wakes then, or as soon as the customer writes.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent, Instant, Unnumbered } from '../domain/activity.js'
import { addOpenMillis } from '../domain/calendar-hours.js'
import { sayWhen } from '../domain/calendar-words.js'
import type { AssignedConversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { currentPromise } from '../domain/promise.js'
import { byAgent } from './by-agent.js'
import { held } from './claim.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { botSays } from './keep-promise.js'
import { hoursOf } from './outlook.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'
import { saidBefore } from './said-before.js'

const MINUTE = 60_000
const SHORTEST_MS = MINUTE
const LONGEST_MS = 90 * 86_400_000

export type Snoozed = { lineId: string; agent: Agent; claim: number; id: string; until: number; why: string }

/** Throws 'invalid' for a time that is past or beyond ninety days, 'conflict' when the claim is stale. */
export async function snooze(desk: Desk, { lineId, agent, claim, id, until, why }: Snoozed): Promise<void> {
  const now = desk.clock.now()
  if (until < now + SHORTEST_MS || until > now + LONGEST_MS)
    throw new DeskError('invalid', 'until: choose a time from a minute to ninety days from now.')
  const sent = ownId(agent, id)
  const note = readable(why)
  await change(
    desk,
    lineId,
    async before => {
      const { line, conversation } = held(before, agent.id, claim)
      const told = await toldWhen(desk, lineId, conversation, until)
      const put = { id: sent, at: desk.clock.now(), type: 'scheduled', until, why: 'snoozed', agent } as const
      return { line, happened: [{ ...put, ...(note && { note }) }, ...told] }
    },
    sent,
  )
}

/** Whoever waits for a word hears by when it comes now: a promise like every other, beside the one that they were told. */
async function toldWhen(
  desk: Desk,
  lineId: string,
  conversation: AssignedConversation,
  until: Instant,
): Promise<Unnumbered[]> {
  const { clock, newId, policy, timeZone } = desk
  const { owed, handoff, language, openedSeq } = conversation
  const promise = currentPromise(conversation)
  const ms = policy.firstResponseMinutes * MINUTE
  const dueAt = addOpenMillis(hoursOf(desk, handoff.team), until, ms) ?? until + ms
  if (!owed || (promise?.dueAt ?? 0) >= dueAt) return []
  const said = await saidBefore(desk, lineId, openedSeq)
  const at = clock.now()
  const text = phrase('putOff', language, said, { until: sayWhen(dueAt, at, language, timeZone) })
  return [
    botSays({ text }, language, at, newId()),
    { id: `p:${newId()}`, at, type: 'promise', what: promise?.what ?? 'next_answer', dueAt },
  ]
}

/** Ends it now: back to its first place in the queue. `sent`: the desk's own id. Throws 'conflict' when it is not put off. */
export async function wakeNow(desk: Desk, lineId: string, agent: Agent, sent?: string): Promise<void> {
  await byAgent(desk, { lineId, agent, sent }, conversation => {
    if (conversation?.status !== 'scheduled') throw new Refused('conflict', 'This conversation is not put off.')
    return { type: 'handoff.status', state: 'failed', message: `${agent.name} brought it back` }
  })
}
