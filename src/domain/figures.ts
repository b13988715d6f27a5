// A day in numbers, out of the stories of its conversations. Every number says of how many it speaks.
import type { HandoffReason, Instant } from './activity.js'
import { promiseOf, type Story } from './story.js'

export const HOUR_MS = 3_600_000

export type Figures = {
  conversations: number
  /** Brought to a person by the bot or by a colleague who stepped in. */
  handed: number
  byReason: { reason: HandoffReason; count: number }[] // the most first
  /** Share of the conversations that no person was needed for, so far; null: there were none. */
  contained: number | null
  /** From the handoff to the first word of an agent. */
  firstResponse: { count: number; medianMs: number | null }
  promises: { kept: number; broken: number }
  ratings: { count: number; mean: number | null; stars: number[] } // of 1, 2 … 5 stars
  thumbs: { up: number; down: number }
  /** What agents said at the end: of `marked` handoffs so many were right; of `asked` so many the bot could have done. */
  escalation: { marked: number; right: number; asked: number; botCould: number }
  hours: { at: Instant; opened: number; handed: number }[]
}

/** `from`: the start of the day; stories that were opened before it are left out. */
export function figuresOf(all: Story[], from: Instant, now: Instant): Figures {
  const stories = all.filter(story => story.openedAt >= from && story.openedAt <= now)
  const handed = stories.filter(story => story.handoff)
  const waits = handed.flatMap(({ handoff, firstResponseAt }) =>
    handoff && firstResponseAt !== null ? [firstResponseAt - handoff.at] : [],
  )
  const promises = handed.map(story => promiseOf(story, now))
  const stars = stories.flatMap(story => (story.stars === null ? [] : [story.stars]))
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)
  const marked = handed.flatMap(({ marks }) => (marks.handoffRight === null ? [] : [marks.handoffRight]))
  const asked = handed.flatMap(({ marks }) => (marks.botCouldHaveAnswered === null ? [] : [marks.botCouldHaveAnswered]))
  return {
    conversations: stories.length,
    handed: handed.length,
    byReason: byReason(handed),
    contained: stories.length > 0 ? (stories.length - handed.length) / stories.length : null,
    firstResponse: { count: waits.length, medianMs: median(waits) },
    promises: { kept: sum(promises.map(p => p.kept)), broken: sum(promises.map(p => p.broken)) },
    ratings: {
      count: stars.length,
      mean: stars.length > 0 ? sum(stars) / stars.length : null,
      stars: [1, 2, 3, 4, 5].map(n => stars.filter(given => given === n).length),
    },
    thumbs: { up: sum(stories.map(s => s.thumbs.up)), down: sum(stories.map(s => s.thumbs.down)) },
    escalation: {
      ...{ marked: marked.length, right: marked.filter(Boolean).length },
      ...{ asked: asked.length, botCould: asked.filter(Boolean).length },
    },
    hours: hours(stories, from, now),
  }
}

function byReason(handed: Story[]): Figures['byReason'] {
  const counts = new Map<HandoffReason, number>()
  for (const { handoff } of handed) if (handoff) counts.set(handoff.reason, (counts.get(handoff.reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}

/** Null: of nothing. */
export function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return null
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function hours(stories: Story[], from: Instant, now: Instant): Figures['hours'] {
  const count = Math.max(1, Math.min(25, Math.ceil((now - from) / HOUR_MS)))
  return Array.from({ length: count }, (_, i) => {
    const at = from + i * HOUR_MS
    const within = (instant: Instant) => instant >= at && instant < at + HOUR_MS
    return {
      at,
      opened: stories.filter(story => within(story.openedAt)).length,
      handed: stories.filter(story => story.handoff && within(story.handoff.at)).length,
    }
  })
}
