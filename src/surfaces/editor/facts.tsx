// What an entry carries beside its words: id, topic, tags, when it was checked, and whether a person is always called.
import { useId } from 'preact/hooks'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { DayField, MomentInput } from '../console/day-input.js'
import { Field } from '../console/field.js'
import { calendarDay, clock, fullDay, instantOf } from '../console/format.js'
import { topicName } from '../console/topic-names.js'
import { type Form, type Problems, today } from './form.js'
import { topics } from './list-state.js'
import { suggestedId } from './suggested-id.js'
import { words } from './words.js'
import { words as about } from './words-care.js'

type About = { form: Form; write: (form: Form) => void; problems: Problems; fresh: boolean }

export function Facts({ form, write, problems, fresh }: About) {
  const w = words()
  return (
    <section class="entry-facts">
      {fresh && (
        <Field
          label={w.id}
          hint={w.idHint}
          dir="ltr"
          value={form.id}
          placeholder={suggestedId(form) || ' '}
          maxLength={80}
          problem={problems.id}
          write={id => write({ ...form, id })}
        />
      )}
      <Topic form={form} write={write} problem={problems.topic} />
      <Field label={w.tags} hint={w.tagsHint} value={form.tags} write={tags => write({ ...form, tags })} />
      <div class="checked">
        <DayField
          label={w.checked}
          value={form.checkedOn}
          problem={problems.checkedOn}
          hint={w.checkedShown(calendarDay(form.checkedOn))}
          write={checkedOn => write({ ...form, checkedOn })}
        />
        <Button kind="quiet" press={() => write({ ...form, checkedOn: today() })} disabled={form.checkedOn === today()}>
          {w.checkedToday}
        </Button>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          checked={form.person}
          onChange={event => write({ ...form, person: event.currentTarget.checked })}
        />
        <span>
          <b>{w.person}</b>
          <small>{w.personHint}</small>
        </span>
      </label>
      <Care form={form} write={write} problems={problems} />
    </section>
  )
}

function Care({ form, write, problems }: Omit<About, 'fresh'>) {
  const a = about()
  return (
    <>
      <Chips
        label={a.audience}
        options={(['everyone', 'signed_in', 'staff'] as const).map(id => ({ id, name: a.audiences[id] }))}
        value={form.audience}
        choose={audience => write({ ...form, audience })}
      />
      <Field
        label={a.related}
        hint={a.relatedHint}
        dir="ltr"
        value={form.related}
        problem={problems.related}
        write={related => write({ ...form, related })}
      />
      <Field label={a.owner} hint={a.ownerHint} value={form.owner} write={owner => write({ ...form, owner })} />
      <DayField
        label={a.checkBy}
        hint={form.checkBy ? calendarDay(form.checkBy) : a.checkByHint}
        value={form.checkBy}
        write={checkBy => write({ ...form, checkBy })}
      />
      <Until form={form} write={write} />
      <Synonyms form={form} write={write} />
    </>
  )
}

type Part = Pick<About, 'form' | 'write'>

function Until({ form, write }: Part) {
  const a = about()
  const id = useId()
  const at = instantOf(form.expiresAt)
  return (
    <div class="field">
      <label for={id}>{a.expiresAt}</label>
      <MomentInput
        id={id}
        label={a.expiresAt}
        describedBy={`${id}-hint`}
        value={form.expiresAt}
        write={expiresAt => write({ ...form, expiresAt })}
      />
      <p id={`${id}-hint`} class="hint">
        {at ? a.byOurClock(fullDay(at), clock(at)) : a.expiresHint}
      </p>
    </div>
  )
}

function Synonyms({ form, write }: Part) {
  const a = about()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{a.synonyms}</label>
      <textarea
        id={id}
        class="input"
        rows={2}
        dir="auto"
        value={form.synonyms}
        aria-describedby={`${id}-hint`}
        onInput={event => write({ ...form, synonyms: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class="hint">
        {a.synonymsHint}
      </p>
    </div>
  )
}

function Topic({ form, write, problem }: { form: Form; write: (form: Form) => void; problem: string | undefined }) {
  const w = words()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{w.topic}</label>
      <input
        id={id}
        class="input"
        type="text"
        dir="ltr"
        list={`${id}-list`}
        value={form.topic}
        maxLength={40}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? 'true' : 'false'}
        onInput={event => write({ ...form, topic: event.currentTarget.value })}
      />
      <datalist id={`${id}-list`}>
        {topics.value.map(topic => (
          <option key={topic} value={topic} label={topicName(topic)} />
        ))}
      </datalist>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} class="hint">
        {topicName(form.topic) === form.topic ? w.topicHint : w.topicCalled(topicName(form.topic))}
      </p>
    </div>
  )
}
