// Asks the program something harmless all the while, from a process of its own, and tells its parent whenever it had to wait.
// What the machine is to blame for is taken off: how long the program, or this process, was ready to run and no processor was free.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { openPipes, written } from './pipes.js'
import { pause } from './report.js'

/** `from`: ms since 1970. `ownMs`: of what it waited, what the program answers for. */
export type Wait = { from: number; waitedMs: number; ownMs: number }

const TELLS_FROM_MS = 50
const EVERY_MS = 10

/** How long the main thread of a process had to wait for a processor since it began, ms. Linux. */
const starved = (pid: number | 'self'): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6

async function probe(port: number, pid: number): Promise<void> {
  const pipes = openPipes(port, 1)
  const health = written('GET', '/healthz', {}, null)
  for (; ; await pause(EVERY_MS)) {
    const [from, before] = [Date.now(), starved(pid) + starved('self')]
    const { ms } = await pipes.ask(health)
    if (ms < TELLS_FROM_MS) continue
    const ownMs = Math.max(0, ms - (starved(pid) + starved('self') - before))
    process.send?.({ from, waitedMs: ms, ownMs } satisfies Wait)
  }
}

/** Begins to look after a program; answers how to end it. */
export function openProbe(url: string, pid: number, tells: (wait: Wait) => void): () => void {
  const child = fork(import.meta.filename, [new URL(url).port, String(pid)])
  child.on('message', message => tells(message as Wait))
  return () => void child.kill()
}

const [port = '', pid = ''] = process.argv.slice(2)
if (process.send && process.argv[1] === import.meta.filename)
  await probe(Number(port), Number(pid)).catch(() => process.exit())
