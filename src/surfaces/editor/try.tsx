// Try a question: what a customer would get, which entries were near and why, with the draft and without it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TriedOnce, TriedWhole } from '../../http/contract-checks.js'
import { call } from '../console/api.js'
import { percent } from '../console/format.js'
import { language } from '../console/language.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { address } from './entry-state.js'
import { words as said } from './words-try.js'

const PAUSE_MS = 300

type Result = { state: 'idle' } | { state: 'failed'; why: string } | { state: 'here'; tried: TriedWhole }

/** Asked again when the entry or its draft is another. */
function useTried(text: string, draft: string | null, revision: number): Result {
  const [result, setResult] = useState<Result>({ state: 'idle' })
  useEffect(() => {
    if (!text.trim()) return setResult({ state: 'idle' })
    let wanted = true
    const timer = setTimeout(async () => {
      try {
        const asked = { text: text.trim(), ...(draft && { drafts: [draft] }) }
        const tried = await call<TriedWhole>('POST', address('try', 'whole'), asked)
        if (wanted) setResult({ state: 'here', tried })
      } catch (error) {
        if (wanted) setResult({ state: 'failed', why: trouble(error) })
      }
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text, draft, revision])
  return result
}

/** `draft`: the id whose draft is tried too. */
export function Try({ entryId, draft, revision }: { entryId: string | null; draft: string | null; revision: number }) {
  const [text, setText] = useState('')
  const result = useTried(text, draft, revision)
  const told = useRef<HTMLDivElement>(null)
  // At the foot of a low window the result would stand below the edge, and nothing would seem to happen.
  useLayoutEffect(() => {
    const asks = told.current?.parentElement?.contains(document.activeElement)
    if (result.state !== 'idle' && asks)
      told.current?.querySelector('.decision, .problem')?.scrollIntoView({ block: 'nearest' })
  }, [result])
  return (
    <section class="try">
      <h2>{said().tryTitle}</h2>
      <input
        class="input"
        type="text"
        dir="auto"
        maxLength={2000}
        aria-label={said().tryTitle}
        placeholder={said().tryHint}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div role="status" ref={told}>
        {result.state === 'failed' && <p class="problem">{result.why}</p>}
        {result.state === 'here' && <Both tried={result.tried} entryId={entryId} />}
      </div>
      {!draft && <p class="hint">{said().tryWhy}</p>}
    </section>
  )
}

function Both({ tried: { published, draft }, entryId }: { tried: TriedWhole; entryId: string | null }) {
  const s = said()
  if (!draft) return <Outcome tried={published} entryId={entryId} />
  const [was, is] = [published, draft].map(({ decision, candidates }) => `${decision} ${candidates[0]?.entryId}`)
  return (
    <>
      <p class="hint">{was === is ? s.same : s.differs}</p>
      <h3>{s.withDraft}</h3>
      <Outcome tried={draft} entryId={entryId} />
      <details>
        <summary>{s.published}</summary>
        <Outcome tried={published} entryId={entryId} />
      </details>
    </>
  )
}

function Outcome({ tried, entryId }: { tried: TriedOnce; entryId: string | null }) {
  const s = said()
  const { gate } = tried
  return (
    <>
      <div class={`decision ${tried.decision}`}>
        <b>{said().tryDecision[tried.decision]}</b>
        <small>
          {said().tryLanguage}: {common()[tried.language]} · {s.read} <bdi>{tried.normalised}</bdi>
        </small>
        <small>{s.gate(gate.score, gate.answerAt, gate.clarifyAt)}</small>
      </div>
      {tried.candidates.length === 0 && <p class="none">{said().tryNone}</p>}
      <ol class="candidates">
        {tried.candidates.map(one => (
          <Near key={`${one.entryId} ${one.language}`} one={one} open={one.entryId === entryId} />
        ))}
      </ol>
    </>
  )
}

function Near({ one, open }: { one: TriedOnce['candidates'][number]; open: boolean }) {
  const s = said()
  const { variant, likeness, words: has, missing, concepts } = one.why
  const list = (name: string, some: string[]) =>
    some.length > 0 && (
      <span>
        {name} <bdi>{some.join(' · ')}</bdi>
      </span>
    )
  return (
    <li>
      <a href={`#entry=${encodeURIComponent(one.entryId)}`} dir="auto" lang={one.language}>
        {one.question}
      </a>
      <span class="score">
        <span class="score-bar" aria-hidden="true">
          <i style={{ inlineSize: `${Math.round(one.score * 100)}%` }} />
        </span>
        {percent(one.score)}
        {open && <span class="chip">{said().tryThis}</span>}
      </span>
      <small class="why">
        <span>
          {s.like(percent(likeness))} <bdi>{variant}</bdi>
        </span>
        {list(s.has, has)}
        {list(s.lacks, missing)}
        {language.value === 'en' &&
          list(
            s.about,
            concepts.map(concept => concept.replaceAll('_', ' ')),
          )}
      </small>
    </li>
  )
}
