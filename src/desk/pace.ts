// Learns from every conversation how quickly a team works: the ground of each promise. Statistics, not truth: one that is
// lost with a crash is missed by nobody.
import type { Conversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import { noPace, type Pace, type Paced, paced } from '../domain/pace.js'
import { currentPromise } from '../domain/promise.js'
import type { Desk } from './desk.js'

export const EVERYBODY = 'all'

export const paceOf = async ({ store }: Pick<Desk, 'store'>, team: string | undefined): Promise<Pace> =>
  (await store.paces.get(team ?? EVERYBODY)) ?? noPace(team ?? EVERYBODY)

/** What one step of a conversation teaches; null: nothing. `at`: when it happened. */
export function lesson(before: Conversation | null, after: Conversation | null, at: number): Paced | null {
  if (before?.status === 'assigned' && after?.status === 'resolved')
    return before.claimedAt === undefined ? null : { handlingMs: Math.max(0, at - before.claimedAt) }
  if (before?.status !== 'queued') return null
  const ms = Math.max(0, at - before.handoff.at)
  if (after?.status === 'assigned') {
    const free = currentPromise(before)?.slotFree && (before.promises?.length ?? 0) === 1
    return { waited: { ms, left: false }, ...(free && { pickupMs: ms }) }
  }
  const gaveUp = after?.status === 'resolved' || (after?.status === 'scheduled' && after.agent === null)
  return gaveUp ? { waited: { ms, left: true } } : null
}

/** Never rejects. */
export async function learn(desk: Desk, before: Conversation | null, after: Conversation | null, at: number) {
  const learnt = lesson(before, after, at)
  if (!learnt) return
  const handoff = before && 'handoff' in before ? before.handoff : null
  try {
    await Promise.all([...new Set([handoff?.team, undefined])].map(team => keep(desk, team, learnt)))
  } catch (err) {
    desk.log.warn({ err }, 'How long a conversation took was not kept; the estimates go on without it.')
  }
}

async function keep(desk: Desk, team: string | undefined, learnt: Paced): Promise<void> {
  for (let tries = 5; ; tries--) {
    const before = await paceOf(desk, team)
    try {
      return await desk.store.paces.put(paced(before, learnt), before.revision)
    } catch (error) {
      if (tries <= 1 || !(error instanceof DeskError && error.code === 'conflict')) throw error
    }
  }
}
