// Who works here, for admins: invite, roles, disable.
import { useEffect, useState } from 'preact/hooks'
import type { Role, Spoken } from '../../domain/person.js'
import type { Me, PersonRow } from '../../http/contract-people.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Face, Frame } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { Tongues } from '../console/tongues.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { Invite } from './invite.js'
import { words } from './people-words.js'
import { Roles } from './roles.js'

type Listed = { state: 'loading' } | { state: 'failed'; why: string } | { state: 'here'; people: PersonRow[] }

export function People({ me }: { me: Me }) {
  const [listed, setListed] = useState<Listed>({ state: 'loading' })
  const w = words()
  const load = () =>
    call<{ people: PersonRow[] }>('GET', '/api/people').then(
      ({ people }) => setListed({ state: 'here', people }),
      error => setListed({ state: 'failed', why: trouble(error) }),
    )
  useEffect(() => {
    document.title = `${common().people} · ${common().product}`
    void load()
  }, [])
  const change = async (person: PersonRow, to: Partial<PersonRow>, told: string) => {
    try {
      await call('PATCH', `/api/people/${encodeURIComponent(person.id)}`, to)
      tell(told)
    } catch (error) {
      tell(refusedWith(error, 409) ? w.meanwhile : refusedWith(error, 403) ? error.message : trouble(error))
    }
    await load()
  }
  return (
    <Frame me={me} here="people">
      <main id="main" class="page" tabIndex={-1}>
        <h1>{common().people}</h1>
        <p class="lead">{w.why}</p>
        {listed.state === 'loading' && <p class="quiet-line">{common().loading}</p>}
        {listed.state === 'failed' && (
          <Notice kind="warn" actions={<Button press={() => void load()}>{common().again}</Button>}>
            {listed.why}
          </Notice>
        )}
        {listed.state === 'here' && (
          <ul class="people">
            {listed.people.map(person => (
              <PersonLine
                key={person.id}
                person={person}
                self={person.id === me.id}
                roles={roles => void change(person, { roles }, w.changed(person.name))}
                languages={languages => void change(person, { languages }, w.speaks(person.name))}
                status={status =>
                  void change(person, { status }, (status === 'active' ? w.enabled : w.disabled)(person.name))
                }
              />
            ))}
          </ul>
        )}
        <Invite invited={() => void load()} />
      </main>
    </Frame>
  )
}

type Line = {
  person: PersonRow
  self: boolean
  roles: (roles: Role[]) => void
  languages: (languages: Spoken[]) => void
  status: (status: 'active' | 'disabled') => void
}

function PersonLine({ person, self, roles, languages, status }: Line) {
  const w = words()
  return (
    <li class={`person ${person.status}`}>
      <Face name={person.name} />
      <div class="person-who">
        <b>
          <bdi>{person.name}</bdi>
          {self && <small> ({w.you})</small>}
        </b>
        <span class="person-mail">
          <bdi>{person.email}</bdi>
        </span>
      </div>
      <div class="person-boxes">
        <Roles name={person.name} chosen={person.roles} choose={roles} locked={self || person.status === 'disabled'} />
        <Tongues
          label={w.tongues(person.name)}
          chosen={person.languages}
          choose={languages}
          locked={person.status === 'disabled'}
        />
      </div>
      <span class={`state ${person.status}`}>{w.status[person.status]}</span>
      <span class="person-act">
        {!self && person.status === 'disabled' && <Button press={() => status('active')}>{w.enable}</Button>}
        {!self && person.status !== 'disabled' && (
          <Button kind="quiet" press={() => status('disabled')}>
            {w.disable}
          </Button>
        )}
      </span>
    </li>
  )
}
