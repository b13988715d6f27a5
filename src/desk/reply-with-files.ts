// An agent sends pictures or papers with or without words. Only whoever holds the conversation may.
import { held } from './claim.js'
import type { Desk } from './desk.js'
import { type KeptFile, withFiles } from './kept-file.js'
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
  const attachments = sent.map(({ attachment }) => attachment)
  return withFiles(files, sent, () => reply(desk, { ...said, attachments }))
}
