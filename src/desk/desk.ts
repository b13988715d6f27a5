// What every verb of the desk is given. Built once in bin; built from real parts and a fake clock in tests.
import type { Policy } from '../../dialogs/policy.js'
import type { Instant } from '../domain/activity.js'
import type { Settings } from '../domain/settings.js'
import type { Clock, Files, Log, Store } from '../ports.js'
import type { Follower } from '../ports-outside.js'
import type { Examiner, Learner } from '../ports-reading.js'
import type { Consult } from './consult.js'
import type { Post } from './post.js'

export type Desk = {
  store: Store
  matcher: Learner
  examiner: Examiner
  files: Files
  clock: Clock
  newId: () => string
  /** What the lead has set, as it is now, in every process. Read it where it is used; never keep it. */
  readonly settings: Settings
  /** The part of it that decides when the bot speaks and when a person is fetched. */
  readonly policy: Policy
  timeZone: string
  log: Log
  /** When the customer of a line was last seen typing. Hearsay, kept in memory only. */
  typing: Map<string, Instant>
  /** A language model, where the operator has named one. */
  consult?: Consult
  /** Mail, where the operator has named a server. */
  post?: Post | undefined
  /** Who is told what happens on lines: other channels, other hubs. */
  followers?: Follower[]
}
