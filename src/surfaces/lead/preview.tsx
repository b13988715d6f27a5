// What the moved numbers would have done to last week's conversations.
import { signal } from '@preact/signals'
import type { EffectShown, PreviewFrame } from '../../http/contract-lead.js'
import { Refused } from '../console/api.js'
import { Button } from '../console/button.js'
import { number } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import type { Policy } from './policy-words.js'
import { problemIn } from './problem.js'
import { words } from './words.js'

type State =
  | { state: 'none' }
  | { state: 'reading'; done: number; total: number }
  | { state: 'failed'; why: string }
  | { state: 'here'; effect: EffectShown }

const now = signal<State>({ state: 'none' })
let stopper: AbortController | null = null

/** What it says is about other numbers than those on the screen. */
export function forgetPreview(): void {
  stopper?.abort()
  stopper = null
  now.value = { state: 'none' }
}

async function look(candidate: Policy): Promise<void> {
  forgetPreview()
  const own = new AbortController()
  stopper = own
  now.value = { state: 'reading', done: 0, total: 0 }
  try {
    await follow(candidate, own.signal)
  } catch (error) {
    if (own.signal.aborted) return
    const bad = refusedWith(error, 400) && problemIn(error.message).message
    now.value = { state: 'failed', why: bad || (refusedWith(error, 409) ? words().previewBusy : trouble(error)) }
  }
}

async function follow(value: Policy, signal: AbortSignal): Promise<void> {
  const response = await fetch('/api/lead/preview', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value }),
    signal,
  })
  if (!response.ok || !response.body) {
    const said = ((await response.json().catch(() => null)) as { error?: { code: string; message: string } } | null)
      ?.error
    throw new Refused(response.status, said?.code ?? 'unknown', said?.message ?? '')
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let rest = ''; ; ) {
    const { done, value: part } = await reader.read()
    if (done) break
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (!signal.aborted) take(JSON.parse(line) as PreviewFrame)
  }
  if (now.value.state === 'reading' && !signal.aborted) throw new Refused(0, 'offline', '')
}

function take(frame: PreviewFrame): void {
  if ('effect' in frame) now.value = { state: 'here', effect: frame.effect }
  else if ('failed' in frame) now.value = { state: 'failed', why: common().broken }
  else now.value = { state: 'reading', ...frame }
}

export function Preview({ candidate }: { candidate: Policy }) {
  const w = words()
  const is = now.value
  return (
    <div class="preview" aria-live="polite">
      {(is.state === 'none' || is.state === 'failed') && (
        <Button icon="clock" press={() => void look(candidate)}>
          {w.preview}
        </Button>
      )}
      {is.state === 'failed' && <Notice kind="warn">{is.why}</Notice>}
      {is.state === 'reading' && (
        <p class="preview-reading">
          <progress max={Math.max(1, is.total)} value={is.done} aria-label={w.preview} />
          <span>{w.previewing(is.done, is.total)}</span>
          <Button kind="quiet" press={forgetPreview}>
            {w.previewStop}
          </Button>
        </p>
      )}
      {is.state === 'here' && <Effect effect={is.effect} />}
    </div>
  )
}

function Effect({ effect }: { effect: EffectShown }) {
  const w = words()
  const { conversations, more, fewer, sooner } = effect
  if (conversations === 0) return <Notice>{w.previewNone}</Notice>
  const same = more.count + fewer.count + sooner === 0
  return (
    <div class="effect">
      <div>
        {same && <p class="effect-says">{w.previewSame(conversations)}</p>}
        {more.count > 0 && <p class="effect-says">{w.previewMore(more.count, more.right)}</p>}
        {fewer.count > 0 && <p class="effect-says">{w.previewFewer(fewer.count, fewer.right)}</p>}
        {sooner > 0 && <p class="effect-says">{w.previewSooner(sooner)}</p>}
        <p class="hint">
          {w.previewOf(conversations)}. {w.previewHow}
        </p>
        <Examples effect={effect} />
      </div>
      <Turns effect={effect} />
    </div>
  )
}

function Turns({ effect }: { effect: EffectShown }) {
  const w = words()
  const { handedBefore, handedAfter, answers, clarifications, misses } = effect
  const rows: [name: string, before: number, after: number][] = [
    [w.handedRow, handedBefore, handedAfter],
    [w.answersRow, answers.before, answers.after],
    [w.clarifyRow, clarifications.before, clarifications.after],
    [w.missRow, misses.before, misses.after],
  ]
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{w.previewTurns}</th>
          <th scope="col">{w.beforeNow}</th>
          <th scope="col">{w.afterThis}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{number(before)}</td>
            <td>{before === after ? number(after) : <b>{number(after)}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Examples({ effect: { more, fewer } }: { effect: EffectShown }) {
  const w = words()
  const all = [...more.examples, ...fewer.examples]
  if (all.length === 0) return null
  return (
    <details>
      <summary>{w.examples}</summary>
      <ul class="examples">
        {all.map(({ lineId, at, words: said, reason, verdict }) => (
          <li key={`${lineId}-${at}`}>
            <a href={`#listen=${encodeURIComponent(lineId)}`} dir="auto">
              {said}
            </a>
            {reason && <span class={`chip ${reason}`}>{common().reasons[reason]}</span>}
            <span class="chip">{w.verdicts[verdict]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
