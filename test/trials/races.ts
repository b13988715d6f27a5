// Customers, the bot and agents at desks of their own, while every answer of the store comes back in an order of chance that can be
// repeated and made smaller (fast-check's scheduler): whatever the order, one holds the line, and what was told is what is kept.
// npm run trial -- races [--count RACES]      (embedded store)
import fc from 'fast-check'
import { defaultPolicy } from '../../dialogs/policy.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { receive } from '../../src/desk/receive.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import { defaultSettings } from '../../src/desk/settings.js'
import type { Activity } from '../../src/domain/activity.js'
import { DeskError } from '../../src/domain/errors.js'
import { startMatcher } from '../../src/engine/matcher.js'
import type { Store } from '../../src/ports.js'
import type { Learner } from '../../src/ports-reading.js'
import { manualClock } from '../desk/world.js'
import { quiet } from '../quiet.js'
import { half, inHalves } from './halves.js'
import { embeddedInMemory } from './places.js'
import { pace, progress, type Result, trial } from './report.js'

const AT_A_TIME = 20
const policy = { ...defaultPolicy, quietMs: 0, unfinishedMs: 0, patienceMs: 0 } // the bot waits for nobody
const WORDS = ['سلام', 'اپراتور لطفاً', 'operator please', 'پول من کجاست؟']
const ENDS = ['keeps', 'releases', 'resolves'] as const

/** Two desks may send the same words of the customer, as a retry does. */
const plan = fc.record({
  says: fc.array(fc.record({ id: fc.nat(2), words: fc.nat(WORDS.length - 1) }), { minLength: 1, maxLength: 4 }),
  agents: fc.array(fc.record({ who: fc.nat(1), ends: fc.constantFrom(...ENDS) }), { minLength: 1, maxLength: 5 }),
})
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never

const ORDERED = ['line', 'commit', 'placeOf', 'activities', 'ahead'] as const

/** The answers of these calls come back when the scheduler lets them, so that anybody may do anything between two of them. */
function ordered(store: Store, scheduler: fc.Scheduler): Store {
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (!ORDERED.some(one => one === name)) return member
      return scheduler.scheduleFunction((...args: unknown[]) => {
        const answer = Reflect.apply(member as never, target, args) as Promise<unknown>
        answer.catch(() => {}) // a refusal is heard when the scheduler lets it be heard
        return answer
      })
    },
  })
}

/** `by`: with which claim a word was sent; a claim is the place where it was taken. */
type Told = { winners: string[]; kept: string[]; refused: string[]; by: Map<string, number> }

async function race(store: Store, matcher: Learner, scheduler: fc.Scheduler, { says, agents }: Plan, lineId: string) {
  const clock = manualClock()
  let ids = 0
  const newId = () => `${lineId}-${ids++}`
  const known = { clock, newId, log: quiet, policy, settings: { ...defaultSettings(), policy }, matcher }
  const desk = () =>
    ({ ...known, store: ordered(store, scheduler), timeZone: 'Asia/Tehran', typing: new Map() }) as never as Desk
  const told: Told = { winners: [], kept: [], refused: [], by: new Map() }
  const refusedBy = (error: unknown) => {
    if (!(error instanceof DeskError) || error.code === 'unavailable') throw error
    return null
  }
  await receive({ ...desk(), store }, { lineId, customer: { id: lineId }, id: 'first', text: 'سلام' })
  const customer = says.map(async ({ id, words }) => {
    const heard = await receive(desk(), { lineId, customer: { id: lineId }, id: `m${id}`, text: WORDS[words]! }).catch(
      refusedBy,
    )
    if (heard) told.kept.push(`c:m${id}`)
  })
  const people = agents.map(async ({ who, ends }, i) => {
    const [own, agent] = [desk(), { id: `agent${who}`, name: `Agent ${who}` }]
    const conversation = (await claim(own, lineId, agent).catch(refusedBy))?.conversation
    if (conversation?.status !== 'assigned') return
    told.winners.push(agent.id)
    const { claim: mine } = conversation
    const word = async (name: string) => {
      const [id, text] = [`${name}${i}`, 'بفرمایید']
      told.by.set(`a:${agent.id}:${id}`, mine)
      const answered = await reply(own, { lineId, agent, claim: mine, id, text }).catch(refusedBy)
      told[answered ? 'kept' : 'refused'].push(`a:${agent.id}:${id}`)
    }
    await word('r')
    if (ends === 'releases') await release(own, lineId, agent, mine).catch(refusedBy)
    if (ends === 'resolves') await resolve(own, lineId, agent, mine).catch(refusedBy)
    if (ends !== 'keeps') await word('late') // the same agent may have taken it again, at another desk
  })
  await scheduler.waitFor(Promise.all([...customer, ...people]))
  await scheduler.waitIdle()
  return told
}

/** What is wrong with it, or null. */
function wrong(transcript: Activity[], told: Told): string | null {
  let holder: string | null = null
  let takenAt = 0
  const taken: string[] = []
  for (const [i, one] of transcript.entries()) {
    if (one.seq !== i + 1) return `place ${i + 1} is ${one.seq}`
    if (one.type === 'handoff.status' && one.state === 'accepted') {
      if (holder) return `${one.agent.id} took it from ${holder}`
      holder = one.agent.id
      taken.push(holder)
      takenAt = one.seq
    } else if (one.type === 'handoff.status' || one.type === 'endOfConversation') holder = null
    else if (one.type === 'message' && one.from === 'agent' && one.agent.id !== holder)
      return `${one.agent.id} spoke beside ${holder}`
    else if (told.by.has(one.id) && told.by.get(one.id) !== takenAt) return `${one.id} came with a claim that was over`
    else if (one.type === 'message' && one.from === 'bot' && holder) return `the bot spoke beside ${holder}`
  }
  const times = (id: string) => transcript.filter(one => one.id === id).length
  const notOnce = told.kept.find(id => times(id) !== 1)
  if (notOnce) return `${notOnce} was acknowledged and is there ${times(notOnce)} times`
  const written = told.refused.find(id => times(id) > 0)
  if (written) return `${written} was refused and is there`
  const liar = told.winners.find(id => !taken.includes(id))
  return liar ? `${liar} was told to have it` : null
}

async function races(count: number): Promise<Result[]> {
  const { stores, discard } = await embeddedInMemory.open()
  const store = stores[0]!
  const matcher = await startMatcher(store, quiet)
  const sum = { races: 0, activities: 0, claims: 0, refused: 0, byBot: 0 }
  let found = {}
  const property = fc.asyncProperty(fc.scheduler(), plan, async (scheduler, plan) => {
    const lineId = `race-${sum.races++}`
    const told = await race(store, matcher, scheduler, plan, lineId)
    const transcript = await store.activities(lineId)
    sum.activities += transcript.length
    sum.claims += told.winners.length
    sum.refused += told.refused.length
    sum.byBot += transcript.filter(one => one.type === 'message' && one.from === 'bot').length
    const fault = wrong(transcript, told)
    if (fault) throw new Error(fault)
  })
  try {
    for (const from of pace.turns(count, AT_A_TIME)) {
      const { failed, errorInstance, counterexample, seed } = await fc.check(property, {
        numRuns: Math.min(AT_A_TIME, count - from),
      })
      if (failed) found = { error: String(errorInstance), seed }
      if (failed) process.stderr.write(`\n${counterexample?.map(String).join('\n')}\n`)
      if (failed) break
      progress(`${sum.races} races`)
    }
    return [{ where: 'embedded', pass: !('error' in found) && sum.claims > 0, ...sum, ...found }]
  } finally {
    matcher.stop()
    await discard()
  }
}

if (!(await half(races))) await trial('races', 200, count => inHalves(import.meta.filename, count, races))
