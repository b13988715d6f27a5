// What the customer has written and the server has not confirmed. Nothing leaves it except by delivery: not by a reload,
// not by a lost connection. One id for all attempts, so that the server hears it once.
import type { WireActivity } from '../../http/contract-direct-line.js'
import { backoffMs } from './connection.js'
import { fresh, keep, kept, recall } from './memory.js'
import { Refused } from './wire.js'

/** held: too old to go out by itself, the customer decides. refused: the server will not take it as it is. */
export type PendingState = 'sending' | 'failed' | 'held' | 'refused' | 'sent'
export type Pending = { id: string; at: number; activity: WireActivity; state: PendingState; activityId?: string }

const STALE_MS = 3_600_000
const canWait = (status: number) => status >= 500 || [401, 403, 408, 425, 429].includes(status)

export function outbox(send: (activity: WireActivity) => Promise<{ id: string }>, changed: () => void) {
  const pending = new Map<string, Pending>()
  let flushing = false
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  for (const key of kept('out.')) {
    const found = read(key)
    if (found) pending.set(found.id, { ...found, state: Date.now() - found.at > STALE_MS ? 'held' : 'failed' })
  }

  const next = () => inOrder().find(one => one.state === 'sending' || one.state === 'failed')
  const inOrder = () => [...pending.values()].sort((a, b) => a.at - b.at)

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (flushing) return
    flushing = true
    for (let one = next(); one; one = next()) if (!(await deliver(one))) break
    flushing = false
  }

  /** False when the way is blocked: those behind it wait, so that the order stays. */
  async function deliver(one: Pending): Promise<boolean> {
    try {
      const { id } = await send(one.activity)
      attempt = 0
      keep(`out.${one.id}`, undefined)
      if (one.activity.type === 'message') Object.assign(one, { state: 'sent', activityId: id })
      else pending.delete(one.id)
      return true
    } catch (error) {
      if (error instanceof Refused && !canWait(error.status)) {
        if (one.activity.type === 'message') one.state = 'refused'
        else drop(one.id)
        return true
      }
      for (const waits of pending.values()) if (waits.state === 'sending') waits.state = 'failed'
      timer = setTimeout(() => void flush(), backoffMs(attempt++))
      return false
    } finally {
      changed()
    }
  }

  function drop(id: string) {
    pending.delete(id)
    keep(`out.${id}`, undefined)
  }

  return {
    /** Returns the id under which the server will know it. */
    put(activity: WireActivity): string {
      const id = fresh()
      const one: Pending = {
        id,
        at: Date.now(),
        activity: { ...activity, channelData: { ...activity.channelData, clientActivityID: id } },
        state: navigator.onLine ? 'sending' : 'failed',
      }
      pending.set(id, one)
      keep(`out.${id}`, JSON.stringify(one))
      changed()
      void flush()
      return id
    },
    /** Tapped by the customer. */
    retry(id: string) {
      const one = pending.get(id)
      if (one && one.state !== 'sent') one.state = 'sending'
      attempt = 0
      changed()
      void flush()
    },
    /** The connection is back. */
    again() {
      attempt = 0
      if (next()) void flush()
    },
    /** The server's own record of it has come. True when it was ours. */
    heard(id: string | undefined): boolean {
      const own = id !== undefined && pending.has(id)
      if (own) drop(id)
      return own
    },
    messages: () => inOrder().filter(one => one.activity.type === 'message'),
    isEmpty: () => pending.size === 0,
    clear() {
      for (const id of [...pending.keys()]) drop(id)
      for (const key of kept('out.')) keep(key, undefined)
      clearTimeout(timer)
    },
  }
}

function read(key: string): Pending | undefined {
  try {
    return JSON.parse(recall(key) ?? 'null') ?? undefined
  } catch {
    return
  }
}
