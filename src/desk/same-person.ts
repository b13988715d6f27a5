// Are two conversations one person's? By what the website says, what colleagues wrote down, and what they told themselves.
import { factsIn, toldIn } from '../domain/card-facts.js'
import type { Line } from '../domain/line.js'
import { normalise } from '../understanding/normalise.js'
import type { Desk } from './desk.js'
import { profileOf } from './profile.js'

export type SameBy = 'customer' | 'email' | 'phone' | 'order' | 'tracking' | 'name'
export type Likely = { line: Line; same: SameBy[] }

const LOOK_BACK = 100 // activities in which they told something
const NEWEST = 150 // conversations of a view that are looked at
const TOGETHER = 25
const MOST = 12
const VIEWS = ['queued', 'assigned', 'scheduled', 'bot'] as const
const STRENGTH: SameBy[] = ['customer', 'email', 'phone', 'order', 'tracking', 'name']

type Told = { customer: string; name: string; by: Map<string, SameBy> }

async function toldOn(desk: Pick<Desk, 'store'>, line: Line): Promise<Told> {
  const [profile, said] = await Promise.all([
    profileOf(desk, line.customer),
    desk.store.activities(line.id, Math.max(0, line.version - LOOK_BACK)),
  ])
  const by = new Map<string, SameBy>()
  for (const { kind, value } of factsIn(toldIn(said)))
    if (kind === 'email' || kind === 'phone' || kind === 'order' || kind === 'tracking')
      by.set(`${kind} ${value.toLowerCase()}`, kind)
  if (profile.email) by.set(`email ${profile.email.toLowerCase()}`, 'email')
  if (profile.phone) by.set(`phone ${profile.phone}`, 'phone')
  return { customer: line.customer.id, name: normalise(profile.name ?? ''), by }
}

function sameIn(one: Told, other: Told): SameBy[] {
  const same = new Set<SameBy>([...other.by].flatMap(([key, kind]) => (one.by.has(key) ? [kind] : [])))
  if (one.customer === other.customer) same.add('customer')
  if (one.name !== '' && one.name === other.name) same.add('name')
  return STRENGTH.filter(kind => same.has(kind))
}

/** What says that they are one person's, the surest first. */
export async function sameBy(desk: Pick<Desk, 'store'>, one: Line, other: Line): Promise<SameBy[]> {
  const [a, b] = await Promise.all([toldOn(desk, one), toldOn(desk, other)])
  return sameIn(a, b)
}

/**
 * Open conversations of likely the same person, the surest and newest first; with `asked` those whose name has it, too.
 * Of each view the newest 150 are looked at.
 */
export async function likelySame(
  desk: Pick<Desk, 'store'>,
  line: Line,
  asked: string,
  may: (line: Line) => boolean,
): Promise<Likely[]> {
  const views = await Promise.all(VIEWS.map(view => desk.store.lines(view, NEWEST)))
  const others = views.flat().filter(one => one.id !== line.id && may(one))
  const mine = await toldOn(desk, line)
  const wanted = normalise(asked)
  const found: Likely[] = []
  for (let from = 0; from < others.length; from += TOGETHER) {
    const some = others.slice(from, from + TOGETHER)
    const told = await Promise.all(some.map(one => toldOn(desk, one)))
    for (const [i, theirs] of told.entries()) {
      const same = sameIn(mine, theirs)
      if (wanted ? theirs.name.includes(wanted) : same.length > 0) found.push({ line: some[i]!, same })
    }
  }
  const rank = ({ same }: Likely) => (same[0] ? STRENGTH.indexOf(same[0]) : STRENGTH.length)
  return found.sort((a, b) => rank(a) - rank(b) || b.line.at - a.line.at).slice(0, MOST)
}
