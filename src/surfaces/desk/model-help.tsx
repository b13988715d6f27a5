// What a language model can draft for the agent: a summary, a reply out of entries, a translation beside the original. All of it to
// be read first; where there is no model, nothing of it is shown.
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Opened } from '../../http/contract-lines.js'
import type { ModelState, ModelText, SuggestedReply } from '../../http/contract-model.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { language } from '../console/language.js'
import { modelTrouble } from '../console/trouble.js'
import { insertWords } from './insert.js'
import { words } from './model-words.js'

type Draft =
  | { state: 'none' }
  | { state: 'busy' }
  | { state: 'failed'; why: string }
  | { state: 'text'; text: string; original?: string }
  | { state: 'reply'; reply: SuggestedReply }

const chat = signal<ModelState['chat'] | 'unasked'>('unasked')

export function ModelSection({ opened: { row, activities } }: { opened: Opened }) {
  const [draft, setDraft] = useState<Draft>({ state: 'none' })
  const w = words()
  useEffect(() => {
    if (chat.value !== 'unasked') return
    call<ModelState>('GET', '/api/model')
      .then(told => {
        chat.value = told.chat
      })
      .catch(() => {})
  }, [])
  if (chat.value !== 'on') return null
  const last = activities.findLast(a => a.type === 'message' && a.from === 'customer' && a.text)
  const ask = async (what: string, body: object, drafted: (told: unknown) => Draft) => {
    setDraft({ state: 'busy' })
    try {
      setDraft(drafted(await call('POST', `/api/model/lines/${encodeURIComponent(row.lineId)}/${what}`, body)))
    } catch (error) {
      setDraft({ state: 'failed', why: modelTrouble(error) })
    }
  }
  const text = (told: unknown, original?: string): Draft => {
    return { state: 'text', text: (told as ModelText).text, ...(original && { original }) }
  }
  const summarise = () => ask('summary', { language: language.value }, told => text(told))
  const reply = () => ask('reply', {}, told => ({ state: 'reply', reply: told as SuggestedReply }))
  const translate = () =>
    last && ask('translation', { seq: last.seq, to: language.value }, told => text(told, last.text ?? ''))
  const busy = draft.state === 'busy'
  return (
    <section class="model" aria-busy={busy}>
      <h2>{w.title}</h2>
      <p class="model-actions">
        <Button press={() => void summarise()} disabled={busy}>
          {w.summary}
        </Button>
        {row.status !== 'resolved' && (
          <Button press={() => void reply()} disabled={busy}>
            {w.reply}
          </Button>
        )}
        {last && (
          <Button press={() => void translate()} disabled={busy}>
            {w.translate}
          </Button>
        )}
      </p>
      <div role="status">
        <Drafted draft={draft} />
      </div>
    </section>
  )
}

function Drafted({ draft }: { draft: Draft }) {
  const w = words()
  switch (draft.state) {
    case 'none':
      return null
    case 'busy':
      return <p class="model-note">{w.busy}</p>
    case 'failed':
      return <p class="model-note">{draft.why}</p>
    case 'text':
      return (
        <div class="model-draft">
          <p class="model-note">{w.unreviewed}</p>
          {draft.original && (
            <>
              <h3>{w.original}</h3>
              <p dir="auto">{draft.original}</p>
              <h3>{w.translation}</h3>
            </>
          )}
          <p dir="auto">{draft.text}</p>
        </div>
      )
    case 'reply':
      return <Reply reply={draft.reply} />
  }
}

function Reply({ reply: { text, sources } }: { reply: SuggestedReply }) {
  const w = words()
  if (text === null) return <p class="model-note">{w.nothing}</p>
  return (
    <div class="model-draft">
      <p class="model-note">{w.unreviewed}</p>
      <p dir="auto">{text}</p>
      <h3>{w.sources}</h3>
      <ul class="answers">
        {sources.map(({ entryId, question }) => (
          <li key={entryId}>
            <a href={`/editor/#entry=${encodeURIComponent(entryId)}`} dir="auto">
              {question}
            </a>
          </li>
        ))}
      </ul>
      <Button press={() => void insertWords(text)}>{w.insert}</Button>
    </div>
  )
}
