// What each row of a file would do; what is wrong with one is said where it stands.
import type { ImportPreview } from '../../http/contract-import.js'
import { fieldName } from './places.js'
import { words } from './words-pages.js'
import { inOurWords } from './words-refusals.js'

/** What needs a look comes first. */
export const STATES = ['bad', 'conflict', 'changed', 'new', 'same'] as const
const MOST_SHOWN = 500

type Of = { rows: ImportPreview['rows'] }

export function Rows({ rows }: Of) {
  const w = words()
  const ordered = rows.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is scrolled by keys too
    <section class="wide preview-rows" tabIndex={0} aria-label={w.what}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{w.row}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, MOST_SHOWN).map(row => (
            <Row key={`${row.file} ${row.row} ${row.id}`} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && <p class="hint">{w.andMore(rows.length - MOST_SHOWN)}</p>}
    </section>
  )
}

const Row = ({ row }: { row: Of['rows'][number] }) => (
  <tr>
    <td>
      <bdi class="code">{row.id}</bdi>
      <small>
        <bdi>{words().rowOf(row.file, row.row)}</bdi>
      </small>
    </td>
    <td>{words().states[row.state]}</td>
    <td>
      <bdi>{row.question}</bdi>
      {row.changed && row.changed.length > 0 && <small>{words().changes(row.changed.map(fieldName))}</small>}
      {row.reason && (
        <small class="lacks">
          {row.field && `${fieldName(row.field)}: `}
          <bdi>{inOurWords(row.reason)}</bdi>
        </small>
      )}
    </td>
  </tr>
)
