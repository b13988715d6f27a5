// Everything about one customer, shown or erased when they ask for it. Part of /api/lead.
import { customerData, eraseCustomer } from '../desk/customer-data.js'
import { changeId } from '../domain/audit.js'
import { DeskError } from '../domain/errors.js'
import { maskedDeep } from '../domain/secrets.js'
import type { Http } from './context.js'
import { EraseRequest } from './contract-customers.js'
import { withCourse, withoutSecrets } from './desk-masked.js'
import { shaped } from './failures.js'
import { LEADS, param, type StaffRouter } from './session-routes.js'

export function customerRoutes({ desk }: Http, { get, post }: StaffRouter): void {
  const { store, clock, newId } = desk
  const noted = async ({ id, name }: { id: string; name: string }, what: string, after: unknown, reason: string) => {
    const at = clock.now()
    await store.audit.append({ id: changeId(at, newId()), at, by: { id, name }, what, before: null, after, reason })
  }

  get('/customers/:id/export', LEADS, async asked => {
    const lineId = param(asked, 'id')
    const held = await customerData(desk, lineId)
    await noted(asked.person, 'customers.exported', { lineId }, '')
    asked.response.attachment(`customer-${lineId.replace(/[^A-Za-z0-9_-]/g, '')}.json`)
    const course = await withCourse(store, lineId, held.activities)
    const activities = course.map(({ activity, before }) => withoutSecrets(activity, before).told)
    return maskedDeep({ ...held, activities }) // a browser's download folder is no place for them; the command on the machine gives all
  })
  post('/customers/:id/erase', LEADS, async asked => {
    const lineId = param(asked, 'id')
    const { sure, reason } = shaped(EraseRequest, asked.request.body)
    if (sure !== lineId) throw new DeskError('invalid', 'sure: write the id of the conversation again.')
    const erased = await eraseCustomer(desk, lineId)
    await noted(asked.person, 'customers.erased', { lines: erased.lines.length }, reason)
    return erased
  })
}
