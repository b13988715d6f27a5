// One entry: Persian and English side by side, what goes with them, and the way to the customers.
import { useState } from 'preact/hooks'
import { Button, IconButton } from '../console/button.js'
import { moment } from '../console/format.js'
import { language } from '../console/language.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { Conflict } from './conflict.js'
import { Facts } from './facts.js'
import { Preview } from './preview.js'
import { Revisions } from './revisions.js'
import { Side } from './side.js'
import { Try } from './try.js'
import { words } from './words.js'
import * as writing from './writing.js'

const toList = () => {
  location.hash = ''
}

export function Entry({ now }: { now: writing.Writing }) {
  const [lang, setLang] = useState<'fa' | 'en'>(language.value)
  const { form, problems, whole, clash } = now
  const facts = <Facts form={form} write={writing.write} problems={problems} fresh={!whole} />
  return (
    <>
      <main id="main" class="pane entry" tabIndex={-1}>
        <Head now={now} />
        <div class="entry-body">
          <News now={now} />
          {clash && <Conflict clash={clash} form={form} />}
          {!whole && facts}
          <div class="sides">
            {(['fa', 'en'] as const).map(one => (
              <Side
                key={one}
                lang={one}
                side={form[one]}
                write={side => writing.write({ ...form, [one]: side })}
                questionProblem={problems[`${one}.question`]}
                answerProblem={problems[`${one}.answer`]}
                attend={() => setLang(one)}
              />
            ))}
          </div>
          {whole && facts}
        </div>
      </main>
      <aside class="pane beside" aria-label={words().preview}>
        <Preview form={form} lang={lang} choose={setLang} />
        <Try entryId={whole?.entry.id ?? null} revision={whole?.entry.revision ?? 0} />
        {whole && <Revisions whole={whole} />}
      </aside>
    </>
  )
}

function Head({ now }: { now: writing.Writing }) {
  const w = words()
  const { form, whole, publishing } = now
  const dirty = writing.isDirty(now)
  return (
    <header class="entry-head">
      <span class="entry-back">
        <IconButton icon="back" label={w.back} press={toList} />
      </span>
      <div class="entry-name">
        <h1 dir="auto">{form[language.value].question || form.fa.question || form.en.question || w.fresh}</h1>
        <p>
          {whole && <bdi class="code">{whole.entry.id}</bdi>}
          {whole && <span>{w.revision(whole.entry.revision)}</span>}
          <span class={dirty ? 'state amber' : 'state'} role="status">
            {dirty ? w.unsaved : whole ? w.unchanged : ''}
          </span>
        </p>
      </div>
      <div class="entry-acts">
        {dirty && (
          <Button kind="quiet" press={writing.discard}>
            {w.discard}
          </Button>
        )}
        {whole && !dirty && (
          <Button
            kind="quiet"
            icon={form.status === 'published' ? 'archive' : 'return'}
            press={() => void writing.setStatus(form.status === 'published' ? 'retired' : 'published')}
          >
            {form.status === 'published' ? w.retire : w.revive}
          </Button>
        )}
        <Button kind="primary" press={() => void writing.publish()} disabled={publishing || (!dirty && whole !== null)}>
          {publishing ? w.publishing : w.publish}
        </Button>
      </div>
    </header>
  )
}

function News({ now }: { now: writing.Writing }) {
  const w = words()
  const troubled = Object.keys(now.problems).length > 0
  return (
    <>
      {now.form.status === 'retired' && <Notice>{w.isRetired}</Notice>}
      {now.restoredAt !== null && !now.clash && (
        <Notice
          actions={
            <>
              <Button kind="quiet" press={writing.discard}>
                {w.discard}
              </Button>
              <Button kind="quiet" press={writing.closeRestored}>
                {common().close}
              </Button>
            </>
          }
        >
          {w.restored(moment(now.restoredAt, Date.now()))}
        </Notice>
      )}
      {now.refused && (
        <Notice kind="bad">
          <bdi>{now.refused}</bdi>
        </Notice>
      )}
      {troubled && <Notice kind="bad">{w.fix}</Notice>}
    </>
  )
}
