// An entry while somebody writes it: always both languages, short lists as one line. What is empty is left out.
import type { Audience, Side } from '../../domain/entry.js'
import type { DraftBody } from '../../domain/entry-draft.js'
import { serverNow } from '../console/api.js'
import { instantOf, localOf } from '../console/format.js'
import { language } from '../console/language.js'
import { words } from './words.js'

export type SideForm = { question: string; variants: string[]; answer: string }
export type Form = {
  id: string
  topic: string
  tags: string
  checkedOn: string // YYYY-MM-DD
  person: boolean
  status: 'published' | 'retired'
  audience: Audience
  related: string
  synonyms: string // a line for each group
  owner: string
  checkBy: string // YYYY-MM-DD
  expiresAt: string // as datetime-local has it, by the business's clocks
  publishAt: number | null // comes with files; kept as it is
  must: string[]
  mustNot: string[]
  contains: string[]
  fa: SideForm
  en: SideForm
}

const side = (from?: DraftBody['fa']): SideForm => ({
  question: from?.question ?? '',
  variants: [...(from?.variants ?? [])],
  answer: from?.answer ?? '',
})

export const today = (): string => localOf(serverNow()).slice(0, 10)

export const blank = (topic: string): Form => formOf('', { topic, checkedOn: today() })

/** As a reader of this page writes them one after the other; either comma is understood. */
const listed = (all: readonly string[] = []): string => all.join(language.value === 'fa' ? '، ' : ', ')

export function formOf(id: string, body: DraftBody): Form {
  return {
    ...{ id, topic: body.topic ?? '', tags: listed(body.tags), checkedOn: body.checkedOn ?? '' },
    ...{ person: body.person ?? false, status: body.status ?? 'published', audience: body.audience ?? 'everyone' },
    ...{ related: (body.related ?? []).join(', '), owner: body.owner ?? '', checkBy: body.checkBy ?? '' },
    synonyms: (body.synonyms ?? []).map(group => listed(group)).join('\n'),
    expiresAt: body.expiresAt ? localOf(body.expiresAt) : '',
    publishAt: body.publishAt ?? null,
    must: [...(body.tests?.must ?? [])],
    mustNot: [...(body.tests?.mustNot ?? [])],
    contains: [...(body.tests?.contains ?? [])],
    ...{ fa: side(body.fa), en: side(body.en) },
  }
}

const filled = (lines: string[]) => lines.map(line => line.trim()).filter(Boolean)
const apart = (line: string) => filled(line.split(/[،,]/))
const isBlank = (s: SideForm) => !s.question.trim() && !s.answer.trim() && filled(s.variants).length === 0
const tidy = (s: SideForm): Side => ({
  question: s.question.trim(),
  variants: filled(s.variants),
  answer: s.answer.trim(),
})
const some = <T>(name: string, list: T[]) => (list.length > 0 ? { [name]: list } : {})

/** What the server keeps of it. */
export function bodyOf(form: Form): DraftBody {
  const expiresAt = instantOf(form.expiresAt)
  const tests = {
    ...some('must', filled(form.must)),
    ...some('mustNot', filled(form.mustNot)),
    ...some('contains', filled(form.contains)),
  }
  return {
    ...{ topic: form.topic.trim(), tags: apart(form.tags), checkedOn: form.checkedOn },
    ...{ person: form.person, status: form.status },
    ...(form.audience !== 'everyone' && { audience: form.audience }),
    ...some('related', apart(form.related)),
    ...some('synonyms', filled(form.synonyms.split('\n')).map(apart)),
    ...(form.owner.trim() && { owner: form.owner.trim() }),
    ...(form.checkBy && { checkBy: form.checkBy }),
    ...(expiresAt && { expiresAt }),
    ...(form.publishAt && { publishAt: form.publishAt }),
    ...(Object.keys(tests).length > 0 && { tests }),
    ...(!isBlank(form.fa) && { fa: tidy(form.fa) }),
    ...(!isBlank(form.en) && { en: tidy(form.en) }),
  }
}

export const sameText = (a: Form, b: Form): boolean => JSON.stringify(bodyOf(a)) === JSON.stringify(bodyOf(b))

export type Problems = Partial<Record<string, string>>

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What stands in the way of publishing, by field; the server looks again. */
export function problemsOf(form: Form): Problems {
  const w = words()
  const found: Problems = {}
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(form.id.trim())) found.id = w.idBad
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(form.topic.trim())) found.topic = w.needTopic
  if (!DAY.test(form.checkedOn)) found.checkedOn = w.checkedBad
  for (const language of ['fa', 'en'] as const) {
    const of = form[language]
    if (isBlank(of)) continue
    if (!of.question.trim()) found[`${language}.question`] = w.needQuestion
    if (!of.answer.trim()) found[`${language}.answer`] = w.needAnswer
  }
  if (isBlank(form.fa) && isBlank(form.en)) found['fa.question'] = w.needSide
  return found
}
