// Microsoft's own Direct Line client and Web Chat, fetched into a cache folder when a test wants them: no dependencies of ours.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { WebSocket } from 'ws'

const folder = resolve(import.meta.dirname, '../../../.cache/microsoft')
const WANTED = ['botframework-directlinejs@0.15.8', 'xhr2@0.2.1']
const WEB_CHAT = 'botframework-webchat@4.18.1'
const FETCH_WITHIN_MS = 180_000

type Observable<T> = { subscribe(next: (value: T) => void, failed?: (error: Error) => void): { unsubscribe(): void } }
type Posted = { type: string; from: { id: string }; text?: string; [more: string]: unknown }
type Heard = { type: string; text?: string; from?: { role?: string }; channelData?: { clientActivityID?: string } }

export type MicrosoftClient = {
  connectionStatus$: Observable<number>
  activity$: Observable<Heard>
  postActivity(activity: Posted): Observable<string>
  reconnect(conversation: { conversationId: string; token: string; streamUrl: string }): void
  end(): void
}
type Options = { token: string; domain: string; webSocket: boolean; pollingInterval: number; random: () => number }
type Microsoft = { DirectLine: new (options: Options) => MicrosoftClient }

/** The client, or why it cannot be had. Its packages' install scripts never run. */
export function fetchMicrosoft(): Microsoft | string {
  const load = createRequire(join(folder, 'x.js'))
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--loglevel=error']
  const fetched = once('node_modules/botframework-directlinejs', () =>
    npm('install', '--prefix', folder, ...quiet, ...WANTED),
  )
  if (fetched) return fetched
  // It looks for a browser's globals; without the second it silently polls.
  Object.assign(globalThis, { XMLHttpRequest: load('xhr2'), WebSocket })
  return load('botframework-directlinejs')
}

/** Web Chat's script for browsers, or why it cannot be had. Only this file is taken out of the package. */
export function fetchWebChat(): { script: string } | { reason: string } {
  const file = 'package/dist/webchat.js'
  const reason = once(file, () => {
    const [packed = ''] = npm('pack', WEB_CHAT, '--silent', '--pack-destination', folder).trim().split('\n').slice(-1)
    execFileSync('tar', ['-xzf', join(folder, packed), '-C', folder, file], { stdio: 'pipe' })
  })
  return reason ? { reason } : { script: readFileSync(join(folder, file), 'utf8') }
}

const npm = (...words: string[]): string =>
  execFileSync('npm', words, { stdio: 'pipe', encoding: 'utf8', timeout: FETCH_WITHIN_MS })

/** Makes `path` in the cache folder unless it is there; else says why it could not, or throws where nothing may be skipped. */
function once(path: string, fetch: () => void): string | null {
  if (existsSync(join(folder, path))) return null
  mkdirSync(folder, { recursive: true })
  try {
    fetch()
    return null
  } catch (error) {
    if (process.env.HAMDEL_TEST_STRICT) throw error
    return `needs the network once: npm could not fetch ${path} into .cache`
  }
}
