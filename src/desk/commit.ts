// The one way to write a line: read it, decide what happens, commit, and look again if somebody else was first.
import type { Instant, Language, Unnumbered } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import { advance, type Line } from '../domain/line.js'
import { withoutTelling } from '../domain/owner.js'
import { outcomes } from '../domain/promise-outcome.js'
import type { Desk } from './desk.js'
import { inTurn } from './in-turn.js'
import { owedAt } from './owed.js'
import { learn } from './pace.js'
import { postReplies } from './post.js'

/** What a verb makes of a line; `language` is that of a conversation which opens with it. Null: nothing to do. */
export type Decided = { line: Line; happened: Unnumbered[]; language?: Language } | null

type Decide = (line: Line | null) => Decided | Promise<Decided>

/** The line after the commit and the place of the sender's activity, else of the last; `repeated`: it had been written before, at that place. */
export type Written = { line: Line; seq: number; repeated: boolean }

/**
 * Commits what `decide` makes of the line as it is now (null: not there yet), again on a conflict.
 * `decide` throws to refuse. `id`: the sender's own id of the activity; if it is on the line already, that is the
 * answer, even where `decide` would refuse it now: a sender that did not hear the first answer must hear the same.
 */
export function change(desk: Desk, lineId: string, decide: Decide, id?: string): Promise<Written | null> {
  return inTurn(desk.store, lineId, () => retryConflict(() => attempt(desk, lineId, decide, id)))
}

/**
 * The same for what is nearly always taken, such as a customer's message: it first tries the line as this process wrote it
 * last, and asks for the line where that decides otherwise or was not the last word. `decide` may run once more for it.
 */
export function add(desk: Desk, lineId: string, decide: Decide, id: string): Promise<Written | null> {
  return inTurn(desk.store, lineId, async () => {
    const known = desk.store.lastWritten?.(lineId)
    const quick = known && (await attempt(desk, lineId, decide, id, known).catch(unlessRefused))
    return quick || retryConflict(() => attempt(desk, lineId, decide, id))
  })
}

function unlessRefused(error: unknown): null {
  if (error instanceof DeskError && error.code !== 'unavailable') return null
  throw error
}

async function attempt(
  desk: Desk,
  lineId: string,
  decide: Decide,
  id: string | undefined,
  known?: Line,
): Promise<Written | null> {
  const before = known ?? (await desk.store.line(lineId))
  let decided: Decided
  try {
    decided = await decide(before)
  } catch (refusal) {
    const seq = id && before && (await desk.store.placeOf(lineId, id))
    if (!seq) throw refusal
    return { line: before, seq, repeated: true }
  }
  if (!decided) return null
  const { line, happened, language = line.conversation?.language ?? 'fa' } = decided
  const { next, activities } = advance(line, [...outcomes(line.conversation, happened), ...happened], language)
  const heard = desk.followers?.some(follower => activities.some(a => follower.wants(next, a)))
  const told = heard ? { ...next, tellAt: next.at } : next
  const owed = { ...told, wakeAt: earliest(owedAt(withoutTelling(line), told, desk), told.tellAt) }
  await postReplies(desk, lineId, owed.conversation, activities)
  const committed = await desk.store.commit(owed, activities, before?.version ?? 0)
  if (committed.repeated) return { line, seq: committed.seq, repeated: true }
  void learn(desk, line.conversation, owed.conversation, owed.at)
  return { line: owed, seq: activities.find(a => a.id === id)?.seq ?? owed.version, repeated: false }
}

const earliest = (owed: Instant | null, tellAt: Instant | undefined): Instant | null =>
  tellAt === undefined ? owed : Math.min(owed ?? tellAt, tellAt)

/** A conflict that `decide` itself throws is a refusal, not a race: it is not tried again. */
export class Refused extends DeskError {}

/** Runs it again while somebody else writes first. Safe because nothing is said before it is committed. */
async function retryConflict<T>(attempt: () => Promise<T>, times = 8): Promise<T> {
  for (let left = times; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      const raced = error instanceof DeskError && error.code === 'conflict' && !(error instanceof Refused)
      if (left <= 1 || !raced) throw error
    }
  }
}
