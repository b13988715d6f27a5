// Nobody guesses passwords here for long.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './failures.js'

const WINDOW = 15 * 60 // seconds
const PER_EMAIL = 10
const PER_ADDRESS = 30 // a whole office may share one

/** Counted in each process by itself. */
export function signInLimits() {
  const byEmail = new RateLimiterMemory({ keyPrefix: 'email', points: PER_EMAIL, duration: WINDOW })
  const byAddress = new RateLimiterMemory({ keyPrefix: 'address', points: PER_ADDRESS, duration: WINDOW })
  return {
    /** Throws a 429 that says when to come back. */
    async count(email: string, address: string): Promise<void> {
      await spend(byAddress, address)
      await spend(byEmail, email)
    },
    /** The password was right: this was no guess. */
    async forgive(email: string, address: string): Promise<void> {
      await Promise.all([byEmail.delete(email), byAddress.reward(address)])
    },
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent
    const seconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000))
    const message = `Too many attempts to sign in. Try again in ${Math.ceil(seconds / 60)} min.`
    throw new Refusal(429, 'too_many', message, { 'Retry-After': String(seconds) })
  }
}
