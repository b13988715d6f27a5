// The handoff card: why a person is needed, what the bot tried, how the customer feels, and what is already given.
import { useEffect } from 'preact/hooks'
import type { DeskActivity, Opened } from '../../http/contract-lines.js'
import { moment, percent } from '../console/format.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { now, quick } from './clock.js'
import { words as contextWords } from './context-words.js'
import { duty } from './duty.js'
import { insertWords } from './insert.js'
import { ModelSummary } from './model-help.js'
import { words as modelWords } from './model-words.js'
import { Ring } from './ring.js'
import { ruleWords } from './rule-words.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

/** «شکایت دارد» once, not as the reason and again as the mood. */
const saysSame = ({ reason }: DeskActivity, feels: keyof ReturnType<typeof contextWords>['moods']): boolean =>
  reason !== undefined && common().reasons[reason] === contextWords().moods[feels]

export function Card({ card, opened }: { card: DeskActivity; opened: Opened }) {
  const w = words()
  const { row, whyHere } = opened
  const told = opened.routing?.card
  const owed = row.status === 'queued' ? duty(row) : undefined
  const rule = typeof card.rule === 'string' ? ruleWords(card.rule) : undefined
  const byOther = card.rule === 'other-bot'
  const signs = told?.mood.evidence.map(sign => sign[language.value]) ?? card.evidence ?? []
  return (
    <section class="card">
      <h2>{w.card}</h2>
      <p class="card-top">
        <span class="card-chips">
          {card.reason && <span class={`chip ${card.reason}`}>{common().reasons[card.reason]}</span>}
          {told && told.mood.feels !== 'calm' && !saysSame(card, told.mood.feels) && (
            <span class="chip amber">
              <span class="unseen">{contextWords().mood}: </span>
              {contextWords().moods[told.mood.feels]}
            </span>
          )}
        </span>
        {owed && <Ring {...owed} />}
      </p>
      <ModelSummary opened={opened} />
      {byOther && <Titled title={modelWords().otherBot} text={card.summary ?? ''} />}
      {told ? <Told told={told} /> : <Line text={card.summary} />}
      {row.status === 'queued' && whyHere && <Titled title={w.place} text={whyHere[language.value]} />}
      <Tongue opened={opened} />
      <Titled title={w.rule} text={(byOther ? undefined : told?.whyNot[language.value]) ?? rule ?? ''} />
      {signs.length > 0 && (
        <>
          <h3>{w.evidence}</h3>
          <ul class="evidence">
            {signs.map(sign => (
              <li key={sign} dir="auto">
                {sign}
              </li>
            ))}
          </ul>
        </>
      )}
      {opened.mail === 'unset' && row.contact?.kind === 'email' && <p class="card-due">{contextWords().byHand}</p>}
      {row.promise?.dueAt !== undefined && (
        <p class="card-due">
          {w.promised} <b>{moment(row.promise.dueAt, now.value)}</b>
        </p>
      )}
    </section>
  )
}

/** Somebody writes in a language that I do not speak with customers. */
function Tongue({ opened: { row, routing } }: { opened: Opened }) {
  const other = row.status === 'queued' ? routing?.otherTongue : undefined
  const left = other?.until === undefined ? 0 : Math.max(0, Math.ceil((other.until - now.value) / 1000))
  useEffect(() => (left > 0 ? quick() : undefined), [left > 0])
  if (!other) return null
  const w = contextWords()
  const name = common()[row.language]
  return <Titled title={w.tongue} text={left > 0 ? w.tongueFirst(name, left) : w.tongueAnyone(name)} />
}

const Line = ({ text }: { text: string | undefined }) =>
  text ? (
    <p class="card-summary" dir="auto">
      {text}
    </p>
  ) : null

const Titled = ({ title, text }: { title: string; text: string }) =>
  text ? (
    <>
      <h3>{title}</h3>
      <p class="card-line" dir="auto">
        {text}
      </p>
    </>
  ) : null

type Known = NonNullable<Opened['routing']['card']>

function Told({ told }: { told: Known }) {
  const w = contextWords()
  return (
    <>
      <Titled title={w.question} text={told.question} />
      {told.open !== told.question && <Titled title={w.open} text={told.open} />}
      {told.checked && (
        <p class={`card-checked ${told.checked.verdict}`}>
          {w.checked[told.checked.verdict]} {told.checked.words.map(said => `«${said}»`).join(' ')}
        </p>
      )}
      {told.facts.length > 0 && (
        <>
          <h3>{w.given}</h3>
          <ul class="given">
            {told.facts.map(fact => (
              <li key={`${fact.kind}${fact.value}`}>
                <button
                  type="button"
                  class="given-one"
                  title={w.insertFact(fact.value)}
                  onClick={() => insertWords(fact.value)}
                >
                  <span>{verbWords().facts[fact.kind]}</span> <bdi class="fact-value">{fact.value}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {told.tried.length > 0 && (
        <>
          <h3>{w.tried}</h3>
          <ul class="answers">
            {told.tried.map(one => (
              <li key={one.entryId}>
                <a href={`/editor/#entry=${encodeURIComponent(one.entryId)}`} dir="auto">
                  {one.question}
                </a>
                <small>
                  {words().score(percent(one.score), percent(one.threshold))} · {w.whyTried[one.why]}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
