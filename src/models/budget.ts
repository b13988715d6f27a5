// How much a model may cost: tokens a day for the house and for one customer, and calls at a time.
import { createHash } from 'node:crypto'
import { DeskError } from '../domain/errors.js'
import { ModelFault, type Spent } from '../domain/model.js'
import type { Clock, Log, Records } from '../ports.js'

export type Limits = {
  /** Tokens a day (UTC) of all processes together, about: each tells the others every few seconds. */
  tokensADay: number
  /** Tokens a day of one customer, of all processes together, about: a call in each may go beyond. */
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

type OfCustomer = { told: number; untold: number; inside: number; known: 'no' | 'asking' | 'yes' }

type Deps = { clock: Clock; log: Log; records: Records<Spent> }

const OF = ' of '
/** Nobody needs to read there who it was. */
const nameOf = (day: string, customerId: string): string =>
  `${day}${OF}${createHash('sha256').update(`tokens\n${customerId}`).digest('base64url').slice(0, 22)}`

const stranger = (): OfCustomer => ({ told: 0, untold: 0, inside: 0, known: 'no' })

export function openBudget({ clock, log, records }: Deps, limits: Limits): Budget {
  const today = () => new Date(clock.now()).toISOString().slice(0, 10)
  let day = today()
  let known = 0 // told to the store
  let untold = 0
  let inside = 0
  const customers = new Map<string, OfCustomer>()

  const turnDay = () => {
    if (day === today()) return
    day = today()
    known = 0
    untold = 0
    customers.clear()
  }
  /** Adds to what all processes have told; answers the sum. Throws 'conflict' where another was first: the next round tells it. */
  const tellOne = async (id: string, adding: number): Promise<number> => {
    const before = await records.get(id)
    const all = (before?.tokens ?? 0) + adding
    if (adding > 0) await records.put({ id, revision: (before?.revision ?? 0) + 1, tokens: all }, before?.revision ?? 0)
    return all
  }
  const tellCustomer = async (customerId: string, mine: OfCustomer) => {
    const [adding, toldDay] = [mine.untold, day]
    mine.known = 'asking'
    const all = await tellOne(nameOf(toldDay, customerId), adding).finally(() => {
      mine.known = 'no'
    })
    if (toldDay === day) Object.assign(mine, { told: all, untold: mine.untold - adding, known: 'yes' })
  }
  let swept = ''
  const tell = async () => {
    turnDay()
    const [adding, toldDay] = [untold, day]
    const all = await tellOne(toldDay, adding)
    if (toldDay !== day) return
    known = all
    untold -= adding
    for (const [id, mine] of customers)
      if (mine.known === 'no' || (mine.known === 'yes' && mine.untold > 0)) await tellCustomer(id, mine)
    if (swept === day) return
    swept = day
    for (const { id } of await records.all()) if (id.includes(OF) && !id.startsWith(day)) await records.remove(id)
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
      const mine = customerId === null ? null : (customers.get(customerId) ?? stranger())
      // What other processes spent on them since counts from the next call on.
      if (mine && mine.known !== 'asking' && customerId !== null) tellCustomer(customerId, mine).catch(() => {})
      if (known + untold >= limits.tokensADay) throw new ModelFault('spent', "The day's tokens are used up.")
      if (mine && mine.told + mine.untold >= limits.tokensACustomer)
        throw new ModelFault('spent', "This customer's are used up.")
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
          mine.untold += tokens
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
