// Who is typing on our side, for as long as it is likely to be true.
import type { Model } from './model.js'

const SHOWN_MS = 6_000

export function typingShown(changed: () => void) {
  let now: Model['typing']
  let timer: ReturnType<typeof setTimeout> | undefined

  function is(next: Model['typing']) {
    clearTimeout(timer)
    now = next
    if (next) timer = setTimeout(() => is(undefined), SHOWN_MS)
    changed()
  }
  return { now: () => now, is }
}
