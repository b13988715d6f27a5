// Two conversations of one customer become one: the one in hand ends, and the other line says where it came from.
// Two commits, each done once by its id; whatever dies between them, `sweep` does the second.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Agent } from '../domain/activity.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { held } from './claim.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'
import { ownId } from './own-id.js'
import { profileOf } from './profile.js'

export type Merging = { lineId: string; agent: Agent; claim: number; id: string; into: string }

/** Throws 'invalid' when they are not known to be the same customer, 'conflict' when the claim is stale. */
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
      const { language } = conversation
      const text = phrase('merged', language, [])
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
}

/** Tells the other line, then forgets that it was to be told. Done twice, it happens once. */
export async function completeMerge(desk: Desk, lineId: string): Promise<void> {
  const owes = await desk.store.line(lineId)
  if (!owes?.owesMerge) return
  const { into, agent } = owes.owesMerge
  const told = `s:merge:${lineId}:${owes.conversation?.number ?? 0}`
  await change(desk, into, line => {
    if (!line?.conversation) return null // it was forgotten meanwhile: there is nobody to tell
    return { line, happened: [{ id: told, at: desk.clock.now(), type: 'merge', agent, state: 'from', lineId }] }
  })
  await change(desk, lineId, line => {
    if (!line?.owesMerge) return null
    const { owesMerge, ...settled } = line
    return { line: settled, happened: [] }
  })
}

async function mustBeSame(desk: Desk, line: Line, other: Line | null): Promise<void> {
  if (!other?.conversation) throw new DeskError('not_found', 'The other conversation is not here any more.')
  if (other.conversation.status === 'resolved')
    throw new DeskError('invalid', 'The other conversation is over: merge into one that is open.')
  if (line.customer.id === other.customer.id) return
  const [one, two] = await Promise.all([profileOf(desk, line.customer), profileOf(desk, other.customer)])
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a.toLowerCase() === b?.toLowerCase()
  if (same(one.email, two.email) || same(one.phone, two.phone)) return
  throw new DeskError(
    'invalid',
    'These two are not known to be one customer. Write the same e-mail or phone into both profiles first.',
  )
}
