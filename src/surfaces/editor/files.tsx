// Entries from files and to files: every row is looked at first, and nothing is written until it is confirmed.
import { useState } from 'preact/hooks'
import type { Imported, ImportPreview } from '../../http/contract-import.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { number } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { BlockedImport, LEAST_REASON, type Wrong, wrongIn } from './blocked-import.js'
import { load } from './list-state.js'
import { words } from './words-pages.js'

type Sent = { name: string; base64: string }[]
type Step =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'seen'; files: Sent; preview: ImportPreview; going: boolean; why: string | null; wrong: Wrong | null }
  | { state: 'failed'; why: string }

const encoded = (file: File) =>
  new Promise<{ name: string; base64: string }>((done, fail) => {
    const reader = new FileReader()
    reader.onerror = () => fail(reader.error)
    reader.onload = () => done({ name: file.name, base64: String(reader.result).split(',')[1] ?? '' })
    reader.readAsDataURL(file)
  })

export function Files() {
  const w = words()
  const [step, setStep] = useState<Step>({ state: 'none' })
  const look = async (files: Sent, why: string | null = null, wrong: Wrong | null = null) => {
    if (!why && !wrong) setStep({ state: 'reading' })
    try {
      const preview = await call<ImportPreview>('POST', '/api/editor/import/preview', { files })
      setStep({ state: 'seen', files, preview, going: false, why, wrong })
    } catch (error) {
      setStep({ state: 'failed', why: trouble(error) })
    }
  }
  const choose = async (chosen: FileList | null) => {
    if (chosen && chosen.length > 0) await look(await Promise.all([...chosen].map(encoded)))
  }
  const bring = async (now: Extract<Step, { state: 'seen' }>, { override, ...wanted }: Wanted) => {
    setStep({ ...now, going: true })
    try {
      const body = {
        ...{ files: now.files, fingerprint: now.preview.fingerprint, reason: override, ...wanted },
        ...(override && { override }),
      }
      const { drafts, published } = await call<Imported>('POST', '/api/editor/import', body)
      setStep({ state: 'none' })
      void load()
      tell(w.brought(drafts.length, published.length))
    } catch (error) {
      if (!refusedWith(error, 409)) return setStep({ ...now, going: false, why: trouble(error) })
      const wrong = wrongIn(error.told)
      await look(now.files, wrong ? null : w.changedMeanwhile, wrong)
    }
  }
  return (
    <>
      <section class="page-head">
        <h1>{w.bringIn}</h1>
        <p>{w.bringInWhy}</p>
        <label class="button plain file-choice">
          <span>{w.chooseFiles}</span>
          <input
            type="file"
            multiple
            accept=".md,.csv,.tsv,.txt"
            onChange={event => void choose(event.currentTarget.files)}
          />
        </label>
      </section>
      {step.state === 'reading' && <p class="quiet-line">{w.reading}</p>}
      {step.state === 'failed' && <Notice kind="bad">{step.why}</Notice>}
      {step.state === 'seen' && <Seen step={step} bring={wanted => void bring(step, wanted)} />}
      <section class="page-head">
        <h2>{w.takeOut}</h2>
        <p>{w.takeOutWhy}</p>
        <p class="cluster-acts">
          <a class="button plain" href="/api/editor/export?format=csv" download>
            CSV
          </a>
          <a class="button plain" href="/api/editor/export?format=tsv" download>
            TSV
          </a>
          <a class="button plain" href="/api/editor/export?format=files" download="faq.json">
            faq (JSON)
          </a>
        </p>
      </section>
    </>
  )
}

/** `override`: why it goes live although tests break; '' while none does. */
type Wanted = { conflicts: 'skip' | 'overwrite'; publish: boolean; override: string }
type Bring = (wanted: Wanted) => void
const STATES = ['new', 'changed', 'conflict', 'bad', 'same'] as const

function Seen({ step, bring }: { step: Extract<Step, { state: 'seen' }>; bring: Bring }) {
  const w = words()
  const [overwrite, setOverwrite] = useState(false)
  const [publish, setPublish] = useState(false)
  const [override, setOverride] = useState('')
  const { rows, files } = step.preview
  const wrong = publish ? step.wrong : null
  const count = (state: (typeof STATES)[number]) => rows.filter(row => row.state === state).length
  const coming = count('new') + count('changed') + (overwrite ? count('conflict') : 0)
  return (
    <section class="import">
      {files
        .filter(({ reason }) => reason)
        .map(({ name, reason }) => (
          <Notice kind="bad" key={name}>
            <bdi>{name}</bdi>: <bdi>{reason}</bdi>
          </Notice>
        ))}
      <p class="cluster-sum">
        {STATES.map(state => (
          <span class={`chip ${state === 'bad' || state === 'conflict' ? 'amber' : ''}`} key={state}>
            {w.states[state]}: {number(count(state))}
          </span>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is scrolled by keys too */}
      <section class="wide preview-rows" tabIndex={0} aria-label={w.what}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              <th scope="col">{w.state}</th>
              <th scope="col">{w.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
              .slice(0, 500)
              .map(row => (
                <tr key={`${row.file} ${row.row} ${row.id}`}>
                  <td>
                    <bdi class="code">{row.id}</bdi>
                    <small>
                      <bdi>{w.rowOf(row.file, row.row)}</bdi>
                    </small>
                  </td>
                  <td>{w.states[row.state]}</td>
                  <td>
                    <bdi>{row.question}</bdi>
                    {row.changed && <small>{row.changed.join(', ')}</small>}
                    {row.reason && (
                      <small class="lacks">
                        <bdi class="code">{row.field}</bdi> <bdi>{row.reason}</bdi>
                      </small>
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {count('conflict') > 0 && <Tick label={w.overwrite} value={overwrite} set={setOverwrite} />}
      <Tick label={w.publishToo} value={publish} set={setPublish} />
      {step.why && <Notice kind="bad">{step.why}</Notice>}
      {wrong && <BlockedImport wrong={wrong} override={override} write={setOverride} />}
      <Button
        kind="primary"
        disabled={step.going || coming === 0 || (wrong !== null && override.trim().length < LEAST_REASON)}
        press={() =>
          bring({ conflicts: overwrite ? 'overwrite' : 'skip', publish, override: wrong ? override.trim() : '' })
        }
      >
        {publish ? w.proveAndPublish(coming) : w.bring(coming)}
      </Button>
    </section>
  )
}

const Tick = ({ label, value, set }: { label: string; value: boolean; set: (value: boolean) => void }) => (
  <label class="tick">
    <input type="checkbox" checked={value} onChange={event => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)
