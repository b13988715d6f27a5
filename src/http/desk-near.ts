// Entries near what the customer said last, for an agent who may insert one as a draft.
import { questionOf } from '../../dialogs/card.js'
import type { Desk } from '../desk/desk.js'
import { nearTo } from '../desk/near.js'
import type { Line } from '../domain/line.js'
import { plain } from '../domain/plain.js'
import type { NearEntries } from './contract-desk.js'

const LOOK_BACK = 40 // activities
const MOST = 4

export async function nearEntries(desk: Desk, { id, version }: Line): Promise<NearEntries> {
  const recent = await desk.store.activities(id, Math.max(0, version - LOOK_BACK))
  const words = recent.flatMap(a => (a.type === 'message' && a.from === 'customer' && a.text ? [a.text] : []))
  // Who only asks for a person at the end has said before what it is about.
  const at = Math.max(0, words.lastIndexOf(questionOf(words, desk.policy.wantsHumanAt) ?? words.at(-1) ?? ''))
  const last = words[at]
  if (!last) return { entries: [] }
  const near = (await nearTo(desk, last, words[at - 1])).slice(0, MOST)
  const entries = near.flatMap(({ entry, language, score }) => {
    const side = entry[language]
    const audience = entry.audience ?? 'everyone'
    return side
      ? [{ entryId: entry.id, question: side.question, text: plain(side.answer, language), language, score, audience }]
      : []
  })
  return { entries }
}
