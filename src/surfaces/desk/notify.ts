// Calling the agent: a sound that comes again until somebody takes the customer, and a notification that tells no secrets.
import { effect, signal } from '@preact/signals'
import type { Tastes } from '../../http/contract-desk.js'
import type { Row } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { trouble } from '../console/trouble.js'
import { myState } from './my-state.js'
import { queued } from './rows.js'
import { chime } from './sound.js'
import { words } from './tastes-words.js'

const AGAIN_MS = 20_000

export const tastes = signal<Tastes>({ sound: 'off', notice: 'off' })

export async function askTastes(): Promise<void> {
  const told = await call<Tastes>('GET', '/api/desk/tastes').catch(() => null)
  if (told) tastes.value = told
}

export async function changeTastes(next: Tastes): Promise<void> {
  const before = tastes.value
  tastes.value = next
  await call('PUT', '/api/desk/tastes', next).catch(error => {
    tastes.value = before
    tell(trouble(error))
  })
}

export const mayNotify = (): NotificationPermission => ('Notification' in window ? Notification.permission : 'denied')

const resting = () => myState.value === 'break' || myState.value === 'away'

function notice(text: string, tag: string): void {
  if (tastes.value.notice !== 'on' || mayNotify() !== 'granted' || document.visibilityState === 'visible') return
  const shown = new Notification('همدل · Hamdel', { body: text, tag, lang: document.documentElement.lang })
  shown.onclick = () => {
    focus()
    shown.close()
  }
}

function sound(): void {
  if (tastes.value.sound !== 'off' && !resting()) chime()
}

/** Somebody joined the queue. */
export function waits(count: number): void {
  if (resting()) return
  sound()
  notice(words().waiting(count), 'queue')
}

/** What a row tells me besides: it was offered to me, or one of mine wrote. */
export function calledBy(row: Row, before: Row | undefined, wrote: boolean): void {
  const mine = row.agent?.id === me()?.id && row.status === 'assigned'
  if (row.offer && row.offer.agent.id === me()?.id && before?.offer?.until !== row.offer.until) {
    sound()
    notice(words().offered, `offer ${row.lineId}`)
  } else if (mine && wrote) {
    if (document.visibilityState !== 'visible') sound()
    notice(words().mine, `mine ${row.lineId}`)
  }
}

export function called(lineId: string): void {
  sound()
  notice(words().called, `called ${lineId}`)
}

/** The sound that repeats while somebody waits; returns how to end it. */
export function keepCalling(): () => void {
  let timer: ReturnType<typeof setInterval> | undefined
  const end = effect(() => {
    const on = tastes.value.sound === 'until_taken' && queued.value > 0 && !resting()
    if (!on) {
      clearInterval(timer)
      timer = undefined
    } else timer ??= setInterval(chime, AGAIN_MS)
  })
  return () => {
    end()
    clearInterval(timer)
  }
}
