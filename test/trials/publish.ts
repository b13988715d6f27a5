// An editor publishes three entries as one, the program is killed with -9 again and again: all three are new, or none is.
// On Redis a second process serves what the first has published. npm run trial -- publish [--count KILLS]   (for each store)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EntryDraft } from '../../src/domain/entry.js'
import { faqFiles } from '../../src/stores/faq-text.js'
import { browser } from '../http/office.js'
import type { Program } from '../journeys/program.js'
import { type House, inBoth } from './houses.js'
import { pace, pause, progress, trial } from './report.js'

const IDS = ['window', 'cost', 'gift']
const ASKS: Record<string, string> = {
  window: 'تا چند روز می‌توانم کالا را پس بدهم؟',
  cost: 'هزینهٔ ارسال به شهرستان چقدر است؟',
  gift: 'کارت هدیه را کجا وارد کنم؟',
}
const SERVED_WITHIN_MS = 30_000

const entryOf = (id: string, round: number) =>
  EntryDraft.parse({
    ...{ id, topic: 'shop', checkedOn: '2026-11-21', tests: { must: [ASKS[id]] } },
    fa: { question: `${ASKS[id]} نوبت ${round}`, variants: [ASKS[id]], answer: `پاسخ نوبت ${round}` },
  })
const filesOf = (round: number) =>
  IDS.map(id => {
    const { name, text } = faqFiles.render(entryOf(id, round))
    return { name, base64: Buffer.from(text).toString('base64') }
  })

function faqFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamdel-trial-faq-'))
  for (const id of IDS) {
    const { name, text } = faqFiles.render(entryOf(id, 0))
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

type Ask = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Record<string, unknown> }>

const asking =
  ({ url }: Program, token: string): Ask =>
  async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await fetch(new URL(`/api/editor${path}`, url), init)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

async function tokenFrom({ url, welcome }: Program): Promise<string> {
  const admin = browser(url, new URL(url).origin)
  const joined = { token: welcome?.split('#welcome=')[1] ?? '', name: 'Ada', email: 'ada@shop.example' }
  await admin.post('/api/people/welcome', { ...joined, password: 'a long enough password' })
  return (await admin.post('/api/editor/tokens', { name: 'trial' })).body.token
}

/** True: the program said that all three are published. */
async function publishRound(ask: Ask, round: number): Promise<boolean> {
  const files = filesOf(round)
  const { body: seen } = await ask('POST', '/import/preview', { files })
  const wanted = {
    files,
    fingerprint: seen.fingerprint,
    reason: `round ${round}`,
    conflicts: 'overwrite',
    publish: true,
  }
  const { status, body } = await ask('POST', '/import', wanted)
  return status === 200 && (body.published as string[]).length === IDS.length
}

const roundOf = (question: unknown): number => Number(/نوبت (\d+)/.exec(String(question))?.[1] ?? -1)

async function liveRounds(ask: Ask): Promise<number[]> {
  const { body } = await ask('GET', '/entries')
  return (body.entries as { question: { fa?: string } }[]).map(({ question }) => roundOf(question.fa))
}

/** ms until what was published is what a customer's question finds; -1: not in time. */
async function servedAfter(ask: Ask, round: number): Promise<number> {
  const from = performance.now()
  while (performance.now() - from < SERVED_WITHIN_MS) {
    const { body } = await ask('POST', '/try', { text: ASKS.gift })
    const [best] = body.candidates as { question: string }[]
    if (best && roundOf(best.question) === round) return Math.round(performance.now() - from)
    await pause(20)
  }
  return -1
}

async function run(house: House, kills: number) {
  const FAQ_DIR = faqFolder()
  let program = await house.start({ FAQ_DIR })
  const other = house.redis ? await house.start({ FAQ_DIR }) : null
  const token = await tokenFrom(program)
  let [made, round, acknowledged, mixtures, lost, went] = [0, 0, 0, 0, 0, 0]
  const waits: number[] = []
  let took = 2_000 // how long a publication takes, so that kills fall into it
  for (const killed of pace.turns(kills)) {
    const ask = asking(program, token)
    round += 1
    const from = performance.now()
    if (await publishRound(ask, round)) acknowledged = round
    took = performance.now() - from
    if (other) waits.push(await servedAfter(asking(other, token), round))
    round += 1
    const publishing = publishRound(ask, round).catch(() => false)
    await pause(Math.random() * took)
    await program.stop('SIGKILL')
    if (await publishing) acknowledged = round
    program = await house.start({ FAQ_DIR })
    const rounds = await liveRounds(asking(program, token))
    if (new Set(rounds).size !== 1 || rounds.length !== IDS.length) mixtures += 1
    if (rounds.some(found => found < acknowledged)) lost += 1
    if (rounds[0] === round) went += 1
    waits.push(await servedAfter(asking(program, token), rounds[0] ?? -1))
    made++
    progress(`${house.name}: ${killed + 1} of ${kills} kills`)
  }
  await program.stop()
  await other?.stop()
  rmSync(FAQ_DIR, { recursive: true, force: true })
  const slowest = Math.max(...waits)
  const notServed = waits.filter(ms => ms < 0).length
  const facts = { mixtures, lost, notServed, publishedBeforeTheKill: went, slowestToServeMs: slowest }
  return { where: house.name, kills: made, ...facts, pass: mixtures + lost + notServed === 0 }
}

await trial('publish', 8, count => inBoth(house => run(house, count)))
