// Several told times, or what became of several, one after the other: the transcript says it once.
import type { DeskActivity } from '../../http/contract-lines.js'

/** `kept`, `broken`: of a run of outcomes, how many. */
export type Folded = DeskActivity & { kept?: number; broken?: number }

const FOLDS = new Set<DeskActivity['type']>(['promise', 'promise.outcome'])

/** The last of each run stands for all of it. */
export function folded(activities: DeskActivity[]): Folded[] {
  const out: Folded[] = []
  for (const activity of activities.filter(a => a.type !== 'promise.outcome' || a.outcome !== 'released')) {
    const before = out.at(-1)
    const run = before?.type === activity.type && FOLDS.has(activity.type) ? before : null
    if (run) out.pop()
    out.push(activity.type === 'promise.outcome' ? counted(activity, run) : activity)
  }
  return out
}

const counted = (activity: DeskActivity, run: Folded | null): Folded => ({
  ...activity,
  kept: (run?.kept ?? 0) + (activity.outcome === 'kept' ? 1 : 0),
  broken: (run?.broken ?? 0) + (activity.outcome === 'broken' ? 1 : 0),
})
