// The lead's page: now, listening in, what is set, and who changed it.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Me } from '../../http/contract-people.js'
import { Frame } from '../console/frame.js'
import { Icon, type IconName } from '../console/icons.js'
import { useKeys } from '../console/keys.js'
import { words as common } from '../console/words.js'
import { Board } from './board.js'
import { light, watchBoard } from './board-state.js'
import { HoursPage } from './hours.js'
import { Listen } from './listen.js'
import { OutsidePage } from './outside.js'
import { Policy } from './policy.js'
import { Promises } from './promises.js'
import { loadSettings } from './settings-state.js'
import { Teams } from './teams.js'
import { Trail } from './trail.js'
import { words } from './words.js'

export const PAGES = ['now', 'listen', 'policy', 'promises', 'hours', 'teams', 'outside', 'trail'] as const
export type PageName = (typeof PAGES)[number]
const ICONS: Record<PageName, IconName> = {
  now: 'board',
  listen: 'inbox',
  policy: 'sliders',
  promises: 'clock',
  hours: 'sun',
  teams: 'people',
  outside: 'globe',
  trail: 'retry',
}

const pageIn = (hash: string): PageName => {
  const name = hash.slice(1).split('=')[0]
  return PAGES.find(page => page === name) ?? 'now'
}
const page = signal<PageName>(pageIn(location.hash))

export function Lead({ me }: { me: Me }) {
  const w = words()
  useEffect(() => {
    const read = () => {
      page.value = pageIn(location.hash)
    }
    addEventListener('hashchange', read)
    void loadSettings()
    const rest = watchBoard()
    return () => {
      removeEventListener('hashchange', read)
      rest()
    }
  }, [])
  useEffect(() => {
    document.title = `${w.pages[page.value]} · ${common().product}`
    document.querySelector('.lead-nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [w, page.value])
  useKeys(Object.fromEntries(PAGES.map((name, i) => [`Digit${i + 1}`, () => (location.hash = `#${name}`)])))
  return (
    <Frame me={me} here="lead" tools={<Light />}>
      <div class="lead-page">
        <nav class="lead-nav" aria-label={w.nav}>
          {PAGES.map((name, i) => (
            <a
              key={name}
              href={`#${name}`}
              aria-current={page.value === name ? 'page' : undefined}
              aria-keyshortcuts={String(i + 1)}
            >
              <Icon name={ICONS[name]} size={18} />
              <span>{w.pages[name]}</span>
            </a>
          ))}
        </nav>
        {page.value === 'now' && <Board />}
        {page.value === 'listen' && <Listen />}
        {page.value === 'policy' && <Policy />}
        {page.value === 'promises' && <Promises />}
        {page.value === 'hours' && <HoursPage />}
        {page.value === 'teams' && <Teams />}
        {page.value === 'outside' && <OutsidePage />}
        {page.value === 'trail' && <Trail />}
      </div>
    </Frame>
  )
}

function Light() {
  const w = words()
  return (
    <span class={`light ${light.value}`} role="status">
      <i aria-hidden="true" />
      {w.light[light.value]}
    </span>
  )
}
