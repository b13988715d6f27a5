// Who holds the others up: what was on its way while somebody had to wait is asked again by itself, beside the same probe.
import { openPipes, type Pipes, written } from './pipes.js'
import { openProbe, type Wait } from './probe.js'
import { pause } from './report.js'

const STALL_MS = 200
const REMEMBERED_MS = 5_000
const SUSPECTS = 130 // of one stall: all that were on their way when it began, and as many that came meanwhile
const STALLS = 10 // that are looked into

type Sent = { all: Buffer; name: string; began: number; ended: number }
export type Stalls = {
  /** Notes a request; answers what to call when its answer is there. */
  sent(all: Buffer, name: string): () => void
  /** Looks into what was seen. `confirmed`: requests that hold others up by themselves; `unexplained`: it was seen once, and by none of them. */
  explain(): Promise<{ longestMs: number; longestOwnMs: number; confirmed: string[]; unexplained: number }>
  close(): void
}

/** How long others wait at most while this is asked, ms. */
async function heldUp(pipes: Pipes, others: Pipes, all: Buffer): Promise<number> {
  let [longest, over] = [0, false]
  const asking = pipes.ask(all).then(() => {
    over = true
  })
  const health = written('GET', '/healthz', {}, null)
  for (; !over; await pause(5)) longest = Math.max(longest, (await others.ask(health)).ms)
  await asking
  return longest
}

export function watchForStalls(url: string, pid: number): Stalls {
  let sent: Sent[] = []
  const flying = new Set<Sent>()
  const seen: { wait: Wait; suspects: Sent[] }[] = []
  let [longestMs, longestOwnMs] = [0, 0]
  const close = openProbe(url, pid, wait => {
    longestMs = Math.max(longestMs, wait.waitedMs)
    longestOwnMs = Math.max(longestOwnMs, wait.ownMs)
    if (wait.ownMs <= STALL_MS) return
    const meanwhile = (one: Sent) => one.began < wait.from + wait.waitedMs && one.ended > wait.from
    const suspects = [...flying, ...sent.filter(meanwhile)].sort((a, b) => a.began - b.began)
    seen.push({ wait, suspects: suspects.slice(0, SUSPECTS) })
  })
  return {
    sent(all, name) {
      const one: Sent = { all, name, began: Date.now(), ended: Number.POSITIVE_INFINITY }
      flying.add(one)
      return () => {
        flying.delete(one)
        one.ended = Date.now()
        sent.push(one)
        if (sent.length > 40_000) sent = sent.filter(({ ended }) => ended > one.ended - REMEMBERED_MS)
      }
    },
    async explain() {
      const port = Number(new URL(url).port)
      const [pipes, others] = [openPipes(port, 1), openPipes(port, 1)]
      const confirmed: string[] = []
      let unexplained = 0
      for (const { wait, suspects } of seen.slice(0, STALLS)) {
        const before = confirmed.length
        for (const { all, name } of suspects) {
          const times: number[] = []
          for (let again = 0; again < 3 && times.every(ms => ms > STALL_MS); again++)
            times.push(await heldUp(pipes, others, all))
          const best = Math.min(...times)
          if (best > STALL_MS) confirmed.push(`--only '${name}': others waited ${Math.round(best)} ms`)
        }
        if (confirmed.length > before) continue
        unexplained++
        const some = suspects.slice(0, 5).map(one => one.name)
        process.stderr.write(
          `\nA wait of ${Math.round(wait.ownMs)} ms came with none of these again: ${some.join(', ')} …\n`,
        )
      }
      pipes.close()
      others.close()
      return { longestMs, longestOwnMs, confirmed, unexplained }
    },
    close,
  }
}
