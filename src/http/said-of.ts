// What entries say, normalised once: a search with every letter typed must hold up nobody, with a thousand entries.
import type { Entry } from '../domain/entry.js'
import type { Store } from '../ports.js'
import { normalise } from '../understanding/normalise.js'

/** So many are normalised before others have their turn: a few milliseconds. */
const AT_ONCE = 20

type Said = { revision: number; sides: string[] }
const kept = new WeakMap<Store, Map<string, Said>>()

/** Of each entry its questions, variants and answers in normalised words. */
export async function saidOf(store: Store, entries: Entry[]): Promise<(entry: Entry) => string[]> {
  const known = kept.get(store) ?? new Map<string, Said>()
  kept.set(store, known)
  let fresh = 0
  for (const entry of entries) {
    if (known.get(entry.id)?.revision === entry.revision) continue
    known.set(entry.id, { revision: entry.revision, sides: sidesOf(entry) })
    fresh += 1
    if (fresh % AT_ONCE === 0) await new Promise(resolve => setImmediate(resolve))
  }
  if (known.size > entries.length) forget(known, entries)
  return entry => known.get(entry.id)?.sides ?? sidesOf(entry)
}

const sidesOf = ({ fa, en }: Entry): string[] =>
  [fa, en].flatMap(side => (side ? [side.question, ...side.variants, side.answer].map(normalise) : []))

function forget(known: Map<string, Said>, entries: Entry[]): void {
  const there = new Set(entries.map(({ id }) => id))
  for (const id of known.keys()) if (!there.has(id)) known.delete(id)
}
