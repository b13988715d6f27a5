// One entry: Persian and English side by side, what goes with them, its tests, and the way to the customers.
import { useEffect, useState } from 'preact/hooks'
import { Button, IconButton } from '../console/button.js'
import { moment } from '../console/format.js'
import { language } from '../console/language.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { Conflict } from './conflict.js'
import { isDirty, isUnread, NEW, revisionAsked, type Writing } from './entry-state.js'
import { Facts } from './facts.js'
import { History } from './history.js'
import { Unread } from './model-draft.js'
import { OneEntry } from './numbers.js'
import { fieldName } from './places.js'
import { Preview } from './preview.js'
import { setState, setStatus, toPublish } from './publishing.js'
import { isUnsaved, write } from './saving.js'
import { Side } from './side.js'
import { Tabs } from './tabs.js'
import { Tests } from './tests.js'
import { Try } from './try.js'
import { words } from './words.js'
import { words as drafting } from './words-drafts.js'
import { words as listed } from './words-list.js'
import { inOurWords } from './words-refusals.js'
import * as writing from './writing.js'

const HERE_MS = 15_000

const toList = () => {
  location.hash = ''
}

type Tab = 'write' | 'tests' | 'history' | 'numbers'

export function Entry({ now }: { now: Writing }) {
  const [lang, setLang] = useState<'fa' | 'en'>(language.value)
  const asked = revisionAsked.value
  const [tab, setTab] = useState<Tab>(asked ? 'history' : 'write')
  useEffect(() => {
    if (asked) setTab('history')
  }, [asked])
  const { form, problems, whole, clash, key } = now
  useEffect(() => {
    if (key === NEW) return
    void writing.here(key)
    const timer = setInterval(() => void writing.here(key), HERE_MS)
    return () => clearInterval(timer)
  }, [key])
  const facts = <Facts form={form} write={write} problems={problems} fresh={now.key === NEW} />
  return (
    <>
      <main id="main" class="pane entry" tabIndex={-1}>
        <Head now={now} />
        <div class="entry-body">
          <News now={now} />
          {clash && <Conflict clash={clash} form={form} />}
          <Tabs
            tabs={whole ? ['write', 'tests', 'history', 'numbers'] : ['write', 'tests']}
            value={tab}
            choose={setTab}
            names={words().tabs}
          />
          {tab === 'tests' && <Tests now={now} />}
          {tab === 'history' && whole && <History now={now} whole={whole} />}
          {tab === 'numbers' && whole && <OneEntry id={key} />}
          {tab === 'write' && (
            <>
              <div class="sides">
                {(['fa', 'en'] as const).map(one => (
                  <Side
                    key={one}
                    lang={one}
                    side={form[one]}
                    write={side => write({ ...form, [one]: side })}
                    questionProblem={problems[`${one}.question`]}
                    answerProblem={problems[`${one}.answer`]}
                    attend={() => setLang(one)}
                  />
                ))}
              </div>
              {facts}
            </>
          )}
        </div>
      </main>
      <aside class="pane beside" aria-label={words().preview}>
        <Preview form={form} lang={lang} choose={setLang} />
        <Try
          entryId={now.key}
          draft={now.draftRevision > 0 ? now.key : null}
          revision={now.draftRevision + (whole?.entry.revision ?? 0)}
        />
      </aside>
    </>
  )
}

function Head({ now }: { now: Writing }) {
  const w = words()
  const { form, whole, working } = now
  const dirty = isDirty(now)
  return (
    <header class="entry-head">
      <span class="entry-back">
        <IconButton icon="back" label={listed().back} press={toList} />
      </span>
      <div class="entry-name">
        <h1 dir="auto">{form[language.value].question || form.fa.question || form.en.question || listed().fresh}</h1>
        <p>
          {whole && <bdi class="code">{whole.entry.id}</bdi>}
          {whole && <span>{w.revision(whole.entry.revision)}</span>}
          <span class={dirty ? 'state amber' : 'state'} role="status">
            {stateOf(now)}
          </span>
        </p>
      </div>
      <div class="entry-acts">
        {(dirty || now.draftRevision > 0) && (
          <IconButton
            icon="return"
            label={whole ? drafting().discard : drafting().throwAway}
            press={() => void writing.discard()}
          />
        )}
        {dirty && now.key !== NEW && now.draft?.state !== 'review' && (
          <IconButton icon="people" label={drafting().askReview} press={() => void setState('review')} />
        )}
        {whole && !dirty && now.draftRevision === 0 && (
          <Button
            kind="quiet"
            icon={form.status === 'published' ? 'archive' : 'return'}
            press={() => void setStatus(form.status === 'published' ? 'retired' : 'published')}
          >
            {form.status === 'published' ? w.retire : w.revive}
          </Button>
        )}
        <Button
          kind="primary"
          press={() => void toPublish()}
          disabled={working || isUnread(now) || (!dirty && whole !== null && now.draftRevision === 0)}
        >
          {working ? w.publishing : w.publish}
        </Button>
      </div>
    </header>
  )
}

function stateOf(now: Writing): string {
  const w = words()
  if (now.key === NEW) return isUnsaved(now) ? drafting().savedHere : ''
  if (now.saving === 'late') return drafting().late
  if (isUnsaved(now)) return drafting().saving
  if (now.draftRevision > 0) return now.whole ? drafting().saved : drafting().savedNew
  return now.whole ? w.unchanged : ''
}

function Waiting({ now: { draft, draftRevision, others } }: { now: Writing }) {
  const back = (name: string) => <Button press={() => void setState('draft')}>{name}</Button>
  return (
    <>
      {others.length > 0 && <Notice>{drafting().alsoHere(others)}</Notice>}
      {draftRevision > 0 && draft?.state === 'scheduled' && draft.publishAt && (
        <Notice actions={back(drafting().takeBack)}>
          {drafting().scheduledAt(moment(draft.publishAt, Date.now()))}
        </Notice>
      )}
      {draftRevision > 0 && draft?.state === 'review' && (
        <Notice actions={back(drafting().endReview)}>{drafting().inReview}</Notice>
      )}
      {draftRevision > 0 && draft && draft.notes.length > 0 && (
        <Notice>
          {draft.notes.map(({ message }) => (
            <p key={message}>
              <bdi>{inOurWords(message)}</bdi>
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}

function News({ now }: { now: Writing }) {
  const w = words()
  const troubled = Object.keys(now.problems).length > 0
  return (
    <>
      <Waiting now={now} />
      <Unread now={now} />
      {now.form.status === 'retired' && <Notice>{w.isRetired}</Notice>}
      {now.restoredAt !== null && !now.clash && (
        <Notice
          actions={
            <>
              <Button kind="quiet" press={() => void writing.discard()}>
                {drafting().discard}
              </Button>
              <Button kind="quiet" press={writing.closeRestored}>
                {common().close}
              </Button>
            </>
          }
        >
          {drafting().restored(moment(now.restoredAt, Date.now()))}
        </Notice>
      )}
      {now.refused && (
        <Notice kind="bad">
          <bdi>{now.refused}</bdi>
        </Notice>
      )}
      {troubled && (
        <Notice kind="bad">
          <p>{w.fix}</p>
          <ul>
            {Object.entries(now.problems).map(([field, message]) => (
              <li key={field}>
                {fieldName(field)}: <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
