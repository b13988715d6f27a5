// The reply that is not sent yet: it survives a reload, and goes with the conversation to its next agent.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'

type Kept = Pick<Desk, 'store' | 'clock'>

/** An empty text removes it. The last writer wins: two who write the same reply see each other's. */
export async function keepDraft({ store, clock }: Kept, lineId: string, by: Agent, text: string): Promise<void> {
  if (!(await store.line(lineId))) throw new DeskError('not_found', 'This conversation is not here any more.')
  const before = await store.replyDrafts.get(lineId)
  const words = text.toWellFormed()
  if (before?.text === words) return
  if (!words.trim()) {
    if (!before) return
    await store.replyDrafts.remove(lineId)
  } else {
    const revision = (before?.revision ?? 0) + 1
    await store.replyDrafts.put({ id: lineId, revision, text: words, by, at: clock.now() }, 'any')
  }
  store.signal({ type: 'reply-draft', lineId, by })
}
