// A reply that is written often. It is always a draft: an agent edits it before it goes.
import type { Instant } from './activity.js'

export type Canned = {
  id: string
  revision: number
  /** What it is found by, after `#`. */
  name: string
  /** Shared, or whose it is. */
  owner: 'everybody' | { personId: string }
  /** In one language or in both; `{customer_name}`, `{agent_name}` and `{order}` are filled in when it is inserted. */
  fa?: string
  en?: string
  /** What was removed is kept, so that samples do not come back and a mistake can be undone. */
  status: 'active' | 'removed'
  editedAt: Instant
  editedBy: string
}

export const CANNED_NAME_MAX = 60 // characters
export const CANNED_TEXT_MAX = 4_000
