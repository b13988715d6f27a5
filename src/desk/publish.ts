// An editor publishes an entry. It is one guarded revision; every running matcher learns of it from the store's news.

import { type Entry, EntryDraft } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'

/** What an editor tries next is tried on the new text; longer than this nobody waits for a large FAQ to be learnt. */
export const SERVED_WITHIN_MS = 2_000

/**
 * Throws 'invalid' naming the field, 'conflict' when somebody published meanwhile (nothing is overwritten). Resolves when
 * the entry is durable and, where that does not take long, already answers here.
 */
export async function publish(
  desk: Pick<Desk, 'store' | 'clock'> & Partial<Pick<Desk, 'matcher'>>,
  draft: unknown,
  expectedRevision: number,
  by: string,
): Promise<Entry> {
  const entry = revised(draft, expectedRevision, by, desk.clock.now())
  await desk.store.publish([entry])
  await desk.matcher?.caughtUp(SERVED_WITHIN_MS)
  return entry
}

export function revised(draft: unknown, expectedRevision: number, by: string, at: number): Entry {
  const parsed = EntryDraft.safeParse(draft)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new DeskError('invalid', `${issue?.path.join('.') || 'entry'}: ${issue?.message}`)
  }
  return { ...parsed.data, revision: expectedRevision + 1, editedAt: at, editedBy: by }
}
