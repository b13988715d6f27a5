// The four ways to settle a question that nobody could answer.
import { useId, useState } from 'preact/hooks'
import type { DemandCluster } from '../../http/contract-demand.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Field } from '../console/field.js'
import { language } from '../console/language.js'
import { modelTrouble, trouble } from '../console/trouble.js'
import type { Post } from './demand.js'
import { address } from './entry-state.js'
import { entries, load, topics } from './list-state.js'
import { ByModel } from './model-draft.js'
import { suggestedId } from './suggested-id.js'
import { words as own } from './words.js'
import { words } from './words-pages.js'

type Way = 'draft' | 'variant' | 'merge'
type One = { cluster: DemandCluster; others: DemandCluster[]; post: Post }

export function Decide({ cluster, others, post }: One) {
  const w = words()
  const [way, setWay] = useState<Way | null>(null)
  const turn = (to: Way) => setWay(way === to ? null : to)
  return (
    <>
      <div class="cluster-acts">
        <Button press={() => turn('draft')} kind={cluster.agentAnswer ? 'primary' : 'plain'}>
          {w.makeDraft}
        </Button>
        <Button press={() => turn('variant')}>{w.asVariant}</Button>
        <Button kind="quiet" press={() => turn('merge')}>
          {w.mergeWith}
        </Button>
        <Button kind="quiet" press={() => void post(cluster, 'dismiss', {}, w.dismissed)}>
          {w.notForFaq}
        </Button>
      </div>
      {way === 'draft' && <NewEntry cluster={cluster} />}
      {way === 'variant' && (
        <Choose
          label={w.whichEntry}
          first={cluster.nearest?.entryId ?? ''}
          options={entries.value.map(({ id, question }) => ({
            id,
            name: question[language.value] ?? question.fa ?? question.en ?? id,
          }))}
          act={w.asVariant}
          done={entryId => void post(cluster, 'variant', { entryId }, w.addedTo).then(load)}
        />
      )}
      {way === 'merge' && (
        <Choose
          label={w.whichCluster}
          first=""
          options={others.filter(({ id }) => id !== cluster.id).map(({ id, text }) => ({ id, name: text }))}
          act={w.mergeWith}
          done={into => void post(cluster, 'merge', { into }, w.merged)}
        />
      )}
    </>
  )
}

function NewEntry({ cluster }: { cluster: DemandCluster }) {
  const w = words()
  const near = entries.value.find(entry => entry.id === cluster.nearest?.entryId)
  const [topic, setTopic] = useState(near?.topic ?? topics.value[0] ?? '')
  const question = cluster.language === 'en' ? cluster.text : ''
  const [id, setId] = useState(suggestedId({ topic, en: { question } }))
  const [why, setWhy] = useState<string>()
  const [writes, setWrites] = useState<'nobody' | 'model'>('nobody')
  const turn = (next: string) => {
    if (id === suggestedId({ topic, en: { question } })) setId(suggestedId({ topic: next, en: { question } }))
    setTopic(next)
  }
  const make = async (by?: 'model') => {
    if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) return setWhy(own().idBad)
    if (writes === 'model') return
    setWrites(by ?? 'nobody')
    try {
      await call('POST', `${address('demand', cluster.id)}/draft`, { entryId: id, topic, ...(by && { by }) })
      void load()
      location.hash = `#entry=${encodeURIComponent(id)}`
    } catch (error) {
      setWhy(by ? modelTrouble(error) : trouble(error))
      setWrites('nobody')
    }
  }
  return (
    <form
      class="decide"
      onSubmit={event => {
        event.preventDefault()
        void make()
      }}
    >
      <Field label={w.newId} hint={own().idBad} dir="ltr" value={id} write={setId} problem={why} />
      <Field label={w.newTopic} hint={own().topicHint} dir="ltr" value={topic} write={turn} />
      <Button kind="primary" press={() => void make()}>
        {w.makeDraft}
      </Button>
      <ByModel busy={writes === 'model'} press={() => void make('model')} />
    </form>
  )
}

type Choice = {
  label: string
  first: string
  options: { id: string; name: string }[]
  act: string
  done: (id: string) => void
}

function Choose({ label, first, options, act, done }: Choice) {
  const [chosen, setChosen] = useState(first)
  const id = useId()
  return (
    <div class="decide">
      <div class="field">
        <label for={id}>{label}</label>
        <select id={id} class="input" value={chosen} onChange={event => setChosen(event.currentTarget.value)}>
          <option value="">{words().choose}</option>
          {options.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Button kind="primary" disabled={!chosen} press={() => done(chosen)}>
        {act}
      </Button>
    </div>
  )
}
