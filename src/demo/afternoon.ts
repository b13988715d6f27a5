// The afternoon: colleagues come in, customers arrive in waves, somebody goes on a break, and it never quite stops.
import { playAgent, type Temper } from './agent.js'
import { cast } from './cast.js'
import { playCustomer } from './customer.js'
import { type Seat, type Stage, Stopped } from './stage.js'

export const PASSWORD = 'a quiet afternoon'

/** The human who watches: signs in with these. */
export const YOU = { name: 'شما', email: 'you@demo.example' }

const AGENTS: Temper[] = [
  { name: 'سارا', language: 'fa', atOnce: 2, quick: [4_000, 9_000] },
  { name: 'امید', language: 'fa', atOnce: 2, quick: [6_000, 13_000] },
  { name: 'Leila', language: 'en', atOnce: 1, quick: [9_000, 20_000] },
]

const FIRST_WAVE = 10 // customers in the first seconds, so that the desk lives at once
const WAVES: [everyMs: number, forMs: number][] = [
  [5_000, 60_000],
  [9_000, 90_000],
  [14_000, 120_000],
]
const BREAK_AFTER_MS = 12_000 // soon, so that a promise or two is broken within minutes
const BREAK_MS = 80_000

/** `welcome`: the first admin's one-time link. Resolves when everybody is in; the afternoon goes on until the stage stops. */
export async function beginAfternoon(stage: Stage, welcome: string): Promise<void> {
  const you = await stage.enter(welcome, { ...YOU, password: PASSWORD })
  const seats = new Map<string, Seat>()
  for (const { name } of AGENTS) seats.set(name, await colleague(stage, you, name))
  await promiseSoon(stage, you)
  const play = (playing: Promise<void>) =>
    void playing.catch(error => {
      if (!(error instanceof Stopped)) stage.noticed(error)
    })
  for (const temper of AGENTS) play(playAgent(stage, seats.get(temper.name)!, temper))
  for (const name of ['امید', 'Leila']) play(breaks(stage, seats.get(name)!))
  play(arrivals(stage, play))
}

async function colleague(stage: Stage, admin: Seat, name: string): Promise<Seat> {
  const email = `${name === 'سارا' ? 'sara' : name === 'امید' ? 'omid' : 'leila'}@demo.example`
  const invited = { name, email, roles: ['agent'] }
  const { link } = await stage.ask<{ link: string }>('POST', '/api/people', { ...admin, body: invited })
  return stage.enter(link, { name, password: PASSWORD })
}

/** A short promise, so that in a few minutes some are kept and some are not. It is the first line of the trail. */
async function promiseSoon(stage: Stage, admin: Seat): Promise<void> {
  const { sections } = await stage.ask<{ sections: Record<string, { value: object; revision: number }> }>(
    'GET',
    '/api/lead/settings',
    admin,
  )
  const { value, revision } = sections.policy!
  const body = {
    expectedRevision: revision,
    value: { ...value, firstResponseMinutes: 1 },
    reason: 'نمایش: قول‌های یک‌دقیقه‌ای، تا نگه داشتن و شکستنشان دیده شود',
  }
  await stage.ask('PUT', '/api/lead/settings/policy', { ...admin, body })
}

async function breaks(stage: Stage, seat: Seat): Promise<void> {
  for (;;) {
    await stage.pause(BREAK_AFTER_MS, BREAK_AFTER_MS)
    await stage.ask('POST', '/api/desk/state', { ...seat, body: { state: 'break' } })
    await stage.pause(BREAK_MS, BREAK_MS)
    await stage.ask('POST', '/api/desk/state', { ...seat, body: { state: 'available' } })
    await stage.pause(2 * BREAK_MS, 3 * BREAK_MS)
  }
}

async function arrivals(stage: Stage, play: (playing: Promise<void>) => void): Promise<void> {
  let number = 0
  const next = () => {
    play(playCustomer(stage, cast[number % cast.length]!, number))
    number += 1
  }
  for (let i = 0; i < FIRST_WAVE; i++) {
    next()
    await stage.pause(700, 1_600)
  }
  for (let wave = 0; ; wave = (wave + 1) % WAVES.length) {
    const [every, lasts] = WAVES[wave]!
    for (const end = stage.now() + lasts; stage.now() < end; ) {
      await stage.pause(every * 0.6, every * 1.4)
      next()
    }
  }
}
