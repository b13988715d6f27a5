// The first pane: who waits, who is mine, and what everybody else is doing.
import type { Row, View } from '../../http/contract.js'
import { number } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { now } from './clock.js'
import { Edge } from './edge.js'
import * as opened from './opened.js'
import { Ring } from './ring.js'
import * as rows from './rows.js'
import { typing } from './stream.js'
import { words } from './words.js'

export const Queue = () => (
  <section class="pane queue" aria-label={words().list}>
    <Tabs />
    <List />
    <Edge of="queue" />
  </section>
)

const counts = (view: View): number =>
  view === 'queued' ? rows.queued.value : view === 'mine' ? rows.mineCount.value : 0

function Tabs() {
  const w = words()
  const move = (event: KeyboardEvent) => {
    const back = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const step = event.key === back ? -1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = rows.VIEWS[(rows.VIEWS.indexOf(rows.view.value) + step + rows.VIEWS.length) % rows.VIEWS.length]!
    rows.show(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={w.viewsLabel} onKeyDown={move}>
      {rows.VIEWS.map(view => (
        <button
          type="button"
          role="tab"
          id={`tab-${view}`}
          key={view}
          class="tab"
          title={w.viewsLong[view]}
          aria-selected={rows.view.value === view}
          aria-controls="rows"
          tabIndex={rows.view.value === view ? 0 : -1}
          onClick={() => rows.show(view)}
        >
          {w.views[view]}
          {counts(view) > 0 && <span class="count">{number(counts(view))}</span>}
        </button>
      ))}
    </div>
  )
}

function List() {
  const list = rows.shown.value
  const view = rows.view.value
  return (
    <div
      id="rows"
      class="rows"
      role="tabpanel"
      aria-labelledby={`tab-${view}`}
      aria-busy={rows.listing.value === 'loading'}
    >
      {list.length > 0 ? (
        <ul>
          {list.map(row => (
            <li key={row.lineId}>
              <Line row={row} />
            </li>
          ))}
        </ul>
      ) : (
        <Nothing view={view} />
      )}
    </div>
  )
}

function Nothing({ view }: { view: View }) {
  const [title, why] = words().empty[view]
  if (rows.listing.value === 'loading') return <p class="quiet-line">{common().loading}</p>
  if (rows.listing.value === 'failed') return <p class="quiet-line">{common().unreachable}</p>
  return (
    <div class="nothing">
      <Leaf />
      <h2>{title}</h2>
      <p>{why}</p>
    </div>
  )
}

/** Two leaves and a sun: an empty queue is a good morning. */
const Leaf = () => (
  <svg class="leaf" viewBox="0 0 120 84" width="120" height="84" aria-hidden="true">
    <circle cx="84" cy="28" r="13" class="leaf-sun" />
    <path class="leaf-ground" d="M10 74c18-9 34-9 50-4s34 5 50-2" />
    <path class="leaf-stem" d="M52 70c0-14 1-22 4-32" />
    <path class="leaf-blade" d="M55 46C40 46 33 37 32 25c13 1 22 8 23 21zM56 40c1-12 8-19 20-22 1 13-6 21-20 22z" />
  </svg>
)

function Line({ row }: { row: Row }) {
  const w = words()
  const isOpen = opened.openId() === row.lineId
  const name = row.customer.name
  const writes = typing.value.get(row.lineId)
  return (
    <button
      type="button"
      class={`row ${isOpen ? 'open' : ''}`}
      data-line={row.lineId}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => opened.open(row.lineId)}
    >
      <Face name={name} kind="customer" />
      <span class="row-name">
        <bdi>{name ?? w.customer}</bdi>
        {row.language !== language.value && <span class="tongue">{common()[row.language]}</span>}
      </span>
      <Owing row={row} />
      <span class="row-words" dir="auto">
        {writes?.from === 'customer' ? w.typing(name ?? w.customer) : row.firstWords}
      </span>
      <span class="row-foot">
        {row.reason && <span class={`chip ${row.reason}`}>{common().reasons[row.reason]}</span>}
        {row.agent && row.status === 'assigned' && rows.view.value !== 'mine' && (
          <span class="row-agent">{w.with(row.agent.name)}</span>
        )}
        <When row={row} />
      </span>
    </button>
  )
}

function Owing({ row }: { row: Row }) {
  if (row.dueAt === undefined) return <span />
  return <Ring from={row.queuedAt ?? row.at} dueAt={row.dueAt} />
}

function When({ row }: { row: Row }) {
  const w = words()
  const t = now.value
  if (row.rating !== undefined)
    return (
      <span class="row-when">
        <Icon name="star" size={14} /> {w.rated(row.rating)}
      </span>
    )
  if (row.status === 'queued') return <span class="row-when">{w.waiting(t - (row.queuedAt ?? row.at))}</span>
  if (row.status === 'assigned' && row.owedSince !== undefined)
    return <span class="row-when owed">{w.owed(t - row.owedSince)}</span>
  return <span class="row-when">{w.ago(t - row.at)}</span>
}
