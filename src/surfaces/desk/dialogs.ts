// Which window stands over the desk: at most one.
import { signal } from '@preact/signals'
import { here } from './opened.js'

export type Window = 'transfer' | 'snooze' | 'return' | 'block' | 'merge' | 'shift' | 'settings' | 'canned'
export const windowOpen = signal<Window | null>(null)

export const openWindow = (which: Window): void => {
  windowOpen.value = which
}
export const closeWindow = (): void => {
  windowOpen.value = null
}

/** Only for what I hold. */
export const withMine = (which: Window) => (): void => {
  if (here()?.claim != null) openWindow(which)
}
