// A whole desk on a real store, with a clock that moves when told and agents who are at their desks.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defaultPolicy, type Policy } from '../../dialogs/policy.js'
import type { Desk } from '../../src/desk/desk.js'
import { defaultSettings, keepSettings } from '../../src/desk/settings.js'
import type { Activity } from '../../src/domain/activity.js'
import { startExaminer } from '../../src/engine/examiner.js'
import { startMatcher } from '../../src/engine/matcher.js'
import type { Clock, Log, Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { openFilesFolder } from '../../src/stores/files-folder.js'
import { quiet } from '../quiet.js'

/** Saturday 21 November 2026, 10:00 in Tehran. */
export const MORNING = Date.UTC(2026, 10, 21, 6, 30)

/** `step`: somebody sets the clock; what waits goes on waiting as long as before, like a real timer. */
export type ManualClock = Clock & { pass(ms: number): void; step(ms: number): void }

export function manualClock(start = MORNING): ManualClock {
  let now = start
  let timers: { at: number; task: () => void }[] = []
  return {
    now: () => now,
    wake(at, task) {
      const timer = { at, task }
      timers.push(timer)
      return () => {
        timers = timers.filter(other => other !== timer)
      }
    },
    pass(ms) {
      now += ms
      const due = timers.filter(timer => timer.at <= now)
      timers = timers.filter(timer => timer.at > now)
      for (const { task } of due) task()
    },
    step(ms) {
      now += ms
      for (const timer of timers) timer.at += ms
    },
  }
}

/** The store, and a promise that nobody waits for it any more. */
export function watched(store: Store): { store: Store; settled: () => Promise<void> } {
  let pending = 0
  const counting = <T extends object>(whole: T): T =>
    new Proxy(whole, {
      get(target, name) {
        const member = Reflect.get(target, name)
        if (typeof member === 'object' && member !== null) return counting(member) // its records
        if (typeof member !== 'function' || name === 'watch') return member
        return (...args: unknown[]) => {
          const answer = Reflect.apply(member, target, args)
          if (!(answer instanceof Promise)) return answer
          pending++
          return answer.finally(() => {
            pending--
          })
        }
      },
    })
  const counted = counting(store)
  const settled = async () => {
    for (let calm = 0; calm < 3; ) {
      store.signal({ type: 'typing', lineId: 'nobody', from: 'customer' }) // what is told a little later is told before it
      await new Promise(done => setImmediate(done))
      calm = pending === 0 ? calm + 1 : 0
    }
  }
  return { store: counted, settled }
}

export type World = {
  desk: Desk
  clock: ManualClock
  settled: () => Promise<void>
  transcript: (lineId: string) => Promise<Activity[]>
  close: () => Promise<void>
}

/** `agents`: how many have their desk open; `log`: hears what goes wrong. */
export async function aWorld({
  policy = defaultPolicy,
  log = quiet,
}: {
  policy?: Policy
  log?: Log
} = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-'))
  let ids = 0
  const newId = () => `id${(ids++).toString().padStart(6, '0')}`
  const real = await openEmbedded({ dataDir, log, newId })
  const { store, settled } = watched(real)
  const clock = manualClock()
  const matcher = await startMatcher(store, log)
  const examiner = startExaminer()
  const files = openFilesFolder(join(dataDir, 'files'))
  const settings = await keepSettings({ store, clock, log }, { ...defaultSettings(), policy })
  const desk: Desk = {
    ...{ store, matcher, examiner, files, clock, newId, log },
    get settings() {
      return settings.now
    },
    get policy() {
      return settings.now.policy
    },
    timeZone: 'Asia/Tehran',
    typing: new Map(),
  }
  const close = async () => {
    settings.stop()
    matcher.stop()
    await examiner.close()
    await real.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { desk, clock, settled, transcript: id => store.activities(id), close }
}

/** The same desk whose store does some things differently. */
export function withStore(desk: Desk, parts: Partial<Store>): Desk {
  const store = new Proxy(desk.store, { get: (real, key) => Reflect.get(key in parts ? parts : real, key) })
  return Object.defineProperty({ ...desk }, 'store', { value: store })
}

export const faqFolder = resolve(import.meta.dirname, '../../../faq')
