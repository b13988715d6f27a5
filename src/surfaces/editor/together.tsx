// Under "with a draft": all of mine that are ready, published with one look. What a colleague still writes is theirs.
import type { Me } from '../../http/contract-people.js'
import { Button } from '../console/button.js'
import { drafts, topic, topicOf, wanted } from './list-state.js'
import { check } from './publishing.js'
import { words } from './words-together.js'

export function Together({ me }: { me: Me }) {
  if (wanted.value !== 'drafts') return null
  // What a model wrote is read first; what has a time goes live then.
  const ready = drafts.value.filter(
    ({ id, state, unread, author }) =>
      author.id === me.id && !unread && state !== 'scheduled' && (!topic.value || topicOf(id) === topic.value),
  )
  if (ready.length < 2) return null
  return (
    <div class="together">
      <Button kind="primary" press={() => void check(ready.map(({ id }) => id))}>
        {words().publish(ready.length)}
      </Button>
      <p class="hint">{words().why}</p>
    </div>
  )
}
