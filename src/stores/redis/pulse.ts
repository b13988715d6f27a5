// Every two seconds, and whenever the connection is back: is this still the Redis that we know, and has news been missed?
// A Redis that is empty, older than what was heard from it, or another one than before, has lost its past: a new epoch begins.
import type { Log as Journal } from '../../ports.js'
import type { Keys } from './keys.js'
import type { Link } from './link.js'
import type { Newsroom, Places } from './news.js'
import { watchServers } from './servers.js'

const BEAT_MS = 2_000

export type Pulse = {
  readonly epoch: string
  beat(): Promise<void>
  stop(): void
}

/** Throws 'unavailable' where the first look fails; later ones only tell the operator. */
export async function feelPulse(
  link: Link,
  keys: Keys,
  news: Newsroom,
  newEpoch: () => string,
  log: Journal,
): Promise<Pulse> {
  const renew = (over: string) => link.run('epochRenew', [keys.epoch], [over, newEpoch()]) as Promise<string>
  const servers = watchServers(link, keys.servers)
  const first = await servers.look('come')
  let epoch = await renew('')
  if (first.past === 'replaced') epoch = await renew(epoch) // it happened while no process was here
  if (first.past === 'replaced') await first.settle()
  let known: Places = await news.places()
  news.startAt(known)
  let state: 'still' | 'beating' | 'stopped' = 'still'
  let last: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const heard = news.heard()
    const { past, settle } = await servers.look('stay') // first: who comes later to a replaced one finds the new epoch
    const [stored, now] = await Promise.all([link.ask(c => c.get(keys.epoch)), news.places()])
    const older = [...heard].some(([name, place]) => (now.get(name) ?? 0) < place)
    if (stored === epoch && !older && past === 'same') {
      // What was written by the last beat and is not heard by this one was missed; what is newer may be on its way.
      await news.missed(known)
      known = now
      return
    }
    epoch = await renew(stored === epoch ? epoch : '')
    if (past === 'replaced') await settle()
    known = now
    log.warn({ epoch }, 'Redis has lost or replaced its past: every reader reloads')
    // From the beginning: whoever has a line open hears of it and sees the new epoch.
    news.startAt(new Map(keys.logs.map(({ name }) => [name, 0])))
    await news.catchUpAll()
    news.tell({ type: 'entries' }) // an empty Redis has no news to tell, and the old answers must not go on
  }

  function beat(): Promise<void> {
    if (state === 'still') {
      state = 'beating'
      const done = () => {
        if (state === 'beating') state = 'still'
      }
      const failed = (error: unknown) => {
        if (state === 'beating') link.outage.began(error)
      }
      last = look().then(link.outage.ended, failed).then(news.ear.check).then(done)
    }
    return last
  }
  const timer = setInterval(() => void beat(), BEAT_MS).unref()

  return {
    get epoch() {
      return epoch
    },
    beat,
    stop() {
      state = 'stopped'
      clearInterval(timer)
    },
  }
}
