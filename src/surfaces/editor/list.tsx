// The first pane: find an entry.
import type { EntryRow, Me } from '../../http/contract.js'
import { Button } from '../console/button.js'
import { Icon } from '../console/icons.js'
import { language } from '../console/language.js'
import { words as common } from '../console/words.js'
import { current, isDirty, NEW, shown } from './entry-state.js'
import * as list from './list-state.js'
import { PageNav } from './pages.js'
import { words } from './words.js'

export const List = ({ me }: { me: Me }) => (
  <section class="pane entries" aria-label={words().title}>
    <PageNav me={me} />
    <Find />
    <Found />
  </section>
)

function Find() {
  const w = words()
  return (
    <search class="find-entries">
      <div class="search">
        <Icon name="search" size={18} />
        <input
          id="search"
          type="search"
          dir="auto"
          aria-label={w.search}
          placeholder={w.search}
          value={list.asked.value}
          onInput={event => list.ask(event.currentTarget.value)}
        />
      </div>
      <div class="find-foot">
        <select
          class="input"
          aria-label={w.topic}
          value={list.topic.value}
          onChange={event => (list.topic.value = event.currentTarget.value)}
        >
          <option value="">{w.allTopics}</option>
          {list.topics.value.map(topic => (
            <option key={topic} value={topic}>
              {topic}
            </option>
          ))}
        </select>
        <Button icon="plus" press={() => (location.hash = `#entry=${encodeURIComponent(NEW)}`)}>
          {w.fresh}
        </Button>
      </div>
    </search>
  )
}

function Found() {
  const w = words()
  const found = list.shown.value
  const now = shown.value
  const open = now.state === 'none' ? null : now.state === 'here' ? now.writing.key : now.key
  return (
    <div class="rows">
      {list.listing.value === 'failed' && (
        <p class="quiet-line">
          {w.failed}{' '}
          <Button kind="quiet" press={() => void list.load()}>
            {common().again}
          </Button>
        </p>
      )}
      {list.listing.value === 'loading' && <p class="quiet-line">{common().loading}</p>}
      {list.listing.value === 'here' && (
        <p class="found" role="status">
          {found.length > 0 ? w.found(found.length) : w.none}
        </p>
      )}
      <ul>
        {found.map(entry => (
          <li key={entry.id}>
            <Line entry={entry} open={open === entry.id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Line({ entry, open }: { entry: EntryRow; open: boolean }) {
  const w = words()
  const here = language.value
  const other = here === 'fa' ? 'en' : 'fa'
  const told = entry.question[here] ? here : other
  const now = current()
  const unsaved = now?.key === entry.id ? isDirty(now) : entry.care?.draft !== undefined
  return (
    <a
      class={`entry-row ${open ? 'open' : ''} ${entry.status}`}
      href={`#entry=${encodeURIComponent(entry.id)}`}
      aria-current={open ? 'true' : undefined}
    >
      <span class="entry-question" lang={told} dir="auto">
        {entry.question[told]}
      </span>
      <span class="entry-foot">
        <bdi class="code">{entry.topic}</bdi>
        {unsaved && <span class="chip amber">{w.unsaved}</span>}
        {entry.status === 'retired' && <span class="chip">{w.retiredChip}</span>}
        {entry.person && <span class="chip">{w.personChip}</span>}
        {!entry.question.fa && <span class="lacks">{w.noSide.fa}</span>}
        {!entry.question.en && <span class="lacks">{w.noSide.en}</span>}
      </span>
    </a>
  )
}
