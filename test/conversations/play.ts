// Plays a golden conversation step by step against a real desk and says where it went another way.
import { claim } from '../../src/desk/claim.js'
import { react } from '../../src/desk/react.js'
import { receive } from '../../src/desk/receive.js'
import { release } from '../../src/desk/release.js'
import { reply } from '../../src/desk/reply.js'
import { resolve } from '../../src/desk/resolve.js'
import type { Activity } from '../../src/domain/activity.js'
import type { World } from '../desk/world.js'
import type { Step } from './chat.js'

const SARA = { id: 'sara', name: 'سارا' }
const TICK_MS = 100
const LONGEST_WAIT_MS = 6_000 // of the manual clock; more than the bot's patience

/** Throws at the first step that does not hold, naming its line. */
export async function play(world: World, lineId: string, steps: Step[]): Promise<void> {
  const { desk, clock, settled } = world
  const idOf = await entryIds(world)
  let seen = 0
  let sent = 0
  let name: string | undefined
  let silentSoFar = true

  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += TICK_MS) {
      clock.pass(TICK_MS)
      await settled()
    }
  }
  const fresh = async (): Promise<Activity[]> => {
    const all = await desk.store.activities(lineId)
    return all.slice(seen).filter(a => isBots(a))
  }
  const claimNumber = async () => {
    const conversation = (await desk.store.line(lineId))?.conversation
    return conversation?.status === 'assigned' ? conversation.claim : 0
  }
  const catchUp = async () => {
    seen = (await desk.store.activities(lineId)).length
  }

  const agentDoes = async (what: string) => {
    const number = await claimNumber()
    if (what === 'claims') await claim(desk, lineId, SARA)
    else if (what === 'resolves') await resolve(desk, lineId, SARA, number)
    else if (what === 'gives back') await release(desk, lineId, SARA, number)
    else if (what.startsWith('says '))
      await reply(desk, { lineId, agent: SARA, claim: number, id: `agent-${sent++}`, text: what.slice(5) })
    else throw new Error(`an agent cannot “${what}”`)
    await settled()
    await catchUp()
  }

  const botDoes = async (expected: string) => {
    const [, patience, wanted, words] = /^(at once )?([^"]*?)\s*(?:"(.*)")?$/.exec(expected) ?? []
    const longestWaitMs = patience ? 0 : LONGEST_WAIT_MS
    if (wanted === 'silence') {
      await settled()
      if ((await fresh()).length > 0) throw new Error(`the bot spoke: ${describe(await fresh(), idOf)}`)
      return
    }
    for (let waited = 0; waited <= longestWaitMs; waited += TICK_MS) {
      await settled()
      const spoken = await fresh()
      if (spoken.length > 0) {
        const did = describe(spoken, idOf)
        if (!matches(did, wanted ?? '')) throw new Error(`expected “${wanted}”, the bot did “${did}”`)
        const text = spoken.map(a => (a.type === 'message' ? a.text : '')).join('\n')
        if (words && !text.includes(words)) throw new Error(`expected the words “${words}” in “${text}”`)
        return catchUp()
      }
      await pass(TICK_MS)
    }
    throw new Error(`expected “${wanted}”, the bot was silent for ${longestWaitMs / 1000} s`)
  }

  for (const { line, verb, rest } of steps) {
    try {
      if (verb === 'agents') await staff(world, Number(rest))
      else if (verb === 'name') name = rest
      else if (verb === 'customer') {
        await receive(desk, { lineId, customer: { id: lineId, ...(name && { name }) }, id: `m${sent++}`, text: rest })
        silentSoFar = false
      } else if (verb === 'typing') desk.typing.set(lineId, clock.now())
      else if (verb === 'pass') await pass(Number.parseFloat(rest) * 1000)
      else if (verb === 'thumb') await thumb(world, lineId, rest as 'up' | 'down', `t${sent++}`)
      else if (verb === 'agent') await agentDoes(rest)
      else await botDoes(rest)
    } catch (error) {
      throw new Error(`line ${line}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  if (silentSoFar) throw new Error('nobody says anything in this conversation')
  await pass(LONGEST_WAIT_MS)
  const late = await fresh()
  if (late.length > 0) throw new Error(`at the end the bot also did “${describe(late, idOf)}”`)
}

const isBots = (a: Activity) => (a.type === 'message' && a.from === 'bot') || a.type === 'handoff.initiate'

/** What the bot did, in the words of the format: `answer return-window`, `clarify a b`, `handoff asked` … */
function describe(spoken: Activity[], idOf: Map<string, string>): string {
  return spoken
    .map(a => {
      if (a.type === 'handoff.initiate') return `handoff ${a.reason}`
      if (a.type !== 'message' || a.from !== 'bot' || a.spoken === 'handoff' || a.spoken === 'card') return ''
      if (a.spoken === 'clarify')
        return `clarify ${(a.options ?? []).flatMap(({ title }) => idOf.get(title) ?? []).join(' ')}`
      return a.spoken === 'answer' ? `answer ${a.source?.entryId}` : a.spoken
    })
    .filter(Boolean)
    .join(' + ')
}

/** `clarify` alone accepts any entries, `clarify A` those that begin with A; the rest must be the same. */
const matches = (did: string, wanted: string) =>
  did === wanted ||
  (wanted === 'no handoff' && !did.includes('handoff')) ||
  (wanted.startsWith('clarify') && (did === wanted || did.startsWith(`${wanted} `)))

async function entryIds({ desk }: World): Promise<Map<string, string>> {
  const entries = await desk.store.entries()
  return new Map(
    entries.flatMap(({ id, fa, en }) => [fa, en].flatMap(side => (side ? [[side.question, id] as const] : []))),
  )
}

export async function staff({ desk }: World, count: number): Promise<void> {
  for (const { id } of await desk.store.leases.all()) await desk.store.leases.remove(id)
  for (let i = 0; i < count; i++)
    await desk.store.leases.put({ id: `agent${i}`, revision: 1, until: desk.clock.now() + 86_400_000 }, 'any')
}

async function thumb({ desk }: World, lineId: string, thumb: 'up' | 'down', id: string) {
  const said = (await desk.store.activities(lineId)).findLast(a => a.type === 'message' && a.from === 'bot')
  await react(desk, { lineId, id, to: said?.seq ?? 0, thumb })
}
