// The places of an entry by their names, and what stands in them.
import { words as common } from '../console/words.js'
import type { Place, Value } from './merge.js'
import { words } from './words.js'
import { words as about } from './words-care.js'
import { words as tests } from './words-tests.js'

export function shownOf(value: Value, place: Place): string {
  const w = words()
  if (typeof value === 'boolean') return value ? w.yes : w.no
  if (place === 'status') return w.statuses[value as 'published' | 'retired']
  if (place === 'audience') return about().audiences[value as 'everyone' | 'signed_in' | 'staff']
  return (typeof value === 'string' ? value : value.join('\n')) || w.empty
}

/** The field of a problem by its name, such as `fa.answer` or `tests.must.2`; as it is where it has none. */
export function fieldName(field: string): string {
  if (field === 'id') return words().id
  if (field === 'tests') return words().tabs.tests
  if (field === 'fa' || field === 'en') return common()[field]
  return nameOf(field.replace(/^tests\./, '').replace(/(?:\.\d+)+$/, '') as Place) ?? field
}

export function nameOf(place: Place): string {
  const [w, a, t] = [words(), about(), tests()]
  const names = {
    ...{ topic: w.topic, tags: w.tags, checkedOn: w.checked, person: w.person, status: w.status },
    ...{ audience: a.audience, related: a.related, synonyms: a.synonyms, owner: a.owner, checkBy: a.checkBy },
    ...{ expiresAt: a.expiresAt, must: t.must.legend, mustNot: t.mustNot.legend, contains: t.contains.legend },
  }
  const sides = { question: w.question, variants: w.variants, answer: w.answer }
  const [first, second] = place.split('.')
  if (!second) return names[first as keyof typeof names]
  return `${sides[second as keyof typeof sides]} · ${common()[first as 'fa' | 'en']}`
}
