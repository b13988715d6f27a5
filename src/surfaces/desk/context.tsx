// The third pane: why a person is needed, and what is known.

import type { ComponentChildren } from 'preact'
import type { DeskActivity, Opened } from '../../http/contract-lines.js'
import { IconButton } from '../console/button.js'
import { clock, fullDay, moment, number, percent } from '../console/format.js'
import { language } from '../console/language.js'
import { topicName } from '../console/topic-names.js'
import { words as common } from '../console/words.js'
import { readFrom, toggleDetails } from './actions.js'
import { Card } from './card.js'
import { now } from './clock.js'
import { words as contextWords } from './context-words.js'
import { Edge } from './edge.js'
import { ModelReply, ModelSummary } from './model-help.js'
import { NearSection } from './near.js'
import * as opened from './opened.js'
import { ProfileSection, TagsSection } from './profile.js'
import { words as verbWords } from './verb-words.js'
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
        {here.state === 'here' && <Known key={here.lineId} opened={here.opened} />}
      </section>
    </aside>
  )
}

function Known({ opened: now }: { opened: Opened }) {
  const card = now.activities.findLast(a => a.type === 'handoff.initiate')
  const current = card && now.activities.every(a => a.seq <= card.seq || a.type !== 'endOfConversation')
  return (
    <>
      {card && (current || now.row.status === 'resolved') ? (
        <Card card={card} opened={now} />
      ) : (
        <ModelSummary opened={now} />
      )}
      <ModelReply opened={now} />
      <NearSection opened={now} />
      <Facts opened={now} />
      <ProfileSection opened={now} />
      <TagsSection opened={now} />
      {!now.routing.card && <Answers activities={now.activities} />}
      <Earlier opened={now} />
      <Merged opened={now} />
    </>
  )
}

function Facts({ opened: { row, place, activities, routing } }: { opened: Opened }) {
  const w = words()
  const c = contextWords()
  const first = activities[0]
  return (
    <section class="facts">
      <h2>{w.facts}</h2>
      <dl>
        <Fact name={common().name}>{row.customer.name ? <bdi>{row.customer.name}</bdi> : w.anonymous}</Fact>
        <Fact name={w.spokenIn}>{common()[row.language]}</Fact>
        <Fact name={c.place}>{place ? <bdi>{c.places[place] ?? place}</bdi> : c.website}</Fact>
        <Fact name={w.state}>{w.statuses[row.status]}</Fact>
        {row.agent && (
          <Fact name={w.inHands}>
            <bdi>{row.agent.name}</bdi>
          </Fact>
        )}
        {routing.team && <Fact name={c.team}>{routing.team[language.value]}</Fact>}
        {routing.forLeads && <Fact name={c.team}>{c.leads}</Fact>}
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
            <a href={`/editor/#entry=${encodeURIComponent(source.entryId)}&revision=${source.revision}`} dir="auto">
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

function Earlier({ opened: { earlier, routing } }: { opened: Opened }) {
  const w = words()
  if (earlier.length === 0 && routing.merged.length > 0) return null // not their first: the other one is named below
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
            <small>{earlierWords(one)}</small>
            {one.comment && (
              <blockquote class="earlier-said" dir="auto">
                {one.comment}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function earlierWords({ number: n, reason, outcome, topic, agent, rating }: Opened['earlier'][number]): string {
  const w = words()
  return [
    number(n),
    reason ? common().reasons[reason] : w.contained,
    topic && topicName(topic),
    outcome && verbWords().close.outcomes[outcome],
    agent && w.with(agent.name),
    rating !== undefined && w.rated(rating),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Merged({ opened: { routing } }: { opened: Opened }) {
  const w = verbWords().merge
  if (routing.merged.length === 0) return null
  return (
    <section>
      <h2>{w.from}</h2>
      <ul class="earlier">
        {routing.merged.map(({ lineId, at }) => (
          <li key={lineId}>
            <button type="button" class="link" onClick={() => opened.open(lineId)}>
              {moment(at, now.value)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
