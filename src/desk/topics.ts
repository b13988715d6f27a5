// What a conversation was about, to choose from when it is closed: what colleagues wrote before, then the FAQ's own.
import type { Desk } from './desk.js'

const LOOK_BACK = 300 // conversations that ended last
const MOST = 60

/** The most used first. Two spellings that differ in space or case are one: the first that was used. */
export async function topicsOf({ store }: Pick<Desk, 'store'>): Promise<string[]> {
  const [ended, entries] = await Promise.all([store.lines('resolved', LOOK_BACK), store.entries()])
  const used = new Map<string, { topic: string; count: number }>()
  const count = (topic: string, by: number) => {
    const key = topic.replace(/\s+/g, ' ').trim().toLowerCase()
    if (key) used.set(key, { topic: used.get(key)?.topic ?? topic, count: (used.get(key)?.count ?? 0) + by })
  }
  for (const { conversation } of ended)
    if (conversation?.status === 'resolved' && conversation.closing?.topic) count(conversation.closing.topic, 1)
  for (const { topic, status } of entries) if (status === 'published') count(topic, 0)
  const all = [...used.values()].sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1))
  return all.slice(0, MOST).map(({ topic }) => topic)
}
