// Somebody who wrote to us in two places turns out to be one customer: one of their lines goes on, and it knows of the other.
import { OURSELVES } from '../domain/activity-desk.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Customer } from '../domain/customer.js'
import { blank, type Line } from '../domain/line.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

/** Whose place must not be lost: with an agent before in the queue, that before what was put off. */
const RANK: Record<Conversation['status'], number> = { assigned: 3, queued: 2, scheduled: 1, bot: 0, resolved: 0 }
const rankOf = (line: Line | null): number => (line?.conversation ? RANK[line.conversation.status] : 0)

/** Which of the two goes on: the known customer's own, unless only the other one is in people's hands. */
export async function lineThatGoesOn({ store }: Pick<Desk, 'store'>, own: string, other: string): Promise<string> {
  const [mine, theirs] = await Promise.all([store.line(own), store.line(other)])
  return rankOf(theirs) > rankOf(mine) ? other : own
}

/** The other line ends there and is named on the customer's. Nothing to join where nothing was said. Done twice, it happens once. */
export async function joinLines(desk: Desk, { id, name, lineId: into }: Customer, from: string): Promise<void> {
  const before = await desk.store.line(from)
  if (from === into || !before?.version) return
  const customer = { id, ...(name && { name }) }
  const joined = { id: `s:joined:${from}`, at: desk.clock.now(), type: 'merge', agent: OURSELVES } as const
  const { blocked } = before
  await change(
    desk,
    into,
    line => ({
      line: { ...(line ?? blank(into, customer)), customer, ...(blocked && !line?.blocked && { blocked }) },
      happened: [{ ...joined, state: 'from', lineId: from }],
    }),
    joined.id,
  )
  await change(desk, from, line => {
    const open = line?.conversation
    const moves = open && open.status !== 'resolved' && open.status !== 'scheduled' // what was put off is still owed there
    const goes = { ...joined, id: `s:joins:${into}:${open?.number}`, state: 'into', lineId: into } as const
    return line && { line: { ...line, customer }, happened: moves ? [goes] : [] }
  })
}

/** What colleagues wrote about the anonymous customer is true of the known one; what they wrote about that one stands. */
export async function joinProfiles({ store }: Pick<Desk, 'store'>, from: string, to: string): Promise<void> {
  const [anonymous, known] = await Promise.all([store.profiles.get(from), store.profiles.get(to)])
  if (!anonymous) return
  const revision = (known?.revision ?? 0) + 1
  await store.profiles.put({ ...anonymous, ...known, id: to, revision }, known?.revision ?? 0)
  await store.profiles.remove(from)
}
