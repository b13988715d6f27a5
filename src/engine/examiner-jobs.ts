// What the examining thread can do. It keeps the last few shelves that it has learnt.
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Entry } from '../domain/entry.js'
import { type CheckStep, testsOf } from '../domain/knowledge-tests.js'
import type { Overlap } from '../ports-reading.js'
import { amended } from '../understanding/amend.js'
import { group, type Leader } from '../understanding/clusters.js'
import { type Compiled, compile, type Prepared } from '../understanding/compile.js'
import { contradiction } from '../understanding/contradiction.js'
import {
  type Exam,
  examine,
  type Learnt,
  prepared as preparing,
  type Shelf,
  type Thresholds,
} from '../understanding/exam.js'
import { farContradictions } from '../understanding/far-contradictions.js'
import type { Senses } from '../understanding/match.js'
import { nearPairs } from '../understanding/near-entries.js'
import { words } from '../understanding/normalise.js'
import { piecesOf } from '../understanding/pieces.js'
import { forgetRemembered, remembered } from '../understanding/remembered.js'
import { explain } from '../understanding/why.js'
import { readLearnt, stampOf } from './learnt-file.js'
import { provedIn } from './proved-file.js'

export type Job =
  | { name: 'examine'; exam: Exam }
  | { name: 'explain'; shelf: Shelf; text: string; before?: string; near?: Shelf }
  | { name: 'prepare'; shelf: Shelf; questions: string[]; thresholds: Thresholds }
  | { name: 'overlaps'; shelf: Shelf }
  | { name: 'forget' }
  | { name: 'group'; texts: string[]; leaders: Leader[] }

const KEPT_SHELVES = 3
/** Drafts that are being tried. */
const KEPT_TRIALS = 3
/** More are read by nobody. */
const MOST_PAIRS = 300
/** The same tests and questions are put to every candidate: they are taken apart once. */
const KEPT_TEXTS = 8_000

/** `later` does the rest of a piece of work, step by step, when nothing else is asked. `file`: see `learnt`. */
export function examinerJobs(later: (work: Iterator<undefined>) => void, file?: string) {
  const shelves = new Map<string, Learnt>()
  const pairs = new WeakMap<Learnt, Overlap[]>() // a second of work with a thousand entries
  const senses = rememberingSenses()
  const proved = provedIn(file && join(dirname(file), 'proved.bin'))
  let prepared: Prepared | undefined // texts taken apart: two shelves differ in few of them
  const compiled = (entries: Entry[]) => {
    const live = entries.filter(({ status }) => status === 'published')
    const kept = file ? readLearnt(file, stampOf(live)) : undefined
    if (kept) return { ...kept, entries: live }
    const now: Prepared = new Map()
    const fresh = compile(entries, prepared, now)
    prepared = now
    return fresh
  }
  const learnt = ({ key, entries }: Shelf): Learnt => {
    const known = shelves.get(key)
    shelves.delete(key)
    const fresh = known ?? { compiled: compiled(entries), entries, found: proved.of(key) }
    shelves.set(key, fresh)
    if (shelves.size > KEPT_SHELVES) shelves.delete(shelves.keys().next().value!)
    return fresh
  }
  const trials = new Map<string, Compiled>()
  const tried = (shelf: Shelf, near?: Shelf): Compiled => {
    if (!near || shelves.has(shelf.key)) return learnt(shelf).compiled
    const known = trials.get(shelf.key) ?? amended(learnt(near).compiled, shelf.entries)
    if (!known) return learnt(shelf).compiled
    trials.set(shelf.key, known)
    if (trials.size > KEPT_TRIALS) trials.delete(trials.keys().next().value!)
    return known
  }
  const keepProved = ({ key, entries }: Shelf) => {
    const known = shelves.get(key)
    if (known) proved.keep(key, testsOf(entries), known.found)
  }
  return (job: Job, heard: (step: CheckStep, progress: number) => void): unknown => {
    switch (job.name) {
      case 'examine':
        try {
          return examine(job.exam, learnt, heard, senses)
        } finally {
          keepProved(job.exam.published)
        }
      case 'explain':
        return explain(tried(job.shelf, job.near), job.text, job.before)
      case 'prepare':
        later(then(preparing(learnt(job.shelf), job.questions, job.thresholds, senses), () => keepProved(job.shelf)))
        return
      case 'overlaps': {
        const shelf = learnt(job.shelf)
        const known = pairs.get(shelf) ?? overlaps(shelf).slice(0, MOST_PAIRS)
        pairs.set(shelf, known)
        return known
      }
      case 'forget':
        for (const shelf of shelves.values()) forgetQuestions(shelf)
        return forgetRemembered()
      case 'group':
        return group(job.texts, job.leaders, nameOf)
    }
  }
}

function* then(work: Generator<undefined>, last: () => void): Generator<undefined> {
  yield* work
  last()
}

/** What customers asked; the tests are the editors' own words. */
function forgetQuestions({ entries, found }: Learnt): void {
  const own = new Set(testsOf(entries).map(({ text }) => text))
  for (const text of found.keys()) if (!own.has(text)) found.delete(text)
}

function rememberingSenses(): Senses {
  const split = remembered(KEPT_TEXTS, words)
  const apart = remembered(KEPT_TEXTS, key => {
    const [said = '', latin] = key.split('\n')
    return piecesOf(listOf(said), latin === undefined ? undefined : listOf(latin))
  })
  return { split, apart: (said, latin) => apart(latin ? `${said.join(' ')}\n${latin.join(' ')}` : said.join(' ')) }
}
const listOf = (text: string) => (text === '' ? [] : text.split(' '))

const nameOf = (said: string): string => createHash('sha256').update(said).digest('base64url').slice(0, 16)

/** Contradictions first: of near entries, then of those of one topic that speak of the same thing further apart. */
function overlaps({ compiled, entries }: Learnt): Overlap[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const near = nearPairs(compiled).map(pair => {
    const found = contradiction(byId.get(pair.one.entryId)!, byId.get(pair.other.entryId)!, pair.language)
    return { ...pair, ...(found && { contradiction: found }) }
  })
  const known = new Set(near.map(({ one, other, language }) => `${one.entryId} ${other.entryId} ${language}`))
  const far = farContradictions(compiled.entries).filter(
    ({ one, other, language }) =>
      !known.has(`${one.entryId} ${other.entryId} ${language}`) &&
      !known.has(`${other.entryId} ${one.entryId} ${language}`),
  )
  const all: Overlap[] = [...near, ...far]
  return [...all.filter(pair => pair.contradiction), ...all.filter(pair => !pair.contradiction)]
}
