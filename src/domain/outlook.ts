// What a customer who joins the queue now may be told: by when, or honestly why not.
import type { Instant } from './activity.js'
import type { WaitAnswer } from './wait.js'

export type Outlook = {
  answer: WaitAnswer
  /** An agent could take it this moment. */
  slotFree: boolean
  /** First response within the agreed time, counted in open hours; null: nobody is there to keep it. */
  agreedBy: Instant | null
  /** We are closed: back then, and whoever leaves an address is answered by then. */
  closed: { backAt: Instant; answerBy: Instant } | null
}
