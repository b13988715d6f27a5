// Listening in: any conversation, as its agent sees it, and nothing can be written from here.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Opened, Row, Rows } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { Button, IconButton } from '../console/button.js'
import { number } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { duty } from '../desk/duty.js'
import { Log } from '../desk/log.js'
import { Ring } from '../desk/ring.js'
import { words as desk } from '../desk/words.js'
import { board, now } from './board-state.js'
import { words } from './words.js'

const VIEWS = ['queued', 'assigned', 'bot', 'resolved'] as const
type Shown = (typeof VIEWS)[number]
const EVERY_MS = 3_000

const view = signal<Shown>('queued')
const rows = signal<Row[] | null>(null)
const opened = signal<Opened | null>(null)
const problem = signal<string | null>(null)

const lineIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('listen')

async function load(): Promise<void> {
  if (document.visibilityState === 'hidden') return
  const [asked, lineId] = [view.value, lineIn(location.hash)]
  try {
    const [list, one] = await Promise.all([
      call<Rows>('GET', `/api/desk/lines?view=${asked}`),
      lineId ? call<Opened>('GET', `/api/desk/lines/${encodeURIComponent(lineId)}`) : null,
    ])
    problem.value = null
    if (view.value === asked) rows.value = list.rows
    if (lineIn(location.hash) !== lineId) return
    // The same object while nothing is new: what is on the screen stays as it is, also what somebody selected in it.
    const same = one && opened.value?.row.lineId === one.row.lineId && opened.value.row.version === one.row.version
    if (!same) opened.value = one
  } catch (error) {
    problem.value = trouble(error)
  }
}

export function Listen() {
  const w = words()
  useEffect(() => {
    const changed = () => {
      if (lineIn(location.hash) !== opened.value?.row.lineId) opened.value = null
      void load()
    }
    void load()
    const often = setInterval(() => void load(), EVERY_MS)
    addEventListener('hashchange', changed)
    return () => {
      clearInterval(often)
      removeEventListener('hashchange', changed)
    }
  }, [view.value])
  const open = opened.value
  return (
    <div class={`listen ${lineIn(location.hash) ? 'has-open' : ''}`}>
      <section class="listen-list" aria-label={desk().list}>
        <Views />
        {problem.value && <Notice kind="warn">{problem.value}</Notice>}
        {rows.value === null && <p class="quiet-line">{common().loading}</p>}
        {rows.value?.length === 0 && <p class="quiet">{desk().empty[view.value][0]}</p>}
        <ul class="listen-rows">
          {rows.value?.map(row => (
            <li key={row.lineId}>
              <One row={row} />
            </li>
          ))}
        </ul>
      </section>
      <main id="main" class="listen-talk" tabIndex={-1}>
        {!open && <h1 class="unseen">{w.pages.listen}</h1>}
        {open ? <Talk opened={open} /> : <p class="quiet-line">{lineIn(location.hash) ? desk().opening : w.pickOne}</p>}
      </main>
    </div>
  )
}

function Views() {
  const counts = board.value?.counts
  return (
    <div class="segments">
      {VIEWS.map(name => (
        <button
          type="button"
          key={name}
          aria-pressed={view.value === name}
          onClick={() => {
            view.value = name
            rows.value = null
          }}
        >
          {desk().views[name]}
          {counts && name !== 'resolved' && <span> {number(counts[name])}</span>}
        </button>
      ))}
    </div>
  )
}

function One({ row }: { row: Row }) {
  const d = desk()
  const open = opened.value?.row.lineId === row.lineId
  const owed = row.status === 'queued' ? duty(row) : undefined
  return (
    <a class="listen-row" href={`#listen=${encodeURIComponent(row.lineId)}`} aria-current={open ? 'true' : undefined}>
      <span class="listen-name">
        <b>
          <bdi>{row.customer.name ?? d.customer}</bdi>
        </b>
        {row.reason && <span class={`chip ${row.reason}`}>{common().reasons[row.reason]}</span>}
      </span>
      <span class="listen-words" dir="auto">
        {row.firstWords}
      </span>
      <span class="listen-foot">
        {owed ? <Ring {...owed} /> : <span>{row.agent ? d.with(row.agent.name) : d.statuses[row.status]}</span>}
        <span>{d.ago(Math.max(0, now.value - row.at))}</span>
      </span>
    </a>
  )
}

function Talk({ opened: one }: { opened: Opened }) {
  const w = words()
  const d = desk()
  const { row } = one
  return (
    <>
      <header class="talk-head">
        <span class="talk-back">
          <IconButton icon="back" label={d.back} press={() => (location.hash = '#listen')} />
        </span>
        <Face name={row.customer.name} kind="customer" />
        <div class="talk-who">
          <h1>
            <bdi>{row.customer.name ?? d.customer}</bdi>
          </h1>
          <p>{row.agent && row.status === 'assigned' ? d.with(row.agent.name) : d.statuses[row.status]}</p>
        </div>
        <span class="chip">{w.readOnly}</span>
        <Button kind="quiet" press={() => location.assign(`/desk/#line=${encodeURIComponent(row.lineId)}`)}>
          {w.toDesk}
        </Button>
      </header>
      <Log key={row.lineId} opened={{ ...one, claim: null }} />
    </>
  )
}
