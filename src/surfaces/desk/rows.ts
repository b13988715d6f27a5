// The conversations that the desk lists. The newest version of a row wins, from wherever it comes.
import { computed, effect, signal } from '@preact/signals'
import type { Row, Rows, View } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { me } from '../console/session.js'
import { wantsHandAt } from './duty.js'

export type Listing = 'loading' | 'here' | 'failed'

export const rows = signal<ReadonlyMap<string, Row>>(new Map())
export const queued = signal(0)
export const view = signal<View>('queued')
export const listing = signal<Listing>('loading')
/** The row that the keyboard is on. */
export const handLine = signal<string | null>(null)

export const VIEWS: View[] = ['queued', 'mine', 'assigned', 'scheduled', 'bot', 'resolved']

export const belongs = (row: Row, to: View): boolean =>
  to === 'mine' ? row.status === 'assigned' && row.agent?.id === me()?.id : row.status === to

// The queue in its own order; mine by what is due first; the rest by what happened last.
const ORDER: Record<View, (a: Row, b: Row) => number> = {
  queued: (a, b) => (a.rank ?? a.at) - (b.rank ?? b.at) || (a.lineId < b.lineId ? -1 : 1),
  mine: (a, b) => wantsHandAt(a) - wantsHandAt(b) || b.at - a.at,
  assigned: (a, b) => b.at - a.at,
  scheduled: (a, b) => (a.scheduled?.until ?? a.at) - (b.scheduled?.until ?? b.at),
  bot: (a, b) => b.at - a.at,
  resolved: (a, b) => b.at - a.at,
}

export const inView = (of: View): Row[] => [...rows.value.values()].filter(row => belongs(row, of)).sort(ORDER[of])
export const shown = computed(() => inView(view.value))
export const mineCount = computed(() => {
  let count = 0
  for (const row of rows.value.values()) if (belongs(row, 'mine')) count += 1
  return count
})

export function take(...fresh: Row[]): void {
  const next = new Map(rows.value)
  for (const row of fresh) if (row.version >= (next.get(row.lineId)?.version ?? 0)) next.set(row.lineId, row)
  rows.value = next
}

export function drop(lineId: string): void {
  const next = new Map(rows.value)
  next.delete(lineId)
  rows.value = next
}

/** Replaces what is known of a view; what arrived meanwhile stays. */
export async function load(of: View): Promise<void> {
  const before = rows.value
  const told = await call<Rows>('GET', `/api/desk/lines?view=${of}`)
  queued.value = told.queued
  const here = new Set(told.rows.map(row => row.lineId))
  const next = new Map(rows.value)
  for (const row of before.values())
    if (belongs(row, of) && !here.has(row.lineId) && next.get(row.lineId) === row) next.delete(row.lineId)
  rows.value = next
  take(...told.rows)
}

/** The view on the screen and my own, from the truth. */
export async function refresh(): Promise<void> {
  try {
    await Promise.all([...new Set<View>([view.value, 'mine', 'queued'])].map(load))
    listing.value = 'here'
  } catch {
    if (listing.value === 'loading') listing.value = 'failed'
  }
}

export function show(next: View): void {
  if (next === view.value) return
  view.value = next
  listing.value = inView(next).length > 0 ? 'here' : 'loading'
  void refresh()
}

/** What the browser's tab says: how many wait. */
export const titled = (name: () => string, count: (n: number) => string): (() => void) =>
  effect(() => {
    document.title = queued.value > 0 ? `(${count(queued.value)}) ${name()}` : name()
  })
