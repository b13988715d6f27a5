// One conversation in the list: who, what in their words, why, and until when we promised.
import type { Row } from '../../http/contract-lines.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { now } from './clock.js'
import { colour, duty } from './duty.js'
import * as opened from './opened.js'
import { Ring } from './ring.js'
import * as rows from './rows.js'
import { words } from './words.js'

type Listed = { row: Row; isOpen: boolean; writes: boolean }

/** Drawn again only when its row, the time or the language changes: every prop is compared. */
export function Line({ row, isOpen, writes }: Listed) {
  const w = words()
  const name = row.customer.name
  return (
    <button
      type="button"
      class={`row ${isOpen ? 'open' : ''} ${colour(row, now.value)}`}
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
        {writes ? w.typing(name ?? w.customer) : row.firstWords}
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
  const owed = duty(row)
  return owed ? <Ring {...owed} /> : <span />
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
