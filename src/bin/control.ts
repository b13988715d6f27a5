// What the running program does when a command on this machine asks it.
import { customerData, eraseCustomer } from '../desk/customer-data.js'
import type { Desk } from '../desk/desk.js'
import { DeskError } from '../domain/errors.js'
import type { ControlHandlers } from '../stores/data-folder.js'
import { faqHandlers } from './faq-knowledge.js'

export const controlHandlers = (desk: Desk): ControlHandlers => ({
  ...faqHandlers(desk),
  'customer-export': async ({ lineId }) => customerData(desk, idIn(lineId)),
  'customer-erase': async ({ lineId }) => eraseCustomer(desk, idIn(lineId)),
  backup: async ({ file }) => {
    if (typeof file !== 'string' || !file) throw new DeskError('invalid', 'Name the file: npm run backup -- FILE')
    await desk.store.backup(file)
    return file
  },
})

function idIn(lineId: unknown): string {
  if (typeof lineId !== 'string' || !lineId) throw new DeskError('invalid', 'Name the conversation by its id.')
  return lineId
}
