// Two conversations of one customer become one: the one in hand ends, and the other line says where it came from.
// Two commits, each done once by its id; whatever dies between them, `sweep` does the second. Where the other one has ended
// in the same moment, this one is open again, in the hands that had it: of two that are merged into each other one stays.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { held } from './claim.js'
import { change, Refused } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { sameBy } from './same-person.js'

export type Merging = { lineId: string; agent: Agent; claim: number; id: string; into: string }

/**
 * Throws 'invalid' when they are not known to be the same customer, 'conflict' when the claim is stale, or when the other
 * conversation ended at this moment: nothing was merged then.
 */
export async function merge(desk: Desk, { lineId, agent, claim, id, into }: Merging): Promise<void> {
  if (into === lineId) throw new DeskError('invalid', 'into: choose another conversation of this customer.')
  const sent = ownId(agent, id)
  await change(
    desk,
    lineId,
    async before => {
      const { line, conversation } = held(before, agent.id, claim)
      await mustBeSame(desk, line, await desk.store.line(into))
      const at = desk.clock.now()
      const text = phrase('merged', conversation.language, [])
      return {
        line,
        happened: [
          { id: `s:${desk.newId()}`, at, type: 'message', from: 'agent', agent, text },
          { id: sent, at, type: 'merge', agent, state: 'into', lineId: into },
        ],
      }
    },
    sent,
  )
  await completeMerge(desk, lineId)
  const now = (await desk.store.line(lineId))?.conversation
  if (now?.status === 'assigned' && now.agent.id === agent.id)
    throw new Refused(
      'conflict',
      'The other conversation ended at this moment. Nothing was merged; this one is still yours.',
    )
}

/** Tells the other line, or takes the merge back, then forgets that it was to be done. Done twice, it happens once. */
export async function completeMerge(desk: Desk, lineId: string): Promise<void> {
  const owes = await desk.store.line(lineId)
  if (!owes?.owesMerge) return
  const outcome = await destined(desk, owes)
  if (outcome === 'after others') return
  const { agent, seq } = owes.owesMerge
  await change(desk, lineId, line => {
    if (line?.owesMerge?.seq !== seq) return null
    const { owesMerge, ...settled } = line
    const over = line.conversation
    if (outcome === 'told' || over?.status !== 'resolved' || !over.mergedInto) return { line: settled, happened: [] }
    const happened = { id: `s:apart:${seq}`, at: desk.clock.now(), agent }
    const text = phrase('mergedApart', over.language, [])
    return {
      line: settled,
      happened: [
        { ...happened, type: 'merge', state: 'apart', lineId: owesMerge.into },
        { ...happened, id: `s:here:${seq}`, type: 'message', from: 'agent', text },
      ],
    }
  })
}

type Outcome = 'told' | 'over' | 'after others'

/** Follows those that went on elsewhere to the one that is open, and tells it. */
async function destined(desk: Desk, owes: Line): Promise<Outcome> {
  const met = new Map<string, Line>([[owes.id, owes]])
  for (let next = owes.owesMerge?.into; next !== undefined && !met.has(next); ) {
    const line = await tell(desk, next, owes)
    if (line === 'told') return 'told'
    const ended = line?.conversation
    if (!line || ended?.status !== 'resolved' || ended.mergedInto === undefined) return 'over'
    met.set(next, line)
    next = ended.mergedInto
  }
  return inCircle(desk, owes, [...met.values()])
}

/** All were merged into each other at the same moment: the first by id of those that can still go back does. */
async function inCircle(desk: Desk, owes: Line, circle: Line[]): Promise<Outcome> {
  const [first] = circle.filter(line => line.owesMerge).sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!first || first.id === owes.id) return 'over'
  await completeMerge(desk, first.id)
  await completeMerge(desk, owes.id)
  return 'after others'
}

/** The line, where nobody is there to go on with, is as it was when it refused: it may have been taken back since. */
async function tell(desk: Desk, lineId: string, { id, owesMerge }: Line): Promise<'told' | Line | null> {
  const { agent, seq } = owesMerge!
  const told = `s:merge:${id}:${seq}`
  let refusing: Line | null = null
  try {
    await change(
      desk,
      lineId,
      line => {
        refusing = line
        const conversation = line?.conversation
        if (!line || !conversation || conversation.status === 'resolved')
          throw new Refused('conflict', 'The other conversation is over.')
        return { line, happened: [{ id: told, at: desk.clock.now(), type: 'merge', agent, state: 'from', lineId: id }] }
      },
      told,
    )
    return 'told'
  } catch (error) {
    if (error instanceof Refused) return refusing
    throw error
  }
}

async function mustBeSame(desk: Desk, line: Line, other: Line | null): Promise<void> {
  if (!other?.conversation) throw new DeskError('not_found', 'The other conversation is not here any more.')
  if (other.conversation.status === 'resolved')
    throw new DeskError('invalid', 'The other conversation is over: merge into one that is open.')
  const same = await sameBy(desk, line, other)
  if (same.some(kind => kind !== 'name')) return // a name alone is borne by many
  throw new DeskError(
    'invalid',
    'These two are not known to be one customer. Write the same e-mail or phone into both profiles first.',
  )
}
