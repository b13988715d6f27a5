// The database comes back from its disk damaged: its end is torn off, or bytes are flipped. It opens or says why not; what it
// then tells is, message for message, what was written, from the first on; and what it has heard once it does not hear again.
// Each image is opened in a process of its own kind: a driver that dies of what it reads is seen as well.
// npm run trial -- torn [--count IMAGES]
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { newId } from '../../src/bin/outside.js'
import type { Activity } from '../../src/domain/activity.js'
import { advance, blank, type Line } from '../../src/domain/line.js'
import type { Session } from '../../src/domain/person.js'
import type { Store } from '../../src/ports.js'
import { DATABASE_FILE, openEmbedded } from '../../src/stores/embedded.js'
import { quiet } from '../quiet.js'
import { pace, progress, type Result, trial } from './report.js'

const LINES = 20
const EACH = 25 // messages
const AT_ONCE = 2 // processes that look
const MEMORY = '/dev/shm' // the harm is done by hand: a disk would only take longer
const FILES = [DATABASE_FILE, `${DATABASE_FILE}-wal`] as const

type Truth = Map<string, Activity[]>
type Harm = { file: (typeof FILES)[number]; kind: 'torn' | 'flipped' }

const open = (dataDir: string) => openEmbedded({ dataDir, log: quiet, newId })

const said = (line: string, n: number) =>
  ({ type: 'message', from: 'customer', id: `m${n}`, at: n, text: `پیام ${n} از ${line}` }) as const

/** Two copies of a filled database: as a kill leaves it, with its log beside it, and as a stop leaves it. */
async function original(folder: string): Promise<Truth> {
  const truth: Truth = new Map()
  const store = await open(join(folder, 'live'))
  for (let i = 0; i < LINES; i++) {
    let line: Line = blank(`line-${i}`, { id: `customer-${i}` })
    const written: Activity[] = []
    for (let n = 0; n < EACH; n++) {
      const { next, activities } = advance(line, [said(line.id, n)], 'fa')
      await store.commit(next, activities, line.version)
      written.push(...activities)
      line = next
    }
    truth.set(line.id, written)
    await store.sessions.put(sessionOf(line.id), 0)
  }
  for (const name of FILES) copyFileSync(join(folder, 'live', name), join(folder, `killed.${name}`))
  await store.close()
  copyFileSync(join(folder, 'live', DATABASE_FILE), join(folder, `stopped.${DATABASE_FILE}`))
  return truth
}

const sessionOf = (id: string): Session => ({
  id,
  revision: 1,
  personId: `person of ${id}`,
  createdAt: 1,
  expiresAt: 1,
})

const upTo = (most: number) => Math.floor(Math.random() * most)

function harm(path: string, kind: Harm['kind']): void {
  const bytes = readFileSync(path)
  for (let times = kind === 'torn' ? 0 : 1 + upTo(8); times > 0; times--) {
    const at = upTo(bytes.length)
    bytes[at] = bytes[at]! ^ (1 + upTo(255))
  }
  writeFileSync(path, kind === 'torn' ? bytes.subarray(0, upTo(bytes.length)) : bytes)
}

type Told = { wrong: number; refused: number; shorter: number } | { unopened: string }

/** Opens the image and compares all it tells. `wrong`: lines with a message more, another one, a gap, or one heard again. */
async function look(dataDir: string, truth: [string, Activity[]][]): Promise<Told> {
  const store = await open(dataDir).catch((error: Error) => error)
  if (store instanceof Error) return { unopened: store.message }
  const told = { wrong: 0, refused: 0, shorter: 0 }
  const refused = () => null
  for (const [lineId, written] of truth) {
    const there = await store.activities(lineId).catch(refused)
    const line = await store.line(lineId).catch(refused)
    const session = await store.sessions.get(lineId).catch(refused)
    if (session && !isDeepStrictEqual(session, sessionOf(lineId))) told.wrong++
    if (!there || (!line && there.length > 0)) told.refused++
    else if (there.some((a, i) => !isDeepStrictEqual(a, written[i]))) told.wrong++
    else if (line && (line.version !== there.length || (await hearsAgain(store, line)))) told.wrong++
    else if (there.length < written.length) told.shorter++
  }
  const waiting = await store.lines('bot', 2 * LINES).catch(() => [])
  if (waiting.some(({ id }) => !truth.some(([known]) => known === id))) told.wrong++
  await store.close().catch(() => {})
  return told
}

/** The first and the last message, sent once more. */
async function hearsAgain(store: Store, line: Line): Promise<boolean> {
  for (const n of [0, line.version - 1]) {
    const { next, activities } = advance(line, [said(line.id, n)], 'fa')
    const answer = await store.commit(next, activities, line.version).catch(() => ({ repeated: true }))
    if (!answer.repeated) return true
  }
  return false
}

/** Answers 'died' when the process that looked did not live to tell. */
function looker() {
  let child: ChildProcess | null = null
  return {
    async look(dataDir: string, truth: string): Promise<Told | 'died'> {
      if (!child || child.exitCode !== null || child.signalCode !== null)
        child = fork(import.meta.filename, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      const answered = once(child, 'message').then(([told]) => told as Told)
      const died = once(child, 'exit').then(() => 'died' as const)
      child.send({ dataDir, truth })
      const told = await Promise.race([answered, died])
      child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
      return told
    },
    stop: () => void child?.kill(),
  }
}

const KINDS = [
  { left: 'killed', file: FILES[1], kind: 'torn' },
  { left: 'killed', file: FILES[1], kind: 'flipped' },
  { left: 'stopped', file: FILES[0], kind: 'torn' },
  { left: 'stopped', file: FILES[0], kind: 'flipped' },
] as const

async function run(count: number): Promise<Result[]> {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'hamdel-torn-'))
  const truth = join(folder, 'truth.json')
  writeFileSync(truth, JSON.stringify([...(await original(folder))]))
  const eyes = Array.from({ length: AT_ONCE }, looker)
  const results: Result[] = []
  for (const [at, { left, file, kind }] of KINDS.entries()) {
    pace.nextPlace(KINDS.length - at)
    const sum = { images: 0, unopened: 0, partlyRefused: 0, whole: 0, shorter: 0, wrong: 0, died: 0, mute: 0 }
    const images = pace.turns(Math.ceil(count / KINDS.length))
    const looking = async (eye: ReturnType<typeof looker>) => {
      for (const _ of images) {
        const dataDir = mkdtempSync(join(folder, 'image-'))
        for (const name of left === 'killed' ? FILES : FILES.slice(0, 1))
          copyFileSync(join(folder, `${left}.${name}`), join(dataDir, name))
        harm(join(dataDir, file), kind)
        sum.images++
        const told = await eye.look(dataDir, truth)
        if (told === 'died') sum.died++
        else if ('unopened' in told) {
          sum.unopened++
          if (told.unopened.length < 10) sum.mute++
        } else if (told.wrong) sum.wrong++
        else if (told.refused) sum.partlyRefused++
        else if (told.shorter) sum.shorter++
        else sum.whole++
        rmSync(dataDir, { recursive: true, force: true })
        progress(`${kind} ${file}: ${sum.images}`)
      }
    }
    await Promise.all(eyes.map(looking))
    results.push({ where: `${file}, ${kind}`, ...sum, pass: sum.wrong + sum.died + sum.mute === 0 })
  }
  for (const eye of eyes) eye.stop()
  rmSync(folder, { recursive: true, force: true })
  return results
}

type Asked = { dataDir: string; truth: string }

if (process.send)
  process.on('message', async ({ dataDir, truth }: Asked) => {
    process.send?.(await look(dataDir, JSON.parse(readFileSync(truth, 'utf8'))))
  })
else await trial('torn', 80, run)
