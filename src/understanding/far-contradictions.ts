// Entries of one topic that contradict each other although nobody would take one for the other.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import type { Collision } from '../domain/knowledge-tests.js'
import { apart, type Contradiction, type Statements, statementsOf } from './contradiction.js'

type Side = { entry: Entry; language: Language; said: Statements }
export type FarContradiction = Collision & { contradiction: Contradiction }

/** Each pair once, in each language; `likeness` is 0: by their words they lie apart. */
export function farContradictions(entries: Entry[]): FarContradiction[] {
  const groups = new Map<string, Side[]>()
  for (const entry of entries)
    for (const language of ['fa', 'en'] as const) {
      const said = statementsOf(entry, language)
      const name = `${entry.topic} ${language}`
      if (said) groups.set(name, [...(groups.get(name) ?? []), { entry, language, said }])
    }
  return [...groups.values()].flatMap(inGroup)
}

function inGroup(sides: Side[]): FarContradiction[] {
  return sides.flatMap((one, at) =>
    sides.slice(at + 1).flatMap(other => {
      const found = apart(one.said, other.said)
      return found
        ? [{ language: one.language, one: sayingOf(one), other: sayingOf(other), likeness: 0, contradiction: found }]
        : []
    }),
  )
}

const sayingOf = ({ entry, language }: Side) => ({
  ...{ entryId: entry.id, field: `${language}.question` },
  text: entry[language]?.question ?? '',
})
