// When the bot answers and when a person comes: every number with its meaning, its limits and its default.
import { useEffect } from 'preact/hooks'
import { draftOf, refusals } from './drafts.js'
import { NumberGroup } from './number-group.js'
import { GROUPS } from './policy-fields.js'
import { words as policyWords } from './policy-words.js'
import { forgetPreview, Preview } from './preview.js'
import { problemIn } from './problem.js'
import { Section } from './section.js'
import { words } from './words.js'

export function Policy() {
  const w = words()
  return (
    <Section name="policy" title={w.pages.policy} why={w.policyWhy} said={problemIn} beforeSaving={() => <Effect />}>
      {() =>
        GROUPS.map(({ name, fields }) => {
          const told = policyWords()
          const named = fields.map(({ key, unit }) => ({ path: key, unit, told: told.fields[key] }))
          return <NumberGroup key={name} section="policy" title={told.groups[name]} fields={named} />
        })
      }
    </Section>
  )
}

function Effect() {
  const candidate = draftOf('policy')
  // What it said was about other numbers.
  useEffect(() => forgetPreview, [JSON.stringify(candidate)])
  return refusals.value.policy ? null : <Preview candidate={candidate} />
}
