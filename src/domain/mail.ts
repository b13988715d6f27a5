// A letter that waits to go out. It is kept until the mail server has taken it, or a day has passed.
import type { Instant } from './activity.js'

export type MailKind = 'reply' | 'invitation' | 'password_reset'

export type Mail = {
  /** Also its Message-ID: a server that gets it twice can tell. */
  id: string
  revision: number
  kind: MailKind
  to: string
  subject: string
  text: string
  language: 'fa' | 'en'
  createdAt: Instant
  /** Not before then: a first attempt, the next one, or the end of somebody's claim on it. */
  dueAt: Instant
  attempts: number
  /** It goes only if the customer has not seen this place of the line by then. */
  unlessSeen?: { lineId: string; seq: number }
  /** Given up: what the mail server said last. */
  failed?: string
}
