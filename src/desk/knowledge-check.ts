// Two entries that claim the same question: the bot could not tell them apart.
import type { EntryDraft } from '../domain/entry.js'
import { normalise } from '../understanding/normalise.js'

/** `path`: the field of `id` that says what `other` says already. */
export type Collision = { id: string; path: (string | number)[]; text: string; other: string }

/** Questions and variants that another published entry has in the same language, however they are spelt. */
export function collisions(drafts: EntryDraft[]): Collision[] {
  const owners = new Map<string, string>()
  const found: Collision[] = []
  for (const { draft, language, path, text } of drafts.flatMap(wordings)) {
    const key = `${language} ${normalise(text)}`
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, draft.id)
    else if (owner !== draft.id) found.push({ id: draft.id, path, text, other: owner })
  }
  return found
}

function wordings(draft: EntryDraft) {
  if (draft.status === 'retired') return []
  return (['fa', 'en'] as const).flatMap(language => {
    const side = draft[language]
    if (!side) return []
    const variants = side.variants.map((text, i) => ({ draft, language, path: [language, 'variants', i], text }))
    return [{ draft, language, path: [language, 'question'], text: side.question }, ...variants]
  })
}
