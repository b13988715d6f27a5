// What went wrong with Redis, in words that an operator can act on.
import { DeskError } from '../../domain/errors.js'

/** Redis answered, and said that it cannot serve now. They pass when Redis is put right. */
const PASSING =
  /\b(READONLY|LOADING|OOM|CLUSTERDOWN|NOREPLICAS|MISCONF|MASTERDOWN|TRYAGAIN|BUSY|NOAUTH|WRONGPASS|NOPERM|UNKILLABLE)\b/

/** The error as a caller may see it: 'unavailable' for every outage, the error itself where Redis found a bug of ours. */
export function understood(error: unknown): unknown {
  if (error instanceof DeskError || !(error instanceof Error)) return error
  if (/^MOVED /.test(error.message)) {
    return new DeskError('invalid', 'This Redis is one node of a cluster: give all its nodes, separated by commas')
  }
  if (error.name === 'ReplyError' && !PASSING.test(error.message)) return error
  return new DeskError('unavailable', `Redis cannot serve now: ${error.message}`, { cause: error })
}

export const forgotScript = (error: unknown): boolean => error instanceof Error && error.message.includes('NOSCRIPT')
