// A customer who waits leaves an address, or would rather be called or written to: noted, promised, and put off until then.
import { chosen, sayAsk, sayTaken, sayWrong } from '../../dialogs/while-waiting.js'
import type { Unnumbered } from '../domain/activity.js'
import { isOpen } from '../domain/calendar-hours.js'
import { type Contact, contactOf } from '../domain/contact.js'
import type { QueuedConversation, ScheduledConversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { currentPromise, type Instead } from '../domain/promise.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { botSays } from './keep-promise.js'
import { answerBy, callBackBy, hoursOf, inTimeFor } from './outlook.js'
import { saidBefore } from './said-before.js'

type Waiting = QueuedConversation | ScheduledConversation

const waits = (line: Line | null): Waiting | null => {
  const conversation = line?.conversation
  return conversation?.status === 'queued' || conversation?.status === 'scheduled' ? conversation : null
}

/** What follows from words that somebody wrote while they waited; nothing: they are for the agent. */
export async function followsFrom(desk: Desk, line: Line | null, text: string): Promise<Unnumbered[]> {
  const conversation = waits(line)
  if (!line || !conversation) return []
  const choice = chosen(text, conversation.asks, conversation.contact)
  if (!choice) return []
  if ('take' in choice) return taken(desk, line, conversation, choice.take, choice.want)
  const words = await wordsFor(desk, line, conversation)
  const say = 'ask' in choice ? sayAsk(choice.ask, words) : sayWrong(choice.wrong, words)
  return [botSays(say, conversation.language, words.now, desk.newId())]
}

export type Left = { lineId: string; id: string; contact: string; want: Instead }

/** By the widget's form. Throws 'invalid' when it is no address, 'conflict' when nobody waits. */
export async function leaveContact(desk: Desk, { lineId, id, contact: written, want }: Left): Promise<{ seq: number }> {
  const contact = contactOf(written)
  const phoneOnly = want === 'call_back' && contact?.kind === 'email'
  if (!contact || phoneOnly)
    throw new DeskError('invalid', 'contact: an e-mail, or a phone number such as 09121234567 or +442071234567.')
  const mine = `c:${id}`
  const decide = async (line: Line | null) => {
    const conversation = waits(line)
    if (!line || !conversation) throw new Refused('conflict', 'Nobody waits here: write your question first.')
    return { line, happened: await taken(desk, line, conversation, contact, want, mine) }
  }
  const written_ = await change(desk, lineId, decide, mine)
  return { seq: written_?.seq ?? 0 }
}

/** Whoever only adds an address where nobody is at the desk keeps waiting for the first who comes. */
async function taken(
  desk: Desk,
  line: Line,
  conversation: Waiting,
  contact: Contact,
  want: Instead,
  id = `c:${desk.newId()}`,
): Promise<Unnumbered[]> {
  const calendar = hoursOf(desk, conversation.handoff.team)
  const words = await wordsFor(desk, line, conversation)
  const at = words.now
  const dueAt = (want === 'call_back' ? callBackBy : answerBy)(desk, calendar, at)
  const stays = isOpen(calendar, at) && currentPromise(conversation)?.because === 'no_agents'
  const puts = conversation.status === 'queued' && !stays
  return [
    { id, at, type: 'contact', contact, want },
    botSays(sayTaken(contact, want, dueAt, words), conversation.language, at, desk.newId()),
    { id: `p:${desk.newId()}`, at, type: 'promise', what: want, dueAt },
    ...(puts
      ? [{ id: `s:${desk.newId()}`, at, type: 'scheduled', until: inTimeFor(calendar, at, dueAt), why: want } as const]
      : []),
  ]
}

async function wordsFor(desk: Desk, { id }: Line, { language, openedSeq }: Waiting) {
  const said = await saidBefore(desk, id, openedSeq)
  const mail = desk.post ? 'set' : 'unset'
  return { language, said, now: desk.clock.now(), timeZone: desk.timeZone, mail } as const
}
