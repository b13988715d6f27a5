// Invites a colleague. The link is shown once, here, and goes nowhere else.
import { useState } from 'preact/hooks'
import type { Role, Spoken } from '../../domain/person.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Field } from '../console/field.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { Tongues } from '../console/tongues.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { words } from './people-words.js'
import { Roles } from './roles.js'

type Outcome =
  | { state: 'idle' | 'busy' }
  | { state: 'failed'; why: string }
  | { state: 'done'; name: string; link: string }

export function Invite({ invited }: { invited: () => void }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['agent'])
  const [languages, setLanguages] = useState<Spoken[]>(['fa', 'en'])
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const w = words()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setOutcome({ state: 'busy' })
    try {
      const body = { name: name.trim(), email: email.trim(), roles, languages }
      const { link } = await call<{ link: string }>('POST', '/api/people', body)
      setOutcome({ state: 'done', name: body.name, link })
      setName('')
      setEmail('')
      invited()
    } catch (error) {
      setOutcome({ state: 'failed', why: refusedWith(error, 409) ? w.exists : trouble(error) })
    }
  }
  return (
    <form class="invite" onSubmit={event => void submit(event)}>
      <h2>{w.invite}</h2>
      {outcome.state === 'failed' && <Notice kind="bad">{outcome.why}</Notice>}
      {outcome.state === 'done' && <Link name={outcome.name} link={outcome.link} />}
      <div class="invite-fields">
        <Field label={common().name} value={name} write={setName} required maxLength={80} autocomplete="off" />
        <Field label={common().email} type="email" value={email} write={setEmail} required autocomplete="off" />
      </div>
      <div class="invite-foot">
        <Roles name="" chosen={roles} choose={setRoles} />
        <Tongues label={w.tongues(name.trim())} chosen={languages} choose={setLanguages} />
        <button type="submit" class="button primary" disabled={outcome.state === 'busy'}>
          {w.inviteNow}
        </button>
      </div>
    </form>
  )
}

function Link({ name, link }: { name: string; link: string }) {
  const w = words()
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => tell(common().copied),
      () => document.getElementById('invitation')?.focus(),
    )
  return (
    <Notice kind="good" actions={<Button press={() => void copy()}>{common().copy}</Button>}>
      <p>{w.link(name)}</p>
      <input
        id="invitation"
        class="input code"
        readOnly
        dir="ltr"
        aria-label={w.linkLabel}
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
    </Notice>
  )
}
