// How each entry fares: a number, its trend, and the lists that want work.
import { useState } from 'preact/hooks'
import type { EntryStatistics, Statistics } from '../../http/contract-statistics.js'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { calendarDay, number } from '../console/format.js'
import { language } from '../console/language.js'
import { entries } from './list-state.js'
import { Here, useRead } from './read.js'
import { words as listed } from './words-list.js'
import { words } from './words-pages.js'

type Column = 'served' | 'helpful' | 'unhelpful' | 'person' | 'contained'
const COLUMNS: Column[] = ['served', 'helpful', 'unhelpful', 'person', 'contained']

const nameOf = (id: string): string => {
  const found = entries.value.find(entry => entry.id === id)?.question
  return found?.[language.value] ?? found?.fa ?? found?.en ?? id
}

export function Numbers() {
  const w = words()
  const [days, setDays] = useState<'7' | '30' | '90'>('30')
  const read = useRead<Statistics>(`/api/editor/statistics?days=${days}`)
  return (
    <>
      <header class="page-head">
        <h1>{w.numbers}</h1>
        <Chips
          label={w.since}
          options={(['7', '30', '90'] as const).map(id => ({ id, name: w.days(Number(id)) }))}
          value={days}
          choose={setDays}
        />
      </header>
      <Here read={read}>
        {({ entries: rows, neverFound, disappointing }) => (
          <>
            <div class="two-lists">
              <Ids title={w.disappointing} none={w.disappointingNone} ids={disappointing} />
              <Ids title={w.neverFound} none={w.neverFoundNone} ids={neverFound} />
            </div>
            <Table rows={rows} />
          </>
        )}
      </Here>
    </>
  )
}

function Ids({ title, none, ids }: { title: string; none: string; ids: string[] }) {
  return (
    <section>
      <h2>
        {title} {ids.length > 0 && <span class="chip">{number(ids.length)}</span>}
      </h2>
      {ids.length === 0 && <p class="hint">{none}</p>}
      <ul class="ids">
        {ids.map(id => (
          <li key={id}>
            <a href={`#entry=${encodeURIComponent(id)}`} dir="auto">
              {nameOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PAGE = 100

function Table({ rows }: { rows: Statistics['entries'] }) {
  const w = words()
  const [by, setBy] = useState<Column | 'trend'>('served')
  const [most, setMost] = useState(PAGE)
  const sorted = rows.toSorted((a, b) => b[by] - a[by])
  const head = (column: Column | 'trend') => (
    <th scope="col" key={column} aria-sort={by === column ? 'descending' : 'none'}>
      <button type="button" class="sort" onClick={() => setBy(column)}>
        {w.columns[column]}
      </button>
    </th>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is scrolled by keys too
    <section class="wide" tabIndex={0} aria-label={w.numbers}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{w.columns.question}</th>
            {COLUMNS.map(head)}
            {head('trend')}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map(row => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`#entry=${encodeURIComponent(row.id)}`} dir="auto">
                  {nameOf(row.id)}
                </a>
              </th>
              {COLUMNS.map(column => (
                <td key={column}>{number(row[column])}</td>
              ))}
              <td title={row.trend > 0 ? w.trendUp(row.trend) : row.trend < 0 ? w.trendDown(row.trend) : w.trendSame}>
                {row.trend > 0 ? '▲' : row.trend < 0 ? '▼' : '–'} <bdi>{number(Math.abs(row.trend))}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > most && (
        <Button kind="quiet" press={() => setMost(most + PAGE)}>
          {listed().moreRows(sorted.length - most)}
        </Button>
      )}
    </section>
  )
}

/** One entry's month: the line, its numbers, and the table behind it. */
export function OneEntry({ id }: { id: string }) {
  const w = words()
  const read = useRead<EntryStatistics>(`/api/editor/entries/${encodeURIComponent(id)}/statistics?days=30`)
  return (
    <section class="one-entry" aria-label={w.numbers}>
      <Here read={read}>
        {({ total, days }) => (
          <>
            <dl class="totals">
              {COLUMNS.map(column => (
                <div key={column}>
                  <dt>{w.columns[column]}</dt>
                  <dd>{number(total[column])}</dd>
                </div>
              ))}
            </dl>
            <Line values={days.map(({ served }) => served)} title={`${w.columns.served} · ${w.days(days.length)}`} />
            <details>
              <summary>{w.perDay}</summary>
              <table class="numbers">
                <thead>
                  <tr>
                    <th scope="col">{w.day}</th>
                    {COLUMNS.map(column => (
                      <th scope="col" key={column}>
                        {w.columns[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {days.map(one => (
                    <tr key={one.day}>
                      <th scope="row">{calendarDay(one.day)}</th>
                      {COLUMNS.map(column => (
                        <td key={column}>{number(one[column])}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </>
        )}
      </Here>
    </section>
  )
}

const [WIDE, HIGH] = [600, 120]

function Line({ values, title }: { values: number[]; title: string }) {
  const most = Math.max(1, ...values)
  const rtl = language.value === 'fa' // time goes the way one reads
  const points = values.map((value, at) => {
    const along = (at / Math.max(1, values.length - 1)) * (WIDE - 8) + 4
    return `${(rtl ? WIDE - along : along).toFixed(1)},${(HIGH - 6 - (value / most) * (HIGH - 12)).toFixed(1)}`
  })
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={title}>
        <title>{title}</title>
        <polyline points={points.join(' ')} />
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  )
}
