// Nobody guesses passwords here for long.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './failures.js'

const WINDOW = 15 * 60 // seconds
const PER_PLACE = 10 // of one e-mail from one address
const PER_EMAIL = 20 // from everywhere: many cannot guess on; who is signed in stays so
const PER_ADDRESS = 30 // a whole office may share one

/** Counted in each process by itself. */
export function signInLimits() {
  const limiter = (keyPrefix: string, points: number) => new RateLimiterMemory({ keyPrefix, points, duration: WINDOW })
  const byPlace = limiter('place', PER_PLACE)
  const byEmail = limiter('email', PER_EMAIL)
  const byAddress = limiter('address', PER_ADDRESS)
  const place = (email: string, address: string) => `${address} ${email}`
  return {
    /** Throws a 429 that says when to come back. */
    async count(email: string, address: string): Promise<void> {
      await spend(byAddress, address)
      await spend(byPlace, place(email, address))
      await spend(byEmail, email)
    },
    /** The password was right: this was no guess. */
    async forgive(email: string, address: string): Promise<void> {
      await Promise.all([byPlace.delete(place(email, address)), byEmail.reward(email), byAddress.reward(address)])
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
