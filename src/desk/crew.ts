// Who could take the next conversation: slots of connected agents, how many are empty, and the most there were lately.
import type { Line } from '../domain/line.js'
import { type Lease, takesNew } from '../domain/person.js'
import { isMember, type Team } from '../domain/team.js'
import type { Store } from '../ports.js'
import type { Desk } from './desk.js'

export type Crew = { agents: number; slots: number; freeSlots: number; mostSlotsLately: number }

const FRESH_MS = 1_000 // hundreds of waiting conversations ask in one sweep
const MOST_HELD = 2_000

type Seen = { at: number; slots: number }
type House = { at: number; leases: Lease[]; held: Map<string, number>; capacity: (personId: string) => number }

const houses = new WeakMap<Store, { house?: Promise<House>; at: number; lately: Map<string, Seen[]> }>()

/** `team`: only its members count; absent: everybody. `lately`: as it was up to a second ago is good enough. */
export async function crewOf(desk: Desk, team: string | undefined, when: 'now' | 'lately'): Promise<Crew> {
  const { store, clock } = desk
  const now = clock.now()
  const kept = houses.get(store) ?? { at: 0, lately: new Map<string, Seen[]>() }
  houses.set(store, kept)
  if (when === 'now' || !kept.house || Math.abs(now - kept.at) >= FRESH_MS) {
    kept.at = now
    kept.house = look(desk)
    kept.house.catch(() => {
      delete kept.house
    })
  }
  const house = await kept.house
  const only: Team | null = desk.settings.routing.teams.find(({ id }) => id === team) ?? null
  const there = house.leases.filter(lease => takesNew(lease, now) && (!only || isMember(only, lease.id)))
  const sum = (of: Lease[], count: (id: string) => number) => of.reduce((all, { id }) => all + count(id), 0)
  const slots = sum(there, house.capacity)
  const open = there.filter(({ state }) => state !== 'busy') // whoever says that they are full has no slot free
  const freeSlots = sum(open, id => Math.max(0, house.capacity(id) - (house.held.get(id) ?? 0)))
  return { agents: there.length, slots, freeSlots, mostSlotsLately: most(kept.lately, team ?? '', now, slots, desk) }
}

async function look({ store, clock, settings }: Desk): Promise<House> {
  const [leases, assigned] = await Promise.all([store.leases.all(), store.lines('assigned', MOST_HELD)])
  const { capacity, capacities } = settings.routing
  const held = new Map<string, number>()
  for (const id of assigned.flatMap(holder)) held.set(id, (held.get(id) ?? 0) + 1)
  return { at: clock.now(), leases, held, capacity: id => Math.floor(capacities[id] ?? capacity) }
}

const holder = ({ conversation }: Line): string[] =>
  conversation?.status === 'assigned' ? [conversation.agent.id] : []

/** Kept in this process only: after a restart nobody has seen a drop. */
function most(lately: Map<string, Seen[]>, team: string, now: number, slots: number, { settings }: Desk): number {
  const since = now - settings.promises.wait.dropWithinMs
  const seen = (lately.get(team) ?? []).filter(({ at }) => at >= since && at <= now)
  const last = seen.at(-1)
  const next = [...(last?.slots === slots ? seen.slice(0, -1) : seen).slice(-200), { at: now, slots }]
  lately.set(team, next)
  return Math.max(slots, ...next.map(one => one.slots))
}
