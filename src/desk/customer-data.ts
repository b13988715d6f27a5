// Everything we hold about one customer: shown as a whole, and erased as a whole.
import type { Activity } from '../domain/activity.js'
import type { Customer } from '../domain/customer.js'
import type { Draft } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { KeptCheck } from '../domain/knowledge-tests.js'
import type { Letter } from '../domain/letter.js'
import type { Line } from '../domain/line.js'
import type { Profile, ReplyDraft } from '../domain/profile.js'
import { masked } from '../domain/secrets.js'
import { forget } from './customers.js'
import type { Desk } from './desk.js'

/** What an export holds. Files are named; their bytes are fetched from the conversation. */
export type CustomerData = {
  lineId: string
  line: Line | null
  customer: Customer | null
  profile: Profile | null
  activities: Activity[]
  files: { id: string; name: string; contentType: string; bytes: number }[]
  letters: Letter[]
  unsentReply: ReplyDraft | null
  /** Drafts of entries that were made of this conversation. */
  drafts: Draft[]
  /** Lines that were merged with this one, and where the customer goes on; each is exported and erased by its own id. */
  otherLines: string[]
}

type Erasing = Pick<Desk, 'store' | 'files'>
type Held = Pick<Desk, 'store'>

/** Throws 'not_found' when nothing is held of a conversation with that id. */
export async function customerData({ store }: Held, lineId: string): Promise<CustomerData> {
  const line = await store.line(lineId)
  if (!line)
    throw new DeskError('not_found', 'There is no such conversation: give the id from its address in the desk.')
  const { id } = line.customer
  const activities = await store.activities(lineId)
  const [customer, profile, mails, unsentReply, drafts] = await Promise.all([
    store.customers.get(id),
    store.profiles.get(id),
    store.mails.all(),
    store.replyDrafts.get(lineId),
    store.drafts.all(),
  ])
  const names = new Set(activities.map(suggestedName))
  const merged = activities.flatMap(a => (a.type === 'merge' ? [a.lineId] : []))
  const own = customer && customer.lineId !== lineId ? [customer.lineId] : []
  return {
    ...{ lineId, line, customer, profile, activities, unsentReply },
    files: activities.flatMap(a => (a.type === 'message' && 'attachments' in a ? (a.attachments ?? []) : [])),
    letters: mails.filter(({ about }) => about?.lineId === lineId),
    drafts: drafts.filter(draft => names.has(draft.id)),
    otherLines: [...new Set([...merged, ...own])],
  }
}

/** As `suggestEntry` names the draft of an agent's answer. */
const suggestedName = ({ at, seq }: Activity): string => `chat-${at.toString(36)}-${seq}`

export type Erased = { lines: string[]; letters: number; drafts: number; demands: number }

/**
 * Erases the customer with all their lines: what was said, files, profile, letters, drafts made of their words and decisions
 * that quote them. `before`: other lines of theirs on which something has happened since then stay. Entries that an editor has published stay: they are the shop's. Done twice, it does no harm.
 */
export async function eraseCustomer(desk: Erasing, lineId: string, before = Number.POSITIVE_INFINITY): Promise<Erased> {
  const erased: Erased = { lines: [], letters: 0, drafts: 0, demands: 0 }
  const waiting = [lineId]
  for (let at = 0; at < waiting.length; at++) {
    const id = waiting[at]!
    if (at > 0 && ((await desk.store.line(id))?.at ?? before) >= before) continue
    const held = await customerData(desk, id)
    waiting.push(...held.otherLines.filter(other => !waiting.includes(other)))
    await eraseOne(desk, held, erased)
  }
  return erased
}

/** Checks of drafts tell what would become of real questions: those that quote these words are asked for again. */
async function dropChecks({ store }: Erasing, heads: Set<string>): Promise<void> {
  const quotes = (check: KeptCheck) =>
    check.state === 'done' &&
    check.result.questions.changed.some(({ text }) => headsOf(text).some(one => heads.has(one)))
  const quoting = (await store.checks.all()).filter(quotes)
  await Promise.all(quoting.map(({ id }) => store.checks.remove(id)))
}

const LONG_ENOUGH = 60 // characters: a question is kept shortened
/** A question is several messages together. */
const headsOf = (text: string): string[] =>
  text.split('\n').flatMap(line => (line.trim() ? [line.trim().slice(0, LONG_ENOUGH)] : []))

async function eraseOne(desk: Erasing, held: CustomerData, erased: Erased): Promise<void> {
  const { store } = desk
  const said = new Set(
    held.activities.flatMap(a =>
      a.type === 'message' && a.from === 'customer' && a.text ? [a.text.trim(), masked(a.text).trim()] : [],
    ),
  )
  const heads = new Set([...said].flatMap(headsOf))
  const theirWords = (text: string) => text.trim() !== '' && headsOf(text).every(one => heads.has(one))
  const demands = (await store.demands.all()).filter(({ text }) => theirWords(text))
  const drafted = demands.flatMap(({ decision: d }) => (d.what === 'drafted' ? [d.entryId] : []))
  // The line goes last: an erasure that was cut off is begun again from it.
  await Promise.all([
    ...held.letters.map(({ id }) => store.mails.remove(id)),
    ...[...held.drafts.map(({ id }) => id), ...drafted].map(id => store.drafts.remove(id)),
    ...demands.map(({ id }) => store.demands.remove(id)),
  ])
  await dropChecks(desk, heads)
  const { id = '' } = held.line?.customer ?? {}
  // On other channels several keys may stand for one customer.
  const elsewhere = held.line?.channel === 'botframework' || (await store.deliveries.get(`channel:${held.lineId}`))
  const keys = elsewhere ? await store.customers.all() : []
  const theirs = keys.filter(one => one.lineId === held.lineId).map(one => one.id)
  await Promise.all(theirs.map(one => store.customers.remove(one)))
  await forget(desk, { id, lineId: held.lineId })
  erased.lines.push(held.lineId)
  erased.letters += held.letters.length
  erased.drafts += held.drafts.length
  erased.demands += demands.length
}
