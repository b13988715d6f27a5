// The lead's live board: who waits, who is there, and the day in numbers. Only what changed is read again.
import type { Instant } from '../domain/activity.js'
import { instantOf, wallClock } from '../domain/calendar-days.js'
import { type Figures, figuresOf } from '../domain/figures.js'
import type { Line } from '../domain/line.js'
import { type AgentState, connected, type Lease, may, type Person } from '../domain/person.js'
import { currentPromise } from '../domain/promise.js'
import type { Settings } from '../domain/settings.js'
import { silentAt, unansweredSince } from '../domain/silence.js'
import { type Story, told } from '../domain/story.js'
import type { LineView } from '../ports.js'
import type { Desk } from './desk.js'
import { leftOut } from './left-out.js'

const VIEWS: LineView[] = ['queued', 'assigned', 'scheduled', 'bot', 'resolved']
const MOST_LINES = 2_000 // of each view, the newest
const FRESH_MS = 1_000
const UNASKED_MS = 600_000
/** What is left of a promise when the lead should look: a quarter. */
const SOON_SHARE = 0.25

/** offline: no desk is open. `owed`: customers who wait for this agent's next word. */
export type AgentNow = { id: string; name: string; state: AgentState | 'offline'; holds: number; owed: number }

export type Board = {
  at: Instant
  dayStart: Instant
  waiting: number
  longestSince: Instant | null
  nextDueAt: Instant | null
  /** Waiting, with a promise that is about to break, or past. */
  soon: number
  late: number
  /** Customers whom an agent has taken and who wait for the next word, the longest first. */
  unanswered: { agent: string; since: Instant; silentAt: Instant | null }[]
  counts: Record<Exclude<LineView, 'resolved'>, number>
  /** Customers whose channel, or a hub, has not taken what was said. */
  untold: number
  /** Conversations, open or ended today, in which an e-mail address was left. */
  addresses: number
  agents: AgentNow[]
  today: Figures
}

type Look = { at: Instant; board: Promise<Board>; state: 'looking' | 'known' }

/** `upTo`: the stories tell so far of the line. */
type Seen = { line: Line; stories: Story[]; upTo: number }

type Kept = Pick<Desk, 'store' | 'clock' | 'timeZone' | 'log' | 'settings'>

/** Begins to follow what happens when it is first asked, and stops when nobody has asked for ten minutes. */
export function keepBoard(desk: Kept) {
  const { store, clock } = desk
  const seen = new Map<string, Seen>()
  const changed = new Set<string>()
  let stop: (() => void) | null = null
  let askedAt = 0
  let last: Look | null = null

  const forgetAll = () => {
    stop?.()
    stop = null
    seen.clear()
    changed.clear()
  }
  const follow = () => {
    stop = store.watch(news => {
      if (clock.now() - askedAt > UNASKED_MS) return forgetAll()
      if (news.type === 'line') changed.add(news.lineId)
      if (news.type === 'entries') forgetAll() // perhaps the store lost its past: everything is read anew
      if (news.type !== 'forgotten') return
      seen.delete(news.lineId)
      changed.delete(news.lineId)
    })
  }
  const look = async (): Promise<Board> => {
    const now = clock.now()
    const dayStart = startOfDay(now, desk.timeZone)
    try {
      if (!stop) {
        follow()
        for (const line of await linesOf(desk, dayStart)) changed.add(line.id)
      }
      const ids = [...changed]
      changed.clear()
      const unread = await Promise.all(ids.map(id => readOn(desk, seen, id, dayStart).then(() => [], leftOut([id]))))
      for (const id of unread.flat()) changed.add(id) // looked at again with the next board
    } catch (error) {
      forgetAll()
      throw error
    }
    prune(seen, dayStart)
    const [people, leases] = await Promise.all([store.people.all(), store.leases.all()])
    const unanswered = unansweredIn([...seen.values()], desk.settings)
    return { ...boardOf([...seen.values()], people, leases, now, dayStart), unanswered }
  }

  return {
    /** At most a second old, or what is being looked at. Throws 'unavailable' where the store does not answer. */
    ask(): Promise<Board> {
      askedAt = clock.now()
      // One look at a time: of two the slower one would put back what it had read before.
      if (last && (last.state === 'looking' || Math.abs(askedAt - last.at) <= FRESH_MS)) return last.board
      const mine: Look = { at: askedAt, board: look(), state: 'looking' }
      last = mine
      mine.board.then(
        () => {
          mine.state = 'known'
        },
        () => {
          last = null
        },
      )
      return mine.board
    },
    stop: forgetAll,
  }
}

export const startOfDay = (now: Instant, timeZone: string): Instant =>
  instantOf(wallClock(now, timeZone).day, 0, timeZone)

async function linesOf({ store }: Kept, dayStart: Instant): Promise<Line[]> {
  const views = await Promise.all(VIEWS.map(view => store.lines(view, MOST_LINES)))
  return views.flat().filter(line => line.conversation?.status !== 'resolved' || line.at >= dayStart)
}

async function readOn({ store }: Kept, seen: Map<string, Seen>, id: string, dayStart: Instant): Promise<void> {
  const line = await store.line(id)
  if (!line?.conversation) return
  const known = seen.get(id)
  const first = [...line.earlier, line.conversation].find(
    one => one.status !== 'resolved' || one.resolvedAt >= dayStart,
  )
  const after = known ? known.upTo : (first?.openedSeq ?? line.conversation.openedSeq) - 1
  const before = known?.stories ?? []
  seen.set(id, { line, stories: before, upTo: after }) // who waits is counted, though what was said cannot be read
  const activities = await store.activities(id, after, Math.max(1, line.version - after))
  // Read at the same version, or at a newer one, which the next news names.
  const stories = told(
    before,
    activities.filter(({ seq }) => seq <= line.version),
  )
  seen.set(id, { line, stories, upTo: line.version })
}

/** What ended before today is not today's. */
function prune(seen: Map<string, Seen>, dayStart: Instant): void {
  for (const [id, { line }] of seen) if (line.conversation?.status === 'resolved' && line.at < dayStart) seen.delete(id)
}

function unansweredIn(all: Seen[], { promises }: Pick<Settings, 'promises'>): Board['unanswered'] {
  const waits = all.flatMap(({ line: { conversation } }) => {
    const since = conversation?.status === 'assigned' ? unansweredSince(conversation) : null
    if (conversation?.status !== 'assigned' || since === null) return []
    return [{ agent: conversation.agent.name, since, silentAt: silentAt(conversation, promises) }]
  })
  return waits.sort((a, b) => a.since - b.since)
}

type WithoutThem = Omit<Board, 'unanswered'>

function boardOf(all: Seen[], people: Person[], leases: Lease[], now: Instant, dayStart: Instant): WithoutThem {
  const counts = { queued: 0, assigned: 0, scheduled: 0, bot: 0 }
  const waits: { since: Instant; dueAt: Instant }[] = []
  for (const { line } of all) {
    const { conversation } = line
    if (!conversation || conversation.status === 'resolved') continue
    counts[conversation.status] += 1
    if (conversation.status !== 'queued') continue
    const { handoff } = conversation
    waits.push({ since: handoff.at, dueAt: currentPromise(conversation)?.dueAt ?? handoff.dueAt })
  }
  const ahead = waits.filter(({ dueAt }) => dueAt > now)
  const soon = ahead.filter(({ since, dueAt }) => dueAt - now <= (dueAt - since) * SOON_SHARE)
  return {
    ...{ at: now, dayStart, waiting: waits.length, counts },
    longestSince: least(waits.map(({ since }) => since)),
    nextDueAt: least(ahead.map(({ dueAt }) => dueAt)),
    soon: soon.length,
    late: waits.length - ahead.length,
    untold: all.filter(({ line }) => line.untold).length,
    addresses: all.filter(({ line }) => line.conversation?.contact?.kind === 'email').length,
    agents: agentsOf(people, leases, all, now),
    today: figuresOf(
      all.flatMap(({ stories }) => stories),
      dayStart,
      now,
    ),
  }
}

const least = (instants: Instant[]): Instant | null => (instants.length > 0 ? Math.min(...instants) : null)

/** Who may answer customers: those who are there first, then by name. */
function agentsOf(people: Person[], leases: Lease[], all: Seen[], now: Instant): AgentNow[] {
  const held = all.flatMap(({ line: { conversation } }) => (conversation?.status === 'assigned' ? [conversation] : []))
  const agents = people
    .filter(person => may(person, 'agent', 'lead'))
    .map(({ id, name, roles }) => {
      const lease = leases.find(one => one.id === id)
      const theirs = held.filter(({ agent }) => agent.id === id)
      const there = lease && connected(lease, now)
      const state = there ? (lease.state ?? 'available') : lease?.state === 'away' ? 'away' : 'offline'
      return { id, name, roles, state, holds: theirs.length, owed: theirs.filter(({ owed }) => owed).length } as const
    })
    // A lead whose desk is closed is at this board, not missing from the desk.
    .filter(({ roles, state, holds }) => roles.includes('agent') || state !== 'offline' || holds > 0)
  const order: AgentNow['state'][] = ['available', 'busy', 'break', 'away', 'offline']
  return agents
    .map(({ roles: _, ...agent }) => agent)
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name, 'fa'))
}
