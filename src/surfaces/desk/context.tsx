// The third pane: why a person is needed, and what is known.

import type { ComponentChildren } from 'preact'
import type { DeskActivity, Opened } from '../../http/contract.js'
import { IconButton } from '../console/button.js'
import { clock, fullDay, moment, number, percent } from '../console/format.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { readFrom, toggleDetails } from './actions.js'
import { now } from './clock.js'
import { Edge } from './edge.js'
import * as opened from './opened.js'
import { Ring } from './ring.js'
import { ruleWords } from './rule-words.js'
import { words } from './words.js'

export function Context() {
  const here = opened.shown.value
  const w = words()
  return (
    <aside class="pane context" aria-label={w.details}>
      <Edge of="context" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area is reached by the keyboard */}
      <section class="context-all" tabIndex={0} aria-label={w.details}>
        <div class="context-close">
          <IconButton icon="close" label={w.hideDetails} press={toggleDetails} />
        </div>
        {here.state === 'here' && <Known opened={here.opened} />}
      </section>
    </aside>
  )
}

function Known({ opened: now }: { opened: Opened }) {
  const card = now.activities.findLast(a => a.type === 'handoff.initiate')
  const current = card && now.activities.every(a => a.seq <= card.seq || a.type !== 'endOfConversation')
  return (
    <>
      {card && (current || now.row.status === 'resolved') && <Card card={card} opened={now} />}
      <Facts opened={now} />
      <Answers activities={now.activities} />
      <Earlier opened={now} />
    </>
  )
}

function Card({ card, opened: { row, whyHere } }: { card: DeskActivity; opened: Opened }) {
  const w = words()
  const rule = typeof card.rule === 'string' ? ruleWords(card.rule) : undefined
  return (
    <section class="card">
      <h2>{w.card}</h2>
      <p class="card-top">
        {card.reason && <span class={`chip ${card.reason}`}>{common().reasons[card.reason]}</span>}
        {row.status === 'queued' && row.dueAt !== undefined && (
          <Ring from={row.queuedAt ?? card.at} dueAt={row.dueAt} />
        )}
      </p>
      {card.summary && (
        <p class="card-summary" dir="auto">
          {card.summary}
        </p>
      )}
      {row.status === 'queued' && whyHere && (
        <>
          <h3>{w.place}</h3>
          <p class="card-line">{whyHere[language.value]}</p>
        </>
      )}
      {rule && (
        <>
          <h3>{w.rule}</h3>
          <p class="card-line">{rule}</p>
        </>
      )}
      {card.evidence && card.evidence.length > 0 && (
        <>
          <h3>{w.evidence}</h3>
          <ul class="evidence">
            {card.evidence.map(sign => (
              <li key={sign} dir="auto">
                {sign}
              </li>
            ))}
          </ul>
        </>
      )}
      {typeof card.dueAt === 'number' && (
        <p class="card-due">
          {w.promised} <b>{moment(card.dueAt, now.value)}</b>
        </p>
      )}
    </section>
  )
}

function Facts({ opened: { row, activities } }: { opened: Opened }) {
  const w = words()
  const first = activities[0]
  return (
    <section class="facts">
      <h2>{w.facts}</h2>
      <dl>
        <Fact name={common().name}>{row.customer.name ? <bdi>{row.customer.name}</bdi> : w.anonymous}</Fact>
        <Fact name={w.spokenIn}>{common()[row.language]}</Fact>
        <Fact name={w.state}>{w.statuses[row.status]}</Fact>
        {row.agent && (
          <Fact name={w.inHands}>
            <bdi>{row.agent.name}</bdi>
          </Fact>
        )}
        {first && <Fact name={w.started}>{moment(first.at, now.value)}</Fact>}
        <Fact name={w.customerId}>
          <span class="code clipped" title={row.customer.id}>
            {row.customer.id}
          </span>
        </Fact>
      </dl>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

function Answers({ activities }: { activities: DeskActivity[] }) {
  const w = words()
  const said = activities.flatMap(a => (a.source ? [{ seq: a.seq, at: a.at, ...a.source }] : []))
  return (
    <section>
      <h2>{w.entries}</h2>
      {said.length === 0 && <p class="none">{w.noEntries}</p>}
      <ul class="answers">
        {said.map(source => (
          <li key={source.seq}>
            <a href={`/editor/#entry=${encodeURIComponent(source.entryId)}`} dir="auto">
              {source.question}
            </a>
            <small>
              {w.score(percent(source.score), percent(source.threshold))} · {clock(source.at)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Earlier({ opened: { earlier } }: { opened: Opened }) {
  const w = words()
  return (
    <section>
      <h2>{w.earlier}</h2>
      {earlier.length === 0 && <p class="none">{w.noEarlier}</p>}
      <ol class="earlier">
        {earlier.toReversed().map(one => (
          <li key={one.number}>
            <button type="button" class="link" onClick={() => void readFrom(one.openedSeq)}>
              {fullDay(one.openedAt)}
              <span class="unseen"> – {w.readIt}</span>
            </button>
            <small>
              {number(one.number)} · {one.reason ? common().reasons[one.reason] : w.contained}
              {one.rating !== undefined && ` · ${w.rated(one.rating)}`}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
