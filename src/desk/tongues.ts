// Colleagues who speak the customer's language are asked first; when their time is over, or none is there, anybody may.
import type { Instant } from '../domain/activity.js'
import type { Conversation, QueuedConversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { liveOffer } from '../domain/offer.js'
import { type Lease, may, type Person, speaks, takesNew } from '../domain/person.js'
import { isMember } from '../domain/team.js'
import type { Desk } from './desk.js'
import type { Tier } from './rights.js'

type House = Pick<Desk, 'store' | 'clock' | 'settings'>
type Crowd = { people: Person[]; leases: Lease[] }

/** The end of the time in which only they are asked; it begins with the handoff. Null: it is over. */
function ownTime(
  { handoff }: QueuedConversation,
  { clock, settings }: Pick<Desk, 'clock' | 'settings'>,
): Instant | null {
  const lasts = settings.routing.offerSeconds * 1000
  const left = handoff.at + lasts - clock.now()
  return left > 0 && left <= lasts ? handoff.at + lasts : null
}

/** Until then somebody who speaks it is there for it; null: it is anybody's. */
export function speakersUntil(
  desk: House,
  conversation: QueuedConversation,
  { people, leases }: Crowd,
): Instant | null {
  const until = ownTime(conversation, desk)
  if (until === null) return null
  const team = desk.settings.routing.teams.find(({ id }) => id === conversation.handoff.team)
  const there = new Set(leases.filter(lease => takesNew(lease, desk.clock.now())).map(({ id }) => id))
  const able = (one: Person) =>
    there.has(one.id) &&
    speaks(one, conversation.language) &&
    may(one, 'agent', 'lead') &&
    (!team || isMember(team, one.id))
  return people.some(able) ? until : null
}

/** Of a reader who does not speak it: since when, or that, it is anybody's. Null: they speak it, or nobody waits. */
export async function otherTongue(
  desk: House,
  conversation: Conversation,
  reader: Pick<Person, 'id' | 'languages'>,
): Promise<{ until: Instant | null } | null> {
  if (conversation.status !== 'queued' || speaks(reader, conversation.language)) return null
  if (ownTime(conversation, desk) === null) return { until: null }
  const [people, leases] = await Promise.all([desk.store.people.all(), desk.store.leases.all()])
  return { until: speakersUntil(desk, conversation, { people, leases }) }
}

/** Throws 'forbidden' while colleagues who speak it are asked first. A lead may always, and whoever is asked by name. */
export async function mustSpeak(
  desk: House,
  conversation: Conversation,
  agent: Pick<Person, 'id' | 'languages'>,
  tier: Tier,
): Promise<void> {
  if (tier === 'lead' || conversation.status !== 'queued') return
  if (liveOffer(conversation, desk.clock.now())?.agent.id === agent.id) return
  const other = await otherTongue(desk, conversation, agent)
  if (!other || other.until === null) return
  const seconds = Math.ceil((other.until - desk.clock.now()) / 1000)
  throw new DeskError(
    'forbidden',
    `Colleagues who speak this customer's language are asked first, for ${seconds} seconds.`,
  )
}
