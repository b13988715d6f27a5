// Which part of the editor is open, and the way between them. The address remembers it.
import { signal } from '@preact/signals'
import type { Me } from '../../http/contract-people.js'
import { mayDo } from '../console/session.js'
import { Keys } from './api-keys.js'
import { Demand } from './demand.js'
import { Files } from './files.js'
import { Numbers } from './numbers.js'
import { words } from './words-pages.js'

export type PageName = 'entries' | 'demand' | 'numbers' | 'files' | 'keys'
const ALL: PageName[] = ['entries', 'demand', 'numbers', 'files', 'keys']

export const page = signal<PageName>('entries')
export function readPage(hash: string): void {
  const wanted = new URLSearchParams(hash.slice(1)).get('page')
  page.value = ALL.find(one => one === wanted) ?? 'entries'
}

export const PageNav = ({ me }: { me: Me }) => (
  <nav class="page-nav" aria-label={words().pagesName}>
    {ALL.filter(one => one !== 'keys' || mayDo(me, 'lead')).map(one => (
      <a
        key={one}
        href={one === 'entries' ? '#' : `#page=${one}`}
        aria-current={page.value === one ? 'page' : undefined}
      >
        {words().pages[one]}
      </a>
    ))}
  </nav>
)

export function Page({ name }: { name: Exclude<PageName, 'entries'> }) {
  const parts = { demand: Demand, numbers: Numbers, files: Files, keys: Keys }
  const Part = parts[name]
  return (
    <main id="main" class="pane page" tabIndex={-1}>
      <Part />
    </main>
  )
}
