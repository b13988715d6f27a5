// How far each side has read. Hearsay, kept in memory only: a mark that is lost comes again with the next one.
import type { News, Store } from '../ports.js'
import type { Desk } from './desk.js'

export type Marks = { delivered: number; read: number }
type Both = { customer: Marks; agent: number }

const REMEMBERED = 10_000 // lines; the oldest hearsay goes first
const known = new WeakMap<Store, Map<string, Both>>()

const linesOf = (store: Store) => {
  const lines = known.get(store) ?? new Map<string, Both>()
  known.set(store, lines)
  return lines
}

const none = (): Both => ({ customer: { delivered: 0, read: 0 }, agent: 0 })

export type Mark = Extract<News, { type: 'marks' }>

/** Heard from any process. Answers whether it is news: marks only ever rise. */
export function heardMark(store: Store, mark: Mark): boolean {
  const lines = linesOf(store)
  const { customer, agent } = lines.get(mark.lineId) ?? none()
  const read = mark.from === 'customer' ? Math.max(customer.read, mark.read) : customer.read
  const delivered = Math.max(customer.delivered, read, mark.from === 'customer' ? mark.delivered : 0)
  const next = { customer: { delivered, read }, agent: mark.from === 'agent' ? Math.max(agent, mark.read) : agent }
  lines.delete(mark.lineId)
  lines.set(mark.lineId, next)
  const oldest = lines.size > REMEMBERED && lines.keys().next()
  if (oldest && !oldest.done) lines.delete(oldest.value)
  return read > customer.read || delivered > customer.delivered || next.agent > agent
}

/** Said on this process: everybody hears of it, once. A place that the line has not reached counts as its last. */
export async function mark({ store }: Pick<Desk, 'store'>, said: Mark): Promise<void> {
  const last = (await store.line(said.lineId))?.version ?? 0
  const read = Math.min(said.read, last)
  const within: Mark =
    said.from === 'agent' ? { ...said, read } : { ...said, read, delivered: Math.min(said.delivered, last) }
  if (heardMark(store, within)) store.signal(within)
}

/** How far the customer has come. */
export const marksOf = (store: Store, lineId: string): Marks => (linesOf(store).get(lineId) ?? none()).customer

/** How far the agent has come; 0: not known. */
export const seenByAgent = (store: Store, lineId: string): number => linesOf(store).get(lineId)?.agent ?? 0

export const forgetMarks = (store: Store, lineId: string): void => void linesOf(store).delete(lineId)
