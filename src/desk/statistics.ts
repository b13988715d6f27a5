// How entries fare: served, thanked for, not enough. Counted by the stores with each commit.
import type { Instant } from '../domain/activity.js'
import { type Counted, dayOf, type Tally } from '../domain/marks.js'
import type { Desk } from './desk.js'

type Shelf = Pick<Desk, 'store' | 'clock'>
export type Numbers = Record<Counted, number>
export type Fares = Numbers & { id: string; trend: number }

const DAY = 86_400_000
/** Fewer than these say nothing about an entry. */
const ENOUGH_SERVED = 3
const DISAPPOINTS = 0.5

const none = (): Numbers => ({ served: 0, helpful: 0, unhelpful: 0, person: 0, contained: 0 })

/** The last `days` days with today, oldest first. UTC. */
export function daysUntil(now: Instant, days: number): string[] {
  return Array.from({ length: days }, (_, i) => dayOf(now - (days - 1 - i) * DAY))
}

/** All entries over these days; `trend`: served in the newer half less in the older. */
export async function statistics({ store, clock }: Shelf, days: number) {
  const all = daysUntil(clock.now(), days)
  const [from = '', to = ''] = [all[0], all.at(-1)]
  const middle = all[Math.floor(days / 2)] ?? to
  const [tallies, entries] = await Promise.all([store.tallies(from, to), store.entries()])
  const byId = new Map<string, Fares>(entries.map(({ id }) => [id, { id, trend: 0, ...none() }]))
  for (const { entryId, what, n, day } of tallies) {
    const fares = byId.get(entryId)
    if (!fares) continue
    fares[what] += n
    if (what === 'served') fares.trend += day >= middle ? n : -n
  }
  const live = entries.filter(({ status, audience }) => status === 'published' && audience !== 'staff')
  const published = live.map(({ id }) => byId.get(id)!)
  const first = new Map(entries.map(entry => [entry.id, dayOf(entry.editedAt)]))
  return {
    from,
    to,
    entries: [...byId.values()].sort((a, b) => b.served - a.served || (a.id < b.id ? -1 : 1)),
    neverFound: published.filter(({ id, served }) => served === 0 && (first.get(id) ?? to) <= from).map(({ id }) => id),
    disappointing: published
      .filter(fares => fares.served >= ENOUGH_SERVED && disappointment(fares) >= DISAPPOINTS)
      .sort((a, b) => disappointment(b) * b.served - disappointment(a) * a.served || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
  }
}

/** Share of times, 0..1, that it was not enough. */
const disappointment = ({ served, unhelpful, person }: Numbers): number =>
  Math.min(1, Math.max(unhelpful, person) / Math.max(1, served))

/** One entry, day by day. */
export async function entryStatistics({ store, clock }: Shelf, id: string, days: number) {
  const all = daysUntil(clock.now(), days)
  const tallies = await store.tallies(all[0] ?? '', all.at(-1) ?? '')
  const mine = tallies.filter(({ entryId }) => entryId === id)
  const summed = (some: Tally[]): Numbers => {
    const sums = none()
    for (const { what, n } of some) sums[what] += n
    return sums
  }
  return { id, total: summed(mine), days: all.map(day => ({ day, ...summed(mine.filter(one => one.day === day)) })) }
}
