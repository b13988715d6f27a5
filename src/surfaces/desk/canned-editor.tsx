// The canned replies: reading, writing, sharing. What is written here is always a draft in the composer.
import { useState } from 'preact/hooks'
import type { CannedRow } from '../../http/contract-canned.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Dialog } from '../console/dialog.js'
import { Field } from '../console/field.js'
import { Notice } from '../console/notice.js'
import { mayDo, me } from '../console/session.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { askCanned, canned, VARIABLES } from './canned.js'
import { words } from './canned-words.js'
import { closeWindow } from './dialogs.js'
import { NoteField } from './text-field.js'

type Draft = Pick<CannedRow, 'id' | 'revision' | 'name' | 'shared'> & { fa: string; en: string }

const blank = (): Draft => ({ id: crypto.randomUUID(), revision: 0, name: '', shared: false, fa: '', en: '' })
const draftOf = ({ fa = '', en = '', ...row }: CannedRow): Draft => ({ ...row, fa, en })

export function CannedEditor() {
  const w = words()
  const [draft, setDraft] = useState<Draft | null>(null)
  if (draft) return <OneCanned draft={draft} write={setDraft} done={() => setDraft(null)} />
  return (
    <Dialog title={w.title} close={closeWindow}>
      <p class="hint">{w.why}</p>
      {canned.value.length === 0 && <p class="none">{w.none}</p>}
      <ul class="canned-list">
        {canned.value.map(one => (
          <li key={one.id}>
            <button type="button" class="canned-one" onClick={() => setDraft(draftOf(one))} disabled={!one.mine}>
              <b dir="auto">{one.name}</b>
              <span class="chip">{one.shared ? w.shared : w.own}</span>
              <span class="canned-text" dir="auto">
                {one.fa ?? one.en}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="window-acts">
        <Button kind="primary" icon="plus" press={() => setDraft(blank())}>
          {w.fresh}
        </Button>
        <Button press={closeWindow}>{common().close}</Button>
      </div>
    </Dialog>
  )
}

function OneCanned({ draft, write, done }: { draft: Draft; write: (next: Draft) => void; done: () => void }) {
  const w = words()
  const [wrong, setWrong] = useState<string | null>(null)
  const person = me()
  const attempt = async (task: () => Promise<unknown>) => {
    try {
      await task()
      await askCanned()
      done()
    } catch (error) {
      setWrong(refusedWith(error, 409) ? w.conflict : refusedWith(error, 400) ? w.missing : trouble(error))
    }
  }
  const { id, ...body } = draft
  const save = (event: Event) => {
    event.preventDefault()
    void attempt(() => call('PUT', `/api/desk/canned/${id}`, body))
  }
  const remove = () => attempt(() => call('POST', `/api/desk/canned/${id}/remove`, { revision: draft.revision }))
  return (
    <Dialog title={draft.revision === 0 ? w.fresh : w.change} close={done}>
      <form class="window-form" onSubmit={save}>
        {wrong && <Notice kind="bad">{wrong}</Notice>}
        <Field
          label={w.name}
          hint={w.nameHint}
          value={draft.name}
          write={name => write({ ...draft, name })}
          required
          maxLength={60}
        />
        <NoteField label={w.fa} value={draft.fa} write={fa => write({ ...draft, fa })} />
        <NoteField label={w.en} value={draft.en} write={en => write({ ...draft, en })} />
        <p class="hint">
          {w.variables}{' '}
          {VARIABLES.map(name => (
            <bdi key={name}>
              <code class="code">{`{${name}}`}</code> {w.variable[name]}{' '}
            </bdi>
          ))}
        </p>
        {person && mayDo(person, 'lead') && (
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.shared}
              onChange={event => write({ ...draft, shared: event.currentTarget.checked })}
            />
            <span>{w.share}</span>
          </label>
        )}
        <div class="window-acts">
          <button type="submit" class="button primary">
            {w.save}
          </button>
          <Button press={done}>{common().cancel}</Button>
          {draft.revision > 0 && (
            <Button kind="quiet" press={() => void remove()}>
              {w.remove}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
