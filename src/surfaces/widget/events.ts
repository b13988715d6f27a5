// What a website may listen to.
import type { Author } from './transcript.js'

type Events = {
  ready: undefined
  open: undefined
  close: undefined
  message: { id: string; text: string; author: Author }
  unread: number
}
export type Listen = <K extends keyof Events>(event: K, listener: (detail: Events[K]) => void) => () => void

export function announcer() {
  const listeners = new Map<keyof Events, Set<(detail: never) => void>>()
  let unread = 0

  function tell<K extends keyof Events>(event: K, detail: Events[K]) {
    for (const listener of listeners.get(event) ?? [])
      try {
        listener(detail as never)
      } catch (error) {
        reportError(error) // the site's fault must not stop a conversation
      }
  }

  const on: Listen = (event, listener) => {
    const all = listeners.get(event) ?? new Set()
    listeners.set(event, all.add(listener))
    if (event === 'ready') queueMicrotask(() => (listener as (detail: undefined) => void)(undefined))
    return () => all.delete(listener)
  }

  return {
    tell,
    on,
    tellUnread(count: number) {
      if (count === unread) return
      unread = count
      tell('unread', count)
    },
  }
}
