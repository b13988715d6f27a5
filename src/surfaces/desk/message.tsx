// One thing that happened, as colleagues see it.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DeskActivity } from '../../http/contract.js'
import { clock, percent } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { words as common } from '../console/words.js'
import { isolated } from '../shared/direction.js'
import { harmless } from '../shared/html.js'
import { words } from './words.js'

/** Text or an answer's HTML, built by the widget's own hands. */
export function Said({ text, html }: { text?: string | undefined; html?: string | undefined }) {
  const node = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    node.current?.replaceChildren(html ? harmless(html) : isolated(text ?? ''))
  }, [text, html])
  return <div ref={node} class={html ? 'said rich' : 'said'} dir="auto" />
}

/** `name`: the customer's. Every prop is a plain value, so that one new message redraws one message. */
type One = {
  activity: DeskActivity
  name: string | undefined
  first: boolean
  last: boolean
  thumb: 'up' | 'down' | 'none'
}

export function Happening({ activity, name, first, last, thumb }: One) {
  words() // read here, so that equal props mean: nothing to draw
  if (activity.type !== 'message') return <Event activity={activity} />
  const from = activity.from ?? 'customer'
  return (
    <article class={`message ${from} ${first ? 'first' : ''}`}>
      {first && <Author activity={activity} customer={name} />}
      <div class="bubble">
        <Said text={activity.text} html={activity.html} />
        {activity.attachments?.map(file => (
          <p class="file" key={file.id}>
            {file.url ? (
              <a href={file.url} target="_blank" rel="noopener noreferrer">
                {file.name}
              </a>
            ) : (
              <bdi>{file.name}</bdi>
            )}
          </p>
        ))}
      </div>
      <Foot activity={activity} last={last} thumb={thumb} />
    </article>
  )
}

function Author({ activity, customer }: { activity: DeskActivity; customer: string | undefined }) {
  const w = words()
  const from = activity.from ?? 'customer'
  const name = { customer: customer ?? w.customer, bot: w.bot, agent: activity.agent?.name ?? '' }[from]
  return (
    <header class="author">
      <Face name={from === 'bot' ? undefined : from === 'agent' ? name : customer} kind={from} />
      <bdi>{name}</bdi>
    </header>
  )
}

function Foot({ activity, last, thumb }: Pick<One, 'activity' | 'last' | 'thumb'>) {
  const w = words()
  const { source, options } = activity
  if (!last && !source && !options?.length && thumb === 'none') return null
  return (
    <footer class="foot">
      {source && (
        <p class="source">
          {w.from}:{' '}
          <a href={`/editor/#entry=${encodeURIComponent(source.entryId)}`}>
            <bdi>{source.question}</bdi>
          </a>{' '}
          · {w.score(percent(source.score), percent(source.threshold))}
        </p>
      )}
      {options && options.length > 0 && (
        <p class="offered">
          <span class="unseen">{w.offered}: </span>
          {options.map(option => (
            <span class="option" key={option.title} dir="auto">
              {option.title}
            </span>
          ))}
        </p>
      )}
      {thumb !== 'none' && (
        <p class={`thumb ${thumb}`}>
          <Icon name={thumb} size={16} /> {thumb === 'up' ? w.thumbUp : w.thumbDown}
        </p>
      )}
      <time dateTime={new Date(activity.at).toISOString()}>{clock(activity.at)}</time>
    </footer>
  )
}

function Event({ activity }: { activity: DeskActivity }) {
  const text = eventWords(activity)
  if (!text) return null
  return (
    <div class={`event ${activity.type === 'handoff.initiate' ? 'handed' : ''}`}>
      <p>
        {text} · <time dateTime={new Date(activity.at).toISOString()}>{clock(activity.at)}</time>
      </p>
      {activity.type === 'rating' && activity.comment && (
        <blockquote dir="auto">
          <Said text={activity.comment} />
        </blockquote>
      )}
    </div>
  )
}

function eventWords(activity: DeskActivity): string | null {
  const w = words()
  const name = activity.agent?.name ?? ''
  switch (activity.type) {
    case 'handoff.initiate':
      return activity.reason ? `${w.handedOver}: ${common().reasons[activity.reason]}` : w.handedOver
    case 'handoff.status':
      if (activity.state === 'accepted') return w.events.accepted(name)
      return activity.state === 'completed' ? w.events.completed(name) : w.events.failed
    case 'rating':
      return w.events.rating(activity.stars ?? 0)
    case 'endOfConversation':
      return w.events.ended
    default:
      return null // a thumb stands under the message that it is about
  }
}
