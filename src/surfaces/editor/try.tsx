// Try a question: what a customer would get, and which entries were near.
import { useEffect, useState } from 'preact/hooks'
import type { Tried } from '../../http/contract.js'
import { call } from '../console/api.js'
import { percent } from '../console/format.js'
import { trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { words } from './words.js'

const PAUSE_MS = 300

type Result = { state: 'idle' } | { state: 'failed'; why: string } | { state: 'here'; tried: Tried }

function useTried(text: string, revision: number): Result {
  const [result, setResult] = useState<Result>({ state: 'idle' })
  useEffect(() => {
    if (!text.trim()) return setResult({ state: 'idle' })
    let wanted = true
    const timer = setTimeout(async () => {
      try {
        const tried = await call<Tried>('POST', '/api/editor/try', { text: text.trim() })
        if (wanted) setResult({ state: 'here', tried })
      } catch (error) {
        if (wanted) setResult({ state: 'failed', why: trouble(error) })
      }
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text, revision])
  return result
}

/** `revision` of the entry at hand: when it changes the question is asked again. */
export function Try({ entryId, revision }: { entryId: string | null; revision: number }) {
  const [text, setText] = useState('')
  const w = words()
  const result = useTried(text, revision)
  return (
    <section class="try">
      <h2>{w.tryTitle}</h2>
      <input
        class="input"
        type="text"
        dir="auto"
        maxLength={2000}
        aria-label={w.tryTitle}
        placeholder={w.tryHint}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div role="status">
        {result.state === 'failed' && <p class="problem">{result.why}</p>}
        {result.state === 'here' && <Outcome tried={result.tried} entryId={entryId} />}
      </div>
      <p class="hint">{w.tryWhy}</p>
    </section>
  )
}

function Outcome({ tried, entryId }: { tried: Tried; entryId: string | null }) {
  const w = words()
  return (
    <>
      <p class={`decision ${tried.decision}`}>
        <b>{w.tryDecision[tried.decision]}</b>
        <small>
          {w.tryLanguage}: {common()[tried.language]}
        </small>
      </p>
      {tried.candidates.length === 0 && <p class="none">{w.tryNone}</p>}
      <ol class="candidates">
        {tried.candidates.map(({ entryId: id, language, question, score }) => (
          <li key={`${id} ${language}`}>
            <a href={`#entry=${encodeURIComponent(id)}`} dir="auto" lang={language}>
              {question}
            </a>
            <span class="score">
              <span class="score-bar" aria-hidden="true">
                <i style={{ inlineSize: `${Math.round(score * 100)}%` }} />
              </span>
              {percent(score)}
              {id === entryId && <span class="chip">{w.tryThis}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
