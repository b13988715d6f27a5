// How often one customer or one address may ask. Counted in this process; enough to stop floods, not to bill by.
import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './failures.js'
import { placeOf } from './place.js'

/** How many, in a stretch of time. */
export type Limits = {
  /** Messages, reactions and ratings on one line in 10 seconds. */
  messages: number
  /** Polls and files of one line in 10 seconds; who polls more often is told that there is no news. */
  reads: number
  /** Typing signals on one line in 10 seconds; more are let fall silently. */
  typing: number
  /** Uploads on one line in a minute. */
  uploads: number
  /** Widget sessions of one address in a minute. Mobile networks share addresses among many people. */
  sessions: number
  /** Tokens that the website's server gets in a minute, for all its customers. */
  tokens: number
}

export const defaultLimits: Limits = { messages: 30, reads: 100, typing: 60, uploads: 10, sessions: 120, tokens: 6000 }

export type Limiter = {
  /** Throws Refusal 429 with Retry-After when `who` has asked too often; a second late when it goes on all the same. */
  count(who: string): Promise<void>
  /** The same, as an answer. */
  allows(who: string): Promise<boolean>
  /** Rejects like `count` for who goes on all the same; of others nothing is counted, mostly without a wait. To be asked first of all. */
  calm(who: string): Promise<void> | undefined
}

/** So many times as much as is allowed is no eager customer any more. */
const FLOOD = 2
const HELD_MS = 1_000
const APART_MS = 4 // two floods' answers, or all would ask again in the same moment
const MOST_WILD = 1_000
const MOST_HELD = 500
let held = 0

/** A flood is answered late, one after the other: whoever waits for the answers asks less, and the others' messages come through. */
async function hold(): Promise<void> {
  if (held >= MOST_HELD) return
  const heldMs = HELD_MS + held * APART_MS
  held += 1
  await new Promise(done => setTimeout(done, heldMs))
  held -= 1
}

export function limiter(points: number, seconds: number): Limiter {
  const memory = new RateLimiterMemory({ points, duration: seconds })
  const wild = new Set<string>() // who flooded lately; whoever is not in it is not looked for in the memory
  const tooOften = async (who: string): Promise<RateLimiterRes | null> => {
    try {
      await memory.consume(who)
      return null
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      if (floods(refused)) {
        if (wild.size >= MOST_WILD) wild.clear()
        wild.add(who)
        await hold()
      }
      return refused
    }
  }
  const floods = ({ consumedPoints }: RateLimiterRes) => consumedPoints > FLOOD * points
  const count = async (who: string) => {
    const refused = await tooOften(who)
    if (!refused) return
    const wait = String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    throw new Refusal(429, 'too_many', `That was too often: try again in ${wait} s.`, { 'Retry-After': wait })
  }
  const calmed = async (who: string) => {
    const known = await memory.get(who)
    if (known && floods(known)) await count(who)
    else wild.delete(who)
  }
  return {
    count,
    allows: async who => (await tooOften(who)) === null,
    calm: who => (wild.has(who) ? calmed(who) : undefined),
  }
}

/** Lets in `most` requests at a time, and `each` of one address: what they hold in memory stays bounded. */
export function turnstile(most: number, each: number): RequestHandler {
  const inside = new Map<string, number>()
  let all = 0
  const count = (who: string, step: 1 | -1) => {
    all += step
    const own = (inside.get(who) ?? 0) + step
    if (own > 0) inside.set(who, own)
    else inside.delete(who)
  }
  return (request, response, next) => {
    const who = placeOf(request)
    if (all >= most || (inside.get(who) ?? 0) >= each)
      throw new Refusal(429, 'too_many', 'Too many arrive at this moment: try again in 5 s.', { 'Retry-After': '5' })
    count(who, 1)
    response.once('close', () => count(who, -1))
    next()
  }
}
