// What an agent can do, by mouse, key or palette.
import { signal } from '@preact/signals'
import { keep, kept } from '../console/kept.js'
import { tell } from '../console/toasts.js'
import { write } from './mode.js'
import * as opened from './opened.js'
import { handLine, inView, show, shown, VIEWS } from './rows.js'
import { density, ROW_TALL } from './tastes.js'
import { reveal } from './window.js'
import { words } from './words.js'

const wide = matchMedia('(min-width: 1181px)')
export const detailsOpen = signal(kept('details') !== 'closed' && wide.matches)
// A turned tablet: what stood beside the conversation would now lie on it.
wide.addEventListener('change', () => {
  detailsOpen.value = kept('details') !== 'closed' && wide.matches
})
export const resolving = signal(false)
export const sheetOpen = signal(false)
/** Counts up when the draft was changed from outside the composer. */
export const draftTurn = signal(0)

export const redraft = (): void => {
  draftTurn.value += 1
}

export function toggleDetails(): void {
  detailsOpen.value = !detailsOpen.value
  if (wide.matches) keep('details', detailsOpen.value ? null : 'closed')
}

/** Brings what is known of the customer into sight, and does something there. */
export function inDetails(what: string, run: (found: HTMLElement) => void): void {
  if (!detailsOpen.value) toggleDetails()
  setTimeout(() => {
    const found = document.querySelector<HTMLElement>(what)
    found?.scrollIntoView({ block: 'nearest' })
    if (found) run(found)
  })
}

const rowNode = (lineId: string) => document.querySelector<HTMLButtonElement>(`[data-line="${CSS.escape(lineId)}"]`)

/** Brings a row of the list into sight and puts the keyboard on it. */
function toRow(lineId: string): void {
  const place = shown.value.findIndex(row => row.lineId === lineId)
  if (place < 0) return
  handLine.value = lineId
  reveal(document.getElementById('rows'), place, ROW_TALL[density.value])
  const node = rowNode(lineId)
  if (node) node.focus()
  else setTimeout(() => rowNode(lineId)?.focus()) // drawn by then
}

/** The row under the focus, or else the open one. */
const atHand = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line ?? opened.openId()

export function step(by: 1 | -1): void {
  const list = shown.value
  const from = list.findIndex(row => row.lineId === atHand())
  const next = list[from < 0 ? 0 : Math.max(0, Math.min(list.length - 1, from + by))]
  if (next) toRow(next.lineId)
}

export async function takeOpen(): Promise<void> {
  const lineId = atHand()
  if (!lineId) return
  opened.open(lineId)
  await opened.claim(lineId)
}

export const toReply = (): void => write('reply')
export const toNote = (): void => {
  if (opened.here()) write('note')
}

export function askResolve(): void {
  if (opened.here()?.claim != null) resolving.value = true
}

export async function leaveToQueue(): Promise<void> {
  if (await opened.leave()) done(words().released)
}

function done(text: string) {
  tell(text)
  setTimeout(() => document.getElementById('main')?.focus())
}

export function openNext(): void {
  const next = inView('queued').find(row => row.lineId !== opened.openId())
  if (next) opened.open(next.lineId)
}

/** Goes to that place in the transcript, reading back so far if it must. */
export async function readFrom(seq: number): Promise<void> {
  await opened.readBack(seq)
  setTimeout(() => {
    const node = document.querySelector(`[data-seq="${seq}"]`)
    node?.scrollIntoView({ block: 'start' })
    node?.closest<HTMLElement>('.log')?.focus({ preventScroll: true })
  })
}

export function showNth(n: number): void {
  const view = VIEWS[n]
  if (view) show(view)
}

export function back(): void {
  const lineId = opened.openId()
  if (document.activeElement instanceof HTMLTextAreaElement) document.getElementById('main')?.focus()
  else if (detailsOpen.value && !wide.matches) detailsOpen.value = false
  else if (lineId) {
    opened.close()
    setTimeout(() => toRow(lineId))
  }
}
