// How much a model may cost: tokens a day for the house and for one customer, and calls at a time.
import { DeskError } from '../domain/errors.js'
import { ModelFault, type Spent } from '../domain/model.js'
import type { Clock, Log, Records } from '../ports.js'

export type Limits = {
  /** Tokens a day (UTC) of all processes together, about: each tells the others every few seconds. */
  tokensADay: number
  /** Tokens a day of one customer, in this process. */
  tokensACustomer: number
  /** Calls at a time in this process. */
  atOnce: number
}

const OF_ONE_CUSTOMER_AT_ONCE = 2
const TELL_EVERY_MS = 5_000
const CUSTOMERS_KEPT = 20_000

export type Budget = {
  /** Throws ModelFault 'spent' or 'busy'; otherwise call what it answers with the tokens that were used. */
  enter(customerId: string | null): (tokens: number) => void
  /** Of today, as far as known here. */
  spent(): number
  stop(): void
}

type Deps = { clock: Clock; log: Log; records: Records<Spent> }

export function openBudget({ clock, log, records }: Deps, limits: Limits): Budget {
  const today = () => new Date(clock.now()).toISOString().slice(0, 10)
  let day = today()
  let known = 0 // told to the store
  let untold = 0
  let inside = 0
  const customers = new Map<string, { tokens: number; inside: number }>()

  const turnDay = () => {
    if (day === today()) return
    day = today()
    known = 0
    untold = 0
    customers.clear()
  }
  const tell = async () => {
    turnDay()
    const adding = untold
    const toldDay = day
    const before = await records.get(toldDay)
    const all = (before?.tokens ?? 0) + adding
    if (adding > 0)
      await records.put({ id: toldDay, revision: (before?.revision ?? 0) + 1, tokens: all }, before?.revision ?? 0)
    if (toldDay !== day) return
    known = all
    untold -= adding
  }
  let cancel = () => {}
  let stopped = false
  const round = () => {
    tell().catch(error => {
      if (!(error instanceof DeskError))
        log.warn({ err: error }, 'What the model cost today could not be written down.')
    })
    if (!stopped) cancel = clock.wake(clock.now() + TELL_EVERY_MS, round)
  }
  round()

  return {
    enter(customerId) {
      turnDay()
      const mine = customerId === null ? null : (customers.get(customerId) ?? { tokens: 0, inside: 0 })
      if (known + untold >= limits.tokensADay) throw new ModelFault('spent', "The day's tokens are used up.")
      if (mine && mine.tokens >= limits.tokensACustomer) throw new ModelFault('spent', "This customer's are used up.")
      if (inside >= limits.atOnce || (mine && mine.inside >= OF_ONE_CUSTOMER_AT_ONCE))
        throw new ModelFault('busy', 'Too many calls at once.')
      inside += 1
      if (mine && customerId !== null) {
        mine.inside += 1
        customers.delete(customerId) // to the end: the one that was quiet longest goes first
        customers.set(customerId, mine)
        const oldest = customers.size > CUSTOMERS_KEPT && customers.keys().next()
        if (oldest && !oldest.done) customers.delete(oldest.value)
      }
      return tokens => {
        inside -= 1
        untold += tokens
        if (mine) {
          mine.inside -= 1
          mine.tokens += tokens
        }
      }
    },
    spent: () => known + untold,
    stop() {
      stopped = true
      cancel()
    },
  }
}
