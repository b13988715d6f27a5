// Words that a business uses alike: where its own texts say one of them, customers may say the other.
import { normalise } from './normalise.js'

/** So many more ways of asking a side gets at most: the editors' own words must outweigh them. */
const MOST = 12

/** The texts with each word replaced by what means the same; a group that none of them uses speaks for itself. */
export function alsoSaid(texts: string[], groups: string[][] = []): string[] {
  if (groups.length === 0) return []
  const own = texts.map(text => ` ${normalise(text)} `)
  const found = new Set<string>()
  for (const group of groups) {
    const words = group.map(normalise).filter(Boolean)
    const said = words.filter(word => own.some(text => text.includes(` ${word} `)))
    if (said.length === 0) for (const word of words) found.add(word)
    for (const word of said)
      for (const other of words)
        for (const text of own)
          if (other !== word && text.includes(` ${word} `)) found.add(text.replace(` ${word} `, ` ${other} `).trim())
  }
  const known = new Set(own.map(text => text.trim()))
  return [...found].filter(text => !known.has(text)).slice(0, MOST)
}
