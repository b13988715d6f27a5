// Two people wrote at once: what only one of them touched goes together, and the rest is shown to be chosen.
import type { Form } from './form.js'

const SIDES = ['fa.question', 'fa.variants', 'fa.answer', 'en.question', 'en.variants', 'en.answer'] as const
const ABOUT = ['topic', 'tags', 'checkedOn', 'person', 'status', 'audience', 'related', 'synonyms'] as const
const CARE = ['owner', 'checkBy', 'expiresAt', 'must', 'mustNot', 'contains'] as const

export type Place = (typeof SIDES)[number] | (typeof ABOUT)[number] | (typeof CARE)[number]

export const PLACES: Place[] = [...SIDES, ...ABOUT, ...CARE]

export type Value = string | boolean | string[]

export function valueAt(form: Form, place: Place): Value {
  const [first, second] = place.split('.') as [keyof Form, keyof Form['fa'] | undefined]
  return second ? form[first as 'fa' | 'en'][second] : (form[first] as Value)
}

export function withValue(form: Form, place: Place, value: Value): Form {
  const [first, second] = place.split('.') as [keyof Form, string | undefined]
  if (!second) return { ...form, [first]: value }
  return { ...form, [first]: { ...form[first as 'fa' | 'en'], [second]: value } }
}

export const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b)

/** Mine, with theirs where I had changed nothing; `clashes` are the places that both changed, each in another way. */
export function merged(base: Form, mine: Form, theirs: Form): { form: Form; clashes: Place[] } {
  const clashes: Place[] = []
  let form = mine
  for (const place of PLACES) {
    const [was, my, their] = [valueAt(base, place), valueAt(mine, place), valueAt(theirs, place)]
    if (same(my, was)) form = withValue(form, place, their)
    else if (!same(their, was) && !same(my, their)) clashes.push(place)
  }
  return { form, clashes }
}
