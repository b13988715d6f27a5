// Everything about an opened conversation that is not said in it: who may take it, whose it is, what is known of the customer.

import { cardOf } from '../desk/card-of.js'
import type { Desk } from '../desk/desk.js'
import { here } from '../desk/here.js'
import { marksOf } from '../desk/marks.js'
import { profileOf } from '../desk/profile.js'
import { type Tier, whyNotClaim } from '../desk/rights.js'
import { otherTongue } from '../desk/tongues.js'
import type { Activity } from '../domain/activity.js'
import type { Conversation } from '../domain/conversation-states.js'
import { isBlocked, type Line } from '../domain/line.js'
import { liveOffer } from '../domain/offer.js'
import { may, type Person } from '../domain/person.js'
import { maskedDeep } from '../domain/secrets.js'
import type { Routing } from './contract-routing.js'

const MOST_READ = 500 // activities of the conversation, for its card

export const tierOf = (person: Pick<Person, 'roles' | 'status'>): Tier => (may(person, 'lead') ? 'lead' : 'agent')

export async function routingOf(
  desk: Pick<Desk, 'store' | 'clock' | 'settings'>,
  line: Line,
  said: Activity[],
  conversation: Conversation,
  reader: Pick<Person, 'id' | 'roles' | 'status' | 'languages'>,
): Promise<Routing> {
  const { store, clock } = desk
  const handoff = conversation.status === 'bot' ? null : conversation.handoff
  const team = desk.settings.routing.teams.find(({ id }) => id === handoff?.team)
  const refusal = whyNotClaim(desk, conversation, reader, tierOf(reader))
  const [profile, draft, tongue] = await Promise.all([
    profileOf(desk, line.customer),
    store.replyDrafts.get(line.id),
    otherTongue(desk, conversation, reader),
  ])
  const offer = conversation.status === 'queued' ? liveOffer(conversation, clock.now()) : null
  const over = conversation.status === 'resolved'
  const whole = (said[0]?.seq ?? 0) <= conversation.openedSeq
  const own = whole
    ? said.filter(({ seq }) => seq >= conversation.openedSeq)
    : await store.activities(line.id, conversation.openedSeq - 1, MOST_READ)
  return {
    ...(handoff && { card: maskedDeep(cardOf(own, handoff, conversation.language, desk.settings.policy)) }),
    ...(team && { team: { id: team.id, ...team.name } }),
    ...(tongue && { otherTongue: tongue.until === null ? {} : { until: tongue.until } }),
    forLeads: handoff?.tier === 'leads',
    ...(offer && { offer }),
    ...(conversation.status === 'scheduled' && { scheduled: laterOf(conversation) }),
    ...(isBlocked(line, clock.now()) && line.blocked && { blocked: maskedDeep(line.blocked) }),
    tags: conversation.tags ?? [],
    profile,
    draft: draft ? { text: draft.text, by: draft.by, at: draft.at } : { text: '' },
    marks: marksOf(store, line.id),
    here: here(desk, line.id).filter(({ id }) => id !== reader.id),
    merged: line.merged ?? [],
    ...(over && conversation.mergedInto && { mergedInto: conversation.mergedInto }),
    mayClaim: !refusal && !over,
    ...(refusal && { whyNotClaim: refusal }),
  }
}

const laterOf = ({ until, why, agent, note }: Extract<Conversation, { status: 'scheduled' }>) => ({
  ...{ until, why: maskedDeep(note ?? why) },
  ...(agent && { agent }),
})
