// A letter that waits to go out. It is kept until the mail server has taken it, or a day has passed.
import type { Instant, Language } from './activity.js'

export type LetterKind = 'reply' | 'invitation' | 'password_reset'

export type Letter = {
  /** Also its Message-ID: a server that gets it twice can tell. */
  id: string
  revision: number
  kind: LetterKind
  to: string
  subject: string
  text: string
  language: Language
  createdAt: Instant
  /** Not before then: a first attempt, the next one, or the end of somebody's claim on it. */
  dueAt: Instant
  attempts: number
  /** It goes only if this was really said, and did not reach an open widget by then. */
  about?: { lineId: string; seq: number; activityId: string }
  /** Given up: what the mail server said last. Kept a while for the lead to see. */
  failed?: string
}

const MINUTE = 60_000
export const GIVEN_UP_MS = 24 * 60 * MINUTE

/** The n-th attempt failed: 1, 2, 4 … minutes, at most an hour. */
export const backoffMs = (attempts: number): number => Math.min(60, 2 ** Math.max(0, attempts - 1)) * MINUTE

/** One line, however it was typed: a header ends where a line does. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
