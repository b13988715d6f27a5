// A long working day in little: customers come, ask the bot, are handed to a person, chat, are done, and others come. What the
// program holds in memory and keeps open must not grow.
// npm run trial -- soak [--count MINUTES] [--load MESSAGES A SECOND]      Under twenty minutes a slope says little; from twenty
// on, two thousand customers come before.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newId } from '../../src/bin/outside.js'
import { advance, blank } from '../../src/domain/line.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import type { Browser } from '../http/office.js'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { quiet } from '../quiet.js'
import { colleague, firstAdmin } from './colleague.js'
import { compare, type Kept, newCustomer, send, whole } from './customer.js'
import { inTurns } from './holding.js'
import { IDENTITY_SECRET } from './houses.js'
import { life, patiently } from './life.js'
import { pause, progress, type Result, trial } from './report.js'

const CUSTOMERS = 150 // at once
const AGENTS = 15
const PASSERS_BY = 5_000 // as many as tokens are kept in memory
/** Of their lines so many are kept in memory, and they weigh more than those of passers-by: they come and go before it counts. */
const BEFORE = 2_000
const HURRY = 4 // times the load, until then
const SAYS_LITTLE = 20 // minutes; of fewer the slope is not judged, and nobody comes before
const LOOK_MS = 2_000
const MOST_MIB = 1 // more in ten minutes
const MOST_DESCRIPTORS = 1 // the same

/**
 * The least of each minute. `mib`: of what the system counts. `heldMib`: of the same without the garbage of the heap and the room
 * that the collector keeps for more.
 */
type Minute = { minute: number; mib: number; heldMib: number; descriptors: number }

/** Without the files that it reads from: of Node's own, each program on the machine is counted a share, and more when another ends. */
const mibOf = (pid: number): number =>
  Number(/^Pss_Anon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024
const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length

/** s. Linux counts in hundredths. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function aMinute({ url, process }: Program, minute: number): Promise<Minute> {
  let [mib, heap, beside, descriptors] = [1, 1, 1, 1].map(() => Number.POSITIVE_INFINITY) as [
    number,
    number,
    number,
    number,
  ]
  for (const until = performance.now() + 60_000; performance.now() < until; await pause(LOOK_MS)) {
    const counted = await patiently(async () => (await fetch(`${url}metrics`)).text())
    const of = (name: string) =>
      Number(new RegExp(`^nodejs_heap_size_${name}_bytes (\\S+)`, 'm').exec(counted)?.[1]) / 1024 ** 2
    const now = mibOf(process.pid!)
    mib = Math.min(mib, now)
    heap = Math.min(heap, of('used'))
    beside = Math.min(beside, now - of('total'))
    descriptors = Math.min(descriptors, descriptorsOf(process.pid!))
  }
  return { minute, mib, heldMib: heap + beside, descriptors }
}

/** Least squares: by how much it rises in a minute. */
function slope(minutes: Minute[], of: 'mib' | 'heldMib' | 'descriptors'): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const [x, y] = [mean(minutes.map(one => one.minute)), mean(minutes.map(one => one[of]))]
  const across = minutes.reduce((sum, one) => sum + (one.minute - x) * (one[of] - y), 0)
  return across / minutes.reduce((sum, one) => sum + (one.minute - x) ** 2, 0)
}

/** Keeps the desk open, and opens it again when it was closed: one that a crowded machine forgot is taken for gone. */
async function sitting(agent: Browser, over: () => boolean): Promise<void> {
  while (!over()) {
    const desk = await patiently(() => agent.open())
    let closed = false
    void desk.closed.then(() => {
      closed = true
    })
    for (; !closed && !over(); await pause(1_000)) desk.frames.length = 0
    desk.close()
  }
}

/** More on the disk than is kept in memory, and as many lines: what is kept for speed must be full before it can be seen to grow. */
async function aPast(dataDir: string): Promise<void> {
  const store = await openEmbedded({ dataDir, log: quiet, newId })
  for (let n = 0; n < 4_000; n++) {
    const line = blank(`past-${n}`, { id: `past-${n}` })
    const at = 1_000 + n
    const said = (i: number) =>
      ({ type: 'message', from: 'customer', id: `m${i}`, at, text: `پیام ${i} از ${n}` }) as const
    const end = { type: 'endOfConversation', id: 'end', at, by: 'agent' } as const // nobody is owed anything
    const { next, activities } = advance(line, [...Array.from({ length: 50 }, (_, i) => said(i)), end], 'fa')
    await store.commit({ ...next, wakeAt: null }, activities, 0)
  }
  await store.close()
}

async function comeBy(url: string): Promise<void> {
  const names = Array.from({ length: PASSERS_BY }, (_, i) => `by-${i}`)
  await inTurns(names, 12, async name => {
    const customer = await patiently(() => newCustomer(url, name))
    await patiently(() => send(url, customer, `${name}:hello`, 'سلام'))
  })
}

async function soak(count: number, load: number): Promise<Result[]> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'hamdel-'))
  await aPast(DATA_DIR)
  const program = await startProgram({ IDENTITY_SECRET, TRUST_PROXY: 'loopback', DATA_DIR })
  const kept: Kept = { acknowledged: 0, lost: 0, doubled: 0, disordered: 0 }
  let [over, lives, notServed, unanswered] = [false, 0, 0, 0]
  try {
    const admin = await firstAdmin(program)
    await comeBy(program.url)
    const agents: Browser[] = []
    for (let i = 0; i < AGENTS; i++) agents.push(await colleague(program, admin, `agent${i}`, 'agent'))
    const desks = agents.map(agent => sitting(agent, () => over))
    const before = count < SAYS_LITTLE ? 0 : BEFORE
    const living = Array.from({ length: CUSTOMERS }, async (_, i) => {
      await pause((i * 30_000) / CUSTOMERS)
      for (let n = 0; !over; n++) {
        const everyMs = (CUSTOMERS * 1_000) / (lives < before ? HURRY * load : load)
        const one = await life(program.url, `soak-${i}-${n}`, agents[i % AGENTS]!, everyMs, () => over).catch(
          (error: Error) => process.stderr.write(`\n${error.message}\n`) && null,
        )
        lives++
        if (!one) notServed++
        if (!one) continue
        unanswered += one.unanswered
        if (!one.served && !over) notServed++
        const found = await patiently(() => compare(program.url, [one.customer]))
        for (const key of ['acknowledged', 'lost', 'doubled', 'disordered'] as const) kept[key] += found[key]
      }
    })
    const looks: Minute[] = []
    let [cpuBefore, saidBefore] = [0, 0]
    const looking = (async () => {
      while (lives < before) await pause(1_000)
      cpuBefore = cpuOf(program.process.pid!)
      saidBefore = kept.acknowledged
      for (let minute = 0; minute < count; minute++) {
        const seen = await aMinute(program, minute)
        looks.push(seen)
        const rounded = Object.entries(seen).map(([name, value]) => `${name} ${Math.round(value)}`)
        process.stderr.write(`\n${rounded.join(', ')}, ${lives} lives, ${kept.acknowledged} messages\n`)
      }
    })()
    await Promise.race([looking, Promise.all(living)])
    over = true
    await Promise.all([looking, ...living, ...desks])
    const cpuShare = (cpuOf(program.process.pid!) - cpuBefore) / (count * 60)
    const late = looks.slice(Math.min(10, Math.floor(count / 3)))
    const [first, last] = [late[0]!, late.at(-1)!]
    const inTen = 10 * slope(late, 'mib')
    const more = 10 * slope(late, 'descriptors') // one minute against another tells how many came just then
    const steady = count < SAYS_LITTLE || (inTen < MOST_MIB && more < MOST_DESCRIPTORS)
    const memory = {
      mibThen: Math.round(first.mib),
      mibAtTheEnd: Math.round(last.mib),
      mibInTenMinutes: inTen.toFixed(2),
      heldThen: Math.round(first.heldMib),
      heldAtTheEnd: Math.round(last.heldMib),
      heldInTenMinutes: (10 * slope(late, 'heldMib')).toFixed(2),
    }
    const open = { descriptorsThen: first.descriptors, descriptorsAtTheEnd: last.descriptors }
    const descriptors = { ...open, descriptorsInTenMinutes: more.toFixed(1) }
    const work = {
      lives,
      notServed,
      unanswered,
      perSecond: Math.round((kept.acknowledged - saidBefore) / count / 60),
      cpuShare: cpuShare.toFixed(2),
    }
    const pass = steady && whole(kept) && notServed === 0
    return [{ where: 'embedded', pass, minutes: count, ...work, ...memory, ...descriptors, ...kept }]
  } finally {
    over = true
    await program.stop()
    discard(program.dataDir)
  }
}

const { values } = parseArgs({ options: { load: { type: 'string', default: '60' } }, strict: false })
progress('everybody comes')
await trial('soak', 3, count => soak(count, Number(values.load)))
