// What another channel or a hub has not taken yet: said to the agent, never hidden.
import type { Row } from '../../http/contract-lines.js'
import { Icon } from '../console/icons.js'
import { words as untoldWords } from '../console/untold-words.js'
import { words } from './model-words.js'

/** Files that a customer sent on another channel, and that are not here. */
export const Missing = ({ names }: { names: string[] }) => (
  <p class="model-note" role="note">
    {words().missing(names)}
  </p>
)

export function Untold({ row: { untold } }: { row: Row }) {
  const w = words()
  if (!untold) return null
  return (
    <section class="model-untold" role="status">
      <p>
        <Icon name="warn" size={16} /> <b>{w.untold[untold.by]}</b>
      </p>
      <p class="model-note">
        <span dir="auto">{untoldWords().problem(untold.problem)}</span> {w.tries(untold.tries)}
      </p>
    </section>
  )
}
