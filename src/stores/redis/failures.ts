// What went wrong with Redis, in words that an operator can act on.
import { DeskError } from '../../domain/errors.js'

/** Redis answered, and said that it cannot serve now. They pass when Redis is put right. */
const PASSING =
  /\b(READONLY|LOADING|OOM|CLUSTERDOWN|NOREPLICAS|MISCONF|MASTERDOWN|TRYAGAIN|BUSY|NOAUTH|WRONGPASS|NOPERM|UNKILLABLE)\b/

/** The command was not done, and will be if it is sent again: scripts were flushed, or slots are moving between nodes. */
const AGAIN = /^(NOSCRIPT|MOVED|ASK|TRYAGAIN)\b/

export const mayBeSentAgain = (error: unknown): error is Error => error instanceof Error && AGAIN.test(error.message)

const LOGIN = /\b(NOAUTH|WRONGPASS)\b/

/**
 * The error as a caller may see it: 'unavailable' for every outage, the error itself where Redis found a bug of ours.
 * `lost`: why the connection is not there, which the client library does not tell those who wait for it.
 */
export function understood(error: unknown, lost: string | null): unknown {
  if (error instanceof DeskError || !(error instanceof Error)) return error
  if (error.name === 'ReplyError' && !PASSING.test(error.message) && !mayBeSentAgain(error)) return error
  const why = error.name === 'MaxRetriesPerRequestError' ? (lost ?? 'the connection was lost') : error.message
  const login = LOGIN.exec(why)?.[1]
  const said = login ? `it asks for another user or password than stands in REDIS_URL (${login})` : why
  return new DeskError('unavailable', `Redis cannot serve now: ${said}`, { cause: error })
}

/** One node of a cluster sends us to another one, where a single server was meant. */
export const sentElsewhere = (error: unknown): boolean => error instanceof Error && error.message.startsWith('MOVED ')
