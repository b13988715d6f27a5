// The first pane: who waits, who is mine, and what everybody else is doing.
import type { View } from '../../http/contract-lines.js'
import { number } from '../console/format.js'
import { words as common } from '../console/words.js'
import { Edge } from './edge.js'
import { Line } from './line.js'
import * as opened from './opened.js'
import * as rows from './rows.js'
import { StateBanner } from './state-switch.js'
import { typing } from './stream.js'
import { density, ROW_TALL } from './tastes.js'
import { useWindow } from './window.js'
import { words } from './words.js'

export const Queue = () => (
  <section class="pane queue" aria-label={words().list}>
    <Tabs />
    <StateBanner />
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
  const open = opened.openLine.value
  const tall = ROW_TALL[density.value]
  const placeOf = (lineId: string | null) => (lineId ? list.findIndex(row => row.lineId === lineId) : -1)
  const { node, look, drawn } = useWindow(list.length, tall, [placeOf(open), placeOf(rows.handLine.value)])
  return (
    <div
      id="rows"
      ref={node}
      class={`rows ${density.value}`}
      role="tabpanel"
      aria-labelledby={`tab-${view}`}
      aria-busy={rows.listing.value === 'loading'}
      onScroll={look}
      onFocusIn={event => {
        rows.handLine.value = (event.target as HTMLElement).dataset.line ?? null
      }}
    >
      {list.length > 0 ? (
        <ul style={{ blockSize: `${list.length * tall}px` }}>
          {drawn.map(i => {
            const row = list[i]!
            const place = { insetBlockStart: `${i * tall}px`, blockSize: `${tall}px` }
            const writes = typing.value.get(row.lineId)?.from === 'customer'
            return (
              <li key={row.lineId} style={place} aria-setsize={list.length} aria-posinset={i + 1}>
                <Line row={row} isOpen={open === row.lineId} writes={writes} />
              </li>
            )
          })}
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
