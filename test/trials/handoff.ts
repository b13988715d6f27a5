// Agents step in, take from the queue and give back at any instant while the bot is answering, by the real clock:
// what a reader of the stream saw is what the store holds, one agent has it, and from then on the bot is silent.
// npm run trial -- handoff [--count HANDOFFS]      (for each store)
import { defaultPolicy } from '../../dialogs/policy.js'
import { clock, newId } from '../../src/bin/outside.js'
import { claim } from '../../src/desk/claim.js'
import type { Desk } from '../../src/desk/desk.js'
import { publish } from '../../src/desk/publish.js'
import { receive } from '../../src/desk/receive.js'
import { reply } from '../../src/desk/reply.js'
import { defaultSettings } from '../../src/desk/settings.js'
import { sweep } from '../../src/desk/sweep.js'
import type { Activity } from '../../src/domain/activity.js'
import { DeskError } from '../../src/domain/errors.js'
import { startMatcher } from '../../src/engine/matcher.js'
import type { Store } from '../../src/ports.js'
import type { Learner } from '../../src/ports-reading.js'
import { returnWindow } from '../http/server.js'
import { quiet } from '../quiet.js'
import { embedded, type Place, redisOf } from './places.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const AT_ONCE = 20
const WORDS = [returnWindow.fa.question, 'اپراتور لطفاً', 'سلام', 'operator', 'پول من کجاست؟', returnWindow.en.question]
const policy = { ...defaultPolicy, quietMs: 20, unfinishedMs: 40, patienceMs: 60 } // so that a trial does not sit through pauses

type Seen = { claimed: boolean; bots: number; spokeAfter: number; torn: number; unheard: number }

const deskOf = (store: Store, matcher: Learner): Desk =>
  ({
    ...{ clock, newId, log: quiet, policy, settings: { ...defaultSettings(), policy } },
    ...{ store: new Proxy(store, {}), matcher, timeZone: 'Asia/Tehran', typing: new Map() },
  }) as never as Desk

/** One customer, one bot and two agents in processes of their own, each at an instant of chance. */
async function once(desks: Desk[], lineId: string): Promise<Seen> {
  const [first, second, third] = desks as [Desk, Desk, Desk]
  const heard = new Map<number, string>()
  const reader = reading(third.store, lineId, heard)
  const say = (desk: Desk, n: number) => {
    const text = WORDS[Math.floor(Math.random() * WORDS.length)]!
    return receive(desk, { lineId, customer: { id: lineId }, id: `m${n}`, text })
  }
  await say(first, 0)
  const soon = () => pause(Math.random() * 120)
  const steps = [
    soon().then(() => say(first, 1)),
    soon().then(() => say(second, 2)),
    ...['sara', 'omid'].map((id, i) => soon().then(() => takes(desks[i + 1]!, lineId, id))),
  ]
  for (const result of await Promise.allSettled(steps))
    if (result.status === 'rejected' && !(result.reason instanceof DeskError)) throw result.reason
  await say(first, 3) // an agent has it: the bot must not answer this one
  await pause(2 * policy.patienceMs)
  await sweep(second)
  const transcript = await first.store.activities(lineId)
  for (let tries = 0; heard.size < transcript.length && tries < 100; tries++) await pause(20) // news may be slow, not lost
  reader.stop()
  return judged(await first.store.activities(lineId), heard)
}

async function takes(desk: Desk, lineId: string, id: string): Promise<void> {
  const agent = { id, name: id }
  const { conversation } = await claim(desk, lineId, agent)
  if (conversation?.status !== 'assigned' || conversation.agent.id !== id) throw new Error(`${id} was told to have it`)
  await reply(desk, { lineId, agent, claim: conversation.claim, id: desk.newId(), text: 'سلام، من هستم' })
}

/** As a stream does: news is a hint, what is after the last place is read. */
function reading(store: Store, lineId: string, heard: Map<number, string>) {
  let at = 0
  let turn: Promise<void> = Promise.resolve()
  const read = async () => {
    for (const activity of await store.activities(lineId, at)) {
      heard.set(activity.seq, heard.has(activity.seq) ? 'twice' : activity.id)
      at = activity.seq
    }
  }
  const stop = store.watch(news => {
    if (news.type === 'line' && news.lineId === lineId) turn = turn.then(read)
  })
  return { stop }
}

function judged(transcript: Activity[], heard: Map<number, string>): Seen {
  const taken = transcript.findIndex(a => a.type === 'handoff.status' && a.state === 'accepted')
  const byBot = (a: Activity) => a.type === 'message' && a.from === 'bot'
  const agents = transcript.flatMap(a => (a.type === 'message' && a.from === 'agent' ? [a.agent.id] : []))
  const holders = transcript.flatMap(a => (a.type === 'handoff.status' && a.state === 'accepted' ? [a.agent.id] : []))
  return {
    claimed: taken >= 0,
    bots: transcript.filter(byBot).length,
    spokeAfter: taken < 0 ? 0 : transcript.slice(taken).filter(byBot).length,
    torn: Number(
      holders.length !== 1 || agents.some(id => id !== holders[0]) || transcript.some((a, i) => a.seq !== i + 1),
    ),
    unheard: transcript.filter(a => heard.get(a.seq) !== a.id).length + Math.max(0, heard.size - transcript.length),
  }
}

async function at({ name, open }: Place, count: number): Promise<Result> {
  const { stores, discard } = await open()
  const matcher = await startMatcher(stores[0]!, quiet)
  const desks = [0, 1, 2].map(i => deskOf(stores[i % stores.length]!, matcher))
  try {
    await publish(desks[0]!, returnWindow, 0, 'editor')
    const seen: Seen[] = []
    for (const from of pace.turns(count, AT_ONCE)) {
      const now = Math.min(AT_ONCE, count - from)
      seen.push(...(await Promise.all(Array.from({ length: now }, (_, i) => once(desks, `line-${seen.length + i}`)))))
      progress(`${name}: ${seen.length} handoffs`)
    }
    const sum = (of: (one: Seen) => number) => seen.reduce((total, one) => total + of(one), 0)
    const faults = { spokeAfter: sum(s => s.spokeAfter), torn: sum(s => s.torn), unheard: sum(s => s.unheard) }
    const claimed = sum(s => Number(s.claimed))
    const pass = claimed === seen.length && Object.values(faults).every(n => n === 0)
    return { where: name, pass, handoffs: claimed, botMessages: sum(s => s.bots), ...faults }
  } finally {
    matcher.stop()
    await discard()
  }
}

await trial('handoff', 200, async count => {
  pace.nextPlace(2)
  const alone = await at(embedded, count)
  pace.nextPlace(1)
  return [alone, await at(redisOf(3), count)]
})
