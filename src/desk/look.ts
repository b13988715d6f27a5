// Is the agent who holds a conversation still there? If not, it goes back to its first place, and the customer hears why.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Unnumbered } from '../domain/activity.js'
import type { AssignedConversation } from '../domain/conversation-states.js'
import { heldUntil } from '../domain/owner.js'
import { silentAt } from '../domain/silence.js'
import { change, type Decided } from './commit.js'
import type { Desk } from './desk.js'
import { saidBefore } from './said-before.js'

/** Whether leases tell who is there. After a jump of the clock, or a sleep of the machine, they are told anew first. */
export type Leases = () => 'known' | 'stale'

/**
 * Looks again before the grace time is over, so that a lease which ends meanwhile is noticed within it, and gives the line
 * back at the end of the grace to the millisecond. The agent's late writes are refused by their claim.
 */
export async function look(desk: Desk, lineId: string, leases: Leases): Promise<void> {
  await change(desk, lineId, async (line): Promise<Decided> => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'assigned') return null
    const lease = await desk.store.leases.get(conversation.agent.id)
    if (leases() === 'stale') return null
    const now = desk.clock.now()
    const until = heldUntil(conversation, lease, now, desk.policy)
    const silent = silentAt(conversation, desk.settings.promises) ?? 0
    const again = Math.min(until, now + desk.policy.graceMs, ...(silent > now ? [silent] : []))
    if (until > now) return { line: { ...line, wakeAt: again }, happened: [] }
    return { line, happened: await givenBack(desk, lineId, conversation) }
  })
}

async function givenBack(desk: Desk, lineId: string, lost: AssignedConversation): Promise<Unnumbered[]> {
  const { clock, newId } = desk
  const { language, agent, openedSeq } = lost
  const said = await saidBefore(desk, lineId, openedSeq)
  const message = `${agent.name} is not connected any more`
  const at = clock.now()
  return [
    { id: `s:${newId()}`, at, type: 'handoff.status', state: 'failed', message },
    {
      ...{ id: `s:${newId()}`, at, type: 'message', from: 'bot', language, spoken: 'handoff' },
      text: phrase('agentLost', language, said),
    },
  ]
}
