// What is promised about time, and when the lead is warned.
import { NumberGroup } from './number-group.js'
import { words as promiseWords } from './promise-words.js'
import { Section } from './section.js'
import { words } from './words.js'

export function Promises() {
  const w = words()
  const p = promiseWords()
  return (
    <Section name="promises" title={w.pages.promises} why={w.promisesWhy}>
      {() => (
        <>
          <NumberGroup
            section="promises"
            title={p.instead[0]}
            fields={[
              { path: 'callBackOpenMinutes', unit: 'minutes', told: p.instead[1] },
              { path: 'contactReplyOpenMinutes', unit: 'minutes', told: p.instead[2] },
            ]}
          />
          <NumberGroup
            section="promises"
            title={p.watching[0]}
            fields={[
              { path: 'warnShare', unit: 'percent', told: p.watching[1] },
              { path: 'lookMs', unit: 'seconds', told: p.watching[2] },
              { path: 'silentAfterMinutes', unit: 'minutes', told: p.watching[3] },
            ]}
          />
          <NumberGroup
            section="promises"
            title={p.estimate[0]}
            fields={[
              { path: 'wait.usualHandlingMs', unit: 'spans', told: p.estimate[1] },
              { path: 'wait.usualPatienceMs', unit: 'spans', told: p.estimate[2] },
              { path: 'usualPickupMs', unit: 'seconds', told: p.estimate[3] },
              { path: 'wait.fewestMeasured', unit: 'count', told: p.estimate[4] },
              { path: 'wait.dropShare', unit: 'percent', told: p.estimate[5] },
            ]}
          />
        </>
      )}
    </Section>
  )
}
