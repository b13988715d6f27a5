// An entry while somebody writes it: always both languages, tags as one line. What is empty is left out when it is published.
import type { EntryDraft, Side } from '../../domain/entry.js'
import type { EntryWhole } from '../../http/contract.js'
import { words } from './words.js'

export type SideForm = { question: string; variants: string[]; answer: string }
export type Form = {
  id: string
  topic: string
  tags: string
  checkedOn: string // YYYY-MM-DD
  person: boolean
  status: 'published' | 'retired'
  fa: SideForm
  en: SideForm
}

const side = (from?: Side): SideForm => ({
  question: from?.question ?? '',
  variants: [...(from?.variants ?? [])],
  answer: from?.answer ?? '',
})

export const today = (): string => new Date().toISOString().slice(0, 10)

export const blank = (topic: string): Form => ({
  id: '',
  topic,
  tags: '',
  checkedOn: today(),
  person: false,
  status: 'published',
  fa: side(),
  en: side(),
})

export function formOf({ id, topic, tags, checkedOn, person, status, fa, en }: EntryWhole['entry']): Form {
  return { id, topic, tags: tags.join('، '), checkedOn, person, status, fa: side(fa), en: side(en) }
}

const lines = (variants: string[]) => variants.map(v => v.trim()).filter(Boolean)
const isBlank = (s: SideForm) => !s.question.trim() && !s.answer.trim() && lines(s.variants).length === 0
const tidy = (s: SideForm): Side => ({
  question: s.question.trim(),
  variants: lines(s.variants),
  answer: s.answer.trim(),
})

export function draftOf(form: Form): EntryDraft {
  const { id, topic, checkedOn, person, status, fa, en } = form
  const tags = form.tags
    .split(/[،,]/)
    .map(tag => tag.trim())
    .filter(Boolean)
  return {
    ...{ id: id.trim(), topic: topic.trim(), tags, checkedOn, person, status },
    ...(!isBlank(fa) && { fa: tidy(fa) }),
    ...(!isBlank(en) && { en: tidy(en) }),
  }
}

export const sameText = (a: Form, b: Form): boolean => JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b))

export type Problems = Partial<Record<string, string>>

/** What stands in the way of publishing, by field; the server looks again. */
export function problemsOf(form: Form): Problems {
  const w = words()
  const found: Problems = {}
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(form.id.trim())) found.id = w.idBad
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(form.topic.trim())) found.topic = w.needTopic
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.checkedOn)) found.checkedOn = w.checkedBad
  for (const language of ['fa', 'en'] as const) {
    const of = form[language]
    if (isBlank(of)) continue
    if (!of.question.trim()) found[`${language}.question`] = w.needQuestion
    if (!of.answer.trim()) found[`${language}.answer`] = w.needAnswer
  }
  if (isBlank(form.fa) && isBlank(form.en)) found['fa.question'] = w.needSide
  return found
}
