// The customer is typing: the bot holds back, the agent sees it. Hearsay, never stored.
import type { Desk } from './desk.js'

const REMEMBERED = 10_000 // lines; the oldest hearsay goes first

/** Said on this process: everybody hears of it. */
export function typed(desk: Desk, lineId: string): void {
  heardTyping(desk, lineId)
  desk.store.signal({ type: 'typing', lineId, from: 'customer' })
}

/** Heard from a process that may not be the one that answers. */
export function heardTyping({ typing, clock }: Desk, lineId: string): void {
  typing.delete(lineId) // to the end: a Map keeps the order of first insertion
  typing.set(lineId, clock.now())
  const oldest = typing.size > REMEMBERED && typing.keys().next()
  if (oldest && !oldest.done) typing.delete(oldest.value)
}
