// Puts the tests and last month's questions to the knowledge as it is and as it would be.
import type { Entry } from '../domain/entry.js'
import {
  type Asked,
  type CheckResult,
  type CheckStep,
  effect,
  type Found,
  type KnowledgeTest,
  testsOf,
  verdict,
} from '../domain/knowledge-tests.js'
import { type Compiled, match, type Senses } from './match.js'
import { nearPairs } from './near-entries.js'
import { normalise } from './normalise.js'
import { type Ranked, untouched } from './untouched.js'

/** `key` names exactly this knowledge, so that what was learnt once is not learnt again. */
export type Shelf = { key: string; entries: Entry[] }

export type Thresholds = { answerAt: number; clarifyAt: number }

/** `changed`: ids of the entries in which the two differ. */
export type Exam = {
  published: Shelf
  candidate: Shelf
  changed: string[]
  questions: Asked[]
  thresholds: Thresholds
}

/** A shelf, learnt; `found` remembers what each question got. */
export type Learnt = { compiled: Compiled; entries: Entry[]; found: Map<string, Seen> }
export type Seen = { found: Found; ranked: Ranked }

type Heard = (step: CheckStep, progress: number) => void

const TOLD_EVERY = 200
const PREPARED_AT_ONCE = 20
/** Of those that need not be asked again every so many-th is, to be sure. */
const LOOKED_AT_OF_CARRIED = 16
const MOST_FOUND = 40_000

/** Deterministic. `learnt` and `senses` may answer from what they have kept. `heard`: 0..1 of the whole. */
export function examine(
  { published, candidate, changed, questions, thresholds }: Exam,
  learnt: (shelf: Shelf) => Learnt,
  heard: Heard,
  senses?: Senses,
): Omit<CheckResult, 'tookMs'> {
  heard('learning', 0.02)
  const before = learnt(published)
  heard('learning', 0.25)
  const after = learnt(candidate)
  const carried = { state: 'yes' as 'yes' | 'no', count: 0 }
  const outOfReach = untouched(published.entries, candidate.entries, changed, thresholds.answerAt)
  const both = (text: string): { before: Found; after: Found } => {
    const { found, ranked } = seenIn(before, text, thresholds, senses)
    const carry = carried.state === 'yes' && outOfReach(text, ranked)
    if (carry) carried.count += 1
    if (carry && carried.count % LOOKED_AT_OF_CARRIED !== 0) return { before: found, after: found }
    const now = seenIn(after, text, thresholds, senses).found
    if (carry && (now.decision !== found.decision || now.entryId !== found.entryId)) carried.state = 'no'
    return { before: found, after: now }
  }
  const asked = () => askedOf(candidate, before, after, questions, both, heard)
  const first = asked()
  // One that was thought out of reach was not: then all of them are asked.
  const { tests, outcomes, changes } = carried.state === 'no' ? asked() : first
  const told = nearPairs(after.compiled, changed)
  const old = new Set(nearPairs(before.compiled, changed).map(pairName))
  return {
    entries: after.compiled.entries.length,
    tests: tests.length,
    ...verdict(outcomes),
    collisions: told.filter(pair => !old.has(pairName(pair))).slice(0, 100),
    questions: effect(changes),
  }
}

type Both = (text: string) => { before: Found; after: Found }

function askedOf(candidate: Shelf, before: Learnt, after: Learnt, questions: Asked[], both: Both, heard: Heard) {
  const tests = testsOf(candidate.entries)
  const outcomes = tests.map((test, at) => {
    if (at % TOLD_EVERY === 0) heard('testing', 0.45 + (0.35 * at) / tests.length)
    return { ...test, ...(test.kind === 'contains' ? saysIt(test, before, after) : both(test.text)) }
  })
  const changes = questions.map((question, at) => {
    if (at % TOLD_EVERY === 0) heard('comparing', 0.8 + (0.18 * at) / questions.length)
    return { ...question, ...both(question.text) }
  })
  return { tests, outcomes, changes }
}

/** Puts the shelf's own tests and these questions to it, a few with each step, so that others need not wait long. */
export function* prepared(
  learnt: Learnt,
  questions: string[],
  thresholds: Thresholds,
  senses?: Senses,
): Generator<undefined> {
  const tests = testsOf(learnt.entries).filter(({ kind }) => kind !== 'contains')
  for (const [at, text] of [...tests.map(({ text }) => text), ...questions].entries()) {
    if (at % PREPARED_AT_ONCE === 0) yield
    seenIn(learnt, text, thresholds, senses)
  }
}

const pairName = ({
  one,
  other,
}: {
  one: { entryId: string; text: string }
  other: { entryId: string; text: string }
}) => `${one.entryId}\n${one.text}\n${other.entryId}\n${other.text}`

/** What a customer would get for these words alone. */
function seenIn({ compiled, found }: Learnt, text: string, { answerAt, clarifyAt }: Thresholds, senses?: Senses): Seen {
  const known = found.get(text)
  if (known) return known
  const { candidates } = match(compiled, text, undefined, senses)
  const [best, next] = candidates
  const score = best?.score ?? 0
  const decision = score >= answerAt ? 'answer' : score >= clarifyAt ? 'clarify' : 'none'
  const fresh: Seen = {
    found: { decision, score, ...(best && decision !== 'none' && { entryId: best.entry.id }) },
    ranked: { score, lead: score - (next?.score ?? 0), ids: candidates.map(({ entry }) => entry.id) },
  }
  if (found.size < MOST_FOUND) found.set(text, fresh)
  return fresh
}

/** Whether the entry says so at all, in one of its languages. */
function saysIt({ entryId, text }: KnowledgeTest, before: Learnt, after: Learnt): { before: Found; after: Found } {
  const wanted = normalise(text)
  const look = ({ entries }: Learnt): Found => {
    const entry = entries.find(({ id }) => id === entryId)
    const says = [entry?.fa, entry?.en].some(side => side && normalise(side.answer).includes(wanted))
    return says ? { decision: 'answer', entryId, score: 1 } : { decision: 'none', score: 0 }
  }
  return { before: look(before), after: look(after) }
}
