// My words on their way: shown at once, and kept until they went.
import { Button } from '../console/button.js'
import { Icon } from '../console/icons.js'
import { redraft } from './actions.js'
import { words as fileWords } from './attach-words.js'
import { giveBack } from './attached.js'
import { came, draft, keepDraft, maySend, type Pending, retry, takeBack } from './outbox.js'
import { Said } from './said.js'
import { words } from './words.js'

export function Waiting({ pending, claim }: { pending: Pending; claim: number | null }) {
  const w = words()
  const { id, lineId, text, names = [] } = pending
  const edit = () => {
    giveBack(lineId, takeBack(id))
    keepDraft(lineId, [text, draft(lineId)].filter(Boolean).join('\n'))
    redraft()
  }
  return (
    <article class={`message agent first pending ${pending.state}`}>
      <div class="bubble">
        {text && <Said text={text} />}
        {names.map(name => (
          <p class="file" key={name}>
            <Icon name="clip" size={16} /> <bdi>{name}</bdi>
          </p>
        ))}
      </div>
      <footer class="foot">
        {pending.state === 'failed' ? (
          <div class="undelivered" role="alert">
            <Icon name="warn" size={16} /> <span>{pending.why}</span>
            {claim !== null && maySend(pending) && (
              <Button kind="quiet" icon="retry" press={() => retry(lineId, claim)}>
                {w.retry}
              </Button>
            )}
            <Button kind="quiet" press={edit}>
              {w.takeBack}
            </Button>
          </div>
        ) : (
          <span class="sending">
            {w.sending}{' '}
            {names.length > 0 && <progress value={came.value.get(id) ?? 0} max={1} aria-label={fileWords().sending} />}
          </span>
        )}
      </footer>
    </article>
  )
}
