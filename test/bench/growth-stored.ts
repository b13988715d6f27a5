// How the daily work's cost grows with the conversations that are stored already: one embedded store that is filled further and further.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Unnumbered } from '../../src/domain/activity.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { quiet } from '../quiet.js'
import { progress } from '../trials/report.js'
import { type Curve, costOf } from './curves.js'

const WAITING = 200 // however much is stored: a queue is as long as people's patience
const AT_ONCE = 512
const ASKED = 400
const BEGAN = 1_700_000_000_000
const TEXT = 'سلام، سفارشم دیروز باید می‌رسید ولی هنوز خبری نیست. شماره‌ی سفارش ۴۵۱۲۳۸ است.'

const idOf = (n: number) => `line-${n}`

/** Asked and answered, and over; the first ones wait for a person. */
function conversation(n: number): Unnumbered[] {
  const at = BEGAN + n * 1_000
  const source = {
    entryId: `e${n % 60}`,
    revision: 1,
    question: 'سفارشم کجاست؟',
    checkedOn: '2026-11-01',
    language: 'fa',
  }
  const said = [
    { id: 'c:1', at, type: 'message', from: 'customer', text: TEXT },
    { id: 's:1', at, type: 'message', from: 'bot', text: TEXT, language: 'fa', spoken: 'answer', source },
    { id: 'c:2', at, type: 'message', from: 'customer', text: 'ممنون' },
  ]
  const why = { reason: 'asked', evidence: [], summary: TEXT, language: 'fa', dueAt: at }
  const end = n < WAITING ? { type: 'handoff.initiate', ...why } : { type: 'endOfConversation', by: 'customer' }
  return [...said, { id: 's:2', at, ...end }] as Unnumbered[]
}

async function fill(store: Store, from: number, to: number): Promise<void> {
  let next = from
  const write = async () => {
    for (let n = next++; n < to; n = next++) {
      const { next: line, activities } = advance(blank(idOf(n), { id: `c${n}` }), conversation(n), 'fa')
      await store.commit(line, activities, 0)
      if (n % 5_000 === 0) progress(`${n} of ${to} conversations written`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, write))
}

/** Spread over everything that is stored, so that what was used last does not help. */
const spread = (n: number, size: number) => idOf((n * 7919 + 13) % size)

async function says(store: Store, lineId: string, id: string): Promise<void> {
  const line = await store.line(lineId)
  const message = { id, at: BEGAN + 1e9, type: 'message', from: 'customer', text: TEXT } as const
  const { next, activities } = advance(line!, [message], 'fa')
  await store.commit(next, activities, line!.version)
}

export async function grownByStored(sizes: number[]): Promise<Curve[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-growth-'))
  let ids = 0
  const open = () => openEmbedded({ dataDir, log: quiet, newId: () => `growth${ids++}` })
  const curves: Record<'opens' | 'says' | 'reads' | 'lists' | 'place' | 'due' | 'found', Curve> = {
    opens: { what: 'Opening the store, which looks it over', unit: 'µs', points: [], most: 1.15 },
    says: { what: 'One more message on a stored conversation', unit: 'µs', points: [], most: 0.3 },
    reads: { what: 'Reading a stored conversation', unit: 'µs', points: [], most: 0.3 },
    lists: { what: 'The 100 conversations that ended last', unit: 'µs', points: [], most: 0.3 },
    place: { what: 'A place in a queue of 200', unit: 'µs', points: [], most: 0.3 },
    due: { what: 'What is due', unit: 'µs', points: [], most: 0.3 },
    found: { what: 'The ten latest answers of one entry', unit: 'µs', points: [], most: 0.3 },
  }
  let stored = 0
  for (const size of sizes) {
    const first = await open()
    await fill(first, stored, size)
    stored = size
    await first.close()
    let store: Store | undefined
    const opens = await costOf(1, async () => {
      store = await open()
    })
    const there = store!
    const point = (name: keyof typeof curves, cost: number) => curves[name].points.push({ size, cost })
    point('opens', opens)
    for (let warm = 0; warm < 2; warm++) await costOf(ASKED, n => there.activities(spread(n + 31 * ASKED, size)))
    point('reads', await costOf(ASKED, n => there.activities(spread(n, size))))
    await costOf(ASKED, n => says(there, spread(n + 17 * ASKED, size), `w${size}-${n}`))
    point('says', await costOf(ASKED, n => says(there, spread(n, size), `m${size}-${n}`)))
    for (const [name, ask] of [
      ['lists', () => there.lines('resolved', 100)],
      ['place', n => there.place(idOf(n % WAITING))],
      ['due', () => there.due(BEGAN, 200)],
      ['found', n => there.marked(`answer/e${n % 60}/1`, 10)],
    ] as [keyof typeof curves, (n: number) => unknown][]) {
      await costOf(ASKED / 4, ask)
      point(name, await costOf(ASKED, ask))
    }
    await there.close()
  }
  rmSync(dataDir, { recursive: true, force: true })
  return Object.values(curves)
}
