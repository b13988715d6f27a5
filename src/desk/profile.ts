// What colleagues know of a customer. The website's word comes first; what an agent writes stands over it until it says otherwise.
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { LineCustomer } from '../domain/line.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { readable } from './readable.js'

type Words = { name?: string; email?: string; phone?: string; notes?: string }
export type Known = Words & { revision: number; by?: string; at?: number }

export async function profileOf({ store }: Pick<Desk, 'store'>, customer: LineCustomer): Promise<Known> {
  const [written, vouched] = await Promise.all([store.profiles.get(customer.id), store.customers.get(customer.id)])
  const name = written?.name ?? vouched?.name ?? customer.name
  const email = written?.email ?? vouched?.email
  return {
    revision: written?.revision ?? 0,
    ...(name && { name }),
    ...(email && { email }),
    ...(written?.phone && { phone: written.phone }),
    ...(written?.notes && { notes: written.notes }),
    ...(written && { by: written.by.name, at: written.at }),
  }
}

export type ProfileChange = {
  lineId: string
  revision: number
  name?: string | undefined
  email?: string | undefined
  phone?: string | undefined
  notes?: string | undefined
}

/** What is left out stays; what is empty goes. Throws 'conflict' when somebody changed it since `revision` was read. */
export async function changeProfile(desk: Desk, agent: Agent, asked: ProfileChange): Promise<Known> {
  const { store, clock } = desk
  const line = await store.line(asked.lineId)
  if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
  const before = await store.profiles.get(line.customer.id)
  if ((before?.revision ?? 0) !== asked.revision)
    throw new DeskError('conflict', `${before?.by.name ?? 'Somebody'} has changed it meanwhile: read it again first.`)
  const words: Words = {}
  for (const key of ['name', 'email', 'phone', 'notes'] as const) {
    const said = asked[key]
    const kept = said === undefined ? before?.[key] : readable(said)
    if (kept) words[key] = kept
  }
  const revision = asked.revision + 1
  await store.profiles.put({ id: line.customer.id, revision, ...words, by: agent, at: clock.now() }, asked.revision)
  await call(desk, asked.lineId, words.name)
  return profileOf(desk, line.customer)
}

/** The row of a list names the customer as the line does. */
async function call(desk: Desk, lineId: string, name: string | undefined): Promise<void> {
  if (!name) return
  await change(desk, lineId, line =>
    line && line.customer.name !== name
      ? { line: { ...line, customer: { ...line.customer, name } }, happened: [] }
      : null,
  )
}
