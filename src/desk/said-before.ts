// What the bot has said in a conversation: none of its sentences is said twice.
import type { Desk } from './desk.js'

/** `openedSeq`: where the conversation begins. Oldest first. */
export async function saidBefore({ store }: Pick<Desk, 'store'>, lineId: string, openedSeq: number): Promise<string[]> {
  const earlier = await store.activities(lineId, openedSeq - 1)
  return earlier.flatMap(a => (a.type === 'message' && a.from === 'bot' ? [a.text] : []))
}
