// What an address costs the program, so that no expensive one takes the whole trial for itself.
import { readdirSync, readFileSync } from 'node:fs'
import type { Address } from './addresses.js'
import type { Asked } from './fuzz-made.js'
import { written } from './pipes.js'

const CHEAP_MS = 0.5 // of the program's processor time; what costs more is asked less often, so that no address takes the whole trial

export const requestOf = ({ method, path, headers, body }: Asked): Buffer => written(method, path, headers, body)

/** Processor time of all its threads, ms. */
export const cpuOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce(
    (sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    0,
  )

/** How likely each address is asked when its turn comes: 1, or as much less as it costs more. `ask`: one to it, and its answer. */
export async function sharesOf(
  pid: number,
  all: Address[],
  ask: (address: Address) => Promise<void>,
): Promise<number[]> {
  const shares: number[] = []
  const tries = 5
  for (const address of all) {
    const before = cpuOf(pid)
    for (let n = 0; n < tries; n++) await ask(address)
    shares.push(Math.min(1, (CHEAP_MS * tries) / (cpuOf(pid) - before)))
  }
  return shares
}
