// A transcript without cards, ids and passwords, and the door through which whoever helps sees one of them, noted for good.
import { heldOrLed } from '../desk/rights.js'
import type { Activity } from '../domain/activity.js'
import { changeId } from '../domain/audit.js'
import { DeskError } from '../domain/errors.js'
import { counted, masked, maskedDeep } from '../domain/secrets.js'
import type { Http } from './context.js'
import { type Revealed, RevealRequest } from './contract-desk.js'
import { tierOf } from './desk-routing.js'
import { shaped } from './failures.js'
import { param, type StaffRouter } from './session-routes.js'

/** What an entry says, or a colleague to the customer, is meant to be read: a shop's own account number stays whole. */
const isOurs = (activity: Activity): boolean =>
  activity.type === 'message' &&
  (activity.from === 'agent' || (activity.from === 'bot' && activity.source !== undefined))

/** `hidden`: how many secrets it has; the activity itself where there are none. */
export function withoutSecrets(activity: Activity): { told: Activity; hidden: number } {
  if (isOurs(activity)) return { told: activity, hidden: 0 }
  const known = new Map<string, string>() // a long text is looked through once
  let hidden = 0
  for (const text of textsOf(activity)) {
    const { shown, secrets } = counted(text)
    known.set(text, shown)
    hidden += secrets
  }
  if (hidden === 0) return { told: activity, hidden }
  const { id, seq, at, type, ...said } = activity
  return {
    told: { ...maskedDeep(said, text => known.get(text) ?? masked(text)), id, seq, at, type } as Activity,
    hidden,
  }
}

function textsOf(activity: Activity): string[] {
  switch (activity.type) {
    case 'message':
    case 'note':
      return [activity.text]
    case 'card':
      return activity.verdict === 'corrected' ? [activity.text] : []
    case 'handoff.initiate':
      return [activity.summary, ...activity.evidence]
    case 'rating':
      return [activity.comment ?? '']
    case 'transfer':
    case 'scheduled':
      return [activity.note ?? '']
    case 'block':
      return [activity.because]
    default:
      return []
  }
}

export function revealRoutes({ desk }: Http, { post }: Pick<StaffRouter, 'post'>): void {
  const { store, clock, newId } = desk
  post('/lines/:id/reveal', ['agent', 'lead'], async (asked): Promise<Revealed> => {
    const lineId = param(asked, 'id')
    const { seq } = shaped(RevealRequest, asked.request.body)
    const line = await store.line(lineId)
    if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
    if (!heldOrLed(line, asked.person, tierOf(asked.person)))
      throw new DeskError('forbidden', 'Take the conversation first: who answers it may see the number.')
    const [activity] = await store.activities(lineId, seq - 1, 1)
    if (activity?.seq !== seq || withoutSecrets(activity).hidden === 0)
      throw new DeskError('not_found', 'Nothing is hidden there.')
    const at = clock.now()
    const { id, name } = asked.person
    // Before it is shown: whatever was seen is on record.
    const what = 'transcript.revealed'
    await store.audit.append({
      ...{ id: changeId(at, newId()), at, by: { id, name }, what, before: null, after: { lineId, seq }, reason: '' },
    })
    return { text: textsOf(activity).join('\n') }
  })
}
