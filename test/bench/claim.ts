// How long it takes to take a conversation while 1,000 wait, beside one bare commit; and how soon an agent has the whole of it.
// npm run bench -- claim [count]
import { pathToFileURL } from 'node:url'
import { clock, newId } from '../../src/bin/outside.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { defaultSettings } from '../../src/desk/settings.js'
import { advance, blank } from '../../src/domain/line.js'
import type { Store } from '../../src/ports.js'
import { until } from '../http/client.js'
import { openOffice } from '../http/office.js'
import { quiet } from '../quiet.js'
import { embedded, type Place, redisOf } from '../trials/places.js'

const WAITING = 1_000
const MESSAGES = 200

const settings = defaultSettings()
const deskOf = (store: Store) =>
  ({ store, clock, newId, settings, policy: settings.policy, log: quiet, typing: new Map() }) as never as Desk

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const ms = (value: number) => Number(value.toFixed(2))

async function waits(store: Store, lineId: string): Promise<void> {
  const now = clock.now()
  const asked = { type: 'message', from: 'customer', id: 'm', at: now, text: 'اپراتور لطفاً' } as const
  const handed = {
    type: 'handoff.initiate',
    id: 'h',
    at: now,
    reason: 'asked',
    evidence: [] as string[],
    summary: '',
  } as const
  const { next, activities } = advance(
    blank(lineId, { id: lineId }),
    [asked, { ...handed, language: 'fa', dueAt: now }],
    'fa',
  )
  await store.commit(next, activities, 0)
}

/** One after the other: a bare commit of one activity, and a claim, in turn, so that a busy moment hits both. */
async function claims({ name, open }: Place, count: number) {
  const { stores, discard } = await open()
  const store = stores[0]!
  try {
    for (let done = 0; done < WAITING + count; done += 100)
      await Promise.all(Array.from({ length: 100 }, (_, i) => waits(store, `line-${done + i}`)))
    const desk = deskOf(store)
    const committed: number[] = []
    const claimed: number[] = []
    let bare = blank('bare', { id: 'bare' })
    for (let i = 0; i < count; i++) {
      const message = { type: 'message', from: 'customer', id: `m${i}`, at: clock.now(), text: 'سلام' } as const
      const { next, activities } = advance(bare, [message], 'fa')
      const began = performance.now()
      await store.commit(next, activities, bare.version)
      const between = performance.now()
      await claim(desk, `line-${i}`, { id: 'sara', name: 'Sara' })
      committed.push(between - began)
      claimed.push(performance.now() - between)
      bare = next
    }
    committed.sort((a, b) => a - b)
    claimed.sort((a, b) => a - b)
    const [one, taken] = [at(committed, 0.5), at(claimed, 0.5)]
    return {
      ...{ store: name, waiting: WAITING, commitP50Ms: ms(one), claimP50Ms: ms(taken) },
      ...{ claimP99Ms: ms(at(claimed, 0.99)), ratio: ms(taken / one) },
    }
  } finally {
    await discard()
  }
}

/** Last word of the bot committed → the agent's browser has all 200 messages, over real HTTP and WebSocket on loopback. */
async function transcripts(count: number) {
  const office = await openOffice()
  try {
    const sara = await office.colleague('Sara', 'agent')
    const desk = await sara.open()
    const { store } = office.http.desk
    const waited: number[] = []
    for (let n = 0; n < count; n++) {
      const lineId = `long-${n}`
      const now = clock.now()
      const said = Array.from({ length: MESSAGES - 1 }, (_, i) => {
        const who =
          i % 2 ? ({ from: 'bot', language: 'fa', spoken: 'clarify' } as const) : ({ from: 'customer' } as const)
        return { type: 'message', id: `m${i}`, at: now, text: `پیام شمارهٔ ${i} دربارهٔ سفارش ۴۵۱۲۳۸`, ...who } as const
      })
      const first = advance(blank(lineId, { id: lineId }), said, 'fa')
      await store.commit(first.next, first.activities, 0)
      await until(() => desk.of('row').some(({ row }) => row.lineId === lineId))
      const last = { type: 'message', id: 'last', at: now, text: 'به همکارم می‌سپارم', from: 'bot' } as const
      const handed = {
        type: 'handoff.initiate',
        id: 'h',
        at: now,
        reason: 'asked',
        evidence: [] as string[],
        summary: '',
      } as const
      const spoken = [
        { ...last, language: 'fa', spoken: 'handoff' } as const,
        { ...handed, language: 'fa', dueAt: now } as const,
      ]
      const { next, activities } = advance(first.next, spoken, 'fa')
      const began = performance.now()
      await store.commit(next, activities, first.next.version)
      while (!desk.of('row').some(({ row }) => row.lineId === lineId && row.status === 'queued'))
        await new Promise(done => setImmediate(done))
      const opened = await sara.get(`/api/desk/lines/${lineId}`)
      waited.push(performance.now() - began)
      if (opened.body.activities.length < MESSAGES) throw new Error('the transcript is not whole')
      desk.frames.length = 0
    }
    waited.sort((a, b) => a - b)
    desk.close()
    return { messages: MESSAGES, count, p50Ms: ms(at(waited, 0.5)), p99Ms: ms(at(waited, 0.99)) }
  } finally {
    await office.close()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const count = Number(process.argv[2] ?? 500)
  console.log(`A claim while ${WAITING} wait, beside one commit; ${count} of each`)
  const results = [await claims(embedded, count), await claims(redisOf(1), count)]
  console.table(results)
  console.log(`From the bot's last word to ${MESSAGES} messages on the agent's side`)
  const transcript = await transcripts(Math.min(count, 200))
  console.table([transcript])
  console.log(JSON.stringify({ bench: 'claim', results, transcript }))
}
