// What the lead has set, in memory and always fresh; and changing it, with a reason that stays in the trail.
import { defaultPolicy } from '../../dialogs/policy.js'
import { type Change, changeId } from '../domain/audit.js'
import { usualHours } from '../domain/calendar.js'
import { DeskError } from '../domain/errors.js'
import { defaultPromisePolicy } from '../domain/promise-policy.js'
import { checked, isSection, type SavedSection, type SectionName, Settings } from '../domain/settings.js'
import { defaultRouting } from '../domain/team.js'
import type { Store } from '../ports.js'
import type { Desk } from './desk.js'

/** What holds until the lead changes it. */
export const defaultSettings = (timeZone = 'Asia/Tehran'): Settings => ({
  policy: defaultPolicy,
  routing: defaultRouting,
  hours: usualHours(timeZone),
  promises: defaultPromisePolicy,
})

const AGAIN_MS = 5_000 // after a reading that failed

export const sectionNames = Object.keys(Settings.shape) as SectionName[]

/** A section as it stands. `revision` 0: nobody has changed it. */
export type Section<N extends SectionName = SectionName> = {
  name: N
  value: Settings[N]
  revision: number
  change: Change | null
}

export type LiveSettings = {
  /** What holds now. Another object after every change, so hold on to it for one piece of work only. */
  readonly now: Settings
  /** Reads the store again; it is done by itself at every change in any process. */
  refresh(): Promise<void>
  stop(): void
}

/**
 * Reads the settings and keeps them fresh on the store's news. `defaults`: what holds for a section that nobody has changed.
 * A saved section that cannot be read any more is logged, and the default holds. `changed` is called after each refresh.
 */
export async function keepSettings(
  { store, clock, log }: Pick<Desk, 'store' | 'clock' | 'log'>,
  defaults: Settings = defaultSettings(),
  changed: () => void = () => {},
): Promise<LiveSettings> {
  let now = defaults
  let known: SavedSection[] = []
  const read = async () => {
    const saved = await store.settings.all()
    await putBack(store, known, saved)
    const next = { ...defaults }
    for (const { id, value } of saved) {
      if (!isSection(id)) continue
      const restored = completed(id, value, defaults)
      if ('value' in restored) Object.assign(next, { [id]: restored.value })
      else log.error({ section: id, problem: restored.problem }, 'A saved setting cannot be read; its default holds.')
    }
    known = saved
    now = next
    await Promise.all(saved.map(({ change }) => store.audit.append(change))) // a crash between the two is mended here
  }
  let again = () => {}
  const first = read()
  let last = first
  const refresh = () => {
    again()
    last = last
      .then(read)
      .then(changed)
      .catch(err => {
        log.error({ err }, 'The settings could not be read again; the last ones hold until they can.')
        again = clock.wake(clock.now() + AGAIN_MS, refresh)
      })
    return last
  }
  // Heard from before the first reading on. 'entries' is also what a Redis tells that came back empty.
  const unwatch = store.watch(news => {
    if (news.type === 'settings' || news.type === 'entries') void refresh()
  })
  const stop = () => {
    unwatch()
    again()
  }
  await first.catch(error => {
    stop()
    throw error
  })
  return {
    get now() {
      return now
    },
    refresh,
    stop,
  }
}

/** A store that lost its past gets what it held: the lead does not set everything again. */
async function putBack({ settings }: Store, known: SavedSection[], saved: SavedSection[]): Promise<void> {
  const lost = known.filter(one => !saved.some(({ id }) => id === one.id))
  for (const one of lost) {
    await settings.put(one, 0).catch(() => {}) // another process was first
    saved.push(one)
  }
}

/** A number that is newer than what was saved has its default; one that is gone is left out. */
function completed<N extends SectionName>(name: N, value: unknown, defaults: Settings) {
  const base: unknown = defaults[name]
  if (!isPlain(value) || !isPlain(base)) return checked(name, value)
  const whole = checked(name, { ...base, ...value })
  if ('value' in whole) return whole
  const shape: Record<string, unknown> = 'shape' in Settings.shape[name] ? Settings.shape[name].shape : {}
  const still = Object.fromEntries(Object.entries(value).filter(([key]) => key in shape))
  return checked(name, { ...base, ...still })
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export async function section<N extends SectionName>(
  { store, settings }: Pick<Desk, 'store' | 'settings'>,
  name: N,
): Promise<Section<N>> {
  const saved = await store.settings.get(name)
  const restored = saved && completed(name, saved.value, settings)
  const value = restored && 'value' in restored ? restored.value : settings[name]
  return { name, value, revision: saved?.revision ?? 0, change: saved?.change ?? null }
}

export type ChangeRequest = {
  name: SectionName
  value: unknown
  /** The revision that was read; 0: it had its default. */
  expected: number
  reason: string
  by: { id: string; name: string }
}

/**
 * Writes a whole section. Throws 'invalid' naming the field, 'conflict' when somebody changed it meanwhile; then nothing is
 * saved. It holds in every process when they have heard of it, within moments and without a restart.
 */
export async function changeSettings(
  { store, settings, clock, newId }: Pick<Desk, 'store' | 'settings' | 'clock' | 'newId'>,
  { name, value, expected, reason, by }: ChangeRequest,
): Promise<Change> {
  const good = checked(name, value)
  if ('problem' in good) throw new DeskError('invalid', good.problem)
  const at = clock.now()
  const before = expected === 0 ? settings[name] : ((await store.settings.get(name))?.value ?? null)
  const change: Change = {
    ...{ id: changeId(at, newId()), at, by, what: `settings.${name}` },
    ...{ before, after: good.value, reason: reason.trim() },
  }
  const saved: SavedSection = { id: name, revision: expected + 1, value: good.value, change }
  await store.settings.put(saved, expected).catch(error => {
    if (!(error instanceof DeskError) || error.code !== 'conflict') throw error
    throw new DeskError('conflict', 'Somebody changed this meanwhile. Nothing was saved: look at it again.')
  })
  await store.audit.append(change)
  return change
}

/** Sets a section to what an earlier change made of it, or to what it was before that. Throws like changeSettings. */
export async function restoreSettings(
  desk: Pick<Desk, 'store' | 'settings' | 'clock' | 'newId'>,
  { changeId, to, ...request }: Omit<ChangeRequest, 'value'> & { changeId: string; to: 'before' | 'after' },
): Promise<Change> {
  const found = await desk.store.audit.get(changeId)
  if (found?.what !== `settings.${request.name}`) throw new DeskError('not_found', 'There is no such change.')
  return changeSettings(desk, { ...request, value: found[to] })
}
