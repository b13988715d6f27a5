// What colleagues know of the customer: name, how to reach them, notes; and the conversation's tags.
import { useState } from 'preact/hooks'
import type { Opened } from '../../http/contract-lines.js'
import type { Profile } from '../../http/contract-routing.js'
import { call } from '../console/api.js'
import { Button, IconButton } from '../console/button.js'
import { Field } from '../console/field.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { words } from './context-words.js'
import * as opened from './opened.js'
import { NoteField } from './text-field.js'
import { setTags } from './verbs.js'

export function ProfileSection({ opened: { row, routing } }: { opened: Opened }) {
  const w = words()
  const [open, setOpen] = useState(false)
  const { profile } = routing
  const known = (['name', 'email', 'phone'] as const).filter(key => profile[key])
  if (open) return <Edit lineId={row.lineId} profile={profile} done={() => setOpen(false)} />
  return (
    <section class="facts">
      <div class="section-top profile-top">
        <h2>{w.profile}</h2>
        <Button kind="quiet" press={() => setOpen(true)}>
          {w.edit}
        </Button>
      </div>
      {known.length > 0 && (
        <dl>
          {known.map(key => (
            <>
              <dt key={`${key}-name`}>{w[key]}</dt>
              <dd key={key}>
                <bdi>{profile[key]}</bdi>
              </dd>
            </>
          ))}
        </dl>
      )}
      {profile.notes ? (
        <p class="profile-notes" dir="auto">
          {profile.notes}
        </p>
      ) : (
        <p class="none">{w.notesNone}</p>
      )}
      {profile.notes && profile.by && <small class="none">{w.by(profile.by)}</small>}
    </section>
  )
}

function Edit({ lineId, profile, done }: { lineId: string; profile: Profile; done: () => void }) {
  const w = words()
  const [draft, setDraft] = useState(profile)
  const save = async (event: Event) => {
    event.preventDefault()
    const { name = '', email = '', phone = '', notes = '' } = draft
    try {
      await call('PUT', opened.at(lineId, 'profile'), { revision: profile.revision, name, email, phone, notes })
      tell(w.saved)
      done()
    } catch (error) {
      tell(refusedWith(error, 409) ? w.conflict : trouble(error))
    }
    await opened.reload()
  }
  const write = (key: 'name' | 'email' | 'phone' | 'notes') => (value: string) => setDraft({ ...draft, [key]: value })
  return (
    <section>
      <form class="window-form" onSubmit={event => void save(event)}>
        <h2>{w.profile}</h2>
        <Field label={w.name} value={draft.name ?? ''} write={write('name')} maxLength={80} />
        <Field label={w.email} type="email" value={draft.email ?? ''} write={write('email')} />
        <Field label={w.phone} value={draft.phone ?? ''} write={write('phone')} dir="ltr" maxLength={30} />
        <NoteField label={w.notes} value={draft.notes ?? ''} write={write('notes')} />
        <div class="window-acts">
          <button type="submit" class="button primary">
            {w.save}
          </button>
          <Button press={done}>{common().cancel}</Button>
        </div>
      </form>
    </section>
  )
}

export function TagsSection({ opened: { row, routing } }: { opened: Opened }) {
  const w = words()
  const [fresh, setFresh] = useState('')
  const tags = row.tags ?? routing.tags
  const add = (event: Event) => {
    event.preventDefault()
    const tag = fresh.trim()
    setFresh('')
    if (tag && !tags.includes(tag)) void setTags(row.lineId, [...tags, tag])
  }
  return (
    <section>
      <h2>{w.tags}</h2>
      <div class="tags">
        {tags.map(tag => (
          <span class="chip tag" key={tag}>
            <bdi>{tag}</bdi>
            <IconButton
              icon="close"
              label={w.removeTag(tag)}
              press={() =>
                void setTags(
                  row.lineId,
                  tags.filter(one => one !== tag),
                )
              }
            />
          </span>
        ))}
        <form onSubmit={add}>
          <input
            class="input tag-input"
            type="text"
            dir="auto"
            maxLength={40}
            aria-label={w.addTag}
            placeholder={w.addTag}
            value={fresh}
            onInput={event => setFresh(event.currentTarget.value)}
          />
        </form>
      </div>
    </section>
  )
}
