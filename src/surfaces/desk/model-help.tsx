// What a language model can write for the agent: a summary for the card, and a reply out of entries. To be read first, all of it.
import type { Opened } from '../../http/contract-lines.js'
import type { ModelText, SuggestedReply } from '../../http/contract-model.js'
import { Button } from '../console/button.js'
import { language } from '../console/language.js'
import { useModel } from '../console/model.js'
import { insertWords } from './insert.js'
import { type Asked, asked, askModel } from './model-asked.js'
import { words } from './model-words.js'

type Of = { opened: Opened }

const upTo = ({ activities }: Opened): number => activities.at(-1)?.seq ?? 0

/** Of the customer's words only: what the bot says or a colleague notes changes no draft. */
const saidSince = ({ activities }: Opened, seq: number): boolean =>
  activities.some(a => a.seq > seq && a.type === 'message' && a.from === 'customer')

/** On the card: what it is about, in a few sentences of the agent's own language. */
export function ModelSummary({ opened }: Of) {
  const w = words()
  const { lineId } = opened.row
  const what = `summary ${language.value}`
  const now = asked<ModelText>(lineId, what)
  if (useModel() === 'off') return null
  const ask = () => askModel(lineId, what, 'summary', { language: language.value }, upTo(opened))
  return (
    <div class="model-summary" aria-busy={now?.state === 'busy'}>
      <div role="status">
        <Failed now={now} />
        {now?.state === 'told' && (
          <div class="model-draft">
            <p class="model-note">{w.unreviewed}</p>
            <p dir="auto">{now.told.text}</p>
            {saidSince(opened, now.upTo) && <p class="model-note model-stale">{w.stale}</p>}
          </div>
        )}
      </div>
      {(now?.state !== 'told' || saidSince(opened, now.upTo)) && (
        <Button kind="quiet" press={() => void ask()} disabled={now?.state === 'busy'}>
          {now?.state === 'told' ? w.summaryAgain : w.summary}
        </Button>
      )}
    </div>
  )
}

export function ModelReply({ opened }: Of) {
  const w = words()
  const { lineId, status } = opened.row
  const now = asked<SuggestedReply>(lineId, 'reply')
  if (useModel() === 'off' || status === 'resolved') return null
  const stale = now?.state === 'told' && saidSince(opened, now.upTo)
  return (
    <section class="model" aria-busy={now?.state === 'busy'}>
      <h2>{w.title}</h2>
      <Button press={() => void askModel(lineId, 'reply', 'reply', {}, upTo(opened))} disabled={now?.state === 'busy'}>
        {now?.state === 'told' ? w.replyAgain : w.reply}
      </Button>
      <div role="status">
        <Failed now={now} />
        {now?.state === 'told' && <Reply reply={now.told} />}
        {stale && <p class="model-note model-stale">{w.stale}</p>}
      </div>
    </section>
  )
}

function Failed({ now }: { now: Asked<unknown> | undefined }) {
  if (now?.state === 'busy') return <p class="model-note">{words().busy}</p>
  return now?.state === 'failed' ? <p class="model-note">{now.why}</p> : null
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
