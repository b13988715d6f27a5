// How long until a person answers, told only when it is more than a guess.
// The queue is a death process: whoever stands ahead leaves when a busy slot comes free or when patience ends.
// Source: W. Whitt, "Improving Service by Informing Customers About Anticipated Delays", Management Science 45 (1999),
// and R. Ibrahim and W. Whitt, "Real-Time Delay Estimation in Overloaded Multiserver Queues with Abandonments",
// Management Science 55 (2009), predictor QLm for M/M/n+M (Erlang A). Erlang C knows no patience and is never used.
import { z } from 'zod'

/** Everything that an estimate may look at. All times in ms. */
export type QueueState = {
  /** Place in the queue of the team, 1 is next. */
  place: number
  /** Conversations that available, connected agents who can take it may hold at once; not those on a break. */
  slots: number
  /** How many of these slots are empty now. */
  freeSlots: number
  /** From a free slot to a claim, usually; 0 where conversations are pushed to agents. */
  pickupMs: number
  /** The most slots that there were lately (WaitPolicy.dropWithinMs). */
  mostSlotsLately: number
  /** From claim to resolution, of the team's last conversations, latest last; only the last 100 count. */
  handlingMs: number[]
  /** Who left the queue unanswered lately, and how long all who stood in it waited together. */
  abandoned: number
  waitedMs: number
  /** How long the team stays open; 0: it is closed, Infinity: it never closes. */
  openForMs: number
}

export const WaitPolicy = z.strictObject({
  /** What a conversation takes before anything is measured, and as how many measured ones that counts. */
  usualHandlingMs: z.number().positive(),
  usualWeight: z.number().positive(),
  /** How long people wait before they leave, before anything is measured; it counts as one who left. */
  usualPatienceMs: z.number().positive(),
  /** Fewer measured conversations than this: no time is named. */
  fewestMeasured: z.number().int().min(0),
  /** Slots at or below this share of the latest most: capacity has just dropped, no time is named. */
  dropShare: z.number().min(0).max(1),
  dropWithinMs: z.number().positive(),
})
export type WaitPolicy = z.infer<typeof WaitPolicy>

export const defaultWaitPolicy: WaitPolicy = {
  usualHandlingMs: 8 * 60_000,
  usualWeight: 5,
  usualPatienceMs: 15 * 60_000,
  fewestMeasured: 5,
  dropShare: 0.5,
  dropWithinMs: 10 * 60_000,
}

/**
 * What people are told, in whole minutes: likeliest about `aboutMs`; one in five is answered before `lowMs`, at most
 * one in five after `highMs`, which is the promise and always rounded up.
 */
export type Estimate = { lowMs: number; aboutMs: number; highMs: number }

export type WithheldBecause = 'closed' | 'no_agents' | 'capacity_dropped' | 'too_little_data' | 'closes_before'

/** A time, or why there is none: a time that would be a guess is not told. */
export type WaitAnswer = { estimate: Estimate } | { estimate: null; because: WithheldBecause }

const MINUTE_MS = 60_000
const KEPT = 100
const P80 = 0.8416 // standard normal
// What counts as near is in proportion to the wait, so a guess that is too high for a short wait costs more than one
// that is too low for a long one: the single number lies below the median. Anything from p33 to p44 does as well.
const P38 = -0.3

/** `place` is at least 1; nothing throws. */
export function estimateWait(state: QueueState, policy: WaitPolicy = defaultWaitPolicy): WaitAnswer {
  const { slots, openForMs, mostSlotsLately, handlingMs } = state
  const withhold = (because: WithheldBecause): WaitAnswer => ({ estimate: null, because })
  if (openForMs <= 0) return withhold('closed')
  if (slots < 1) return withhold('no_agents')
  if (slots <= mostSlotsLately * policy.dropShare) return withhold('capacity_dropped')
  if (handlingMs.length < policy.fewestMeasured) return withhold('too_little_data')
  const { mean, variance } = waitMoments(state, policy)
  const quantile = (z: number) => gammaQuantile(mean, variance, z)
  const aboutMs = wholeMinutes(quantile(P38), 'nearest')
  const lowMs = Math.min(aboutMs, wholeMinutes(quantile(-P80), 'up'))
  const highMs = wholeMinutes(quantile(P80), 'up')
  if (highMs > openForMs) return withhold('closes_before')
  return { estimate: { lowMs, aboutMs, highMs } }
}

/**
 * Mean and variance of the wait: a sum of exponential stages. With j people still ahead the next departure comes at
 * the rate slots·μ + j·θ. What is not known of μ widens it.
 */
export function waitMoments(state: QueueState, policy: WaitPolicy): { mean: number; variance: number } {
  const handling = measured(state.handlingMs, policy)
  const leaving = (state.abandoned + 1) / (state.waitedMs + policy.usualPatienceMs)
  const stages = Math.max(0, state.place - state.freeSlots)
  let mean = state.pickupMs
  let variance = state.pickupMs ** 2
  for (let ahead = 0; ahead < stages; ahead++) {
    const stage = 1 / (state.slots / handling.mean + ahead * leaving)
    mean += stage
    variance += stage * stage
  }
  return { mean, variance: variance + (mean * handling.error) ** 2 }
}

/** The mean, drawn towards what is usual while few are measured, and its relative standard error. */
function measured(handlingMs: number[], policy: WaitPolicy): { mean: number; error: number } {
  const last = handlingMs.slice(-KEPT)
  const weight = last.length + policy.usualWeight
  const mean = (last.reduce((sum, ms) => sum + ms, 0) + policy.usualHandlingMs * policy.usualWeight) / weight
  const spread = last.reduce((sum, ms) => sum + (ms - mean) ** 2, mean ** 2 * policy.usualWeight) / weight
  return { mean, error: Math.sqrt(spread / weight) / mean }
}

/** The gamma distribution of that mean and variance at a standard normal z (Wilson and Hilferty 1931). */
function gammaQuantile(mean: number, variance: number, z: number): number {
  if (mean <= 0) return 0
  const ninth = variance / (9 * mean * mean)
  return mean * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3
}

/** Rounded as people say it, at least one: to a minute, over a quarter of an hour to five, over an hour to a quarter. */
export function wholeMinutes(ms: number, towards: 'up' | 'nearest'): number {
  const round = towards === 'up' ? Math.ceil : Math.round
  const minutes = Math.max(1, round(ms / MINUTE_MS))
  const step = minutes <= 15 ? 1 : minutes <= 60 ? 5 : 15
  return round(minutes / step) * step * MINUTE_MS
}
