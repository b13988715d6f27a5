// Entries near the customer's last words: one key puts an answer into the draft.
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { NearEntries } from '../../http/contract-desk.js'
import type { Opened } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { Icon } from '../console/icons.js'
import { tell } from '../console/toasts.js'
import { words } from './context-words.js'
import { insertWords } from './insert.js'
import { at } from './opened.js'
import { judge } from './verbs.js'

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
            {entry.audience !== 'staff' && <Judge lineId={row.lineId} entry={entry} last={last ?? 0} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Said once of an entry and a question; the editors find it in their inbox. */
const judged = signal(new Set<string>())

function Judge({ lineId, entry, last }: { lineId: string; entry: Near[number]; last: number }) {
  const w = words()
  const key = `${lineId} ${last} ${entry.entryId}`
  const place = useRef<HTMLParagraphElement>(null)
  const say = async (verdict: 'wrong' | 'could') => {
    if (!(await judge(lineId, entry.entryId, verdict))) return
    if (place.current?.contains(document.activeElement)) place.current.focus() // the buttons go, the keyboard stays here
    judged.value = new Set(judged.value).add(key)
    tell(w.judged)
  }
  return (
    <p class="near-said" ref={place} tabIndex={-1}>
      {judged.value.has(key)
        ? w.judged
        : (['wrong', 'could'] as const).map(verdict => (
            <button
              key={verdict}
              type="button"
              aria-label={`${w.judge[verdict]}: ${entry.question}`}
              onClick={() => void say(verdict)}
            >
              {w.judge[verdict]}
            </button>
          ))}
    </p>
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
