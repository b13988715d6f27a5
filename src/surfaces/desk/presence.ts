// Who else has this conversation open, and who is writing in it; and that I have it open.
import { effect, signal } from '@preact/signals'
import type { Here, RoutingFrame } from '../../http/contract-routing.js'
import { call } from '../console/api.js'
import { me } from '../console/session.js'
import { at, openLine } from './opened.js'

const SAY_EVERY_MS = 10_000
const BELIEVED_MS = 25_000
const TYPING_EVERY_MS = 3000

type Seen = { id: string; name: string; doing: 'viewing' | 'typing'; until: number }
const seen = signal<ReadonlyMap<string, Seen[]>>(new Map())

export const hereNow = (lineId: string): Seen[] =>
  (seen.value.get(lineId) ?? []).filter(one => one.id !== me()?.id && one.until > Date.now())

function keepSeen(lineId: string, list: Seen[]): void {
  seen.value = new Map(seen.value).set(lineId, list)
}

export function hearHere({ lineId, person, doing }: Extract<RoutingFrame, { type: 'here' }>): void {
  const others = (seen.value.get(lineId) ?? []).filter(one => one.id !== person.id)
  keepSeen(lineId, doing === 'left' ? others : [...others, { ...person, doing, until: Date.now() + BELIEVED_MS }])
}

async function say(lineId: string, doing: 'viewing' | 'typing' | 'left'): Promise<void> {
  const told = await call<Here>('POST', at(lineId, 'here'), { doing }).catch(() => null)
  if (told?.here)
    keepSeen(
      lineId,
      told.here.map(one => ({ ...one, until: Date.now() + BELIEVED_MS })),
    )
}

let told = 0
/** To the customer when I hold it, to colleagues always; at most every three seconds. */
export function saysTyping(lineId: string, mine: boolean): void {
  if (Date.now() - told < TYPING_EVERY_MS) return
  told = Date.now()
  if (mine) void call('POST', at(lineId, 'typing')).catch(() => {})
  void say(lineId, 'typing')
}

/** Says that I am here, as long as a conversation is open and the page is seen; returns how to end that. */
export function showMyself(): () => void {
  let open: string | null = null
  const again = () => {
    if (open && document.visibilityState === 'visible') void say(open, 'viewing')
  }
  const timer = setInterval(again, SAY_EVERY_MS)
  const end = effect(() => {
    const next = openLine.value
    if (open && open !== next) void say(open, 'left')
    open = next
    queueMicrotask(again)
  })
  return () => {
    clearInterval(timer)
    end()
    if (open) void say(open, 'left')
  }
}
