// Keeps the line open: a WebSocket where one can be had, asking every few seconds where not, and no gap either way.
import type { ActivitySet } from '../../http/contract-direct-line.js'
import type { Holder } from './pass.js'
import { Refused, type Wire } from './wire.js'

export type ConnectionState = 'idle' | 'connecting' | 'live' | 'polling' | 'waiting' | 'offline' | 'barred'
type Told = {
  heard(set: ActivitySet): void
  /** The server's memory is another one: forget what is shown, everything comes again. */
  reloads(): void
  state(state: ConnectionState): void
}

const SOCKET_MS = 8_000 // to open
const SILENCE_MS = 45_000 // then look whether the socket has died
const SOCKET_AGAIN_MS = 60_000 // while polling
const epochOf = (watermark: string) => watermark.slice(0, watermark.lastIndexOf('-'))
const seqOf = (watermark: string) => Number(watermark.slice(watermark.lastIndexOf('-') + 1))
const isVisible = () => document.visibilityState === 'visible'

/** Half to the whole of 1, 2, 4 … 30 seconds, so that not everybody comes back at the same instant. */
export const backoffMs = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 30_000) * (0.5 + Math.random() / 2)

export function connection(wire: Wire, passes: Holder, locale: () => string, told: Told) {
  let state: ConnectionState = 'idle'
  let watermark: string | undefined
  let socket: WebSocket | undefined
  let attempt = 0
  let run = 0 // a newer run makes older ones fall silent
  let timer: ReturnType<typeof setTimeout> | undefined
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let filling: Promise<boolean> | undefined
  let startedLine: string | undefined

  const become = (next: ConnectionState) => {
    if (state === next) return
    state = next
    told.state(next)
  }

  function restart() {
    watermark = startedLine = undefined
    told.reloads()
  }

  /** True when it brought something. */
  function hear(set: ActivitySet): boolean {
    const before = watermark
    const next = set.watermark
    if (next && before && epochOf(next) !== epochOf(before)) {
      restart()
      void fill().catch(lost)
      return false
    }
    const gain = next && before ? seqOf(next) - seqOf(before) : 1
    if (next && gain > 0) watermark = next
    told.heard(gain < 0 ? { activities: set.activities } : set) // overtaken, it says no more how things stand
    return set.activities.some(activity => activity.type !== 'typing') && watermark !== before
  }

  function fill(): Promise<boolean> {
    filling ??= fillUp().finally(() => {
      filling = undefined
    })
    return filling
  }

  async function fillUp(): Promise<boolean> {
    for (let news = false; ; news = true) {
      const from = watermark
      const more = hear(await passes.with(pass => wire.activities(pass, watermark)))
      const reloads = from !== undefined && watermark === undefined
      if (!more && !reloads) return news
    }
  }

  async function connect(quietly = false): Promise<void> {
    const mine = ++run
    clearTimeout(timer)
    hangUp()
    if (!quietly) become(navigator.onLine ? 'connecting' : 'offline')
    try {
      const url = await passes.with(async pass => {
        const known = startedLine === pass.conversationId
        const started = known ? await wire.resume(pass, watermark) : await wire.start(pass, locale())
        startedLine = pass.conversationId
        return started.streamUrl
      })
      await fill()
      if (mine === run) listen(url, mine)
    } catch (error) {
      if (mine === run) lost(error)
    }
  }

  function hangUp() {
    const old = socket
    socket = undefined
    clearTimeout(watchdog)
    old?.close()
  }

  function listen(url: string, mine: number) {
    let opened = false
    try {
      socket = new WebSocket(url)
    } catch {
      return poll(mine)
    }
    const own = socket
    const slow = setTimeout(() => own.close(), SOCKET_MS)
    own.onopen = () => {
      opened = true
      clearTimeout(slow)
      attempt = 0
      become('live')
      watch(mine)
      fill().catch(lost)
    }
    own.onmessage = event => {
      watch(mine)
      if (event.data && own === socket) hear(JSON.parse(event.data) as ActivitySet)
    }
    own.onclose = () => {
      clearTimeout(slow)
      if (own !== socket) return
      hangUp()
      if (opened) lost()
      else poll(mine)
    }
  }

  // A dead socket says nothing at all. If asking brings what it should have brought, it is dead.
  function watch(mine: number) {
    clearTimeout(watchdog)
    watchdog = setTimeout(() => {
      fill().then(news => {
        if (mine === run) news ? void connect(true) : watch(mine)
      }, lost)
    }, SILENCE_MS)
  }

  function poll(mine: number, until = Date.now() + SOCKET_AGAIN_MS) {
    become('polling')
    attempt = 0
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        if (Date.now() > until && isVisible()) return void connect(true)
        fill().then(() => mine === run && poll(mine, until), lost)
      },
      isVisible() ? 2_500 : 20_000,
    )
  }

  function lost(error?: unknown) {
    run++
    hangUp()
    clearTimeout(timer)
    const barred = error instanceof Refused && error.status === 403
    become(barred ? 'barred' : navigator.onLine ? 'waiting' : 'offline')
    timer = setTimeout(() => void connect(), barred ? 60_000 : backoffMs(attempt++))
  }

  /** The network or the customer came back: do not wait for the next attempt. */
  function again() {
    if (state === 'idle') return
    attempt = 0
    if (state === 'live' && socket?.readyState === WebSocket.OPEN) fill().catch(lost)
    else if (state !== 'connecting') void connect(state === 'polling')
  }

  addEventListener('online', () => state !== 'idle' && void connect())
  addEventListener('offline', () => state !== 'idle' && become('offline'))
  addEventListener('pageshow', event => event.persisted && again())
  document.addEventListener('visibilitychange', () => isVisible() && again())

  return {
    state: () => state,
    epoch: () => (watermark ? epochOf(watermark) : ''),
    open: () => {
      if (state === 'idle') void connect()
    },
    /** Another customer: everything from the beginning. */
    moved() {
      restart()
      if (state !== 'idle') void connect()
    },
    shut() {
      run++
      hangUp()
      clearTimeout(timer)
      watermark = startedLine = undefined
      become('idle')
    },
  }
}
