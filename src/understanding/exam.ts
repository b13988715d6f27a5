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
export type Learnt = { compiled: Compiled; entries: Entry[]; found: Map<string, Found> }

type Heard = (step: CheckStep, progress: number) => void

const TOLD_EVERY = 200
const PREPARED_AT_ONCE = 20
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
  const both = (text: string) => ({
    before: foundIn(before, text, thresholds, senses),
    after: foundIn(after, text, thresholds, senses),
  })
  const tests = testsOf(candidate.entries)
  const outcomes = tests.map((test, at) => {
    if (at % TOLD_EVERY === 0) heard('testing', 0.45 + (0.35 * at) / tests.length)
    return { ...test, ...(test.kind === 'contains' ? saysIt(test, before, after) : both(test.text)) }
  })
  const changes = questions.map((question, at) => {
    if (at % TOLD_EVERY === 0) heard('comparing', 0.8 + (0.18 * at) / questions.length)
    return { ...question, ...both(question.text) }
  })
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
    foundIn(learnt, text, thresholds, senses)
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
export function foundIn(
  { compiled, found }: Learnt,
  text: string,
  { answerAt, clarifyAt }: Thresholds,
  senses?: Senses,
): Found {
  const known = found.get(text)
  if (known) return known
  const [best] = match(compiled, text, undefined, senses).candidates
  const score = best?.score ?? 0
  const decision = score >= answerAt ? 'answer' : score >= clarifyAt ? 'clarify' : 'none'
  const fresh: Found = { decision, score, ...(best && decision !== 'none' && { entryId: best.entry.id }) }
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
