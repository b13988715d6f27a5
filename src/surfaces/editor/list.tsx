// The first pane: find an entry.
import { useState } from 'preact/hooks'
import type { DraftRow } from '../../http/contract-editor.js'
import type { EntryRow } from '../../http/contract-entries.js'
import type { Me } from '../../http/contract-people.js'
import { Button } from '../console/button.js'
import { Icon } from '../console/icons.js'
import { language } from '../console/language.js'
import { topicName } from '../console/topic-names.js'
import { words as common } from '../console/words.js'
import { current, isDirty, NEW, shown } from './entry-state.js'
import * as list from './list-state.js'
import { PageNav } from './pages.js'
import { Together } from './together.js'
import { words } from './words.js'
import { words as about } from './words-care.js'
import { words as listed } from './words-list.js'
import { words as model } from './words-model.js'

export const List = ({ me }: { me: Me }) => (
  <section class="pane entries" aria-label={listed().title}>
    <PageNav me={me} />
    <Find />
    <Found me={me} />
  </section>
)

const WANTED: list.Wanted[] = ['all', 'drafts', 'translation', 'due', 'retired']
const PAGE = 120

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
          aria-label={listed().search}
          placeholder={listed().search}
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
          <option value="">{listed().allTopics}</option>
          {list.topics.value.map(topic => (
            <option key={topic} value={topic}>
              {topicName(topic)}
            </option>
          ))}
        </select>
        <select
          class="input"
          aria-label={listed().wantedName}
          value={list.wanted.value}
          onChange={event => (list.wanted.value = event.currentTarget.value as list.Wanted)}
        >
          {WANTED.map(one => (
            <option key={one} value={one}>
              {listed().wanted[one]}
            </option>
          ))}
        </select>
        <Button icon="plus" press={() => (location.hash = `#entry=${encodeURIComponent(NEW)}`)}>
          {listed().fresh}
        </Button>
      </div>
    </search>
  )
}

function Found({ me }: { me: Me }) {
  const found = list.shown.value
  const unborn = list.unborn.value.length
  const [most, setMost] = useState(PAGE)
  const now = shown.value
  const open = now.state === 'none' ? null : now.state === 'here' ? now.writing.key : now.key
  return (
    <div class="rows">
      {list.listing.value === 'failed' && (
        <p class="quiet-line">
          {listed().failed}{' '}
          <Button kind="quiet" press={() => void list.load()}>
            {common().again}
          </Button>
        </p>
      )}
      {list.listing.value === 'loading' && <p class="quiet-line">{common().loading}</p>}
      {list.listing.value === 'here' && (
        <p class="found" role="status">
          {list.looking.value
            ? listed().looking
            : found.length + unborn > 0
              ? listed().found(found.length + unborn)
              : none()}
        </p>
      )}
      <Together me={me} />
      <ul>
        {list.unborn.value.slice(0, most).map(draft => (
          <li key={draft.id}>
            <Unborn draft={draft} open={open === draft.id} />
          </li>
        ))}
        {found.slice(0, Math.max(0, most - unborn)).map(entry => (
          <li key={entry.id}>
            <Line entry={entry} open={open === entry.id} />
          </li>
        ))}
      </ul>
      {found.length + unborn > most && (
        <Button kind="quiet" press={() => setMost(most + PAGE)}>
          {listed().moreRows(found.length + unborn - most)}
        </Button>
      )}
    </div>
  )
}

/** Whoever looks for a word hears to try another; an empty pile is good news. */
function none(): string {
  const { none: found, noneOf } = listed()
  const of = list.wanted.value
  return of === 'all' || list.topic.value || list.asked.value.trim() ? found : noneOf[of]
}

function Unborn({ draft: { id, question, state, unread }, open }: { draft: DraftRow; open: boolean }) {
  return (
    <a
      class={`entry-row ${open ? 'open' : ''}`}
      href={`#entry=${encodeURIComponent(id)}`}
      aria-current={open ? 'true' : undefined}
    >
      <span class="entry-question" dir="auto">
        {question[language.value] ?? question.fa ?? question.en ?? id}
      </span>
      <span class="entry-foot">
        <bdi class="code">{id}</bdi>
        <span class="chip amber">{unread ? model().chip : listed().draftChips[state]}</span>
      </span>
    </a>
  )
}

function Line({ entry, open }: { entry: EntryRow; open: boolean }) {
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
        <bdi>{topicName(entry.topic)}</bdi>
        {unsaved && <span class="chip amber">{listed().draftChips[entry.care?.draft?.state ?? 'draft']}</span>}
        {entry.status === 'retired' && <span class="chip">{listed().retiredChip}</span>}
        {entry.person && <span class="chip">{listed().personChip}</span>}
        {entry.care?.audience && <span class="chip">{about().audiences[entry.care.audience]}</span>}
        {entry.question.fa &&
          entry.question.en &&
          entry.care?.outdated?.map(one => (
            <span class="lacks" key={one}>
              {listed().outdated[one]}
            </span>
          ))}
        {!entry.question.fa && <span class="lacks">{listed().noSide.fa}</span>}
        {!entry.question.en && <span class="lacks">{listed().noSide.en}</span>}
      </span>
    </a>
  )
}
