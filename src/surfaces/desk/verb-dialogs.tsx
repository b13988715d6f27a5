// Smaller windows: back to the bot, block, merge, the end of my shift.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Row } from '../../http/contract-lines.js'
import { serverNow } from '../console/api.js'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { Dialog } from '../console/dialog.js'
import { tell } from '../console/toasts.js'
import { words as common } from '../console/words.js'
import { closeWindow } from './dialogs.js'
import { sayState } from './my-state.js'
import * as opened from './opened.js'
import { NoteField } from './text-field.js'
import { words } from './verb-words.js'
import { block, giveBack } from './verbs.js'

type Asks = {
  title: string
  submit: string
  ready: boolean
  go: () => Promise<void>
  kind?: 'bad'
  children: ComponentChildren
}

export const Ask = ({ title, submit, ready, go, kind, children }: Asks) => (
  <Dialog title={title} close={closeWindow}>
    <form
      class="window-form"
      onSubmit={event => {
        event.preventDefault()
        if (!ready) return
        closeWindow()
        void go()
      }}
    >
      {children}
      <div class="window-acts">
        <button type="submit" class={`button primary ${kind ?? ''}`} disabled={!ready}>
          {submit}
        </button>
        <Button press={closeWindow}>{common().cancel}</Button>
      </div>
    </form>
  </Dialog>
)

export function ReturnDialog({ row: { lineId, language } }: { row: Row }) {
  const w = words().giveBack
  const [text, setText] = useState(w.usual[language])
  const go = async () => {
    if (await giveBack(lineId, text.trim())) tell(w.done)
  }
  return (
    <Ask title={w.title} submit={w.submit} ready={text.trim() !== ''} go={go}>
      <NoteField label={w.text} value={text} write={setText} required first />
    </Ask>
  )
}

const DAY = 86_400_000
type Span = 'day' | 'week' | 'until'
const SPANS: Record<Span, number | null> = { day: DAY, week: 7 * DAY, until: null }

export function BlockDialog({ lineId }: { lineId: string }) {
  const w = words().block
  const [why, setWhy] = useState('')
  const [span, setSpan] = useState<Span>('day')
  const go = async () => {
    const long = SPANS[span]
    if (await block(lineId, why.trim(), long === null ? undefined : serverNow() + long)) tell(w.done)
  }
  return (
    <Ask title={w.title} submit={w.submit} ready={why.trim().length >= 3} go={go} kind="bad">
      <NoteField label={w.why} hint={w.whyHint} value={why} write={setWhy} required first />
      <Chips
        label={w.howLong}
        options={(Object.keys(SPANS) as Span[]).map(id => ({ id, name: w.spans[id] }))}
        value={span}
        choose={setSpan}
      />
    </Ask>
  )
}

export function ShiftDialog() {
  const w = words().shift
  const [note, setNote] = useState('')
  const endShift = () => {
    const mine = opened.here()
    if (mine && mine.claim !== null) opened.letsGo(mine.row.lineId)
    return sayState('away', note.trim())
  }
  return (
    <Ask title={w.title} submit={w.submit} ready={note.trim() !== ''} go={endShift}>
      <p>{w.why}</p>
      <NoteField label={w.note} value={note} write={setNote} first />
    </Ask>
  )
}
