// What other numbers would have done to the conversations of the last seven days, told before they are saved.
import type { Policy } from '../../dialogs/policy.js'
import type { HandoffReason, Instant } from '../domain/activity.js'
import type { Line } from '../domain/line.js'
import { masked } from '../domain/secrets.js'
import { type Story, told } from '../domain/story.js'
import type { LineView } from '../ports.js'
import type { Desk } from './desk.js'
import { type Replayed, replay } from './replay.js'

const DAYS_MS = 7 * 86_400_000
const MOST_LINES = 1_000 // the newest
const MOST_ACTIVITIES = 400 // of a line
const MOST_EXAMPLES = 8 // of each kind
const TOLD_EVERY = 10 // conversations
const VIEWS: LineView[] = ['resolved', 'assigned', 'queued', 'scheduled', 'bot']
const LOW_STARS = 2

/** right: it was good that a person came, as far as anybody knows; wrong: an agent said it was not; unknown: nothing tells. */
export type Verdict = 'right' | 'wrong' | 'unknown'

export type Example = { lineId: string; at: Instant; words: string; reason: HandoffReason | null; verdict: Verdict }

export type Change = { count: number; right: number; wrong: number; examples: Example[] }

export type Effect = {
  conversations: number
  handedBefore: number
  handedAfter: number
  /** Would come to a person, and do not now. */
  more: Change
  /** Come to a person now, and would not. */
  fewer: Change
  /** Would come to a person at an earlier turn. */
  sooner: number
  /** What the bot does with its turns, now and then. */
  answers: { before: number; after: number }
  clarifications: { before: number; after: number }
  misses: { before: number; after: number }
}

export type Progress = { done: number; total: number }

/**
 * Whether a person was, or would have been, right: an agent's word at the end decides; without one, it came to a person
 * anyway, or the customer gave two stars or fewer.
 */
export function verdictOf({ marks, handoff, stars }: Story): Verdict {
  if (marks.handoffRight !== null) return marks.handoffRight ? 'right' : 'wrong'
  return handoff || (stars !== null && stars <= LOW_STARS) ? 'right' : 'unknown'
}

/**
 * Replays them one by one and tells how far it is; every read lets the customers' messages pass. `goesOn` false: given up,
 * and nothing is returned.
 */
export async function* preview(
  desk: Pick<Desk, 'store' | 'clock' | 'matcher' | 'policy' | 'timeZone'>,
  candidate: Policy,
  goesOn: () => boolean,
): AsyncGenerator<Progress, Effect | null> {
  const { store, clock, matcher, policy, timeZone } = desk
  const from = clock.now() - DAYS_MS
  const lines = await recent(desk, from)
  const effect = none()
  for (const [i, line] of lines.entries()) {
    if (!goesOn()) return null
    if (i % TOLD_EVERY === 0) yield { done: i, total: lines.length }
    const first = [...line.earlier, line.conversation].find(one => one && one.openedAt >= from)
    if (!first) continue
    const activities = await store.activities(line.id, first.openedSeq - 1, MOST_ACTIVITIES)
    const stories = told([], activities)
    for (const [n, story] of stories.entries()) {
      const end = stories[n + 1]?.openedSeq ?? Number.POSITIVE_INFINITY
      const own = activities.filter(({ seq }) => seq >= story.openedSeq && seq < end)
      const [before, after] = replay(own, [policy, candidate], matcher, timeZone)
      const said = own.filter(a => a.type === 'message' && a.from === 'customer').at(-1)
      const words = said?.type === 'message' ? masked(said.text).slice(0, 120) : ''
      add(effect, { lineId: line.id, at: story.openedAt, words, verdict: verdictOf(story) }, before!, after!)
    }
  }
  yield { done: lines.length, total: lines.length }
  return effect
}

async function recent({ store }: Pick<Desk, 'store'>, from: Instant): Promise<Line[]> {
  const views = await Promise.all(VIEWS.map(view => store.lines(view, MOST_LINES)))
  return views
    .flat()
    .filter(line => line.at >= from)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_LINES)
}

const noChange = (): Change => ({ count: 0, right: 0, wrong: 0, examples: [] })
const none = (): Effect => ({
  ...{ conversations: 0, handedBefore: 0, handedAfter: 0, more: noChange(), fewer: noChange(), sooner: 0 },
  ...{ answers: { before: 0, after: 0 }, clarifications: { before: 0, after: 0 }, misses: { before: 0, after: 0 } },
})

function add(effect: Effect, about: Omit<Example, 'reason'>, before: Replayed, after: Replayed): void {
  effect.conversations += 1
  if (before.handedAt !== null) effect.handedBefore += 1
  if (after.handedAt !== null) effect.handedAfter += 1
  if (before.handedAt === null && after.handedAt !== null) count(effect.more, { ...about, reason: after.reason })
  if (before.handedAt !== null && after.handedAt === null) count(effect.fewer, { ...about, reason: before.reason })
  if (before.handedAt !== null && after.handedAt !== null && after.handedAt < before.handedAt) effect.sooner += 1
  for (const [when, { did }] of [
    ['before', before],
    ['after', after],
  ] as const) {
    effect.answers[when] += did.filter(one => one === 'answer').length
    effect.clarifications[when] += did.filter(one => one === 'clarify').length
    effect.misses[when] += did.filter(one => one === 'miss').length
  }
}

function count(change: Change, example: Example): void {
  change.count += 1
  if (example.verdict === 'right') change.right += 1
  if (example.verdict === 'wrong') change.wrong += 1
  if (change.examples.length < MOST_EXAMPLES) change.examples.push(example)
}
