// Customers' own ways of asking that an entry does not have yet, confirmed by their thumb: an editor may take them, nothing else does.
import type { Language } from '../domain/activity.js'
import { answeredBy } from './answered.js'
import type { Desk } from './desk.js'

const LONGEST = 300 // characters; an entry's variant takes no more
const REVISIONS = 5
const MOST = 20

export type HeardVariant = { text: string; language: Language; times: number; lineId: string; seq: number }

/** The most frequent first, at most 20, of the newest 50 answers of each of its last five revisions. */
export async function heardVariants(desk: Pick<Desk, 'store' | 'clock'>, id: string): Promise<HeardVariant[]> {
  const revisions = (await desk.store.revisions(id)).slice(0, REVISIONS)
  const [entry] = revisions
  if (!entry) return []
  const known = new Set([entry.fa, entry.en].flatMap(side => (side ? [side.question, ...side.variants] : [])))
  const pages = await Promise.all(revisions.map(({ revision }) => answeredBy(desk, id, revision)))
  const heard = new Map<string, HeardVariant>()
  for (const { asked, thumb, language, lineId, seq } of pages.flatMap(({ answers }) => answers)) {
    const text = asked.replace(/\s+/gu, ' ').trim()
    if (thumb !== 'up' || !text || text.length > LONGEST || known.has(text)) continue
    const before = heard.get(text)
    if (before) before.times += 1
    else heard.set(text, { text, language, times: 1, lineId, seq })
  }
  return [...heard.values()].sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1)).slice(0, MOST)
}
