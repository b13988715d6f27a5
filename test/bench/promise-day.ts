// A simulated day at the desk: people come, wait, lose patience; agents answer in order and take breaks.
import { defaultWaitPolicy, type Estimate, estimateWait, type QueueState } from '../../src/domain/wait.js'
import { type Arrival, arrivals, type Break, breaks, luck, MINUTE, type Team, weather } from './promise-luck.js'

/** What somebody was told on joining the queue, beside what became true. ms */
export type Told = {
  estimate: Estimate | null
  place: number
  slots: number
  meanHandlingMs: number // of the last 100
  movingAverageMs: number // 0.9 A + 0.1 W over all whom an agent took
  /** The wait; for somebody who left before, what it would have been. */
  waitMs: number
  end: 'answered' | 'left'
}

type Person = Arrival & { told: Told | null; stands: 'waiting' | 'left' }
type AgentAtWork = { breaks: Break[]; busy: number }
type Desk = {
  team: Team
  agents: AgentAtWork[]
  queue: Person[]
  handledMs: number[]
  abandoned: number
  waitedMs: number
  movingAverageMs: number
  slotsLately: { at: number; slots: number }[]
  told: Told[]
}

/** Everybody who had to wait on that day; the same seed, the same day. */
export function simulateDay(team: Team, seed: number, usualHandlingMs = 8 * MINUTE): Told[] {
  const chance = luck(seed)
  const day = weather(chance, usualHandlingMs)
  const agents = breaks(team, chance).map(breaks => ({ breaks, busy: 0 }))
  const people = arrivals(team, day, chance)
  const handledMs = Array.from({ length: 100 }, () => chance.logNormal(day.yesterdaysHandlingMs, day.sigma))
  const counts = { abandoned: 0, waitedMs: 0, movingAverageMs: 0 }
  const desk: Desk = { team, agents, queue: [], handledMs, ...counts, slotsLately: [], told: [] }
  const agenda = timetable()
  for (const { until } of agents.flatMap(agent => agent.breaks)) agenda.add(until, () => {})
  for (const arrival of people) {
    agenda.add(arrival.at, () => {
      const person = join(desk, arrival)
      agenda.add(arrival.until, () => leave(desk, person))
    })
  }
  for (let now = agenda.next(); now; now = agenda.next()) {
    const { at, happens } = now
    happens()
    for (let taken = take(desk, at); taken; taken = take(desk, at)) {
      const { agent, person } = taken
      agenda.add(at + person.takes, () => {
        agent.busy--
        desk.handledMs.push(person.takes)
      })
    }
  }
  return desk.told
}

function join(desk: Desk, arrival: Arrival): Person {
  const place = desk.queue.filter(one => one.stands === 'waiting').length + 1
  const state = stateOf(desk, place, arrival.at)
  const person: Person = { ...arrival, told: null, stands: 'waiting' }
  desk.queue.push(person)
  if (state.freeSlots >= place) return person
  const { estimate } = estimateWait(state)
  const last = desk.handledMs.slice(-100)
  const meanHandlingMs = last.reduce((sum, ms) => sum + ms, 0) / last.length
  const { movingAverageMs } = desk
  person.told = { estimate, place, slots: state.slots, meanHandlingMs, movingAverageMs, waitMs: 0, end: 'answered' }
  return person
}

function stateOf(desk: Desk, place: number, at: number): QueueState {
  const { slotsEach } = desk.team
  const there = working(desk, at)
  const slots = there.length * slotsEach
  const since = at - defaultWaitPolicy.dropWithinMs
  desk.slotsLately = [...desk.slotsLately.filter(then => then.at >= since), { at, slots }]
  return {
    place,
    slots,
    freeSlots: there.reduce((sum, agent) => sum + slotsEach - agent.busy, 0),
    pickupMs: 0,
    mostSlotsLately: Math.max(...desk.slotsLately.map(then => then.slots)),
    handlingMs: desk.handledMs,
    abandoned: desk.abandoned,
    waitedMs: desk.waitedMs,
    openForMs: Number.POSITIVE_INFINITY,
  }
}

const working = ({ agents }: Desk, at: number) =>
  agents.filter(agent => agent.breaks.every(({ from, until }) => at < from || at >= until))

/** Who left keeps a shadow in the queue: it takes nobody's turn and shows how long the wait would have been. */
function leave(desk: Desk, person: Person): void {
  if (!desk.queue.includes(person)) return
  person.stands = 'left'
  desk.abandoned++
  desk.waitedMs += person.until - person.at
}

/** The next person for the agent with the fewest conversations, if there are both. */
function take(desk: Desk, at: number): { agent: AgentAtWork; person: Person } | null {
  const free = working(desk, at).filter(agent => agent.busy < desk.team.slotsEach)
  const agent = free.sort((a, b) => a.busy - b.busy)[0]
  if (!agent) return null
  for (let person = desk.queue.shift(); person; person = desk.queue.shift()) {
    const waitMs = at - person.at
    if (person.told) desk.told.push({ ...person.told, waitMs, end: person.stands === 'left' ? 'left' : 'answered' })
    if (person.stands === 'left') continue
    desk.waitedMs += waitMs
    desk.movingAverageMs = 0.9 * desk.movingAverageMs + 0.1 * waitMs
    agent.busy++
    return { agent, person }
  }
  return null
}

type Moment = { at: number; happens: () => void }

function timetable() {
  const moments: Moment[] = [] // latest first, so that the next one is cheap to take
  return {
    add(at: number, happens: () => void) {
      let [low, high] = [0, moments.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (moments[middle]!.at > at) low = middle + 1
        else high = middle
      }
      moments.splice(low, 0, { at, happens })
    },
    next: () => moments.pop(),
  }
}
