// Is a told time still true? Looked at again and again while the customer waits, so that they hear it before it breaks.
import type { Instant } from './activity.js'
import type { Outlook } from './outlook.js'
import type { Promised } from './promise.js'
import type { PromisePolicy } from './promise-policy.js'
import type { Estimate, WithheldBecause } from './wait.js'
import { renewed } from './wait-promise.js'

/** A time to tell: with its range if it was estimated, or none and why. */
export type Telling = { dueAt: Instant | null; range?: Estimate; because?: WithheldBecause; slotFree?: true }

/**
 * stands: nothing to say. sooner: kept for the record and the countdown, no word needed. later: must be said aloud.
 * known: there was no time, now there is. closed: we close before an answer. `warn`: the lead must know.
 */
export type Watched = {
  verdict: 'stands' | 'sooner' | 'later' | 'known' | 'closed'
  telling: Telling | null
  warn: boolean
}

const STEADY_MS = 60_000 // nobody is told another time twice within this …
const LAST_CALL_MS = 30_000 // … unless so little is left
const RETOLD_AT_LEAST_MS = 3 * 60_000
const RETOLD_ABOUT_MS = 2 * 60_000
const EARLIEST_WARNING_MS = 30 * 60_000

/** Pure. Only `later` and `closed` ever move a due time back, and both are said aloud. */
export function watched(told: Promised, outlook: Outlook, now: Instant, policy: PromisePolicy): Watched {
  if (told.dueAt === null) return watchedWithout(told, outlook, now)
  const left = told.dueAt - now
  const warn = told.warnedAt === undefined && left <= warnedBefore(told, policy)
  const say = (verdict: Watched['verdict'], telling: Telling | null = null): Watched => ({ verdict, telling, warn })
  if (outlook.closed) {
    const reaches = told.dueAt >= outlook.closed.backAt
    return reaches && left > 0 ? say('stands') : say('closed', { dueAt: outlook.closed.answerBy, because: 'closed' })
  }
  if (now - told.at < STEADY_MS && left > LAST_CALL_MS) return say('stands')
  const due = { ...told, dueAt: told.dueAt }
  const plain = told.what !== 'first_response' || told.because === 'closed' // a day's promise, no estimate
  const next = plain ? atRisk(due, outlook, left, policy) : renewal(due, outlook, now, left, policy)
  return say(next.verdict, next.verdict === 'later' && next.telling ? cautious(next.telling, now) : next.telling)
}

/** Whoever hears a second time because the first did not hold must not hear a third a minute later. */
function cautious(telling: Telling, now: Instant): Telling {
  const { range, dueAt } = telling
  if (dueAt === null || dueAt - now >= RETOLD_AT_LEAST_MS) return telling
  if (!range) return { ...telling, dueAt: now + RETOLD_AT_LEAST_MS }
  const aboutMs = Math.max(range.aboutMs, RETOLD_ABOUT_MS)
  return {
    ...telling,
    dueAt: now + RETOLD_AT_LEAST_MS,
    range: { lowMs: range.lowMs, aboutMs, highMs: RETOLD_AT_LEAST_MS },
  }
}

type Due = Promised & { dueAt: Instant }
type Next = Pick<Watched, 'verdict' | 'telling'>

function renewal(told: Due, outlook: Outlook, now: Instant, left: number, policy: PromisePolicy): Next {
  const { answer } = outlook
  // An agreed time was never an estimate: only what is near its end, or a true estimate, may change it.
  if (!told.range && !answer.estimate && answer.because !== 'no_agents') return atRisk(told, outlook, left, policy)
  const range = { lowMs: 0, highMs: told.dueAt - told.at, ...told.range }
  const { verdict, promise } = renewed({ ...range, at: told.at, dueAt: told.dueAt }, answer, now)
  if (verdict === 'kept') return atRisk(told, outlook, left, policy)
  if (verdict === 'better') return { verdict: 'sooner', telling: tellingOf(outlook, now) }
  if (!promise || promise.dueAt > told.dueAt) return { verdict: 'later', telling: tellingOf(outlook, now) }
  return atRisk(told, outlook, left, policy)
}

/** Little is left and nothing says that it will be enough: they hear it now, not when it is over. */
function atRisk(told: Due, outlook: Outlook, left: number, policy: PromisePolicy): Next {
  const { estimate } = outlook.answer
  const likely = estimate !== null && estimate.highMs <= left && left > LAST_CALL_MS
  const soon = left <= warnedBefore(told, policy)
  if (!soon || likely) return { verdict: 'stands', telling: null }
  const next = tellingOf(outlook, told.dueAt - left)
  const later = next.dueAt === null || next.dueAt > told.dueAt
  return later ? { verdict: 'later', telling: next } : { verdict: 'stands', telling: null }
}

function watchedWithout(told: Promised, outlook: Outlook, now: Instant): Watched {
  const stands: Watched = { verdict: 'stands', telling: null, warn: false }
  if (now - told.at < STEADY_MS) return stands
  if (outlook.closed) {
    const telling: Telling = { dueAt: outlook.closed.answerBy, because: 'closed' }
    return { verdict: 'closed', telling, warn: false }
  }
  const telling = tellingOf(outlook, now)
  return telling.dueAt === null ? stands : { verdict: 'known', telling, warn: false }
}

/** What may be told now: an estimate, else the agreed time if somebody is there to keep it, else none. */
export function tellingOf({ answer, agreedBy, slotFree, closed }: Outlook, now: Instant): Telling {
  if (closed) return { dueAt: closed.answerBy, because: 'closed' }
  const free = slotFree && ({ slotFree: true } as const)
  if (answer.estimate) return { dueAt: now + answer.estimate.highMs, range: answer.estimate, ...free }
  return { dueAt: agreedBy, because: answer.because, ...free }
}

/** So long before its end the lead is warned, ms. */
export const warnedBefore = ({ at, dueAt }: Pick<Promised, 'at' | 'dueAt'>, { warnShare }: PromisePolicy): number =>
  dueAt === null ? 0 : Math.min(EARLIEST_WARNING_MS, Math.max(LAST_CALL_MS, (dueAt - at) * warnShare))

/** When to look at it again: often enough to notice a change, and never after its end. */
export function lookAgainAt(told: Promised | null, now: Instant, policy: PromisePolicy): Instant | null {
  if (!told) return null
  const usual = now + policy.lookMs
  if (told.dueAt === null || told.warnedAt !== undefined) return usual
  return Math.max(now + 1_000, Math.min(usual, told.dueAt - warnedBefore(told, policy)))
}
