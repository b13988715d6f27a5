// Every revision: who, when and why; what it changed, the whole of it, and whom it answered.
import { useEffect, useState } from 'preact/hooks'
import type { Answered, DraftWhole, Revision } from '../../http/contract-editor.js'
import type { EntryWhole } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { moment, percent } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { diff } from './diff.js'
import { address, revisionAsked, type Writing } from './entry-state.js'
import { type Form, formOf } from './form.js'
import { PLACES, same, type Value, valueAt } from './merge.js'
import { nameOf, shownOf } from './places.js'
import { words } from './words.js'
import { words as said } from './words-history.js'
import { lookAgain } from './writing.js'

export function History({ now, whole }: { now: Writing; whole: EntryWhole }) {
  const [open, setOpen] = useState<number | null>(revisionAsked.value)
  useEffect(() => {
    if (revisionAsked.value !== null) setOpen(revisionAsked.value)
  }, [revisionAsked.value])
  return (
    <section class="history" aria-label={words().revisions}>
      <ol class="revisions">
        {whole.revisions
          .toSorted((a, b) => b.revision - a.revision)
          .map(one => (
            <li key={one.revision}>
              <button
                type="button"
                class="revision"
                aria-expanded={open === one.revision}
                onClick={() => setOpen(open === one.revision ? null : one.revision)}
              >
                <b>{words().revision(one.revision)}</b>
                {one.revision === whole.entry.revision && <span class="chip">{words().current}</span>}
                <small>
                  <bdi>{one.editedBy}</bdi> · {moment(one.editedAt, Date.now())}
                </small>
                {one.reason && <bdi>{one.reason}</bdi>}
                {one.override && (
                  <span class="chip amber">
                    {said().override} <bdi>{one.override}</bdi>
                  </span>
                )}
              </button>
              {open === one.revision && <One now={now} whole={whole} revision={one.revision} />}
            </li>
          ))}
      </ol>
    </section>
  )
}

type About = { now: Writing; whole: EntryWhole; revision: number }
type View = 'changed' | 'whole' | 'answered'

function One({ now, whole: { entry }, revision }: About) {
  const w = said()
  const [view, setView] = useState<View>('changed')
  const [pair, setPair] = useState<{ old: Form; before: Form | null } | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  useEffect(() => {
    const read = (n: number) => call<Revision>('GET', address('entries', entry.id, 'revisions', n))
    void Promise.all([read(revision), revision > 1 ? read(revision - 1).catch(() => null) : null]).then(
      ([old, before]) => setPair({ old: formOf(entry.id, old.body), before: before && formOf(entry.id, before.body) }),
      error => setWhy(trouble(error)),
    )
  }, [entry.id, revision])
  const restore = async () => {
    try {
      await call<DraftWhole>('POST', address('entries', entry.id, 'revisions', revision, 'restore'), {})
      await lookAgain()
    } catch (error) {
      setWhy(refusedWith(error, 409) ? w.draftThere : trouble(error))
    }
  }
  return (
    <div class="revision-body">
      <fieldset class="segments" aria-label={words().revision(revision)}>
        {(['changed', 'whole', 'answered'] as const).map(one => (
          <button type="button" key={one} aria-pressed={one === view} onClick={() => setView(one)}>
            {w.views[one]}
          </button>
        ))}
      </fieldset>
      {why && <Notice kind="warn">{why}</Notice>}
      {view === 'changed' && pair && <Changes from={pair.before} to={pair.old} />}
      {view === 'whole' && pair && <Whole form={pair.old} />}
      {view === 'answered' && <AnsweredBy id={entry.id} revision={revision} />}
      {revision !== entry.revision && (
        <Button icon="return" press={() => void restore()} disabled={now.draftRevision > 0}>
          {w.restore}
        </Button>
      )}
    </div>
  )
}

function Changes({ from, to }: { from: Form | null; to: Form }) {
  const w = said()
  const empty = formOf('', {})
  const before = from ?? empty
  const places = PLACES.filter(place => !same(valueAt(before, place), valueAt(to, place)))
  if (places.length === 0) return <p class="hint">{w.nothing}</p>
  return (
    <dl class="changes">
      {places.map(place => (
        <div key={place}>
          <dt>{nameOf(place)}</dt>
          <dd class="both-texts">
            <Marked old={text(valueAt(before, place), place)} fresh={text(valueAt(to, place), place)} side="gone" />
            <Marked old={text(valueAt(before, place), place)} fresh={text(valueAt(to, place), place)} side="new" />
          </dd>
        </div>
      ))}
    </dl>
  )
}

// What is empty has nothing to mark.
const text = (value: Value, place: (typeof PLACES)[number]) => {
  const shown = shownOf(value, place)
  return shown === words().empty ? '' : shown
}

function Marked({ old, fresh, side }: { old: string; fresh: string; side: 'gone' | 'new' }) {
  const pieces = diff(old, fresh).filter(({ kind }) => kind === 'same' || kind === side)
  return (
    <pre class="marked" dir="auto">
      {pieces.map(({ text, kind }, at) =>
        kind === 'same' ? text : kind === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
      )}
    </pre>
  )
}

const Whole = ({ form }: { form: Form }) => (
  <dl class="changes">
    {PLACES.filter(place => shownOf(valueAt(form, place), place) !== words().empty).map(place => (
      <div key={place}>
        <dt>{nameOf(place)}</dt>
        <dd>
          <pre class="marked" dir="auto">
            {shownOf(valueAt(form, place), place)}
          </pre>
        </dd>
      </div>
    ))}
  </dl>
)

function AnsweredBy({ id, revision }: { id: string; revision: number }) {
  const w = said()
  const [told, setTold] = useState<Answered | null>(null)
  const more = (before?: number) =>
    call<Answered>(
      'GET',
      `${address('entries', id, 'revisions', revision, 'answered')}${before ? `?before=${before}` : ''}`,
    ).then(
      next => setTold(now => ({ ...next, answers: [...(before ? (now?.answers ?? []) : []), ...next.answers] })),
      () => {},
    )
  useEffect(() => {
    void more()
  }, [id, revision])
  if (!told) return <p class="hint">{w.looking}</p>
  if (told.answers.length === 0) return <p class="hint">{w.nobody}</p>
  return (
    <>
      <ul class="answered">
        {told.answers.map(one => (
          <li key={`${one.lineId} ${one.seq}`}>
            <a href={`/desk/#line=${encodeURIComponent(one.lineId)}`} dir="auto">
              {one.asked || w.noWords}
            </a>
            <small>
              {moment(one.at, Date.now())} · {w.score(percent(one.score), percent(one.threshold))} ·{' '}
              {w.outcomes[one.outcome]}
              {one.thumb !== 'none' && ` · ${w.thumbs[one.thumb]}`}
            </small>
          </li>
        ))}
      </ul>
      {told.before && (
        <Button kind="quiet" press={() => void more(told.before)}>
          {w.older}
        </Button>
      )}
    </>
  )
}
