// The second pane: what was said, in order, and the place to answer.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskActivity, Opened } from '../../http/contract.js'
import { Button, IconButton } from '../console/button.js'
import { day, sameDay } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { askResolve, detailsOpen, leaveToQueue, openNext, toggleDetails } from './actions.js'
import { now } from './clock.js'
import { Composer } from './composer.js'
import { Happening } from './message.js'
import * as opened from './opened.js'
import { outbox } from './outbox.js'
import { Waiting } from './pending.js'
import { Ring } from './ring.js'
import { inView } from './rows.js'
import { typing } from './stream.js'
import { words } from './words.js'

export function Transcript() {
  const shown = opened.shown.value
  return (
    <main id="main" class="pane talk" tabIndex={-1}>
      {shown.state === 'none' && <Nobody />}
      {shown.state === 'opening' && <p class="quiet-line">{words().opening}</p>}
      {shown.state === 'failed' && (
        <div class="talk-failed">
          <Notice kind="warn" actions={<Button press={() => void opened.reload()}>{common().again}</Button>}>
            {shown.why}
          </Notice>
        </div>
      )}
      {shown.state === 'here' && <Talk key={shown.lineId} opened={shown.opened} />}
    </main>
  )
}

function Nobody() {
  const w = words()
  const waiting = inView('queued').length > 0
  return (
    <div class="nobody">
      <h1>{waiting ? w.pick : w.calm}</h1>
      <dl class="hints">
        {w.keyList.slice(0, 4).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {waiting && (
        <Button kind="primary" press={openNext}>
          {w.next}
        </Button>
      )}
    </div>
  )
}

function Talk({ opened: now }: { opened: Opened }) {
  return (
    <>
      <Head opened={now} />
      <Log opened={now} />
      <Composer opened={now} />
    </>
  )
}

function Head({ opened: { row, claim } }: { opened: Opened }) {
  const w = words()
  return (
    <header class="talk-head">
      <span class="talk-back">
        <IconButton icon="back" label={w.back} press={opened.close} />
      </span>
      <Face name={row.customer.name} kind="customer" />
      <div class="talk-who">
        <h1>
          <bdi>{row.customer.name ?? w.customer}</bdi>
        </h1>
        <p>
          {row.status === 'assigned' && row.agent ? w.with(row.agent.name) : w.statuses[row.status]}
          {row.status === 'queued' && row.dueAt !== undefined && (
            <Ring from={row.queuedAt ?? row.at} dueAt={row.dueAt} />
          )}
        </p>
      </div>
      {claim !== null && (
        <div class="talk-acts">
          <Button kind="quiet" icon="return" press={() => void leaveToQueue()}>
            {w.release}
          </Button>
          <Button icon="check" hint="E" press={askResolve}>
            {w.resolve}
          </Button>
        </div>
      )}
      <IconButton
        icon="side"
        label={detailsOpen.value ? w.hideDetails : w.details}
        expanded={detailsOpen.value}
        press={toggleDetails}
      />
    </header>
  )
}

const NEAR_END = 80

/** Follows the end, unless the reader scrolled up; then it says how much is new. */
function useEnd(count: number, own: number) {
  const node = useRef<HTMLElement>(null)
  const following = useRef(true)
  const [missed, setMissed] = useState(0)
  const [away, setAway] = useState(false)
  const last = useRef({ count, own })
  const jump = () => {
    if (node.current) node.current.scrollTop = node.current.scrollHeight
  }
  useLayoutEffect(() => {
    const added = count - last.current.count
    if (following.current || own > last.current.own) jump()
    else if (added > 0) setMissed(m => m + added)
    last.current = { count, own }
  }, [count, own])
  const scrolled = () => {
    const log = node.current
    if (!log) return
    following.current = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END
    setAway(!following.current)
    if (following.current) setMissed(0)
  }
  return { node, scrolled, jump, missed, away }
}

function Log({ opened: now }: { opened: Opened }) {
  const w = words()
  const { activities, row } = now
  const waiting = outbox.value.filter(p => p.lineId === row.lineId)
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
