// Putting a conversation aside until a time; a customer who writes earlier brings it back at once.
import { useState } from 'preact/hooks'
import { serverNow } from '../console/api.js'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { MomentInput } from '../console/day-input.js'
import { Dialog } from '../console/dialog.js'
import { instantOf, localOf, moment } from '../console/format.js'
import { tell } from '../console/toasts.js'
import { words as common } from '../console/words.js'
import { atHour } from '../shared/wall-clock.js'
import { closeWindow } from './dialogs.js'
import { NoteField } from './text-field.js'
import { words } from './verb-words.js'
import { snooze } from './verbs.js'

const HOUR = 3_600_000
type When = 'hour' | 'evening' | 'tomorrow' | 'three' | 'own'

const then = (days: number, hour: number): number => instantOf(atHour(localOf(serverNow()), days, hour)) ?? 0

const PRESETS: Record<Exclude<When, 'own'>, () => number> = {
  hour: () => serverNow() + HOUR,
  evening: () => then(0, 18),
  tomorrow: () => then(1, 9),
  three: () => then(3, 9),
}

export function SnoozeDialog({ lineId }: { lineId: string }) {
  const w = words().snooze
  const offered = (['hour', 'evening', 'tomorrow', 'three'] as const).filter(one => PRESETS[one]() > serverNow())
  const [when, setWhen] = useState<When>('hour')
  const [own, setOwn] = useState(() => localOf(PRESETS.tomorrow()))
  const [why, setWhy] = useState(w.whyUsual)
  const until = when === 'own' ? (instantOf(own) ?? 0) : PRESETS[when]()
  const good = until > serverNow()
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!good || !why.trim()) return
    closeWindow()
    if (await snooze(lineId, Math.round(until), why.trim())) tell(w.done(moment(until, serverNow())))
  }
  return (
    <Dialog title={w.title} close={closeWindow}>
      <form class="window-form" onSubmit={event => void submit(event)}>
        <Chips
          label={w.title}
          titled
          options={[...offered.map(id => ({ id, name: w.presets[id] })), { id: 'own' as const, name: w.own }]}
          value={when}
          choose={setWhen}
        />
        {when === 'own' && <MomentInput label={w.own} value={own} write={setOwn} />}
        <p class="hint">{good ? moment(until, serverNow()) : ''}</p>
        <NoteField label={w.why} value={why} write={setWhy} required />
        <div class="window-acts">
          <button type="submit" class="button primary" disabled={!good || !why.trim()}>
            {w.submit}
          </button>
          <Button press={closeWindow}>{common().cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
