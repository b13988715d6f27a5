// Who changed what, when and why; and the way back.
import { useEffect } from 'preact/hooks'
import type { AuditRow } from '../../http/contract-lead.js'
import { Button } from '../console/button.js'
import { fullDay, moment } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { learn } from './agents.js'
import { now } from './board-state.js'
import { changeInWords } from './change-words.js'
import { deedInWords, isOwnReason } from './deed-words.js'
import { GROUPS } from './policy-fields.js'
import { type Policy, words as policyWords } from './policy-words.js'
import { inUnit } from './problem.js'
import { changes, loadSettings, loadTrail, problem, restore, sections, trailEnds } from './settings-state.js'
import { words } from './words.js'

export function Trail() {
  const w = words()
  useEffect(() => {
    void loadTrail()
    void loadSettings()
    learn().catch(() => {}) // then people are named by their ids
  }, [])
  const all = changes.value
  return (
    <main id="main" class="lead-main settings" tabIndex={-1}>
      <h1>{w.pages.trail}</h1>
      <p class="settings-why">{w.trailWhy}</p>
      {problem.value && <Notice kind="warn">{problem.value}</Notice>}
      {all === null && <p class="quiet-line">{common().loading}</p>}
      {all?.length === 0 && <p class="quiet">{w.noChanges}</p>}
      <ol class="trail">
        {all?.map(change => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
      {all && all.length > 0 && !trailEnds.value && <Button press={() => void loadTrail('older')}>{w.older}</Button>}
    </main>
  )
}

function Change({ change }: { change: AuditRow }) {
  const w = words()
  const name = change.what.replace('settings.', '')
  const mayRestore = change.what.startsWith('settings.') && sections.value?.[name] !== undefined
  return (
    <li class="panel change">
      <header>
        <Face name={change.by.name} />
        <b>
          <bdi>{change.by.name}</bdi>
        </b>
        <span class="chip">
          {w.sections[name as keyof typeof w.sections] ?? w.deeds[name as keyof typeof w.deeds] ?? name}
        </span>
        <time dateTime={new Date(change.at).toISOString()} title={fullDay(change.at)}>
          {moment(change.at, now.value)}
        </time>
      </header>
      {change.reason && !isOwnReason(name) && (
        <blockquote dir="auto">
          <bdi>{change.reason}</bdi>
        </blockquote>
      )}
      <ul>
        {change.differences.slice(0, 12).map(one => (
          <li key={one.path}>
            {name === 'policy' ? (
              <NumberChange {...one} />
            ) : lineOf(one.after) ? (
              <a href={`/desk/#line=${encodeURIComponent(lineOf(one.after) ?? '')}`}>{w.whichOne}</a>
            ) : (
              (changeInWords(name, one) ?? deedInWords(name, one) ?? <Other {...one} />)
            )}
          </li>
        ))}
        {change.differences.length > 12 && <li>{w.andMore(change.differences.length - 12)}</li>}
        {change.differences.length === 0 && <li class="quiet">{w.sameAsBefore}</li>}
      </ul>
      {mayRestore && change.differences.length > 0 && (
        <Button kind="quiet" icon="return" press={() => void back(name, change)}>
          {w.putBack}
        </Button>
      )}
    </li>
  )
}

/** The conversation in which somebody looked, or of which they took a copy. */
const lineOf = (after: unknown): string | undefined =>
  typeof after === 'object' && after !== null && 'lineId' in after ? String(after.lineId) : undefined

/** What has no words of its own here: its place, and small values as they are. */
function Other({ path, before, after }: AuditRow['differences'][number]) {
  const small = (value: unknown) => (JSON.stringify(value) ?? '–').slice(0, 60)
  return (
    <code class="code" dir="ltr">
      {path}: {small(before)} → {small(after)}
    </code>
  )
}

function NumberChange({ path, before, after }: AuditRow['differences'][number]) {
  const w = words()
  const unit = GROUPS.flatMap(({ fields }) => fields).find(({ key }) => key === path)?.unit ?? 'count'
  const told = policyWords().fields[path as keyof Policy]?.[0] ?? path
  const say = (value: unknown) => (typeof value === 'number' ? inUnit(unit, value) : '–')
  return (
    <>
      {told}: {w.fromTo(say(before), say(after))}
    </>
  )
}

async function back(name: string, change: AuditRow): Promise<void> {
  const w = words()
  const section = sections.value?.[name]
  if (!section) return
  try {
    await restore(name, change.id, section.revision, w.putBackReason(moment(change.at, now.value)))
    tell(w.takenBack)
  } catch (error) {
    tell(refusedWith(error, 409) ? w.meanwhile : trouble(error))
  }
  await Promise.all([loadSettings(), loadTrail()])
}
