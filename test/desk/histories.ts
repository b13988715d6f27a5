// Plays what may happen to a desk in any order and at once, on real stores, and says where somebody was left behind.
// Several processes share the store; each has its own timers and leases, and dies with them.
import fc from 'fast-check'
import { defaultPolicy } from '../../dialogs/policy.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { endShift } from '../../src/desk/end-shift.js'
import { keepLeases, type Leases, setState } from '../../src/desk/leases.js'
import { merge } from '../../src/desk/merge.js'
import { decline, offerWaiting } from '../../src/desk/offers.js'
import { receive } from '../../src/desk/receive.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { returnToBot } from '../../src/desk/return-to-bot.js'
import { defaultSettings } from '../../src/desk/settings.js'
import { snooze } from '../../src/desk/snooze.js'
import { mend, sweep } from '../../src/desk/sweep.js'
import { transfer } from '../../src/desk/transfer.js'
import { stranded } from '../../src/desk/watchdog.js'
import type { Activity } from '../../src/domain/activity.js'
import { DeskError } from '../../src/domain/errors.js'
import { advance, blank } from '../../src/domain/line.js'
import { type AgentState, LEASE_MS } from '../../src/domain/person.js'
import { defaultRouting } from '../../src/domain/team.js'
import { startExaminer } from '../../src/engine/examiner.js'
import type { Files, Store } from '../../src/ports.js'
import type { Learner } from '../../src/ports-reading.js'
import { quiet } from '../quiet.js'
import { type ManualClock, manualClock, watched } from './world.js'

const LINES = 4
const AGENTS = 3
const PROCESSES = 3
const CHUNK_MS = 10_000
const SNOOZED_MS = 90_000
const { graceMs } = defaultPolicy
const WORDS = ['سلام', 'اپراتور لطفاً', 'می‌خواهم با یک نفر حرف بزنم', 'تا چند روز می‌توانم پس بدهم؟', 'operator', '؟']

type At = { agent: number; line: number; process: number }
export type Deed =
  | ({ do: 'say'; words: number } & At)
  | ({ do: 'claim' | 'release' | 'reply' | 'resolve' | 'open' | 'close' } & At)
  | ({ do: 'transfer' | 'snooze' | 'decline' | 'return' | 'merge' | 'speak' | 'end' } & At)
  | ({ do: 'state'; state: AgentState } & At)
  | { do: 'crash'; process: number }
  | { do: 'tick'; ms: number }
/** What happens at the same time; then so much time passes, or somebody sets the clock. */
export type Moment = { together: Deed[]; passMs: number; stepMs: number }

const at = {
  agent: fc.nat(AGENTS - 1),
  line: fc.nat(LINES - 1),
  process: fc.nat(PROCESSES - 1),
}
const does = <D extends string>(what: D) => fc.record({ do: fc.constant(what), ...at })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('say' as const), words: fc.nat(WORDS.length - 1), ...at }) },
  { weight: 6, arbitrary: does('claim') },
  { weight: 3, arbitrary: does('reply') },
  { weight: 1, arbitrary: does('release') },
  { weight: 1, arbitrary: does('resolve') },
  { weight: 3, arbitrary: does('transfer') },
  { weight: 2, arbitrary: does('snooze') },
  { weight: 1, arbitrary: does('decline') },
  { weight: 1, arbitrary: does('return') },
  { weight: 1, arbitrary: does('merge') },
  { weight: 2, arbitrary: does('speak') },
  { weight: 1, arbitrary: does('end') },
  { weight: 4, arbitrary: does('open') },
  { weight: 2, arbitrary: does('close') },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), process: at.process }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const), ms: fc.integer({ min: 1, max: 4_000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('state' as const),
      state: fc.constantFrom<AgentState>('available', 'busy', 'break', 'away'),
      ...at,
    }),
  },
)
const most = LEASE_MS + graceMs
export const aHistory: fc.Arbitrary<Moment[]> = fc.array(
  fc.record({
    together: fc.array(deed, { minLength: 1, maxLength: 6 }),
    passMs: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
      { weight: 2, arbitrary: fc.integer({ min: graceMs - 5_000, max: 2 * most }) },
    ),
    stepMs: fc.oneof(
      { weight: 18, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -86_400_000, max: -1 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 86_400_000 }) },
    ),
  }),
  { minLength: 20, maxLength: 30 },
)

type Process = { desk: Desk; leases: Leases; settled: () => Promise<void>; die: () => void; state: 'alive' | 'dead' }

/** `stores`: one for each process, on the same data; the embedded store is given three times. */
export async function play(stores: Store[], matcher: Learner, history: Moment[], name: string): Promise<void> {
  const clock = manualClock()
  const world = aTown(stores, matcher, clock, name)
  try {
    for (const moment of history) {
      await world.happen(moment.together)
      await world.pass(moment.passMs)
      if (moment.stepMs) await world.step(moment.stepMs)
      await world.check()
    }
    await world.pass(2 * most) // whatever happened, this long after it nobody waits for somebody who is gone
    await world.check()
  } finally {
    await world.close()
  }
}

function aTown(stores: Store[], matcher: Learner, clock: ManualClock, name: string) {
  let ids = 0
  const processes = stores.map(store => started(store, matcher, clock, () => `${name}-${ids++}`))
  const lineIds = Array.from({ length: LINES }, (_, i) => `${name}-line-${i}`)
  const agents = Array.from({ length: AGENTS }, (_, i) => ({ id: `${name}-agent-${i}`, name: `Agent ${i}` }))
  const open = agents.map(() => new Map<Process, number>()) // whose browsers are really there
  const away = agents.map(() => false)
  const goneSince = agents.map(() => 0) // by a clock that nobody sets
  const thereSince = agents.map(() => Number.POSITIVE_INFINITY)
  const seen = new Map<string, number>() // how far each transcript was checked
  const claimed = new Map<string, { claim: number; since: number }>()
  let elapsed = 0
  let putBackAt = Number.NEGATIVE_INFINITY
  let putForwardAt = Number.NEGATIVE_INFINITY
  let checkedAt = 0

  const alive = () => processes.filter(one => one.state === 'alive')
  const there = (agent: number) =>
    !away[agent] && [...open[agent]!].some(([process, count]) => count > 0 && process.state === 'alive')
  /** Does it and notes who is gone since when. */
  const noting = (change: () => void) => {
    const before = agents.map((_, i) => there(i))
    change()
    for (const i of agents.keys()) {
      if (before[i] && !there(i)) goneSince[i] = elapsed
      if (!there(i)) thereSince[i] = Number.POSITIVE_INFINITY
      else if (!before[i]) thereSince[i] = elapsed
    }
  }
  const settled = async () => {
    for (let calm = 0; calm < 2; calm++) for (const process of processes) await process.settled()
  }

  async function doing(deed: Deed): Promise<void> {
    await staffed
    if (deed.do === 'tick') {
      elapsed += deed.ms
      return clock.pass(deed.ms)
    }
    const index = deed.process % processes.length
    const process = processes[index]!
    if (deed.do === 'crash') {
      noting(() => {
        process.die()
        for (const desks of open) desks.delete(process)
      })
      processes[index] = started(stores[index]!, matcher, clock, () => `${name}-${ids++}`)
      return
    }
    const { desk, leases } = process
    const agent = agents[deed.agent]!
    const lineId = lineIds[deed.line]!
    const key = `${lineId} ${agent.id}`
    const mine = claimed.get(key)?.claim ?? 0
    const desks = open[deed.agent]!
    switch (deed.do) {
      case 'say':
        return void (await receive(desk, {
          ...{ lineId, customer: { id: `${name}-c${deed.line >> 1}` }, id: desk.newId(), text: WORDS[deed.words]! },
        }))
      case 'claim': {
        const { conversation } = await claim(desk, lineId, agent)
        if (conversation?.status !== 'assigned' || conversation.agent.id !== agent.id)
          throw new Error(`${agent.name} was told to have ${lineId}, which is ${conversation?.status}`)
        if (conversation.claim !== mine) claimed.set(key, { claim: conversation.claim, since: elapsed })
        return
      }
      case 'reply':
        return void (await reply(desk, { lineId, agent, claim: mine, id: desk.newId(), text: 'سلام' }))
      case 'release':
        return release(desk, lineId, agent, mine)
      case 'resolve':
        return resolve(desk, lineId, agent, mine)
      case 'transfer': {
        const to = { kind: 'agent', personId: agents[(deed.agent + 1) % AGENTS]!.id } as const
        return transfer(desk, { lineId, agent, claim: mine, id: desk.newId(), to, note: 'ادامه بده' })
      }
      case 'snooze': {
        const until = clock.now() + SNOOZED_MS
        return snooze(desk, { lineId, agent, claim: mine, id: desk.newId(), until, why: 'انبار' })
      }
      case 'decline':
        return decline(desk, lineId, agent)
      case 'return':
        return returnToBot(desk, { lineId, agent, claim: mine, id: desk.newId(), text: 'ربات ادامه می‌دهد' })
      case 'merge':
        return merge(desk, { lineId, agent, claim: mine, id: desk.newId(), into: lineIds[deed.line ^ 1]! })
      case 'speak': {
        const spoke = await reply(desk, { lineId, agent, id: desk.newId(), text: 'سلام، من هستم' })
        if (spoke.claim !== mine) claimed.set(key, { claim: spoke.claim, since: elapsed })
        return
      }
      case 'end':
        return void (await endShift(desk, agent, 'شیفتم تمام شد'))
      case 'open':
        noting(() => desks.set(process, (desks.get(process) ?? 0) + 1))
        return leases.opened(agent.id)
      case 'close':
        if (!desks.get(process)) return
        noting(() => desks.set(process, desks.get(process)! - 1))
        return leases.closed(agent.id)
      case 'state':
        await setState(desk, agent.id, deed.state)
        if (!there(deed.agent)) goneSince[deed.agent] = elapsed // who says something is there
        return
    }
  }

  const staffed = Promise.all(
    agents.map(({ id, name }) => {
      const person = { id, name, revision: 1, email: `${id}@shop.example`, passwordHash: 'x', createdAt: 0 }
      const working = { ...person, roles: ['agent' as const], status: 'active' as const, language: 'fa' as const }
      return stores[0]!.people.put(working, 'any')
    }),
  )

  async function sweepAll(how: (desk: Desk) => Promise<number>): Promise<void> {
    await settled()
    await Promise.all(alive().map(({ desk }) => how(desk)))
    await settled()
  }

  return {
    /** All of it at once; a refusal is an answer, anything else a fault. */
    async happen(together: Deed[]): Promise<void> {
      for (const result of await Promise.allSettled(together.map(doing)))
        if (result.status === 'rejected' && !(result.reason instanceof DeskError)) throw result.reason
      await sweepAll(sweep)
      await sweepAll(offerWaiting)
      const { store } = alive()[0]!.desk
      const states = await Promise.all(agents.map(({ id }) => store.leases.get(id)))
      noting(() => {
        for (const i of agents.keys()) away[i] = states[i]?.state === 'away'
      })
    },
    async pass(ms: number): Promise<void> {
      for (let left = ms; left > 0; left -= CHUNK_MS) {
        const chunk = Math.min(left, CHUNK_MS)
        elapsed += chunk
        clock.pass(chunk)
        await sweepAll(sweep)
        await sweepAll(offerWaiting)
      }
    },
    async step(ms: number): Promise<void> {
      clock.step(ms)
      if (ms < 0) putBackAt = elapsed
      else putForwardAt = elapsed
      await sweepAll(sweep)
      await sweepAll(mend)
    },
    async check(): Promise<void> {
      const { desk } = alive()[0]!
      const left = await stranded(desk)
      if (left.length > 0) throw new Error(`the watchdog counts ${left.join(', ')}`)
      for (const lineId of lineIds) {
        const line = await desk.store.line(lineId)
        const transcript = await desk.store.activities(lineId)
        mustHaveHappened(transcript)
        for (const name of lostIn(transcript, seen.get(lineId) ?? 0)) {
          const loser = agents.findIndex(one => one.name === name)
          if (thereSince[loser]! <= checkedAt && putForwardAt < checkedAt - most)
            throw new Error(`${name} lost ${lineId} with an open desk`)
        }
        seen.set(lineId, transcript.length)
        if (line?.conversation?.status !== 'assigned') continue
        const holder = agents.findIndex(({ id }) => id === (line.conversation as { agent: { id: string } }).agent.id)
        if (there(holder)) continue
        const { since = 0 } = claimed.get(`${lineId} ${agents[holder]!.id}`) ?? {}
        const alone = elapsed - Math.max(goneSince[holder]!, since, putBackAt)
        if (alone > most + CHUNK_MS)
          throw new Error(`${lineId} is held by ${agents[holder]!.name}, gone for ${alone} ms`)
      }
      checkedAt = elapsed
    },
    async close(): Promise<void> {
      for (const process of processes) process.die()
      await settled()
      const store = stores[0]!
      await Promise.all([...lineIds.map(id => store.forget(id)), ...agents.map(({ id }) => store.leases.remove(id))])
      await Promise.all(agents.map(({ id }) => store.people.remove(id)))
    },
  }
}

/** Who lost the line after that place because they were not there. */
const lostIn = (transcript: Activity[], after: number): string[] =>
  transcript
    .slice(after)
    .flatMap(a => (a.type === 'handoff.status' && a.state === 'failed' ? [a.message] : []))
    .flatMap(message => /^(.*) is not connected/.exec(message)?.slice(1) ?? [])

/** What no transcript may say. */
function mustHaveHappened(activities: Activity[]): void {
  let line = blank('x', { id: 'x' })
  for (const a of activities) {
    const before = line.conversation
    const wrong = (what: string) => {
      throw new Error(`${what} at ${a.seq}: ${JSON.stringify(activities.map(one => ({ ...one, text: undefined })))}`)
    }
    if (
      a.type === 'message' &&
      a.from === 'bot' &&
      !['farewell', 'delay'].includes(a.spoken) &&
      before?.status === 'assigned'
    )
      wrong('the bot spoke while an agent had the conversation')
    if (a.type === 'message' && a.from === 'agent')
      if (before?.status !== 'assigned' || before.agent.id !== a.agent.id) wrong('an agent wrote who did not hold it')
    if (a.type === 'handoff.status' && a.state === 'accepted')
      if (before?.status !== 'queued' && before?.status !== 'scheduled') wrong('two agents won')
    if (a.type === 'offer' && a.state === 'made' && before?.status === 'queued' && before.offer)
      wrong('two agents were asked at once')
    const lost = activities[a.seq]
    if (a.type === 'handoff.status' && a.state === 'failed' && /not connected/.test(a.message))
      if (lost?.type !== 'message' || lost.from !== 'bot') wrong('the customer was not told')
    line = advance(line, [a], 'fa').next
  }
}

function started(real: Store, matcher: Learner, clock: ManualClock, newId: () => string): Process {
  const { store, settled } = watched(real)
  const process: { state: Process['state'] } = { state: 'alive' }
  const own = {
    now: clock.now,
    wake: (at: number, task: () => void) => clock.wake(at, () => process.state === 'alive' && task()),
  }
  const files = {} as Files // nothing is attached here
  const desk: Desk = {
    ...{ store, matcher, examiner: startExaminer(), files, clock: own, newId, log: quiet, timeZone: 'Asia/Tehran' },
    ...{ policy: defaultPolicy, settings: { ...defaultSettings(), routing: { ...defaultRouting, mode: 'push' } } },
    typing: new Map(),
  }
  const leases = keepLeases(desk)
  const unhear = store.watch(news => news.type === 'person' && leases.assure(news.personId))
  const die = () => {
    process.state = 'dead'
    leases.stop()
    unhear()
  }
  return Object.assign(process, { desk, leases, settled, die })
}
