// Before customers are told: what becomes right, what becomes wrong, and what would have become of last month's questions.
import { useState } from 'preact/hooks'
import { serverNow } from '../console/api.js'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { MomentInput } from '../console/day-input.js'
import { Dialog } from '../console/dialog.js'
import { Field } from '../console/field.js'
import { clock, fullDay, instantOf, localOf } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { current } from './entry-state.js'
import { fieldName } from './places.js'
import { goTogether } from './publish-together.js'
import { check, closePublishing, go, type Checked as Looked, publishing } from './publishing.js'
import { Story } from './story.js'
import { words as common } from './words.js'
import { words as about } from './words-care.js'
import { words as drafting } from './words-drafts.js'
import { words } from './words-publish.js'
import { inOurWords } from './words-refusals.js'

const MOST_TOLD = 50

export function PublishWindow() {
  const now = publishing.value
  const w = words()
  if (now.state === 'closed') return null
  return (
    <Dialog title={w.title} close={closePublishing}>
      {now.state === 'checking' && (
        <div class="checking">
          <p role="status">{w.steps[now.check?.step ?? 'gathering']}</p>
          <progress aria-label={w.progress} max={1} value={now.check?.progress ?? 0} />
          <p class="hint">{w.liveStays}</p>
        </div>
      )}
      {now.state === 'failed' && (
        <>
          <Notice kind="bad">
            <p>
              <bdi>{inOurWords(now.why)}</bdi>
            </p>
            <ul class="problems">
              {now.problems.slice(0, MOST_TOLD).map(({ id, field, message }) => (
                <li key={id + field + message}>
                  {now.ids.length > 1 && <a href={`#entry=${encodeURIComponent(id)}`}>{id}</a>} {fieldName(field)}:{' '}
                  <bdi>{inOurWords(message)}</bdi>
                </li>
              ))}
            </ul>
          </Notice>
          <div class="window-acts">
            <Button press={() => void check(now.ids)}>{w.again}</Button>
          </div>
        </>
      )}
      {now.state === 'checked' && <Checked looked={now} />}
    </Dialog>
  )
}

function Checked({ looked }: { looked: Looked }) {
  const w = words()
  const { result, going, why } = looked
  const alone = looked.ids.length === 1 && looked.ids[0] === current()?.key
  const [reason, setReason] = useState('')
  const [override, setOverride] = useState('')
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [at, setAt] = useState(localOf(serverNow() + 3_600_000))
  const wrong = result.newlyWrong.length > 0
  const instant = when === 'later' ? instantOf(at) : null
  const may = !going && (!wrong || override.trim().length >= 3) && (when === 'now' || (instant ?? 0) > serverNow())
  return (
    <>
      <Story result={result} />
      {wrong && (
        <Notice kind="warn">
          <p>{w.blocked}</p>
          <Field label={w.override} value={override} write={setOverride} maxLength={500} />
        </Notice>
      )}
      <Field label={w.reason} hint={w.reasonHint} value={reason} write={setReason} maxLength={500} />
      {alone && (
        <Chips
          label={w.when}
          options={[
            { id: 'now', name: w.now },
            { id: 'later', name: w.later },
          ]}
          value={when}
          choose={setWhen}
        />
      )}
      {when === 'later' && (
        <div class="field">
          <label for="publish-at">{w.at}</label>
          <MomentInput id="publish-at" label={w.at} value={at} write={setAt} />
          {instant && <small class="hint">{about().byOurClock(fullDay(instant), clock(instant))}</small>}
        </div>
      )}
      {why && (
        <Notice kind="bad">
          <bdi>{why}</bdi>
        </Notice>
      )}
      <div class="window-acts">
        <Button kind="quiet" press={closePublishing}>
          {alone ? w.back : drafting().takeBack}
        </Button>
        <Button
          kind="primary"
          disabled={!may}
          press={() => void (alone ? go : goTogether.bind(null, looked))({ reason, override, at: instant })}
        >
          {going ? common().publishing : wrong ? w.publishAnyway : when === 'later' ? w.schedule : w.publishNow}
        </Button>
      </div>
    </>
  )
}
