// Who may read a conversation: everybody who helps, or only its team, where the lead has set that.
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { liveOffer } from '../domain/offer.js'
import { may, type Person } from '../domain/person.js'
import { isMember } from '../domain/team.js'
import type { Desk } from './desk.js'

type Reading = Pick<Desk, 'settings' | 'clock'>
type Reader = Pick<Person, 'id' | 'roles' | 'status'>

/** False: everybody reads everything, and nobody need look at a line to know. */
export const isNarrow = ({ settings: { routing } }: Pick<Desk, 'settings'>): boolean =>
  routing.reading === 'own_teams' && routing.teams.some(({ members }) => members.length > 0)

/** Leads read everything; an agent what no team has, what their teams have, what they are offered and what they had in hand. */
export function mayRead(desk: Reading, person: Reader, line: Line): boolean {
  if (!isNarrow(desk) || may(person, 'lead')) return true
  const { conversation: c } = line
  if (c === null || c.status === 'bot' || !c.handoff) return true
  if ((c.status === 'assigned' || c.status === 'resolved' || c.status === 'scheduled') && c.agent?.id === person.id)
    return true
  if (c.status === 'queued' && liveOffer(c, desk.clock.now())?.agent.id === person.id) return true
  const { team } = c.handoff
  const its = team === undefined ? undefined : desk.settings.routing.teams.find(({ id }) => id === team)
  return its === undefined || isMember(its, person.id)
}

/** Throws 'forbidden' with whom to ask. A line that is not there is nobody's secret. */
export async function mustRead(desk: Reading & Pick<Desk, 'store'>, person: Reader, lineId: string): Promise<void> {
  if (!isNarrow(desk)) return
  const line = await desk.store.line(lineId)
  if (!line || mayRead(desk, person, line)) return
  throw new DeskError(
    'forbidden',
    'This conversation is with another team. Ask one of them or a lead to hand it to you.',
  )
}

const MOST = 3_000 // conversations of the queue that are looked at

/** How many wait, of those that they may read. */
export async function queuedFor(desk: Reading & Pick<Desk, 'store'>, person: Reader): Promise<number> {
  if (!isNarrow(desk) || may(person, 'lead')) return desk.store.queueLength()
  return (await queuedForEach(desk))(person)
}

/** The same for many: the queue is read once for all of them. */
export async function queuedForEach(desk: Reading & Pick<Desk, 'store'>): Promise<(person: Reader) => number> {
  const queued = await desk.store.lines('queued', MOST)
  return person => queued.filter(line => mayRead(desk, person, line)).length
}
