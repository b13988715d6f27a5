// Entries whose words lie so near each other that customers, and the bot, may take one for the other.
import type { Collision, Saying } from '../domain/knowledge-tests.js'
import type { Compiled } from './compile.js'
import { PARTS } from './learn.js'
import { finderOf } from './near.js'

/** Mean of two cosines: the same words, the same runs of letters. */
const TOO_NEAR = 0.62
const LOOKED_AT = 12

/** Of each pair of entries the two texts that lie nearest. `changed`: at least one of the two is among these; absent: all. */
export function nearPairs(compiled: Compiled, changed?: string[]): Collision[] {
  const { entries, textSide, textEntry, sides } = compiled
  const find = finderOf(compiled)
  const wanted = changed && new Set(changed)
  const nearest = new Map<string, { text: number; other: number; likeness: number }>()
  for (let text = 0; text < textSide.length; text++) {
    const mine = textEntry[text]!
    if (wanted && !wanted.has(entries[mine]!.id)) continue
    const { texts, parts } = find(rowOf(compiled, text), PARTS, LOOKED_AT)
    texts.forEach((other, place) => {
      const theirs = textEntry[other]!
      const language = sides[textSide[text]!]!.language
      if (theirs === mine || sides[textSide[other]!]!.language !== language) return
      const likeness = Math.min(1, (parts[0]![place]! + parts[1]![place]!) / 2)
      const name = `${Math.min(mine, theirs)} ${Math.max(mine, theirs)} ${language}`
      if (likeness >= TOO_NEAR && likeness > (nearest.get(name)?.likeness ?? 0))
        nearest.set(name, mine < theirs ? { text, other, likeness } : { text: other, other: text, likeness })
    })
  }
  const saying = sayings(compiled)
  return [...nearest.values()]
    .map(({ text, other, likeness }) => ({
      language: sides[textSide[text]!]!.language,
      one: saying(text),
      other: saying(other),
      likeness,
    }))
    .sort((a, b) => b.likeness - a.likeness || (a.one.entryId < b.one.entryId ? -1 : 1))
}

function rowOf({ rows: { start, ids, values } }: Compiled, text: number) {
  const [from, to] = [start[text]!, start[text + 1]!]
  return { ids: ids.subarray(from, to), values: values.subarray(from, to) }
}

/** Texts of a side follow each other: the question, then the variants. */
function sayings({ entries, sides, textSide }: Compiled): (text: number) => Saying {
  const first = new Map<number, number>()
  textSide.forEach((side, text) => {
    if (!first.has(side)) first.set(side, text)
  })
  return text => {
    const { entry, language } = sides[textSide[text]!]!
    const place = text - first.get(textSide[text]!)!
    const said = entries[entry]![language]!
    if (place > said.variants.length) return { entryId: entries[entry]!.id, text: said.question, field: 'synonyms' }
    const field = place === 0 ? `${language}.question` : `${language}.variants.${place - 1}`
    return { entryId: entries[entry]!.id, text: place === 0 ? said.question : (said.variants[place - 1] ?? ''), field }
  }
}
