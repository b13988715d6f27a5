// Entries near the customer's last words: one key puts an answer into the draft.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { NearEntries } from '../../http/contract-desk.js'
import type { Opened } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { Icon } from '../console/icons.js'
import { words } from './context-words.js'
import { insertWords } from './insert.js'
import { at } from './opened.js'

type Near = NearEntries['entries']
const near = signal<{ lineId: string; entries: Near }>({ lineId: '', entries: [] })

/** The nth entry into the draft; nothing happens where there is none, or nobody is writing. */
export function insertNear(n: number): void {
  const entry = near.value.entries[n]
  if (entry && entry.audience !== 'staff') insertWords(entry.text)
}

export function NearSection({ opened: { row, activities } }: { opened: Opened }) {
  const w = words()
  const last = activities.findLast(a => a.type === 'message' && a.from === 'customer')?.seq
  useEffect(() => {
    if (row.status === 'resolved') return
    call<NearEntries>('GET', at(row.lineId, 'near'))
      .then(({ entries }) => {
        near.value = { lineId: row.lineId, entries }
      })
      .catch(() => {})
  }, [row.lineId, last, row.status])
  const entries = near.value.lineId === row.lineId ? near.value.entries.slice(0, 3) : []
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{w.near}</h2>
      <ul class="near">
        {entries.map((entry, i) => (
          <li key={entry.entryId}>
            {entry.audience === 'staff' ? <Note entry={entry} /> : <Insertable entry={entry} i={i} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is for colleagues only is read here, and put into no draft. */
function Note({ entry: { question, text } }: { entry: Near[number] }) {
  return (
    <details class="near-note">
      <summary>
        <span dir="auto">{question}</span> <small class="near-key">{words().staffOnly}</small>
      </summary>
      <p dir="auto">{text}</p>
    </details>
  )
}

function Insertable({ entry, i }: { entry: Near[number]; i: number }) {
  const w = words()
  return (
    <button type="button" class="near-one" onClick={() => insertNear(i)} aria-keyshortcuts={`Alt+${i + 1}`}>
      <span dir="auto">{entry.question}</span>
      <small dir="auto">{entry.text}</small>
      <span class="near-key">
        <Icon name="return" size={14} />
        <kbd>Alt {i + 1}</kbd>
      </span>
      <span class="unseen">{w.insertIt}</span>
    </button>
  )
}
