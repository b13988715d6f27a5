// Writers of one line in this process go one after the other, so that a conflict means: another process was first.
import type { Store } from '../ports.js'

const lanes = new WeakMap<Store, Map<string, Promise<unknown>>>()

/** Runs `task` when the earlier ones of the same line have ended. A task must be quick: the customer's messages wait too. */
export function inTurn<T>(store: Store, lineId: string, task: () => Promise<T>): Promise<T> {
  const lane = lanes.get(store) ?? new Map<string, Promise<unknown>>()
  lanes.set(store, lane)
  const mine = (lane.get(lineId) ?? Promise.resolve()).then(task, task)
  lane.set(lineId, mine)
  const done = () => {
    if (lane.get(lineId) === mine) lane.delete(lineId)
  }
  mine.then(done, done)
  return mine
}

/** Resolves when every task that was begun on a line has ended, and what followed it there. */
export async function allDone(store: Store): Promise<void> {
  for (const lane = lanes.get(store); lane?.size; ) await Promise.allSettled(lane.values())
}
