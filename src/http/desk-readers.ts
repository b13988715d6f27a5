// Which desks may hear a frame, where agents see only what is their teams'.
import type { Desk } from '../desk/desk.js'
import { isNarrow, mayRead, queuedForEach } from '../desk/reading.js'
import type { Line } from '../domain/line.js'
import { may, type Person } from '../domain/person.js'
import type { DeskFrame } from './contract-lines.js'

type Told = (frame: DeskFrame, may: (person: Person) => boolean) => void

/** With these a conversation may come into other hands; whoever may not read it any more lets go of it. */
const MOVES: string[] = ['handoff.initiate', 'handoff.status', 'transfer', 'offer', 'scheduled', 'return', 'merge']

const everybody = () => true

/** `there`: whoever has a desk open. */
export function deskReaders(desk: Desk, there: () => Person[]) {
  const known = () => (isNarrow(desk) ? JSON.stringify(desk.settings.routing.teams.map(t => [t.id, t.members])) : '')
  let before = known()
  const failed = (err: unknown) => desk.log.warn({ err }, 'Open desks were not told; they see it when they load again.')

  async function narrowed(frame: DeskFrame, line: Line | undefined, tell: Told): Promise<void> {
    if (frame.type === 'queue') {
      tell(frame, person => may(person, 'lead'))
      const others = there().filter(one => !may(one, 'lead'))
      if (others.length === 0) return
      const queuedFor = await queuedForEach(desk)
      for (const person of others) tell({ type: 'queue', queued: queuedFor(person) }, ({ id }) => id === person.id)
      return
    }
    const id = frame.type === 'row' ? frame.row.lineId : 'lineId' in frame ? frame.lineId : undefined
    const about = line ?? (id === undefined || frame.type === 'forgotten' ? null : await desk.store.line(id))
    if (!about) return tell(frame, everybody)
    const reads = (person: Person) => mayRead(desk, person, about)
    tell(frame, reads)
    if (frame.type === 'row' && frame.activities.some(({ type }) => MOVES.includes(type)))
      tell({ type: 'forgotten', lineId: about.id }, person => !reads(person))
  }

  return {
    /** Tells the frame to whom it is for; at once where everybody reads everything. */
    each(frame: DeskFrame, line: Line | undefined, tell: Told): void {
      if (isNarrow(desk)) void narrowed(frame, line, tell).catch(failed)
      else tell(frame, everybody)
    },
    /** True once after who may read what has changed: open desks show what they may not. */
    changed(): boolean {
      const now = known()
      const differs = now !== before
      before = now
      return differs
    },
  }
}
