// A customer's thumb on a reply, and the stars after the end.
import type { Thumb } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { mustBeHeard } from './block.js'
import { change, type Decided, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { readable } from './readable.js'

export type Reaction = { lineId: string; id: string; to: number; thumb: Thumb }

/** `to`: the place of the reply that it is about. Throws 'not_found' when there is no such line, 'invalid' when no such place. */
export async function react(desk: Desk, { lineId, id, to, thumb }: Reaction): Promise<{ seq: number }> {
  const mine = `c:${id}`
  const written = await change(desk, lineId, async line => {
    if (!line) throw new DeskError('not_found', 'There is no conversation yet.')
    mustBeHeard(desk, line)
    if (to < 1 || to > line.version) throw new DeskError('invalid', 'replyToId names no activity of this conversation.')
    const about = await reactedTo(desk, lineId, to)
    return { line, happened: [{ id: mine, at: desk.clock.now(), type: 'messageReaction', to, thumb, ...about }] }
  })
  return { seq: written?.seq ?? 0 }
}

const LOOKED_AT = 200

/** The entry that was answered with, and the thumb that it had before. */
async function reactedTo({ store }: Desk, lineId: string, to: number): Promise<{ entryId?: string; was?: Thumb }> {
  const [answer, ...after] = await store.activities(lineId, to - 1, LOOKED_AT)
  if (answer?.type !== 'message' || answer.from !== 'bot' || !answer.source) return {}
  const before = after.findLast(a => a.type === 'messageReaction' && a.to === to)
  return { entryId: answer.source.entryId, was: before?.type === 'messageReaction' ? before.thumb : 'none' }
}

export type Stars = { lineId: string; id: string; stars: 1 | 2 | 3 | 4 | 5; comment?: string }

/** Throws 'conflict' when the conversation is not over: only what has ended is rated. */
export async function rate(desk: Desk, { lineId, id, stars, comment }: Stars): Promise<{ seq: number }> {
  const words = comment ? readable(comment) : ''
  const mine = `c:${id}`
  const decide = (line: Line | null): Decided => {
    if (!line) throw new DeskError('not_found', 'There is no conversation yet.')
    mustBeHeard(desk, line)
    if (line.conversation?.status !== 'resolved')
      throw new Refused('conflict', 'This conversation is not over yet: rate it when it is.')
    const rating = { type: 'rating', stars, ...(words && { comment: words }) } as const
    return { line, happened: [{ id: mine, at: desk.clock.now(), ...rating }] }
  }
  const written = await change(desk, lineId, decide, mine)
  return { seq: written?.seq ?? 0 }
}
