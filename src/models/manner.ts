// How a server wants to be asked: with the schema of its answer, or, where it takes none or heeds none, in plain words for a while.
import type { Instant } from '../domain/activity.js'

export type Manner = 'schema' | 'plain'

/** One answer in words is an accident; so many in a row are a server that heeds no schema. */
const IN_VAIN_TO_BE_PLAIN = 3
/** Then it is asked with the schema again: it may be another server, or a newer one, by now. */
const PLAIN_MS = 10 * 60_000

export type Manners = {
  now(): Manner
  /** It refused the schema, and took the plain request. */
  refused(): void
  /** It took the schema, and answered in words. */
  inWords(): void
  heeded(): void
}

export function openManners(now: () => Instant): Manners {
  let plainUntil: Instant = Number.NEGATIVE_INFINITY
  let inVain = 0
  const bePlain = () => {
    plainUntil = now() + PLAIN_MS
  }
  return {
    now: () => (now() < plainUntil ? 'plain' : 'schema'),
    refused: bePlain,
    inWords() {
      if (++inVain >= IN_VAIN_TO_BE_PLAIN) bePlain() // after the pause one is enough
    },
    heeded() {
      inVain = 0
    },
  }
}
