// Handing a conversation on: to a colleague, a team or the leads, with a note so that nobody explains twice.
import { useEffect, useId, useState } from 'preact/hooks'
import { Button } from '../console/button.js'
import { Dialog } from '../console/dialog.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { language } from '../console/language.js'
import { me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { words as common } from '../console/words.js'
import { askColleagues, colleagues } from './colleagues.js'
import { closeWindow } from './dialogs.js'
import { Find, Place, Places } from './places.js'
import { words as stateWords } from './state-words.js'
import { NoteField } from './text-field.js'
import { words } from './verb-words.js'
import { type To, transfer } from './verbs.js'

type Destination = { key: string; name: string; about: string; state?: 'available' | 'busy' | 'break' | 'away'; to: To }

const plain = (text: string) => text.toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک')
const ORDER = { available: 0, busy: 1, break: 2, away: 3 }

function destinations(): Destination[] {
  const w = words().transfer
  const known = colleagues.value
  const people = (known?.colleagues ?? [])
    .filter(one => one.id !== me()?.id)
    .sort((a, b) => ORDER[a.state] - ORDER[b.state] || a.load - b.load)
    .map(one => ({
      ...{ key: one.id, name: one.name, state: one.state, to: { kind: 'agent', personId: one.id } as const },
      about: `${stateWords().names[one.state]} · ${w.load(Math.round(one.load), one.capacity)}`,
    }))
  const teams = (known?.teams ?? []).map(team => ({
    ...{ key: `team ${team.id}`, name: team[language.value], to: { kind: 'team', teamId: team.id } as const },
    about: `${w.team} · ${w.waiting(team.queued)}`,
  }))
  return [...people, ...teams, { key: 'leads', name: w.leads, about: w.leadsWhy, to: { kind: 'leads' } }]
}

export function TransferDialog({ lineId }: { lineId: string }) {
  const w = words().transfer
  const [asked, setAsked] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const name = useId()
  useEffect(() => void askColleagues(), [])
  const found = destinations().filter(place => plain(place.name).includes(plain(asked.trim())))
  const to = found.find(place => place.key === chosen) ?? (asked.trim() ? found[0] : undefined)
  const ask = (typed: string) => {
    setAsked(typed)
    setChosen(null)
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!to) return
    closeWindow()
    if (await transfer(lineId, to.to, note.trim())) tell(w.done(to.name))
  }
  return (
    <Dialog title={w.title} close={closeWindow}>
      <form class="window-form" onSubmit={event => void submit(event)}>
        <Find label={w.find} asked={asked} ask={ask} />
        <Places label={w.title}>
          {found.map(place => (
            <Place key={place.key} group={name} checked={place.key === to?.key} choose={() => setChosen(place.key)}>
              {place.to.kind === 'agent' ? <Face name={place.name} /> : <Icon name="people" />}
              <span class="place-words">
                <bdi>{place.name}</bdi>
                <small>
                  {place.state && <i class={`state-dot ${place.state}`} aria-hidden="true" />}
                  {place.about}
                </small>
              </span>
            </Place>
          ))}
          {found.length === 0 && <p class="none">{w.nobody}</p>}
        </Places>
        <NoteField label={w.note} hint={w.noteHint} value={note} write={setNote} />
        <div class="window-acts">
          <button type="submit" class="button primary" disabled={!to}>
            {to ? w.submit(to.name) : w.submitNone}
          </button>
          <Button press={closeWindow}>{common().cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
