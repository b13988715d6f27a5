// Entries near what the customer said last, for an agent who may insert one as a draft. Colleagues' own notes are among them.
import type { Candidate, Entry } from '../domain/entry.js'
import { shelfOf } from './checks.js'
import type { Desk } from './desk.js'

const LEAST_SCORE = 0.1
/** The thread that looks through the notes may be proving a publication: nobody waits for that. */
const NOTES_WITHIN_MS = 1_500

/** Best first. */
export async function nearTo(desk: Desk, text: string, before?: string): Promise<Candidate[]> {
  const { candidates } = desk.matcher.match(text, before)
  const notes = await inTime(desk, notesNear(desk, text, before))
  return [...candidates, ...notes].filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score)
}

const isNote = ({ status, audience }: Entry) => status === 'published' && audience === 'staff'

/** What is for colleagues only is not learnt with the rest, and is looked through by itself. */
async function notesNear(desk: Desk, text: string, before?: string): Promise<Candidate[]> {
  const notes = (await desk.store.entries()).filter(isNote)
  if (notes.length === 0) return []
  const { candidates } = await desk.examiner.explain(shelfOf(desk, notes), text, before)
  return candidates.flatMap(({ entryId, language, score }) => {
    const entry = notes.find(({ id }) => id === entryId)
    return entry ? [{ entry, language, score }] : []
  })
}

function inTime(desk: Desk, found: Promise<Candidate[]>): Promise<Candidate[]> {
  const { clock, log } = desk
  let waitNoMore = () => {}
  const late = new Promise<Candidate[]>(resolve => {
    waitNoMore = clock.wake(clock.now() + NOTES_WITHIN_MS, () => resolve([]))
  })
  const known = found.catch(err => {
    log.warn({ err }, 'The notes of colleagues could not be looked through.')
    return []
  })
  return Promise.race([known, late]).finally(() => waitNoMore())
}
