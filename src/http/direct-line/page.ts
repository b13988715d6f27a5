// A page of a line: few activities where they are long. A reader that has stopped reading holds one in our memory.
import type { Activity } from '../../domain/activity.js'
import type { Lines } from '../../ports.js'

const MOST = 50 // activities
const MOST_TEXT = 40_000 // characters, twice that in bytes
const FIRST_LOOK = 2 // they always fit: a message has 20,000 at most

export type Page = { activities: Activity[]; isLast: boolean }

const length = (activity: Activity): number => ('text' in activity && activity.text ? activity.text.length : 0)

/** The next activities after the place: at least one if there is any. */
export async function readPage(store: Lines, lineId: string, after: number): Promise<Page> {
  const first = await store.activities(lineId, after, FIRST_LOOK)
  if (first.length < FIRST_LOOK) return { activities: first, isLast: true }
  let sum = first.reduce((sum, activity) => sum + length(activity), 0)
  if (sum > (MOST_TEXT * FIRST_LOOK) / MOST) return { activities: first, isLast: false }
  const rest = await store.activities(lineId, after + FIRST_LOOK, MOST - FIRST_LOOK)
  const fitting = rest.filter(activity => {
    sum += length(activity)
    return sum <= MOST_TEXT
  })
  const isLast = fitting.length === rest.length && rest.length < MOST - FIRST_LOOK
  return { activities: [...first, ...fitting], isLast }
}
