// An agent hands a conversation on: to a colleague, to a team, or up to the leads. It keeps its first place.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent, Unnumbered } from '../domain/activity.js'
import type { Destination } from '../domain/activity-desk.js'
import type { AssignedConversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { may, takesNew } from '../domain/person.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { readable } from './readable.js'
import { saidBefore } from './said-before.js'

/** How long a colleague who is asked by name has to answer. */
const ASKED_MS = 120_000

export type Transfer = {
  lineId: string
  agent: Agent
  claim: number
  id: string
  to: { kind: 'agent'; personId: string } | { kind: 'team'; teamId: string } | { kind: 'leads' }
  note: string
}

/** Throws 'conflict' when the claim is stale or the colleague is not there, 'not_found' for no such colleague or team. */
export async function transfer(desk: Desk, { lineId, agent, claim, id, to, note }: Transfer): Promise<void> {
  const sent = ownId(agent, id)
  await change(
    desk,
    lineId,
    async before => {
      const { line, conversation } = held(before, agent.id, claim)
      const destination = await destined(desk, agent, to)
      const at = desk.clock.now()
      const handed = { id: sent, at, type: 'transfer', agent, to: destination, note: readable(note) } as const
      return { line, happened: [handed, await told(desk, lineId, conversation)] }
    },
    sent,
  )
}

async function destined({ store, settings, clock }: Desk, from: Agent, to: Transfer['to']): Promise<Destination> {
  if (to.kind === 'leads') return to
  if (to.kind === 'team') {
    if (settings.routing.teams.some(({ id }) => id === to.teamId)) return to
    throw new DeskError('not_found', 'There is no such team any more: choose another.')
  }
  if (to.personId === from.id) throw new DeskError('invalid', 'You have this conversation already.')
  const [person, lease] = await Promise.all([store.people.get(to.personId), store.leases.get(to.personId)])
  if (!person || !may(person, 'agent', 'lead'))
    throw new DeskError('not_found', 'There is no such agent: choose another.')
  if (!lease || !takesNew(lease, clock.now()))
    throw new DeskError(
      'conflict',
      `${person.name} takes nothing new now. Hand it to a team, or leave it to the queue.`,
    )
  return { kind: 'agent', agent: { id: person.id, name: person.name }, until: clock.now() + ASKED_MS }
}

async function told(desk: Desk, lineId: string, { language, openedSeq }: AssignedConversation): Promise<Unnumbered> {
  const text = phrase('handedOn', language, await saidBefore(desk, lineId, openedSeq))
  const id = `s:${desk.newId()}`
  return { id, at: desk.clock.now(), type: 'message', from: 'bot', language, spoken: 'handoff', text }
}
