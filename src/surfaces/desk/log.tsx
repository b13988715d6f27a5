// What was said, in order, and what is on its way.
import type { DeskActivity, Opened } from '../../http/contract-lines.js'
import { Button } from '../console/button.js'
import { clock, day, sameDay } from '../console/format.js'
import { now } from './clock.js'
import { useEnd } from './end.js'
import { folded } from './fold.js'
import { Happening } from './message.js'
import * as opened from './opened.js'
import { waitingOn } from './outbox.js'
import { Waiting } from './pending.js'
import { typing } from './stream.js'
import { words } from './words.js'

const NEAR_TOP = 160 // pixels

export function Log({ opened: now }: { opened: Opened }) {
  const w = words()
  const { activities, row } = now
  const waiting = waitingOn(row.lineId, activities)
  const shown = folded(activities)
  const first = activities[0]?.seq ?? 1
  const end = useEnd(activities.length, waiting.length, first)
  const thumbs = thumbsOf(activities)
  const mine = activities.findLast(a => a.type === 'message' && a.from === 'agent')?.seq ?? 0
  const seen = mine > 0 ? howFar(now, mine) : undefined
  const scrolled = () => {
    end.scrolled()
    if ((end.node.current?.scrollTop ?? NEAR_TOP) < NEAR_TOP) void opened.readBack()
  }
  return (
    <div class="log-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area is reached by the keyboard */}
      <section class="log" ref={end.node} onScroll={scrolled} tabIndex={0} aria-label={w.transcript}>
        <Before first={first} />
        <div class="log-inner" role="log" aria-live="polite" aria-relevant="additions" aria-label={w.transcript}>
          {shown.map((activity, i) => (
            <div class="happening" key={activity.seq} data-seq={activity.seq}>
              <Day activity={activity} before={shown[i - 1]} />
              <Happening
                activity={activity}
                name={row.customer.name}
                first={begins(activity, shown[i - 1])}
                last={ends(activity, shown[i + 1])}
                thumb={thumbs.get(activity.seq) ?? 'none'}
                seen={activity.seq === mine ? seen : undefined}
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

function howFar({ routing, row }: Opened, seq: number): 'delivered' | 'read' | undefined {
  const { delivered, read } = opened.marks.value.get(row.lineId) ?? routing?.marks ?? { delivered: 0, read: 0 }
  return read >= seq ? 'read' : delivered >= seq ? 'delivered' : undefined
}

/** The way back to what was said before. */
function Before({ first }: { first: number }) {
  const w = words()
  if (first <= 1) return null
  const now = opened.reading.value
  return (
    <p class="before">
      <Button kind="quiet" disabled={now === 'yes'} press={() => void opened.readBack()}>
        {now === 'yes' ? w.readingBack : now === 'failed' ? w.readBackFailed : w.readBack}
      </Button>
    </p>
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
