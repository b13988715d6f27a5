// Where many conversations are looked at together, one that cannot be read (its disk has changed it) hides none of the others.
import { DeskError } from '../domain/errors.js'

/** What stands in its place; throws what is no such failure. */
export const leftOut =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof DeskError && error.code === 'unavailable') return instead
    throw error
  }
