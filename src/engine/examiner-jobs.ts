// What the examining thread can do. It keeps the last few shelves that it has learnt.
import { createHash } from 'node:crypto'
import type { Entry } from '../domain/entry.js'
import type { CheckStep } from '../domain/knowledge-tests.js'
import type { Overlap } from '../ports.js'
import { group, type Leader } from '../understanding/clusters.js'
import { compile, type Prepared } from '../understanding/compile.js'
import { type Exam, examine, type Learnt, type Shelf } from '../understanding/exam.js'
import { contradiction, nearPairs } from '../understanding/near-entries.js'
import { explain } from '../understanding/why.js'

export type Job =
  | { name: 'examine'; exam: Exam }
  | { name: 'explain'; shelf: Shelf; text: string; before?: string }
  | { name: 'overlaps'; shelf: Shelf }
  | { name: 'group'; texts: string[]; leaders: Leader[] }

const KEPT_SHELVES = 3

export function examinerJobs() {
  const shelves = new Map<string, Learnt>()
  let prepared: Prepared | undefined // texts taken apart: two shelves differ in few of them
  const compiled = (entries: Entry[]) => {
    const now: Prepared = new Map()
    const fresh = compile(entries, prepared, now)
    prepared = now
    return fresh
  }
  const learnt = ({ key, entries }: Shelf): Learnt => {
    const known = shelves.get(key)
    shelves.delete(key)
    const fresh = known ?? { compiled: compiled(entries), entries, found: new Map() }
    shelves.set(key, fresh)
    if (shelves.size > KEPT_SHELVES) shelves.delete(shelves.keys().next().value!)
    return fresh
  }
  return (job: Job, heard: (step: CheckStep, progress: number) => void): unknown => {
    switch (job.name) {
      case 'examine':
        return examine(job.exam, learnt, heard)
      case 'explain':
        return explain(learnt(job.shelf).compiled, job.text, job.before)
      case 'overlaps':
        return overlaps(learnt(job.shelf))
      case 'group':
        return group(job.texts, job.leaders, nameOf)
    }
  }
}

const nameOf = (said: string): string => createHash('sha256').update(said).digest('base64url').slice(0, 16)

function overlaps({ compiled, entries }: Learnt): Overlap[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  return nearPairs(compiled).map(pair => {
    const found = contradiction(byId.get(pair.one.entryId)!, byId.get(pair.other.entryId)!, pair.language)
    return { ...pair, ...(found && { contradiction: found }) }
  })
}
