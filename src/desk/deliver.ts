// Tells followers (a channel, a hub) what happened on a line: in order, again until it is taken, and never silently lost.
import type { Activity, Instant } from '../domain/activity.js'
import { type ChannelReference, type Delivery, NotTaken, type Untold } from '../domain/delivery.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { withoutTelling } from '../domain/owner.js'
import type { Follower } from '../ports-outside.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { inTurn } from './in-turn.js'

const CLAIM_MS = 60_000 // for one process; after a crash another goes on
const PAGE = 50
const MOST_ROUNDS = 20
const TYPING_EVERY_MS = 3_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 10 * 60_000
const REFUSED_PAUSE_MS = 30 * 60_000
const IDS_KEPT = 60

/** `busy`: another process is at it. */
type Told = { state: 'all'; upTo: number } | { state: 'busy' } | { state: 'later'; at: Instant; untold: Untold }

export const deliveryId = (name: Follower['name'], lineId: string): string => `${name}:${lineId}`

/** Tells what is due. Throws only what the store throws; then it is due again at the next sweep. */
export const deliver = (desk: Desk, lineId: string): Promise<void> =>
  inTurn(desk.store, `deliver ${lineId}`, async () => {
    const line = await desk.store.line(lineId)
    if (line?.tellAt === undefined || line.tellAt > desk.clock.now()) return
    for (let rounds = MOST_ROUNDS; rounds > 0; rounds--) if ((await round(desk, lineId)) === 'done') return
  })

/** `again`: more was said meanwhile. */
async function round(desk: Desk, lineId: string): Promise<'done' | 'again'> {
  const told: Told[] = []
  for (const follower of desk.followers ?? []) told.push(await tellAll(desk, follower, lineId))
  if (told.some(({ state }) => state === 'busy')) return 'done'
  const waiting = told.filter(one => one.state === 'later')
  const upTo = Math.min(...told.map(one => (one.state === 'all' ? one.upTo : Number.POSITIVE_INFINITY)))
  let next: 'done' | 'again' = 'done'
  await change(desk, lineId, line => {
    next = line && line.version > upTo ? 'again' : 'done'
    if (!line || next === 'again' || (line.tellAt === undefined && waiting.length === 0)) return null
    const rest = withoutTelling(line)
    const [first] = waiting.sort((a, b) => a.at - b.at)
    return { line: first ? { ...rest, tellAt: first.at, untold: first.untold } : rest, happened: [] }
  })
  return next
}

async function tellAll(desk: Desk, follower: Follower, lineId: string): Promise<Told> {
  const { store, clock } = desk
  const id = deliveryId(follower.name, lineId)
  const line = await store.line(lineId)
  const before = (await store.deliveries.get(id)) ?? (line && fresh(id, line))
  if (!line || !before) return { state: 'all', upTo: 0 }
  const now = clock.now()
  if (before.until > now && before.until <= now + CLAIM_MS) return { state: 'busy' }
  if (before.nextAt > now && before.nextAt <= now + REFUSED_PAUSE_MS && before.tries > 0)
    return { state: 'later', at: before.nextAt, untold: untoldOf(follower, before, now) }
  const claim = { until: now + CLAIM_MS, by: desk.newId() }
  let mine = await put(desk, before, claim)
  if (!mine) return { state: 'busy' }
  for (;;) {
    const page = await store.activities(lineId, mine.upTo, PAGE)
    if (page.length === 0) break
    for (const activity of page) {
      const outcome: string[] | NotTaken = await tellOne(desk, follower, lineId, activity, mine)
      if (outcome instanceof NotTaken) return putOff(desk, follower, begun(mine, activity.seq, outcome), outcome)
      const ids = [...mine.ids, ...outcome.map(id => ({ seq: activity.seq, id }))].slice(-IDS_KEPT)
      const next: Delivery | null = await keep(desk, mine, {
        upTo: activity.seq,
        tries: 0,
        ids,
        until: clock.now() + CLAIM_MS,
      })
      if (!next) return { state: 'busy' } // the customer wrote from elsewhere meanwhile: begin anew from there
      mine = next
    }
  }
  await keep(desk, mine, { until: 0, tries: 0 })
  return { state: 'all', upTo: mine.upTo }
}

/** What a line has not been followed for yet begins with its open conversation. */
const fresh = (id: string, { conversation }: Line): Delivery => {
  return { id, revision: 0, upTo: (conversation?.openedSeq ?? 1) - 1, tries: 0, nextAt: 0, until: 0, ids: [] }
}

async function tellOne(
  { store, log }: Desk,
  follower: Follower,
  lineId: string,
  activity: Activity,
  delivery: Delivery,
): Promise<string[] | NotTaken> {
  const line = await store.line(lineId)
  if (!line || !follower.wants(line, activity)) return []
  try {
    return await follower.tell(line, activity, delivery, () => store.activities(lineId))
  } catch (error) {
    const problem = error instanceof NotTaken ? error : new NotTaken('later', 'It could not be sent.')
    log.warn(
      { lineId, follower: follower.name, problem: problem.message },
      'A message was not taken; it is tried again.',
    )
    const dispensable = activity.type !== 'message' && follower.name === 'channel'
    return problem.when === 'never' && dispensable ? [] : problem
  }
}

/** The parts that were taken are not sent again. */
function begun(mine: Delivery, seq: number, { begun: taken }: NotTaken): Delivery {
  const before = mine.begun?.seq === seq ? mine.begun.ids : []
  return taken.length > 0 ? { ...mine, begun: { seq, ids: [...before, ...taken] } } : mine
}

async function putOff(desk: Desk, follower: Follower, mine: Delivery, problem: NotTaken): Promise<Told> {
  const tries = mine.tries + 1
  const pause =
    problem.when === 'never'
      ? REFUSED_PAUSE_MS
      : Math.max(problem.retryAfterMs ?? 0, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(mine.tries, 20)))
  const now = desk.clock.now()
  const at = now + Math.min(pause, REFUSED_PAUSE_MS)
  const known = { tries, nextAt: at, until: 0, problem: problem.message, ...(mine.begun && { begun: mine.begun }) }
  const kept = await keep(desk, mine, known)
  return kept ? { state: 'later', at, untold: untoldOf(follower, kept, now) } : { state: 'busy' }
}

const untoldOf = ({ name: by }: Follower, { tries, problem = '' }: Delivery, since: Instant): Untold => {
  return { by, since, tries, problem }
}

/** Null: somebody else has written it meanwhile. */
async function put({ store }: Desk, before: Delivery, change: Partial<Delivery>): Promise<Delivery | null> {
  const next = { ...before, ...change, revision: before.revision + 1 }
  try {
    await store.deliveries.put(next, before.revision)
    return next
  } catch (error) {
    if (error instanceof DeskError && error.code === 'conflict') return null
    throw error
  }
}

/** The same for whoever has the claim: the customer may have written meanwhile, which changes where they are and no more. */
async function keep(desk: Desk, mine: Delivery, change: Partial<Delivery>): Promise<Delivery | null> {
  let held: Delivery | null = mine
  while (held && held.by === mine.by) {
    const kept = await put(desk, held, { ...change, upTo: Math.max(held.upTo, change.upTo ?? 0) })
    if (kept) return kept
    held = await desk.store.deliveries.get(mine.id)
  }
  return null
}

/**
 * The customer is on that channel now: what is said from here on goes there, and what waited is tried at once.
 * `from`: the place after which they are to be told, where they come from another channel.
 */
export async function reachedAt(desk: Desk, lineId: string, reference: ChannelReference, from: number): Promise<void> {
  const id = deliveryId('channel', lineId)
  for (let tries = 8; tries > 0; tries--) {
    const line = await desk.store.line(lineId)
    const kept = await desk.store.deliveries.get(id)
    const before = kept ?? { id, revision: 0, upTo: from, tries: 0, nextAt: 0, until: 0, ids: [] }
    const upTo = line && line.channel !== 'botframework' ? Math.max(before.upTo, from) : before.upTo
    if (!(await put(desk, before, { reference, upTo, tries: 0, nextAt: 0 }))) continue
    const waits = (now: Line | null) => now?.untold?.by === 'channel'
    const soon = (now: Line | null) =>
      now && waits(now) ? { line: { ...now, tellAt: desk.clock.now() }, happened: [] } : null
    if (waits(line)) await change(desk, lineId, soon)
    return
  }
  throw new DeskError('unavailable', 'Where the customer is could not be kept: send it again.')
}

/** Tells at once what this process or another has just committed. Returns how to stop. */
export function keepDelivering(desk: Desk): () => void {
  const typedAt = new Map<string, Instant>()
  return desk.store.watch(news => {
    if (news.type === 'typing' && news.from === 'agent') return void tellTyping(desk, news.lineId, typedAt)
    if (news.type !== 'line' || !desk.followers?.length) return
    deliver(desk, news.lineId).catch(err =>
      desk.log.warn({ err, lineId: news.lineId }, 'A line could not be told; the next sweep does it.'),
    )
  })
}

async function tellTyping(desk: Desk, lineId: string, typedAt: Map<string, Instant>): Promise<void> {
  const now = desk.clock.now()
  for (const [line, at] of typedAt) if (at + TYPING_EVERY_MS <= now) typedAt.delete(line)
  if (typedAt.has(lineId)) return
  typedAt.set(lineId, now)
  try {
    const delivery = await desk.store.deliveries.get(deliveryId('channel', lineId))
    const line = delivery && (await desk.store.line(lineId))
    if (!line || line.channel === 'directline') return
    for (const follower of desk.followers ?? []) await follower.typing?.(delivery)
  } catch (err) {
    desk.log.info({ err, lineId }, 'That an agent types was not told.')
  }
}
