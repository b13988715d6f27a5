// A transcript without cards, ids and passwords, and the door through which whoever helps sees one of them, noted for good.
import { heldOrLed } from '../desk/rights.js'
import type { Activity, CustomerMessage } from '../domain/activity.js'
import { changeId } from '../domain/audit.js'
import { DeskError } from '../domain/errors.js'
import { COURSE, isBare, maskedInCourse, saidIn } from '../domain/secret-course.js'
import { counted, masked, maskedDeep } from '../domain/secrets.js'
import type { Store } from '../ports.js'
import type { Http } from './context.js'
import { type Revealed, RevealRequest } from './contract-desk.js'
import { tierOf } from './desk-routing.js'
import { shaped } from './failures.js'
import { param, type StaffRouter } from './session-routes.js'

const LOOK_BACK = 2 * COURSE // activities: not all of them are messages

/** What an entry says, or a colleague to the customer, is meant to be read: a shop's own account number stays whole. */
const isOurs = (activity: Activity): boolean =>
  activity.type === 'message' &&
  (activity.from === 'agent' || (activity.from === 'bot' && activity.source !== undefined))

/** `hidden`: how many secrets it has; the activity itself where there are none. `before`: what happened before it, the newest last. */
export function withoutSecrets(activity: Activity, before: Activity[] = []): { told: Activity; hidden: number } {
  if (isOurs(activity)) return { told: activity, hidden: 0 }
  const bare = isBareNumber(activity) && maskedInCourse(activity.text, before.flatMap(saidIn))
  if (bare) return { told: { ...activity, text: bare }, hidden: 1 }
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

const isBareNumber = (activity: Activity): activity is CustomerMessage =>
  activity.type === 'message' && activity.from === 'customer' && isBare(activity.text)

/** Each with what was said before it; of the first ones that is fetched, where it could make a secret of them. */
export async function withCourse(
  { activities }: Pick<Store, 'activities'>,
  lineId: string,
  all: Activity[],
): Promise<{ activity: Activity; before: Activity[] }[]> {
  const first = all[0]?.seq ?? 1
  const needs = first > 1 && all.slice(0, LOOK_BACK).some(isBareNumber)
  const from = Math.max(0, first - 1 - LOOK_BACK)
  const earlier = needs ? await activities(lineId, from, first - 1 - from) : []
  return all.map((activity, i) => ({
    activity,
    before: [...earlier.slice(i), ...all.slice(Math.max(0, i - LOOK_BACK), i)].slice(-LOOK_BACK),
  }))
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
    const found = await store.activities(lineId, seq - 1, 1)
    const [looked] = await withCourse(store, lineId, found)
    if (looked?.activity.seq !== seq || withoutSecrets(looked.activity, looked.before).hidden === 0)
      throw new DeskError('not_found', 'Nothing is hidden there.')
    const at = clock.now()
    const { id, name } = asked.person
    // Before it is shown: whatever was seen is on record.
    const what = 'transcript.revealed'
    await store.audit.append({
      ...{ id: changeId(at, newId()), at, by: { id, name }, what, before: null, after: { lineId, seq }, reason: '' },
    })
    return { text: textsOf(looked.activity).join('\n') }
  })
}
