// Entries near what the customer said last, for an agent who may insert one as a draft.
import type { Desk } from '../desk/desk.js'
import type { Line } from '../domain/line.js'
import { plain } from '../domain/plain.js'
import type { NearEntries } from './contract-desk.js'

const LOOK_BACK = 40 // activities
const MOST = 4
const LEAST_SCORE = 0.1

export async function nearEntries({ store, matcher }: Desk, { id, version }: Line): Promise<NearEntries> {
  const recent = await store.activities(id, Math.max(0, version - LOOK_BACK))
  const words = recent.flatMap(a => (a.type === 'message' && a.from === 'customer' && a.text ? [a.text] : []))
  const last = words.at(-1)
  if (!last) return { entries: [] }
  const { candidates } = matcher.match(last, words.at(-2))
  const entries = candidates
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, MOST)
    .flatMap(({ entry, language, score }) => {
      const side = entry[language]
      return side ? [{ entryId: entry.id, question: side.question, text: plain(side.answer), language, score }] : []
    })
  return { entries }
}
