// Who may take a conversation: its team, the agent whom it is offered to, a lead always.
import type { Agent } from '../domain/activity.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Line } from '../domain/line.js'
import { liveOffer } from '../domain/offer.js'
import { isMember } from '../domain/team.js'
import type { Desk } from './desk.js'

/** Whoever has it in hand, and a lead. */
export const heldOrLed = ({ conversation: c }: Line, { id }: Pick<Agent, 'id'>, tier: Tier): boolean =>
  tier === 'lead' || (c?.status === 'assigned' && c.agent.id === id)

export type Tier = 'agent' | 'lead'

/** Null: they may; else what to do instead, in a sentence. */
export function whyNotClaim(
  { settings, clock }: Pick<Desk, 'settings' | 'clock'>,
  conversation: Conversation,
  agent: Pick<Agent, 'id'>,
  tier: Tier,
): string | null {
  if (tier === 'lead' || (conversation.status !== 'queued' && conversation.status !== 'scheduled')) return null
  const offer = conversation.status === 'queued' ? liveOffer(conversation, clock.now()) : null
  if (offer && offer.agent.id !== agent.id)
    return `${offer.agent.name} is being asked at this moment. It is in the queue again if they do not take it.`
  if (offer) return null // whoever is asked may take it, whatever the team
  const { team, tier: needs } = conversation.handoff
  if (needs === 'leads') return 'This conversation was escalated: a lead takes it. Leave a note if you know more.'
  const its = team === undefined ? undefined : settings.routing.teams.find(({ id }) => id === team)
  if (!its || isMember(its, agent.id)) return null
  return `This conversation is for the team ${its.name.en}. Ask one of them or a lead to hand it to you.`
}
