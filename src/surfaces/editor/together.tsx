// Under "with a draft": all of mine that are ready, published with one look, or thrown away. What a colleague still writes is theirs.
import { useState } from 'preact/hooks'
import type { DraftRow } from '../../http/contract-editor.js'
import type { Me } from '../../http/contract-people.js'
import { Button } from '../console/button.js'
import { Dialog } from '../console/dialog.js'
import { drafts, topic, topicOf, wanted } from './list-state.js'
import { discardTogether } from './publish-together.js'
import { check } from './publishing.js'
import { words } from './words-together.js'

export function Together({ me }: { me: Me }) {
  const [asking, ask] = useState<DraftRow[] | null>(null)
  if (wanted.value !== 'drafts') return null
  const w = words()
  // What has a time goes live then.
  const mine = drafts.value.filter(
    ({ id, state, author }) =>
      author.id === me.id && state !== 'scheduled' && (!topic.value || topicOf(id) === topic.value),
  )
  const ready = mine.filter(({ unread }) => !unread) // what a model wrote is read first
  if (mine.length < 2) return null
  return (
    <div class="together">
      {ready.length > 1 && (
        <>
          <Button kind="primary" press={() => void check(ready.map(({ id }) => id))}>
            {w.publish(ready.length)}
          </Button>
          <p class="hint">{w.why}</p>
        </>
      )}
      <Button kind="quiet" press={() => ask(mine)}>
        {w.discard(mine.length)}
      </Button>
      {asking && <Sure drafts={asking} close={() => ask(null)} />}
    </div>
  )
}

function Sure({ drafts: asked, close }: { drafts: DraftRow[]; close: () => void }) {
  const w = words()
  const discard = () => {
    close()
    void discardTogether(asked.map(({ id }) => id))
  }
  return (
    <Dialog title={w.discardTitle(asked.length)} close={close}>
      <p>{w.discardWhy}</p>
      <div class="window-acts">
        <Button kind="bad" press={discard}>
          {w.discard(asked.length)}
        </Button>
        <Button press={close}>{w.keep}</Button>
      </div>
    </Dialog>
  )
}
