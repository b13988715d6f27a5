// The conversation on the screen: its transcript, and my claim on it.
import { computed, signal } from '@preact/signals'
import type { Older } from '../../http/contract-desk.js'
import type { DeskActivity, Opened, Row } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { me } from '../console/session.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { refusal } from './refusals.js'
import { take } from './rows.js'
import { words } from './words.js'

export type Shown =
  | { state: 'none' }
  | { state: 'opening'; lineId: string }
  | { state: 'failed'; lineId: string; why: string }
  | { state: 'here'; lineId: string; opened: Opened }

export const shown = signal<Shown>({ state: 'none' })
/** What happened to my claim, until it is settled. */
export const notice = signal<{ lineId: string; text: string } | null>(null)
export const claiming = signal<string | null>(null)

/** Changes only when another conversation is opened, not with everything that is said. */
export const openLine = computed(() => (shown.value.state === 'none' ? null : shown.value.lineId))
export const openId = (): string | null => openLine.value
export const here = (): Opened | null => (shown.value.state === 'here' ? shown.value.opened : null)

export const at = (lineId: string, ...rest: string[]): string =>
  ['/api/desk/lines', encodeURIComponent(lineId), ...rest].join('/')

export function open(lineId: string): void {
  if (openId() === lineId) return
  notice.value = null
  shown.value = { state: 'opening', lineId }
  const address = `#line=${encodeURIComponent(lineId)}`
  if (location.hash !== address) history.pushState(null, '', address)
  void reload()
}

export function close(): void {
  shown.value = { state: 'none' }
  if (location.hash.startsWith('#line=')) history.pushState(null, '', location.pathname)
}

/** Reads the conversation on the screen again, from the truth. */
export async function reload(): Promise<void> {
  const lineId = openId()
  if (!lineId) return
  try {
    accept(await call<Opened>('GET', at(lineId)))
  } catch (error) {
    if (openId() === lineId && shown.value.state !== 'here')
      shown.value = { state: 'failed', lineId, why: trouble(error) }
  }
}

function accept(opened: Opened): void {
  const { row } = opened
  take(row)
  if (openId() !== row.lineId || (here()?.row.version ?? 0) > row.version) return
  watchClaim(here(), opened)
  const activities = behind(here()?.activities ?? [], opened.activities)
  shown.value = { state: 'here', lineId: row.lineId, opened: { ...opened, activities } }
}

/** What was read back stays above what is read again, if nothing between them is missing. */
function behind(have: DeskActivity[], fresh: DeskActivity[]): DeskActivity[] {
  const first = fresh[0]?.seq ?? 0
  const before = have.filter(a => a.seq < first)
  return before.at(-1)?.seq === first - 1 ? [...before, ...fresh] : fresh
}

export const reading = signal<'no' | 'yes' | 'failed'>('no')

/** Reads what was said before what is on the screen; `from`: as far back as that seq. */
export async function readBack(from?: number): Promise<void> {
  const now = here()
  const first = now?.activities[0]?.seq ?? 1
  if (!now || first <= (from ?? 1) || reading.value === 'yes') return
  const { lineId } = now.row
  reading.value = 'yes'
  try {
    const asked = `before=${first}${from ? `&from=${from}` : ''}`
    const { activities } = await call<Older>('GET', `${at(lineId, 'activities')}?${asked}`)
    reading.value = 'no'
    const after = here()
    if (after?.row.lineId !== lineId || after.activities[0]?.seq !== first) return
    shown.value = { state: 'here', lineId, opened: { ...after, activities: [...activities, ...after.activities] } }
  } catch {
    reading.value = 'failed'
  }
}

/** What a frame of the stream says of the open conversation; a gap means: read it again. */
export function follow(row: Row, fresh: DeskActivity[]): void {
  const now = here()
  if (!now || now.row.lineId !== row.lineId) return
  if (row.version < now.row.version) return // made before my claim was answered: it would take the conversation from me
  const activities = joined(now.activities, fresh)
  const mine = row.status === 'assigned' && row.agent?.id === me()?.id
  const more = fresh.some(a => BESIDE.has(a.type)) || row.status !== now.row.status
  if (!activities || (mine && now.claim === null)) return void reload()
  if (more) void reload() // what stands beside the transcript changed with it
  const next = { ...now, row, activities, claim: mine ? now.claim : null }
  watchClaim(now, next)
  shown.value = { state: 'here', lineId: row.lineId, opened: next }
}

const BESIDE = new Set<DeskActivity['type']>([
  'tags',
  'block',
  'merge',
  'card',
  'contact',
  'transfer',
  'offer',
  'scheduled',
])

/** Null when something in between is missing. */
function joined(have: DeskActivity[], fresh: DeskActivity[]): DeskActivity[] | null {
  const last = have.at(-1)?.seq ?? 0
  const added = fresh.filter(a => a.seq > last).sort((a, b) => a.seq - b.seq)
  const whole = added.every((a, i) => a.seq === last + 1 + i)
  return whole ? [...have, ...added] : null
}

// Mine before, not mine now, and I did not end it: say so before the next word is written.
function watchClaim(before: Opened | null, after: Opened): void {
  if (!before || before.claim === null || after.claim !== null || leaving === after.row.lineId) return
  if (after.row.status !== 'resolved') lose(after.row)
}

export function lose(row: Row): void {
  const other = row.status === 'assigned' && row.agent && row.agent.id !== me()?.id ? row.agent.name : null
  notice.value = { lineId: row.lineId, text: other ? words().lostTo(other) : words().lost }
}

let leaving: string | null = null

/** I am about to let go of it: that it is not mine afterwards is no loss. */
export function letsGo(lineId: string): void {
  leaving = lineId
  setTimeout(() => {
    if (leaving === lineId) leaving = null
  }, 10_000)
}

/** How far each side has come, as the stream tells it. */
export const marks = signal<ReadonlyMap<string, { delivered: number; read: number }>>(new Map())

export function marked(lineId: string, delivered: number, read: number): void {
  marks.value = new Map(marks.value).set(lineId, { delivered, read })
}

/** Takes it. Somebody else may have been faster: then it says who. */
export async function claim(lineId: string): Promise<boolean> {
  if (claiming.value) return false
  claiming.value = lineId
  notice.value = null
  try {
    accept(await call<Opened>('POST', at(lineId, 'claim')))
    return true
  } catch (error) {
    await reload()
    const text = refusedWith(error, 409)
      ? words().taken(here()?.row.agent?.name)
      : refusedWith(error, 403)
        ? refusal(error.message)
        : trouble(error)
    notice.value = { lineId, text }
    return false
  } finally {
    claiming.value = null
  }
}

/** Back to the queue. False when it was no longer mine. */
export async function leave(): Promise<boolean> {
  const now = here()
  if (!now || now.claim === null) return false
  const { lineId } = now.row
  leaving = lineId
  try {
    await call('POST', at(lineId, 'release'), { id: crypto.randomUUID(), claim: now.claim })
    await reload()
    return true
  } catch (error) {
    leaving = null
    await reload()
    const after = here()
    if (refusedWith(error, 403, 409) && after) lose(after.row)
    else notice.value = { lineId, text: trouble(error) }
    return false
  } finally {
    leaving = null
  }
}
