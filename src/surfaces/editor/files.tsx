// Entries from files and to files: every row is looked at first, and nothing is written until it is confirmed.
import { useState } from 'preact/hooks'
import type { Imported, ImportPreview } from '../../http/contract-import.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { number } from '../console/format.js'
import { Notice } from '../console/notice.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { Rows, STATES } from './import-rows.js'
import { load } from './list-state.js'
import { MANY, undoing } from './publish-together.js'
import { check } from './publishing.js'
import { words } from './words-pages.js'
import { inOurWords } from './words-refusals.js'

type Sent = { name: string; base64: string }[]
type Step =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'seen'; files: Sent; preview: ImportPreview; going: boolean; why: string | null }
  | { state: 'failed'; why: string }

/** Thousands of rows are read and written in one go. */
const LONG_MS = 120_000

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
  const look = async (files: Sent, why: string | null = null) => {
    if (!why) setStep({ state: 'reading' })
    try {
      const preview = await call<ImportPreview>('POST', '/api/editor/import/preview', { files }, LONG_MS)
      setStep({ state: 'seen', files, preview, going: false, why })
    } catch (error) {
      setStep({ state: 'failed', why: trouble(error) })
    }
  }
  const choose = async (chosen: FileList | null) => {
    if (chosen && chosen.length > 0) await look(await Promise.all([...chosen].map(encoded)))
  }
  const bring = async (now: Extract<Step, { state: 'seen' }>, { publish, conflicts }: Wanted) => {
    setStep({ ...now, going: true })
    try {
      const body = { files: now.files, fingerprint: now.preview.fingerprint, reason: '', conflicts }
      const { drafts, left } = await call<Imported>('POST', '/api/editor/import', body, LONG_MS)
      setStep({ state: 'none' })
      void load()
      tell(w.brought(drafts.length), undoing({ drafts: left }), MANY)
      if (publish) await check(drafts)
    } catch (error) {
      if (!refusedWith(error, 409)) return setStep({ ...now, going: false, why: trouble(error) })
      await look(now.files, w.changedMeanwhile)
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

type Wanted = { conflicts: 'skip' | 'overwrite'; publish: boolean }
type Bring = (wanted: Wanted) => void

function Seen({ step, bring }: { step: Extract<Step, { state: 'seen' }>; bring: Bring }) {
  const w = words()
  const [overwrite, setOverwrite] = useState(false)
  const [publish, setPublish] = useState(false)
  const { rows, files } = step.preview
  const count = (state: (typeof STATES)[number]) => rows.filter(row => row.state === state).length
  const refused = files.filter(({ reason }) => reason)
  const coming = count('new') + count('changed') + (overwrite ? count('conflict') : 0)
  return (
    <section class="import">
      {refused.map(({ name, reason }) => (
        <Notice kind="bad" key={name}>
          <bdi>{name}</bdi>: <bdi>{inOurWords(reason ?? '')}</bdi>
        </Notice>
      ))}
      {rows.length > 0 && (
        <>
          <p class="cluster-sum">
            {STATES.filter(state => count(state) > 0).map(state => (
              <span class={`chip ${state === 'bad' || state === 'conflict' ? 'amber' : ''}`} key={state}>
                {w.states[state]}: {number(count(state))}
              </span>
            ))}
          </p>
          <Rows rows={rows} />
          {count('conflict') > 0 && <Tick label={w.overwrite} value={overwrite} set={setOverwrite} />}
          <Tick label={w.publishToo} value={publish} set={setPublish} />
          {step.why && <Notice kind="bad">{step.why}</Notice>}
          <Button
            kind="primary"
            disabled={step.going || coming === 0}
            press={() => bring({ conflicts: overwrite ? 'overwrite' : 'skip', publish })}
          >
            {publish ? w.proveAndPublish(coming) : w.bring(coming)}
          </Button>
        </>
      )}
    </section>
  )
}

const Tick = ({ label, value, set }: { label: string; value: boolean; set: (value: boolean) => void }) => (
  <label class="tick">
    <input type="checkbox" checked={value} onChange={event => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)
