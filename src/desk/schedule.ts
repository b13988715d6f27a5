// What the clock publishes and retires. Every process looks; the guarded revision lets one of them do it.
import type { Entry } from '../domain/entry.js'
import type { Draft } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'
import { every } from './every.js'
import { publishDrafts } from './publish-drafts.js'

const LOOK_AGAIN_MS = 30_000
const CLOCK = { id: 'clock', name: 'clock' }

type Scheduled = Extract<Draft, { state: 'scheduled' }>

/** Does what is due now; answers the next instant at which something is, or null. */
export async function followSchedule(desk: Desk): Promise<number | null> {
  const { store, clock } = desk
  const [drafts, entries] = await Promise.all([store.drafts.all(), store.entries()])
  const now = clock.now()
  const waiting = drafts.filter(draft => draft.state === 'scheduled')
  for (const draft of waiting.filter(({ publishAt }) => publishAt <= now))
    await quietly(desk, draft.id, () => publishDue(desk, draft.id, draft.revision))
  const expiring = entries.filter(({ status, expiresAt }) => status === 'published' && expiresAt !== undefined)
  for (const entry of expiring.filter(({ expiresAt }) => expiresAt! <= now))
    await quietly(desk, entry.id, () => retire(desk, entry))
  const later = [...waiting.map(({ publishAt }) => publishAt), ...expiring.map(({ expiresAt }) => expiresAt!)]
  const next = later.filter(at => at > now)
  return next.length > 0 ? Math.min(...next) : null
}

async function publishDue(desk: Desk, id: string, expected: number): Promise<void> {
  const draft = await desk.store.drafts.get(id)
  if (draft?.state !== 'scheduled' || draft.revision !== expected) return // another process was first
  const why = await whyNot(desk, draft)
  if (why === null) return
  const { publishAt: _at, override: _o, ...rest } = draft
  const back = { ...rest, state: 'review' as const, revision: expected + 1, reason: `not published in time: ${why}` }
  await desk.store.drafts.put(back, expected)
  desk.store.signal({ type: 'draft', entryId: id })
  desk.log.warn({ entryId: id, why }, 'A scheduled publication waits for a colleague.')
}

/** Publishes it; null: it is live. Throws what may be otherwise in a moment. */
async function whyNot(desk: Desk, { id, revision, override, reason, author }: Scheduled): Promise<string | null> {
  try {
    const drafts = [{ id, expected: revision }]
    const { state } = await publishDrafts(desk, { drafts, reason, override }, author)
    return state === 'published' ? null : state === 'blocked' ? 'tests would fail now' : 'something newer is live'
  } catch (error) {
    if (error instanceof DeskError && error.code === 'invalid') return error.message
    throw error
  }
}

async function retire({ store, clock }: Desk, entry: Entry): Promise<void> {
  const { override: _o, ...rest } = entry
  const retired = { ...rest, status: 'retired' as const, revision: entry.revision + 1 }
  await store.publish([{ ...retired, editedAt: clock.now(), editedBy: CLOCK.name, reason: 'expired' }])
}

/** Another process that was first is no failure. */
async function quietly(desk: Desk, entryId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof DeskError && (error.code === 'conflict' || error.code === 'not_found')) return
    desk.log.error({ entryId, err: error }, 'What the schedule asks for could not be done; it will be tried again.')
  }
}

/** Follows the schedule to the millisecond until called off; after a crash, whoever is left does. */
export function keepSchedule(desk: Desk): () => void {
  let cancel = () => {}
  let running: 'no' | 'yes' | 'again' = 'no'
  let stopped = false
  const look = async () => {
    if (running !== 'no') {
      running = 'again'
      return
    }
    do {
      running = 'yes'
      try {
        const next = await followSchedule(desk)
        cancel()
        if (next !== null && !stopped) cancel = desk.clock.wake(next, () => void look())
      } catch (error) {
        desk.log.warn({ err: error }, 'The store did not say what is scheduled; trying again.')
      }
    } while ((running as string) === 'again' && !stopped)
    running = 'no'
  }
  const unhear = desk.store.watch(news => {
    if (news.type === 'entries' || news.type === 'draft') void look()
  })
  const stop = every(desk.clock, LOOK_AGAIN_MS, () => void look())
  void look()
  return () => {
    stopped = true
    cancel()
    stop()
    unhear()
  }
}
