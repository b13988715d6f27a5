// Runs the real program as its own process, as an operator would, and reads from its terminal where it is.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

export type Program = {
  url: string
  dataDir: string
  /** The first admin's one-time link; null when somebody works here already. */
  welcome: string | null
  output: () => string
  process: ChildProcess
  /** Ends it as an operator would, and answers its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** A folder where everything that programs say is kept, at their loudest: the trial `secrets` looks through it. */
const KEPT = process.env.HAMDEL_TEST_LOGS
const newName = () => process.hrtime.bigint().toString(36)
const ordinary = { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn' }

const GREETED = /Hamdel is ready at [^{]*\n\n(\{|$)/ // to its empty line; a talkative log may go on behind it
const READY = /Hamdel is ready at (\S+)/
const WELCOME = /(\S+#welcome=\S+)/
export const READY_WITHIN_MS = 90_000 // three seconds of work; a crowded machine takes its time over them

// Whoever started it may end in the middle: nothing stays behind.
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts it on a free port and an empty data folder (or the one given). Throws with its output when it does not get ready. */
export async function startProgram(env: Record<string, string> = {}): Promise<Program> {
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'hamdel-'))
  const child = spawn(process.execPath, [join(root, 'dist/src/bin/serve.js')], {
    cwd: root,
    env: { ...ordinary, DATA_DIR: dataDir, ...env, ...(KEPT && { LOG_LEVEL: 'trace' }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let output = ''
  const hear = (part: Buffer) => {
    output += part.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>(done => child.once('exit', code => done(code)))
  if (KEPT) child.once('close', () => writeFileSync(join(KEPT, `${child.pid}-${newName()}.log`), output))
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return ended
  }
  await ready(() => GREETED.test(output), ended).catch(async reason => {
    await stop('SIGKILL')
    throw new Error(`${reason}\n${output}`)
  })
  const url = READY.exec(output)?.[1] ?? ''
  return { url, dataDir, welcome: WELCOME.exec(output)?.[1] ?? null, output: () => output, process: child, stop }
}

async function ready(isReady: () => boolean, ended: Promise<unknown>): Promise<void> {
  let over = false
  void ended.then(() => {
    over = true
  })
  const until = performance.now() + READY_WITHIN_MS
  while (!isReady()) {
    if (over) throw new Error('The program ended before it was ready.')
    if (performance.now() > until) throw new Error('The program did not get ready.')
    await new Promise(done => setTimeout(done, 20))
  }
}

export const discard = (dataDir: string) => rmSync(dataDir, { recursive: true, force: true })
