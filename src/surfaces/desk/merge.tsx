// Two conversations of one person become one: those that are likely theirs to choose from, or found by name.
import { useEffect, useId, useState } from 'preact/hooks'
import type { Likely } from '../../http/contract-desk.js'
import type { Row } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { Face } from '../console/frame.js'
import { tell } from '../console/toasts.js'
import { trouble } from '../console/trouble.js'
import { now } from './clock.js'
import { at } from './opened.js'
import { Find, Place, Places } from './places.js'
import { Ask } from './verb-dialogs.js'
import { words } from './verb-words.js'
import { merge } from './verbs.js'
import { words as deskWords } from './words.js'

type One = Likely['likely'][number]

/** The address of a conversation in the desk. */
const addressed = (text: string) => new URLSearchParams(text.split('#')[1] ?? '').get('line')
/** Nothing that anybody is called, so it is an id. */
const isId = (text: string) => /^[\w-]{16,}$/.test(text) && /[\d_]|[a-z][A-Z]/.test(text)
const TYPED_MS = 250

export function MergeDialog({ row }: { row: Row }) {
  const w = words().merge
  const [asked, setAsked] = useState('')
  const [found, setFound] = useState<One[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const name = useId()
  const text = asked.trim()
  const named = addressed(text) ?? (isId(text) ? text : null)
  useEffect(() => {
    let late = false
    if (named !== null) return
    const look = () =>
      call<Likely>('GET', `${at(row.lineId, 'likely')}?q=${encodeURIComponent(text)}`)
        .then(({ likely }) => !late && setFound(likely))
        .catch(error => {
          if (late) return
          setFound(null) // not known: nobody is told that there is none
          tell(trouble(error))
        })
    const typed = setTimeout(look, text ? TYPED_MS : 0)
    return () => {
      late = true
      clearTimeout(typed)
    }
  }, [row.lineId, text, named])
  // Nobody is chosen for the agent but who is surely the same.
  const sure = text === '' ? found?.find(({ same }) => same.length > 0 && same[0] !== 'name')?.lineId : undefined
  const into = named ?? found?.find(({ lineId }) => lineId === chosen)?.lineId ?? sure ?? ''
  const ask = (typed: string) => {
    setAsked(typed)
    setChosen(null)
  }
  const go = async () => {
    if (await merge(row.lineId, into)) tell(w.done)
  }
  return (
    <Ask title={w.title} submit={w.submit} ready={into !== ''} go={go}>
      <p>{w.why}</p>
      <Find label={w.find} asked={asked} ask={ask} />
      {named === null && (
        <Places label={w.title}>
          {found?.map(({ lineId, ...one }) => (
            <Place key={lineId} group={name} checked={lineId === into} choose={() => setChosen(lineId)}>
              <Face name={one.name} kind="customer" />
              <Words one={one} />
            </Place>
          ))}
        </Places>
      )}
      <p class="hint" role="status">
        {named === null && found?.length === 0 ? (text ? w.nobody : w.none) : ''}
      </p>
    </Ask>
  )
}

function Words({ one }: { one: Omit<One, 'lineId'> }) {
  const w = words().merge
  return (
    <span class="place-words">
      <b>
        <bdi>{one.name ?? deskWords().customer}</bdi> · {deskWords().statuses[one.status]}
      </b>
      <span dir="auto">{one.firstWords.slice(0, 80)}</span>
      <small>{[...one.same.map(why => w.same[why]), deskWords().ago(now.value - one.at)].join(' · ')}</small>
    </span>
  )
}
