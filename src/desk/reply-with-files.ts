// An agent sends pictures or papers with or without words. Only whoever holds the conversation may.
import { DeskError } from '../domain/errors.js'
import { held } from './claim.js'
import type { Desk } from './desk.js'
import type { KeptFile } from './kept-file.js'
import { ownId } from './own-id.js'
import { type Reply, reply } from './reply.js'

export type ReplyWithFiles = Omit<Reply, 'claim' | 'attachments'> & { claim: number }

/** Throws like `reply`; of what was refused no file stays behind. */
export async function replyWithFiles(desk: Desk, said: ReplyWithFiles, sent: KeptFile[]): Promise<{ seq: number }> {
  const { store, files } = desk
  const { lineId, agent, claim } = said
  const seq = await store.placeOf(lineId, ownId(agent, said.id))
  if (seq) return { seq }
  held(await store.line(lineId), agent.id, claim) // before anything is written
  try {
    for (const { attachment, bytes } of sent) await files.put(attachment.id, bytes)
    return await reply(desk, { ...said, attachments: sent.map(({ attachment }) => attachment) })
  } catch (error) {
    // 'unavailable' may have been committed all the same: the next try has the same names for them.
    const refused = error instanceof DeskError && error.code !== 'unavailable'
    if (refused) await Promise.all(sent.map(({ attachment }) => files.remove(attachment.id)))
    throw error
  }
}
