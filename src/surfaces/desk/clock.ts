// The time on the desk: promises are redrawn every five seconds, by the server's clock; every second while somebody must be quick.
import { signal } from '@preact/signals'
import { serverNow } from '../console/api.js'

export const now = signal(serverNow())

const tick = () => {
  now.value = serverNow()
}
setInterval(tick, 5000)

let hurried = 0
let each: ReturnType<typeof setInterval> | undefined

/** Every second from now on; returns how to end that. */
export function quick(): () => void {
  hurried += 1
  queueMicrotask(tick)
  each ??= setInterval(tick, 1000)
  return () => {
    hurried -= 1
    if (hurried > 0) return
    clearInterval(each)
    each = undefined
  }
}
