// How the lexicon is written: a matter, and the many ways in which people name or describe it.

/**
 * Forms are separated by |. The words of a form follow each other with up to two others between them.
 * `a/b` within a form: either word. `x + y`: both nearby, in either order.
 * Words are stemmed (all persons and tenses of a verb are one), but a negated Persian verb («نرسید») wants a negated one.
 * Finglish is read through the Persian forms. `not`: forms that tell another matter and cancel this one.
 */
export type Concept = { id: string; fa: string; en: string; not?: string }

/**
 * Reads a page of the lexicon: a concept's id on a line of its own, then its `fa:`, `en:` and maybe `not:` forms, indented;
 * an indented line without a name goes on with the forms above. Throws where a line is out of place.
 */
export function concepts(page: string): Concept[] {
  const found: Concept[] = []
  let field: 'fa' | 'en' | 'not' | undefined
  for (const line of page.split('\n')) {
    if (line.trim() === '') continue
    if (!line.startsWith(' ')) {
      found.push({ id: line.trim(), fa: '', en: '' })
      field = undefined
      continue
    }
    const named = /^ +(fa|en|not): (.*)$/.exec(line)
    if (named) field = named[1] as 'fa' | 'en' | 'not'
    const concept = found.at(-1)
    if (!concept || !field) throw new Error(`lexicon: a line belongs to no concept: ${line}`)
    concept[field] = tidy((concept[field] ?? '') + (named?.[2] ?? line))
  }
  return found
}

const tidy = (forms: string) =>
  forms
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, '|')
