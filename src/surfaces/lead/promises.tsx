// What is promised about time, and when the lead is warned.
import { NumberGroup } from './number-group.js'
import { promiseGroups } from './promise-fields.js'
import { Section } from './section.js'
import { words } from './words.js'

export function Promises() {
  const w = words()
  return (
    <Section name="promises" title={w.pages.promises} why={w.promisesWhy}>
      {() => promiseGroups().map(group => <NumberGroup key={group.title[0]} section="promises" {...group} />)}
    </Section>
  )
}
