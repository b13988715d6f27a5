// How long the program takes until it serves, the first time and with much stored, and how long its first answer takes.
// npm run bench -- start [messages]
import type { Unnumbered } from '../../src/domain/activity.js'
import { advance, blank } from '../../src/domain/line.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import type { Program } from '../journeys/program.js'
import { quiet } from '../quiet.js'
import { embeddedHouse } from '../trials/houses.js'
import { progress } from '../trials/report.js'
import { asker, cpuOf } from './chat-sides.js'

const ON_A_LINE = 10
const AT_ONCE = 256
const STARTS = 3
/** Of so many lines one is still open and waits for a person. */
const WAITING = 50
const MARK_MS = 2_000

const BEGAN = Date.now() - 90 * 86_400_000

/** A conversation of ten activities, most of them messages; a few are waiting, the others are over. */
function conversation(line: number): Unnumbered[] {
  const at = BEGAN + line * 1_000
  const said = Array.from({ length: ON_A_LINE - 1 }, (_, n): Unnumbered => {
    const happened = { id: `m${line}-${n}`, at: at + n, type: 'message' } as const
    if (n % 2 === 0)
      return { ...happened, from: 'customer', text: `سفارش ${line} هنوز نرسیده، لطفاً پیگیری کنید (${n})` }
    return {
      ...happened,
      from: 'bot',
      text: 'وضعیت سفارش را در «سفارش‌های من» ببینید.',
      language: 'fa',
      spoken: 'answer',
    }
  })
  const last = { id: `e${line}`, at: at + ON_A_LINE }
  if (line % WAITING > 0) return [...said, { ...last, type: 'endOfConversation', by: 'customer' }]
  const dueAt = Date.now() + 86_400_000
  const why = { reason: 'asked' as const, evidence: [], summary: '', language: 'fa' as const, dueAt }
  return [...said, { ...last, type: 'handoff.initiate', ...why }]
}

async function fill(dataDir: string, messages: number): Promise<void> {
  let ids = 0
  const store = await openEmbedded({ dataDir, log: quiet, newId: () => `fill${ids++}` })
  const lines = messages / ON_A_LINE
  let next = 0
  const write = async () => {
    for (let n = next++; n < lines; n = next++) {
      const { next: line, activities } = advance(blank(`line-${n}`, { id: `c${n}` }), conversation(n), 'fa')
      await store.commit(line, activities, 0)
      if (n % 1_000 === 0) progress(`${n * ON_A_LINE} of ${messages} messages written`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, write))
  await store.close()
}

/** Milliseconds until it says that it is ready, its processor time until then, and until the first customer has an answer. */
async function started(start: () => Promise<Program>, name: string) {
  const began = performance.now()
  const program = await start()
  const readyMs = Math.round(performance.now() - began)
  const cpuMs = cpuOf(program.process.pid ?? 0)
  const customer = await asker(program, name)
  const { answerMs } = await customer.ask('سفارشم کی می‌رسه؟')
  customer.close()
  await program.stop()
  return { readyMs, cpuMs, answerMs: Math.round(answerMs) }
}

const messages = Number(process.argv[2] ?? 100_000)
const house = await embeddedHouse()
const first = await started(() => house.start(), 'first')
await fill(house.dataDir, messages)
const later = []
for (let n = 0; n < STARTS; n++) later.push(await started(() => house.start(), `later${n}`))
await house.discard()
const median = later.sort((a, b) => a.readyMs - b.readyMs)[Math.floor(STARTS / 2)]!
const pass = median.readyMs <= MARK_MS
console.table([
  { start: 'the first, nothing stored', ...first, mark: '' },
  { start: `again, ${messages} messages stored`, ...median, mark: `≤ ${MARK_MS} ms` },
])
console.log(JSON.stringify({ bench: 'start', messages, first, again: median, pass }))
process.exitCode = pass ? 0 : 1
