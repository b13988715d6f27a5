// Which colleagues have a conversation open, and who is writing there. Hearsay, kept in memory only.
import type { Agent, Instant } from '../domain/activity.js'
import type { News, Store } from '../ports.js'
import type { Desk } from './desk.js'

export type Doing = 'viewing' | 'typing' | 'left'
export type Present = Agent & { doing: 'viewing' | 'typing' }

const LASTS_MS = 25_000 // desks say it every ten seconds
const REMEMBERED = 5_000 // lines; the oldest hearsay goes first

type Seen = { agent: Agent; doing: 'viewing' | 'typing'; at: Instant }
const rooms = new WeakMap<Store, Map<string, Map<string, Seen>>>()

const linesOf = (store: Store) => {
  const known = rooms.get(store) ?? new Map<string, Map<string, Seen>>()
  rooms.set(store, known)
  return known
}

/** Said on this process: everybody hears of it. */
export function sayHere(
  { store, clock }: Pick<Desk, 'store' | 'clock'>,
  lineId: string,
  agent: Agent,
  doing: Doing,
): void {
  const news = { type: 'here', lineId, agent, doing, at: clock.now() } as const
  heardHere(store, news)
  store.signal(news)
}

/** Heard from any process. */
export function heardHere(store: Store, { lineId, agent, doing, at }: Extract<News, { type: 'here' }>): void {
  const lines = linesOf(store)
  const seen = lines.get(lineId) ?? new Map<string, Seen>()
  if (doing === 'left') seen.delete(agent.id)
  else seen.set(agent.id, { agent, doing, at })
  lines.delete(lineId)
  if (seen.size > 0) lines.set(lineId, seen)
  const oldest = lines.size > REMEMBERED && lines.keys().next()
  if (oldest && !oldest.done) lines.delete(oldest.value)
}

export function here({ store, clock }: Pick<Desk, 'store' | 'clock'>, lineId: string): Present[] {
  const now = clock.now()
  const fresh = ({ at }: Seen) => at > now - LASTS_MS && at <= now + LASTS_MS
  const seen = [...(linesOf(store).get(lineId)?.values() ?? [])].filter(fresh)
  return seen.map(({ agent, doing }) => ({ id: agent.id, name: agent.name, doing }))
}
