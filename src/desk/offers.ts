// The next conversation finds its agent: offered to the best free one, and on to the next when they decline or do not answer.
// An offer is a state of the conversation, so there is never a second one beside it and no crash loses it.
import type { Agent, Instant } from '../domain/activity.js'
import type { QueuedConversation } from '../domain/conversation-states.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { byRoom, type Free, hasRoom, loads } from '../domain/load.js'
import { ASKING_MS, type Asking, liveOffer } from '../domain/offer.js'
import { connected, type Lease, may, type Person, speaks } from '../domain/person.js'
import { byAgent } from './by-agent.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { type Tier, whyNotClaim } from './rights.js'
import { speakersUntil } from './tongues.js'

const HEAD = 100 // conversations at the front of the queue that are looked at
const MOST = 2_000 // conversations in agents' hands, or in the queue

type Crowd = { people: Person[]; leases: Lease[] }

/** `known`: the revision of the record of whom they are asked for. */
type Candidate = Free & { person: Person; tier: Tier; known: number }

/** Offers what waits to who is free; answers how many offers were made. Nothing where agents take by themselves. */
export async function offerWaiting(desk: Desk): Promise<number> {
  const { settings, store, clock } = desk
  if (settings.routing.mode !== 'push') return 0
  const open = (lines: Line[]) => lines.filter(line => !offerOn(line, clock.now()))
  const first = await store.lines('queued', HEAD)
  if (open(first).length === 0 && first.length < HEAD) return 0
  const crowd = await candidates(desk)
  const made = await offerEach(desk, open(first), crowd)
  if (crowd.free.length === 0 || first.length < HEAD) return made
  // Who may take none of the first is not kept from those behind them.
  return made + (await offerEach(desk, open((await store.lines('queued', MOST)).slice(HEAD)), crowd))
}

/** Whoever is asked is not among the free any more. */
async function offerEach(desk: Desk, open: Line[], { free, ...crowd }: Crowd & { free: Candidate[] }): Promise<number> {
  let made = 0
  for (const line of open) {
    const best = bestFor(desk, line, free, crowd)
    if (!best) continue
    free.splice(free.indexOf(best), 1) // one question at a time
    try {
      if (await asks(desk, line.id, best)) made++
    } catch (err) {
      desk.log.warn({ err, lineId: line.id }, 'An offer could not be made; the next sweep tries again.')
    }
  }
  return made
}

/** Whoever was not the first process to ask them knows an older state of what they hold, and leaves this agent alone. */
async function asks(desk: Desk, lineId: string, { id, known, person }: Candidate): Promise<boolean> {
  try {
    await desk.store.askings.put({ id, revision: known + 1, lineId, at: desk.clock.now() }, known)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'conflict') return false
    throw error
  }
  return make(desk, lineId, person)
}

const offerOn = ({ conversation }: Line, now: Instant) =>
  conversation?.status === 'queued' ? liveOffer(conversation, now) : null

/** Agents who are there and have room; what is being offered to them counts already. */
async function candidates({ store, clock, settings }: Desk): Promise<Crowd & { free: Candidate[] }> {
  const now = clock.now()
  const askings = await store.askings.all() // before the rest: what is asked or taken after this makes our own asking too late
  const [waiting, leases, people, assigned, done] = await Promise.all([
    store.lines('queued', HEAD),
    store.leases.all(),
    store.people.all(),
    store.lines('assigned', MOST),
    store.lines('resolved', HEAD),
  ])
  const load = loads(assigned, now)
  const asked = new Set(waiting.flatMap(line => offerOn(line, now)?.agent.id ?? []))
  for (const asking of askings) if (await isAsking({ store }, asking, now)) asked.add(asking.id)
  const known = new Map(askings.map(({ id, revision }) => [id, revision]))
  const since = lastTaken([...assigned, ...done])
  const { capacity, capacities } = settings.routing
  const there = new Set(
    leases.filter(one => connected(one, now) && (one.state ?? 'available') === 'available').map(l => l.id),
  )
  const free = people
    .filter(person => there.has(person.id) && !asked.has(person.id) && may(person, 'agent', 'lead'))
    .map(person => ({
      ...{ id: person.id, person, tier: 'agent' as const },
      ...{ load: load.get(person.id) ?? 0, capacity: capacities[person.id] ?? capacity },
      ...{ idleSince: since.get(person.id) ?? 0, known: known.get(person.id) ?? 0 },
    }))
    .filter(hasRoom)
  return { free, people, leases }
}

/** The offer stands, wherever its line is in the queue, or is on its way to it. */
async function isAsking({ store }: Pick<Desk, 'store'>, { id, lineId, at }: Asking, now: Instant): Promise<boolean> {
  const conversation = (await store.line(lineId))?.conversation
  if (conversation?.status !== 'queued') return false
  const offer = liveOffer(conversation, now)
  if (offer) return offer.agent.id === id
  return at > now - ASKING_MS && at <= now && !conversation.passed?.includes(id)
}

/** When each agent took or finished something last. */
function lastTaken(lines: Line[]): Map<string, Instant> {
  const last = new Map<string, Instant>()
  for (const { conversation: c } of lines) {
    if ((c?.status !== 'assigned' && c?.status !== 'resolved') || !c.agent) continue
    const at = c.status === 'assigned' ? (c.claimedAt ?? 0) : c.resolvedAt
    last.set(c.agent.id, Math.max(last.get(c.agent.id) ?? 0, at))
  }
  return last
}

/**
 * Who let it pass is asked again only when everybody did, the one who did first before the others. Who does not speak the
 * customer's language is asked after the time of those who do, and after them.
 */
function bestFor(desk: Desk, { conversation }: Line, free: Candidate[], crowd: Crowd): Candidate | null {
  if (conversation?.status !== 'queued') return null
  const passed = conversation.passed ?? []
  const able = ({ person }: Candidate) => speaks(person, conversation.language)
  const anybody = speakersUntil(desk, conversation, crowd) === null
  const may = free.filter(one => {
    const tier = conversation.handoff.tier === 'leads' && one.person.roles.includes('lead') ? 'lead' : 'agent'
    return !whyNotClaim(desk, conversation, one, tier) && (able(one) || anybody)
  })
  const turn = (one: Candidate) => passed.indexOf(one.id)
  return may.sort((a, b) => turn(a) - turn(b) || Number(able(b)) - Number(able(a)) || byRoom(a, b))[0] ?? null
}

async function make(desk: Desk, lineId: string, { id, name }: Person): Promise<boolean> {
  const written = await change(desk, lineId, line => {
    const now = desk.clock.now()
    if (line?.conversation?.status !== 'queued' || liveOffer(line.conversation, now)) return null
    const until = now + desk.settings.routing.offerSeconds * 1000
    const lapsed = overdue(desk, line.conversation)
    const happened = { id: `s:${desk.newId()}`, at: now }
    return { line, happened: [...lapsed, { ...happened, type: 'offer', state: 'made', agent: { id, name }, until }] }
  })
  return written !== null
}

/** What an offer that nobody answered becomes. */
function overdue({ newId, clock }: Desk, { offer }: QueuedConversation) {
  if (!offer) return []
  return [{ id: `s:${newId()}`, at: clock.now(), type: 'offer', state: 'unanswered', agent: offer.agent } as const]
}

/** Takes back an offer whose time is over: the conversation is everybody's again, at its first place. */
export async function lapse(desk: Desk, lineId: string): Promise<void> {
  await change(desk, lineId, line => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'queued' || !conversation.offer) return null
    return liveOffer(conversation, desk.clock.now()) ? null : { line, happened: overdue(desk, conversation) }
  })
}

/** `sent`: the desk's own id of it. Throws 'conflict' when it is not offered to this agent any more. */
export async function decline(desk: Desk, lineId: string, agent: Agent, sent?: string): Promise<void> {
  await byAgent(desk, { lineId, agent, sent }, conversation => {
    if (conversation?.status !== 'queued' || conversation.offer?.agent.id !== agent.id)
      throw new Refused('conflict', 'This conversation is not offered to you any more.')
    return { type: 'offer', state: 'declined', agent }
  })
}
