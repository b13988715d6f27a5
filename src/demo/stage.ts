// What every player of the demo is given: the real program's address, a pace, and an end.

import type { Part } from './cast.js'

export class Stopped extends Error {}

/** A signed-in browser. */
export type Seat = { cookie: string; personId: string }

type Asking = { body?: unknown; token?: string; cookie?: string; origin?: string }

export type Stage = ReturnType<typeof openStage>

type Setup = {
  origin: string
  identitySecret: string
  now: () => number
  newId: () => string
  wake: (at: number, task: () => void) => () => void
}

/** Its luck is a fixed sequence: every afternoon is the same one. */
export function openStage({ origin, identitySecret, now, newId, wake }: Setup) {
  const stops: (() => void)[] = []
  const noted = new Set<string>()
  let state: 'playing' | 'stopped' = 'playing'
  let seed = 20261121
  const luck = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }

  async function ask<T>(method: string, path: string, { body, token, cookie, origin: from }: Asking = {}): Promise<T> {
    if (state === 'stopped') throw new Stopped()
    const response = await fetch(new URL(path, origin), {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(cookie && { cookie }),
        origin: from ?? origin,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(error => {
      throw state === 'stopped' ? new Stopped() : error
    })
    const read: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(read)}`)
    return read as T
  }

  return {
    origin,
    identitySecret,
    now,
    newId,
    /** Who plays on which line. */
    onLine: new Map<string, Part>(),
    ask,
    inAnHour: () => Math.floor(now() / 1000) + 3_600,
    /** Between so many ms; throws Stopped when the demo has ended. */
    pause(least: number, most: number): Promise<void> {
      return new Promise((resolve, reject) => {
        const ended = () => reject(new Stopped())
        if (state === 'stopped') return ended()
        const cancel = wake(now() + least + luck() * Math.max(0, most - least), () => {
          stops.splice(stops.indexOf(stop), 1)
          resolve()
        })
        const stop = () => {
          cancel()
          ended()
        }
        stops.push(stop)
      })
    },
    /** A person's session out of a one-time link. */
    async enter(link: string, who: { name: string; email?: string; password: string }): Promise<Seat> {
      const token = link.split('#welcome=')[1]
      const response = await fetch(new URL('/api/people/welcome', origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ token, ...who }),
      })
      const read = (await response.json()) as { id: string }
      if (!response.ok) throw new Error(`${who.name} could not come in: ${JSON.stringify(read)}`)
      return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', personId: read.id }
    },
    async end(seat: Seat, lineId: string, claim: number | null, marks: object): Promise<void> {
      await ask('POST', `/api/desk/lines/${encodeURIComponent(lineId)}/resolve`, {
        ...seat,
        body: { claim, outcome: 'solved', ...marks },
      })
    },
    onStop: (stop: () => void) => void stops.push(stop),
    /** Each kind of trouble once, on the terminal. */
    noticed(error: unknown) {
      if (/: 409 /.test(String(error))) return // a colleague was faster
      const text = error instanceof Error ? error.message : String(error)
      const kind = text.replace(/[\w-]{16,}/g, '…')
      if (!noted.has(kind)) process.stderr.write(`  (${kind})\n`)
      noted.add(kind)
    },
    stop() {
      state = 'stopped'
      for (const stop of stops.splice(0)) stop()
    },
  }
}
