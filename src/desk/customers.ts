// Who is asking: an anonymous customer by a key that only their browser has, a known one by the website's word.
import { createHash } from 'node:crypto'
import type { Customer } from '../domain/customer.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { joinLines, joinProfiles, lineThatGoesOn } from './join-lines.js'
import { forgetMarks } from './marks.js'

/** What the website vouches for. Never anything that the browser says by itself. */
export type Identity = { externalId: string; name?: string; email?: string }

// The id tells nothing of the key, and the key is nowhere but in the browser.
const derived = (kind: string, from: string) => createHash('sha256').update(`${kind}:${from}`).digest('base64url')
const anonymousId = (key: string) => derived('key', key)
const knownId = (externalId: string) => derived('identity', externalId)

/** The customer of that key; with an unknown key or none, a new customer with `freshKey`, which the browser is to keep. */
export async function openCustomer(
  desk: Desk,
  key: string | undefined,
  freshKey: string,
): Promise<{ customer: Customer; newKey?: string }> {
  const known = key && (await desk.store.customers.get(anonymousId(key)))
  if (known) return { customer: known }
  const customer = { id: anonymousId(freshKey), revision: 1, lineId: desk.newId(), createdAt: desk.clock.now() }
  await desk.store.customers.put(customer, 0)
  return { customer, newKey: freshKey }
}

/**
 * The customer that the website vouches for. The line of the anonymous `key` becomes theirs, if something was said on it:
 * the first time as their own, later joined with the one they have. That key opens nothing afterwards, so that the next
 * person at the same browser does not.
 */
export async function identify(desk: Desk, identity: Identity, key?: string): Promise<Customer> {
  for (let tries = 4; ; tries--) {
    try {
      return await recognise(desk, identity, key)
    } catch (error) {
      if (tries <= 1 || !(error instanceof DeskError && error.code === 'conflict')) throw error // another tab was first
    }
  }
}

/** Whoever has that key from now on is the known customer: the same line, one history. */
export async function standsFor({ store }: Pick<Desk, 'store'>, key: string, known: Customer): Promise<void> {
  const id = anonymousId(key)
  const before = await store.customers.get(id)
  if (before?.lineId === known.lineId) return
  const { name, createdAt, lineId } = known
  const customer = { id, revision: (before?.revision ?? 0) + 1, lineId, createdAt, ...(name && { name }) }
  await store.customers.put(customer, before?.revision ?? 0)
}

async function recognise(desk: Desk, identity: Identity, key: string | undefined): Promise<Customer> {
  const { customers, line } = desk.store
  const id = knownId(identity.externalId)
  const [before, anonymous] = await Promise.all([customers.get(id), key ? customers.get(anonymousId(key)) : null])
  const brought = anonymous && (await line(anonymous.lineId)) ? anonymous.lineId : null
  const lineId = before && brought ? await lineThatGoesOn(desk, before.lineId, brought) : before?.lineId
  const same = before && before.name === identity.name && before.email === identity.email && before.lineId === lineId
  const customer: Customer = same
    ? before
    : {
        id,
        revision: (before?.revision ?? 0) + 1,
        lineId: lineId ?? brought ?? desk.newId(),
        ...identity,
        createdAt: before?.createdAt ?? desk.clock.now(),
      }
  if (!same) {
    // Before it is written where they go on: whatever is cut off here is begun again.
    if (before && before.lineId !== customer.lineId) await joinLines(desk, customer, before.lineId)
    await customers.put(customer, before?.revision ?? 0)
    await rename(desk, customer)
  }
  if (anonymous && brought) {
    await joinLines(desk, customer, brought)
    await joinProfiles(desk, anonymous.id, customer.id)
    await customers.remove(anonymous.id)
  }
  return customer
}

/**
 * False: the line became another customer's when the website said who they are. Whoever held a token of it before then
 * is not vouched for, whether they sat at the same browser or planted their key there. And where this customer goes on
 * on another line of theirs, they are to ask for that one.
 */
export async function isTheirs({ store }: Pick<Desk, 'store'>, lineId: string, customerId: string): Promise<boolean> {
  const line = await store.line(lineId)
  if (!line) return true
  if (line.customer.id !== customerId) return false
  const { conversation } = line
  if (conversation?.status !== 'resolved' || !conversation.mergedInto) return true
  return ((await store.customers.get(customerId))?.lineId ?? lineId) === lineId
}

async function rename(desk: Desk, { id, name, lineId }: Customer): Promise<void> {
  const customer = { id, ...(name && { name }) }
  await change(desk, lineId, (line: Line | null) => line && { line: { ...line, customer }, happened: [] })
}

const FOLLOWERS = ['channel', 'webhook'] as const

/** Of two lines that were joined only one is theirs: what is known of them stays while that one is here. */
const goOnElsewhere = async ({ store }: Pick<Desk, 'store'>, id: string, lineId: string): Promise<boolean> => {
  const customer = await store.customers.get(id)
  return customer !== null && customer.lineId !== lineId && (await store.line(customer.lineId)) !== null
}

/** Deletes the line, its files and, where it is theirs, the customer for good, on every store. */
export async function forget(
  desk: Pick<Desk, 'store' | 'files'>,
  { id, lineId }: { id: string; lineId: string },
): Promise<void> {
  const { store, files } = desk
  const activities = await store.activities(lineId)
  const kept = activities.flatMap(a => (a.type === 'message' && 'attachments' in a ? (a.attachments ?? []) : []))
  // The line goes last: where this is cut off, the next try finds from it what is still there.
  await Promise.all(kept.map(file => files.remove(file.id)))
  await Promise.all(FOLLOWERS.map(name => store.deliveries.remove(`${name}:${lineId}`)))
  if (!(await goOnElsewhere(desk, id, lineId)))
    await Promise.all([store.customers.remove(id), store.profiles.remove(id)])
  await store.replyDrafts.remove(lineId)
  await store.forget(lineId)
  forgetMarks(store, lineId)
}
