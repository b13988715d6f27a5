// The real thing on a free port of the loopback: real store, real matcher, real sockets. For every test that speaks HTTP.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { clock, newId, newToken } from '../../src/bin/outside.js'
import type { Desk } from '../../src/desk/desk.js'
import { keepSettings } from '../../src/desk/settings.js'
import { startExaminer } from '../../src/engine/examiner.js'
import { startMatcher } from '../../src/engine/matcher.js'
import { createApp } from '../../src/http/app.js'
import type { Http } from '../../src/http/context.js'
import { openMetrics } from '../../src/http/metrics.js'
import type { Clock, Log, Store } from '../../src/ports.js'
import { openEmbedded } from '../../src/stores/embedded.js'
import { faqFiles } from '../../src/stores/faq-text.js'
import { openFilesFolder } from '../../src/stores/files-folder.js'
import { publish } from '../publish.js'
import { quiet } from '../quiet.js'

export const SITE_SECRET = 'the-shop-keeps-this-on-its-server-only'
export const IDENTITY_SECRET = 'the-shop-signs-its-customers-with-this'
export const SHOP = 'https://shop.example'

export type Running = {
  url: string // no slash at its end
  http: Http
  /** Every line that was logged, as it would be written. */
  logged: { level: string; facts: object; message: string }[]
  /** The real clock, put forward. */
  pass: (ms: number) => void
  /** Cuts every connection, as a bad network does. */
  cut: () => void
  /** Ends the program like a stop does: sockets are told to reconnect. The data stays until `close`. */
  stop: () => Promise<void>
  close: () => Promise<void>
}

export const returnWindow = {
  id: 'return-window',
  topic: 'returns',
  tags: ['top'],
  checkedOn: '2026-11-01',
  person: false,
  status: 'published',
  fa: { question: 'تا چند روز می‌توانم کالا را پس بدهم؟', variants: ['مهلت مرجوعی چقدر است'], answer: 'تا **۱۰ روز**.' },
  en: {
    question: 'How many days do I have to return something?',
    variants: ['return window'],
    answer: '**Ten days.**',
  },
}

/**
 * `overrides` replace parts of what every route is given. `wrap` replaces the store by one around it, to let it fail.
 * `dataDir`: an earlier one's; `port`: the same address again.
 */
export async function startServer(
  overrides: Partial<Omit<Http, 'desk'>> & { desk?: Partial<Desk> } = {},
  {
    wrap = store => store,
    dataDir = mkdtempSync(join(tmpdir(), 'hamdel-http-')),
    port = 0,
  }: { wrap?: (store: Store) => Store; dataDir?: string; port?: number } = {},
): Promise<Running & { dataDir: string; port: number }> {
  const logged: Running['logged'] = []
  const log = listening(logged)
  const { pass, ...time } = forwardClock()
  const opened = await openEmbedded({ dataDir, log, newId })
  const metrics = openMetrics()
  const store = metrics.counted(wrap(opened))
  const matcher = await startMatcher(store, log)
  const examiner = startExaminer()
  const settings = await keepSettings({ store, clock: time, log })
  const { desk: deskOverrides, ...rest } = overrides
  const desk: Desk = {
    ...{ store, matcher, examiner, clock: time, newId, log, timeZone: 'Asia/Tehran', typing: new Map() },
    files: openFilesFolder(join(dataDir, 'files')),
    get settings() {
      return settings.now
    },
    get policy() {
      return settings.now.policy
    },
    ...deskOverrides,
  }
  if (!(await opened.entry(returnWindow.id))) await publish(desk, returnWindow, 0, 'editor')
  const server = createServer()
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  const bound = (server.address() as AddressInfo).port
  const url = `http://localhost:${bound}`
  const http: Http = {
    ...{ desk, publicUrl: new URL(url), trustProxy: false, siteOrigins: [SHOP], siteSecret: SITE_SECRET },
    ...{ identitySecret: IDENTITY_SECRET, signingKey: Buffer.from(await store.secret('tokens', newToken())) },
    ...{ businessName: { fa: 'کوچه', en: 'Kucheh' }, defaultLanguage: 'fa', newToken, metrics },
    faqFiles,
    surfaces: resolve(import.meta.dirname, '../../surfaces'),
    ...rest,
    limits: { reads: 1e6, ...rest.limits }, // `until` polls without a pause
  }
  const served = createApp(http)
  server.on('request', served.app)
  server.on('upgrade', (request, socket, head) => void served.upgrade(request, socket, head))
  const sockets = new Set<Socket>()
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= (async () => {
      const closed = new Promise<void>(done => server.close(() => done()))
      served.close()
      server.closeAllConnections()
      await closed
      settings.stop()
      matcher.stop()
      await examiner.close()
      await store.close()
    })()
    return stopped
  }
  const close = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url, http, logged, pass, cut, stop, close, dataDir, port: bound }
}

function listening(logged: Running['logged']): Log {
  const hear = (level: keyof Log) => (facts: object, message: string) => {
    logged.push({ level, facts, message })
    quiet[level](facts, message)
  }
  return { info: hear('info'), warn: hear('warn'), error: hear('error') }
}

/** Real time, which a test can put forward; what was to be woken in the meantime is woken at once. */
function forwardClock(): Clock & { pass: (ms: number) => void } {
  let ahead = 0
  const asleep = new Set<{ at: number; task: () => void; cancel: () => void }>()
  const now = () => clock.now() + ahead
  const wake = (at: number, task: () => void) => {
    const one = { at, task, cancel: () => {} }
    const run = () => {
      asleep.delete(one)
      task()
    }
    one.cancel = clock.wake(at - ahead, run)
    asleep.add(one)
    return () => {
      asleep.delete(one)
      one.cancel()
    }
  }
  const pass = (ms: number) => {
    ahead += ms
    for (const one of [...asleep]) {
      if (one.at > now() || !asleep.delete(one)) continue
      one.cancel()
      one.task()
    }
  }
  return { now, wake, pass }
}
