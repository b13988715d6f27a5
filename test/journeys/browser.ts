// Opens real Chromium. Where there is none, tests that need it are skipped visibly, or fail where nothing may be skipped.
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = PLACES.find(place => place && existsSync(place))

/** Why tests in a browser are left out; null: they run. */
export const noBrowser: string | null =
  executablePath || process.env.HAMDEL_TEST_STRICT
    ? null
    : 'needs Chromium: apt-get install chromium, or set CHROMIUM to its path'

export function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium: apt-get install chromium')
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  return chromium.launch({ executablePath, args: [...flags, '--disable-component-update', '--disable-sync'] })
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
