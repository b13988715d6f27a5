// An id for a new entry, so that nobody has to invent one: from the English question, or the topic and a number.
import type { Form } from './form.js'
import { drafts, entries } from './list-state.js'

const SMALL = new Set(
  'a an the do does did is are am can could i me my we you your of to for in on at and or how what when where which it be with from there'.split(
    ' ',
  ),
)
const MOST_WORDS = 4

/** Empty while there is neither. */
export function suggestedId({ topic, en }: { topic: string; en: Pick<Form['en'], 'question'> }): string {
  const own = en.question.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const telling = own.filter(word => !SMALL.has(word)).slice(0, MOST_WORDS)
  const known = new Set([...entries.value, ...drafts.value].map(({ id }) => id))
  const base = telling.length > 0 ? telling.join('-').slice(0, 60) : topic.trim()
  if (!/^[a-z0-9][a-z0-9-]*$/.test(base)) return ''
  if (telling.length > 0 && !known.has(base)) return base
  for (let n = 2; ; n++) if (!known.has(`${base}-${n}`)) return `${base}-${n}`
}
