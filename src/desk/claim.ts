// An agent takes a conversation. Two agents racing: one wins, the other hears 'conflict'.
import type { Agent, Unnumbered } from '../domain/activity.js'
import type { AssignedConversation, Conversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import type { Spoken } from '../domain/person.js'
import { change, type Decided, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { type Tier, whyNotClaim } from './rights.js'
import { mustSpeak } from './tongues.js'

/**
 * From the queue, or straight from the bot (the agent steps in). Answers the line; its conversation's `claim` goes with every
 * later write. `languages`: in which they answer; absent: in all. Throws 'not_found', 'conflict' when a colleague has it or it is over, 'forbidden' when another team takes it.
 */
export async function claim(
  desk: Desk,
  lineId: string,
  agent: Agent,
  tier: Tier = 'agent',
  languages?: Spoken[],
): Promise<Line> {
  let theirs: Line | null = null // as it was when they were found to have it: a look afterwards may meet its end
  const decide = async (line: Line | null): Promise<Decided> => {
    const taken = await taking(desk, line, agent, tier, languages)
    theirs = taken.line
    return taken.happened.length > 0 ? taken : null
  }
  const line = (await change(desk, lineId, decide))?.line ?? theirs
  if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
  return line
}

/** What happens when this agent takes it; nothing where they have it already. Throws like `claim`. */
export async function taking(
  desk: Desk,
  line: Line | null,
  agent: Agent,
  tier: Tier,
  languages: Spoken[] | undefined,
): Promise<{ line: Line; happened: Unnumbered[] }> {
  const conversation = line?.conversation
  if (!line || !conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
  if (conversation.status === 'resolved') throw new Refused('conflict', 'This conversation is over already.')
  const refusal = whyNotClaim(desk, conversation, agent, tier)
  if (refusal) throw new DeskError('forbidden', refusal)
  await mustSpeak(desk, conversation, { id: agent.id, ...(languages && { languages }) }, tier)
  const happened = { id: `s:${desk.newId()}`, at: desk.clock.now() }
  const accepted = { ...happened, type: 'handoff.status', state: 'accepted', agent } as const
  switch (conversation.status) {
    case 'queued':
    case 'scheduled':
      return { line, happened: [accepted] }
    case 'bot':
      return { line, happened: [steppedIn(desk, conversation, agent), accepted] }
    case 'assigned':
      if (conversation.agent.id === agent.id) return { line, happened: [] }
      throw new Refused('conflict', `${conversation.agent.name} has this conversation already.`)
  }
}

const steppedIn = ({ clock, newId }: Desk, { language }: Conversation, { name }: Agent): Unnumbered => ({
  id: `s:${newId()}`,
  at: clock.now(),
  type: 'handoff.initiate',
  reason: 'complex',
  evidence: [`${name} stepped in`],
  summary: '',
  language,
  dueAt: clock.now(),
})

/** The conversation, if this agent holds it by this claim. Throws 'conflict': somebody else has it now, nothing was sent. */
export function held(
  line: Line | null,
  agentId: string,
  claim: number,
): { line: Line; conversation: AssignedConversation } {
  const conversation = line?.conversation
  if (!line || !conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
  if (conversation.status !== 'assigned' || conversation.agent.id !== agentId || conversation.claim !== claim)
    throw new Refused(
      'conflict',
      'You do not hold this conversation any more. Nothing was sent; open it again to see who has it.',
    )
  return { line, conversation }
}
