// The numbers behind promises, group by group, as the page of promises and the trail show them.
import type { Unit } from './policy-fields.js'
import { words as promiseWords } from './promise-words.js'

type PromiseField = { path: string; unit: Unit; told: [name: string, why: string] }

export function promiseGroups(): { title: [name: string, why: string]; fields: PromiseField[] }[] {
  const { instead, watching, estimate } = promiseWords()
  return [
    {
      title: instead[0],
      fields: [
        { path: 'callBackOpenMinutes', unit: 'minutes', told: instead[1] },
        { path: 'contactReplyOpenMinutes', unit: 'minutes', told: instead[2] },
      ],
    },
    {
      title: watching[0],
      fields: [
        { path: 'warnShare', unit: 'percent', told: watching[1] },
        { path: 'lookMs', unit: 'seconds', told: watching[2] },
        { path: 'silentAfterMinutes', unit: 'minutes', told: watching[3] },
      ],
    },
    {
      title: estimate[0],
      fields: [
        { path: 'wait.usualHandlingMs', unit: 'spans', told: estimate[1] },
        { path: 'wait.usualPatienceMs', unit: 'spans', told: estimate[2] },
        { path: 'usualPickupMs', unit: 'seconds', told: estimate[3] },
        { path: 'wait.fewestMeasured', unit: 'count', told: estimate[4] },
        { path: 'wait.dropShare', unit: 'percent', told: estimate[5] },
      ],
    },
  ]
}
