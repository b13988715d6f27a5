// What happened besides messages: one quiet line each, and a band for what colleagues wrote to each other.
import type { DeskActivity } from '../../http/contract-lines.js'
import { clock, moment } from '../console/format.js'
import { Face } from '../console/frame.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { now } from './clock.js'
import { colleagues } from './colleagues.js'
import type { Folded } from './fold.js'
import { Shown } from './hidden.js'
import * as opened from './opened.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

export function Event({ activity }: { activity: DeskActivity }) {
  if (activity.type === 'note') return <Note activity={activity} text={activity.text ?? ''} />
  const text = eventWords(activity)
  if (!text) return null
  return (
    <div class={`event ${activity.type === 'handoff.initiate' ? 'handed' : ''}`}>
      <p>
        {activity.type === 'merge' && activity.lineId ? <Elsewhere lineId={activity.lineId} text={text} /> : text} ·{' '}
        <time dateTime={new Date(activity.at).toISOString()}>{clock(activity.at)}</time>
      </p>
      {activity.type === 'rating' && <Quote activity={activity} text={activity.comment} />}
      {activity.type === 'block' && <Quote activity={activity} text={activity.because} />}
      {activity.type === 'card' && <Quote activity={activity} text={activity.text} />}
      {(activity.type === 'transfer' || activity.type === 'scheduled') && activity.note && (
        <Note activity={activity} text={activity.note} />
      )}
    </div>
  )
}

/** What was said there is read there: each word keeps its one place. */
const Elsewhere = ({ lineId, text }: { lineId: string; text: string }) => (
  <button type="button" class="link" onClick={() => opened.open(lineId)}>
    {text}
  </button>
)

const Quote = ({ activity, text }: { activity: DeskActivity; text: string | undefined }) =>
  text ? (
    <blockquote dir="auto">
      <Shown activity={activity} text={text} />
    </blockquote>
  ) : null

/** Across the whole transcript and tinted, so that nobody mistakes it for something the customer saw. */
function Note({ activity, text }: { activity: DeskActivity; text: string }) {
  const w = verbWords()
  const name = activity.agent?.name ?? ''
  return (
    <article class="note">
      <header class="author">
        <Face name={name} />
        <bdi>{name}</bdi>
        <span class="note-only">{w.onlyUs}</span>
        <time dateTime={new Date(activity.at).toISOString()}>{clock(activity.at)}</time>
      </header>
      <Shown activity={activity} text={text} />
    </article>
  )
}

type Told = (activity: DeskActivity, name: string) => string | null

const until = (at: number | undefined | null) => (at ? moment(at, now.value) : '')

const TOLD: Partial<Record<DeskActivity['type'], Told>> = {
  'handoff.initiate': a => (a.reason ? `${words().handedOver}: ${common().reasons[a.reason]}` : words().handedOver),
  'handoff.status': (a, name) => {
    const w = words().events
    if (a.state === 'accepted') return w.accepted(name)
    return a.state === 'completed' ? w.completed(name) : w.failed
  },
  rating: a => words().events.rating(a.stars ?? 0),
  endOfConversation: a => {
    const outcome = a.outcome && verbWords().close.outcomes[a.outcome as 'solved']
    return words().events.ended + (outcome ? verbWords().events.outcome(outcome) : '')
  },
  transfer: (a, name) => {
    const w = verbWords().events
    const to = a.to as { kind: string; agent?: { name: string }; teamId?: string } | undefined
    if (to?.kind === 'agent') return w.toAgent(name, to.agent?.name ?? '')
    const team = colleagues.value?.teams.find(one => one.id === to?.teamId)
    return to?.kind === 'team' ? w.toTeam(name, team?.[language.value] ?? to.teamId ?? '') : w.toLeads(name)
  },
  offer: (a, name) => {
    const w = verbWords().events
    return a.state === 'made' ? w.made(name) : a.state === 'declined' ? w.declined(name) : w.unanswered(name)
  },
  return: (_a, name) => verbWords().events.returned(name),
  scheduled: a => {
    const w = verbWords().events
    const why = (a as { why?: string }).why
    return why === 'call_back'
      ? w.call_back(until(a.until))
      : why === 'contact_reply'
        ? w.later(until(a.until))
        : w.put_off(until(a.until))
  },
  block: (a, name) => (a.state === 'blocked' ? verbWords().events.blocked(name) : verbWords().events.unblocked(name)),
  merge: a => {
    const w = verbWords().events
    return a.state === 'into' ? w.mergedInto : a.state === 'apart' ? w.mergedApart : w.mergedFrom
  },
  card: a => {
    const w = verbWords().events
    return a.verdict === 'right' ? w.cardRight : a.verdict === 'correcting' ? w.cardCorrecting : w.cardCorrected
  },
  promise: a => (a.dueAt ? verbWords().events.promised(until(a.dueAt)) : verbWords().events.promiseNone),
  'promise.warning': () => verbWords().events.promiseWarn,
  'promise.outcome': (a: Folded) => verbWords().events.outcomes(a.kept ?? 0, a.broken ?? 0),
}

// A thumb stands under the message that it is about, tags in the third pane.
const eventWords = (activity: DeskActivity): string | null =>
  TOLD[activity.type]?.(activity, activity.agent?.name ?? '') ?? null
