// What was said, in order, and what is on its way.
import type { DeskActivity, Opened } from '../../http/contract.js'
import { clock, day, sameDay } from '../console/format.js'
import { now } from './clock.js'
import { useEnd } from './end.js'
import { Happening } from './message.js'
import { waitingOn } from './outbox.js'
import { Waiting } from './pending.js'
import { typing } from './stream.js'
import { words } from './words.js'

export function Log({ opened: now }: { opened: Opened }) {
  const w = words()
  const { activities, row } = now
  const waiting = waitingOn(row.lineId, activities)
  const end = useEnd(activities.length, waiting.length)
  const thumbs = thumbsOf(activities)
  return (
    <div class="log-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area is reached by the keyboard */}
      <section class="log" ref={end.node} onScroll={end.scrolled} tabIndex={0} aria-label={w.transcript}>
        <div class="log-inner" role="log" aria-live="polite" aria-relevant="additions" aria-label={w.transcript}>
          {activities.map((activity, i) => (
            <div class="happening" key={activity.seq}>
              <Day activity={activity} before={activities[i - 1]} />
              <Happening
                activity={activity}
                opened={now}
                first={begins(activity, activities[i - 1])}
                last={ends(activity, activities[i + 1])}
                thumb={thumbs.get(activity.seq) ?? 'none'}
              />
            </div>
          ))}
          {waiting.map(pending => (
            <Waiting key={pending.id} pending={pending} claim={now.claim} />
          ))}
        </div>
        <Writes lineId={row.lineId} name={row.customer.name} />
      </section>
      {end.away && (
        <button type="button" class="jump" onClick={end.jump}>
          {w.jump(end.missed)} ↓
        </button>
      )}
    </div>
  )
}

function Day({ activity, before }: { activity: DeskActivity; before: DeskActivity | undefined }) {
  if (before && sameDay(before.at, activity.at)) return null
  return <p class="day">{day(activity.at, now.value)}</p>
}

/** A new speaker, or the same after five minutes. */
const begins = (a: DeskActivity, before: DeskActivity | undefined): boolean =>
  before?.type !== 'message' || before.from !== a.from || before.agent?.id !== a.agent?.id || a.at - before.at > 300_000

// The same minute under every line of a run says nothing; under the last one it does.
const ends = (a: DeskActivity, after: DeskActivity | undefined): boolean =>
  after === undefined || begins(after, a) || clock(a.at) !== clock(after.at)

const thumbsOf = (activities: DeskActivity[]) =>
  new Map(
    activities.flatMap(a => (a.type === 'messageReaction' && a.to !== undefined ? [[a.to, a.thumb ?? 'none']] : [])),
  )

function Writes({ lineId, name }: { lineId: string; name: string | undefined }) {
  const w = words()
  const who = typing.value.get(lineId)
  return (
    <p class="writes" role="status">
      {who ? w.typing(who.from === 'customer' ? (name ?? w.customer) : (who.name ?? '')) : ''}
    </p>
  )
}
