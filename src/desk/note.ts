// A word to colleagues on a conversation. The customer never hears it; who is mentioned hears it at once.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { may, type Person } from '../domain/person.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'
import { mayRead } from './reading.js'

export type Said = { lineId: string; agent: Agent; id: string; text: string; mentions: string[] }

/** Throws 'invalid' when empty, 'not_found' when there is no such conversation. */
export async function note(desk: Desk, { lineId, agent, id, text, mentions }: Said): Promise<{ seq: number }> {
  const words = readable(text)
  if (!words) throw new DeskError('invalid', 'The note is empty: write something.')
  const everybody = await desk.store.people.all()
  const called = mentionedIn(words, mentions, everybody).filter(one => one !== agent.id)
  const sent = ownId(agent, id)
  const written = await change(desk, lineId, line => {
    if (!line?.conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
    const shut = everybody.find(one => called.includes(one.id) && !mayRead(desk, one, line))
    if (shut)
      throw new DeskError('invalid', `${shut.name} may not read this conversation: hand it to them, or ask a lead.`)
    const said = { id: sent, at: desk.clock.now(), type: 'note', agent, text: words, mentions: called } as const
    return { line, happened: [said] }
  })
  const seq = written?.seq ?? 0
  if (!written?.repeated)
    for (const personId of called) desk.store.signal({ type: 'mentioned', lineId, personId, by: agent, seq })
  return { seq }
}

/** Ids of colleagues who are named with @ in the text, or chosen from the list. */
function mentionedIn(text: string, chosen: string[], people: Person[]): string[] {
  const words = text.replace(/[\u200c\s]+/g, ' ')
  const named = people.filter(one => {
    const name = one.name.replace(/[\u200c\s]+/g, ' ')
    return chosen.includes(one.id) || words.includes(`@${name}`)
  })
  return named.filter(one => may(one, 'agent', 'lead', 'editor')).map(one => one.id)
}
