// The time on the desk: promises are redrawn every five seconds, by the server's clock.
import { signal } from '@preact/signals'
import { serverNow } from '../console/api.js'

export const now = signal(serverNow())

setInterval(() => {
  now.value = serverNow()
}, 5000)
