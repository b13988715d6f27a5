// One thing that happened, as colleagues see it.
import type { DeskActivity } from '../../http/contract-lines.js'
import { clock, percent } from '../console/format.js'
import { Face } from '../console/frame.js'
import { Icon } from '../console/icons.js'
import { Event } from './event.js'
import { Shown } from './hidden.js'
import { Translation } from './model-translation.js'
import { Missing } from './model-untold.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

/** `name`: the customer's. Every prop is a plain value, so that one new message redraws one message. */
type One = {
  activity: DeskActivity
  name: string | undefined
  first: boolean
  last: boolean
  thumb: 'up' | 'down' | 'none'
  /** How far my last message has come. */
  seen: 'delivered' | 'read' | undefined
}

export function Happening({ activity, name, first, last, thumb, seen }: One) {
  words() // read here, so that equal props mean: nothing to draw
  if (activity.type !== 'message') return <Event activity={activity} />
  const from = activity.from ?? 'customer'
  return (
    <article class={`message ${from} ${first ? 'first' : ''}`}>
      {first && <Author activity={activity} customer={name} />}
      <div class="bubble">
        <Shown activity={activity} text={activity.text} html={activity.html} />
        {activity.attachments?.map(file => (
          <File file={file} key={file.id} />
        ))}
        {activity.missing && <Missing names={activity.missing} />}
        {from === 'customer' && activity.text && <Translation activity={activity} />}
      </div>
      <Foot activity={activity} last={last} thumb={thumb} seen={seen} />
    </article>
  )
}

type Attached = NonNullable<DeskActivity['attachments']>[number]

/** A picture is shown; anything else is only named. Either is fetched as a file, never as a page. */
function File({ file }: { file: Attached }) {
  const picture = file.url && /^image\/(?:png|jpeg|gif|webp)$/.test(file.contentType)
  if (!file.url) return <bdi class="file">{file.name}</bdi>
  return (
    <a class={picture ? 'file picture' : 'file'} href={file.url} target="_blank" rel="noopener noreferrer">
      {picture ? <img src={file.url} alt={file.name} loading="lazy" /> : <Icon name="clip" size={16} />}
      {!picture && <bdi>{file.name}</bdi>}
    </a>
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

function Foot({ activity, last, thumb, seen }: Pick<One, 'activity' | 'last' | 'thumb' | 'seen'>) {
  const w = words()
  const { source, options } = activity
  if (!last && !seen && !source && !options?.length && thumb === 'none') return null
  return (
    <footer class="foot">
      {source && (
        <p class="source">
          {w.from}:{' '}
          <a href={`/editor/#entry=${encodeURIComponent(source.entryId)}&revision=${source.revision}`}>
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
      <span class="foot-time">
        <time dateTime={new Date(activity.at).toISOString()}>{clock(activity.at)}</time>
        {seen && <span class={`seen ${seen}`}> · {verbWords().seen[seen]}</span>}
      </span>
    </footer>
  )
}
