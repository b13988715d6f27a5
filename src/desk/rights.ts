// Who may take a conversation: its team, the agent whom it is offered to, a lead always.
import type { Agent } from '../domain/activity.js'
import type { Conversation, QueuedConversation } from '../domain/conversation.js'
import { isMember } from '../domain/team.js'
import type { Desk } from './desk.js'

export type Tier = 'agent' | 'lead'

/** Null: they may; else what to do instead, in a sentence. */
export async function whyNotClaim(
  desk: Pick<Desk, 'store' | 'clock'>,
  conversation: Conversation,
  agent: Pick<Agent, 'id'>,
  tier: Tier,
): Promise<string | null> {
  if (tier === 'lead' || conversation.status === 'resolved') return null
  if (conversation.status === 'bot' || conversation.status === 'assigned') return null
  const { handoff } = conversation
  if (conversation.status === 'queued' && conversation.offer) {
    const refusal = offeredElsewhere(conversation.offer, agent.id, desk.clock.now())
    if (refusal || conversation.offer.by) return refusal // whom a colleague hands it to may take it, whatever the team
  }
  if (handoff.tier === 'leads')
    return 'This conversation was escalated: a lead takes it. Leave a note if you know more.'
  if (handoff.team === undefined) return null
  const team = await desk.store.teams.get(handoff.team)
  if (!team || isMember(team, agent.id)) return null
  return `This conversation is for the team ${team.name.en}. Ask one of them or a lead to hand it to you.`
}

function offeredElsewhere(
  offer: NonNullable<QueuedConversation['offer']>,
  agentId: string,
  now: number,
): string | null {
  if (offer.agent.id === agentId || offer.until <= now) return null
  return `${offer.agent.name} is being asked at this moment. It is in the queue again if they do not take it.`
}
