// A page of settings: its title, who changed it last, its fields, and the bar that saves with a reason.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../console/button.js'
import { moment } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { now } from './board-state.js'
import { discard, moved, type Name, type Refusal, reasons, refusals, saving, shownOf, submit } from './drafts.js'
import { loadSettings, problem, sections } from './settings-state.js'
import { words } from './words.js'

type Page = {
  name: Name
  title: string
  why: string
  /** What the server says is wrong, in the lead's words. */
  said?: (message: string) => Refusal
  /** Above the bar: what the change would do. */
  beforeSaving?: () => ComponentChildren
  children: () => ComponentChildren
}

const asSaid = (message: string): Refusal => {
  const [, path = '', text = message] = /^([\w.-]+): (.*)$/.exec(message) ?? []
  return { path, message: text }
}

export function Section({ name, title, why, said = asSaid, beforeSaving, children }: Page) {
  const w = words()
  useEffect(() => {
    if (!sections.value) void loadSettings()
  }, [])
  const section = shownOf(name)
  const changed = section?.changed
  return (
    <main id="main" class="lead-main settings" tabIndex={-1}>
      <h1>{title}</h1>
      <p class="settings-why">
        {why} {changed && w.lastChange(changed.by, moment(changed.at, now.value))}
      </p>
      {problem.value && (
        <Notice kind="warn" actions={<Button press={() => void loadSettings()}>{common().again}</Button>}>
          {problem.value}
        </Notice>
      )}
      {section && children()}
      {section && moved(name) > 0 && <Bar name={name} said={said} above={beforeSaving} />}
    </main>
  )
}

type OneBar = { name: Name; said: (message: string) => Refusal; above: (() => ComponentChildren) | undefined }

function Bar({ name, said, above }: OneBar) {
  const w = words()
  const refused = refusals.value[name]
  const bar = useRef<HTMLElement>(null)
  // Once it is saved or left, the bar goes: the keyboard stays on the page.
  useEffect(() => {
    const own = bar.current
    return () => {
      const now = document.activeElement
      if (now === document.body || own?.contains(now)) document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section ref={bar} class="save" aria-label={w.save}>
      {above?.()}
      {refused && (
        <p class="problem">
          {refused.message} {refused.path && <span class="code">({refused.path})</span>}
        </p>
      )}
      <div class="save-row">
        <b>{w.moved(moved(name))}</b>
        <label>
          <span class="unseen">{w.reasonLabel}</span>
          <input
            class="input"
            dir="auto"
            maxLength={300}
            placeholder={w.reasonHint}
            value={reasons.value[name] ?? ''}
            onInput={event => {
              reasons.value = { ...reasons.value, [name]: event.currentTarget.value }
            }}
          />
        </label>
        <Button kind="primary" icon="check" disabled={saving.value === name} press={() => void submit(name, said)}>
          {w.save}
        </Button>
        <Button kind="quiet" press={() => discard(name)}>
          {w.discard}
        </Button>
      </div>
    </section>
  )
}
