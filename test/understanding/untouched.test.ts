// Before publishing, a question that a change cannot reach is not asked twice: here both answers are asked, and are the same.
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Entry } from '../../src/domain/entry.js'
import { withDrafts } from '../../src/domain/knowledge-tests.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { compile, match } from '../../src/understanding/match.js'
import { untouched } from '../../src/understanding/untouched.js'

const { answerAt } = defaultPolicy
const drafts = await readFaqFolder(resolve(import.meta.dirname, '../../../faq'))
const entries: Entry[] = drafts.map(draft => ({ ...draft, revision: 1, editedAt: 0, editedBy: 'test' }))
const published = compile(entries)
/** Whole, and with the last word gone. */
const questions = entries
  .flatMap(({ fa, en }) => [fa, en].flatMap(side => (side ? [side.question, ...side.variants.slice(0, 3)] : [])))
  .filter((_text, at) => at % 2 === 0)
  .flatMap((text, at) => (at % 2 ? [text] : [text.split(' ').slice(0, -1).join(' ') || text]))

const one = (id: string) => entries.find(entry => entry.id === id)!
const also = (id: string, variants: string[]): Entry => {
  const entry = one(id)
  return { ...entry, fa: { ...entry.fa!, variants: [...entry.fa!.variants, ...variants] }, revision: 2 }
}
const CHANGES: [string, Entry, least: number][] = [
  ['common words as another way of asking', also('jobs', ['چطور سفارش بدم', 'کی می‌رسه', 'هزینهٔ ارسال چقدره']), 0.5],
  [
    'the words of another entry',
    { ...one('jobs'), fa: { ...one('refund-time').fa!, question: 'پولم کی برمی‌گردد؟' } },
    0.5,
  ],
]

it.each(CHANGES)('stays as it was beside %s', (_what, changed, least) => {
  const after = withDrafts(entries, [changed])
  const candidate = compile(after)
  const outOfReach = untouched(entries, after, [changed.id], answerAt)
  let carried = 0
  for (const text of questions) {
    const [best, next] = match(published, text).candidates
    const score = best?.score ?? 0
    const ids = match(published, text).candidates.map(({ entry }) => entry.id)
    if (!outOfReach(text, { score, lead: score - (next?.score ?? 0), ids })) continue
    carried += 1
    const now = match(candidate, text).candidates[0]!
    expect([text, now.entry.id, now.score >= answerAt]).toEqual([text, best!.entry.id, true])
  }
  expect(carried / questions.length).toBeGreaterThan(least)
})

it('asks again what the change says in other words of the same meaning', () => {
  const changed: Entry = {
    ...one('jobs'),
    fa: { ...one('jobs').fa!, question: 'انبار شیراز', variants: [] },
    synonyms: [['انبار', 'سوله']],
  }
  const sure = { score: 1, lead: 1, ids: ['refund-time'] }
  const after = withDrafts(entries, [changed])
  expect(untouched(entries, after, ['jobs'], answerAt)('سوله شیراز ساعت چند', sure)).toBe(false)
})

it('asks again what the change itself says, and everything where many entries change', () => {
  const changed = also('jobs', ['ساعت کار انبار شیراز'])
  const after = withDrafts(entries, [changed])
  const sure = { score: 1, lead: 1, ids: ['refund-time'] }
  expect(untouched(entries, after, ['jobs'], answerAt)('ساعت کار انبار شیراز چیست', sure)).toBe(false)
  expect(untouched(entries, after, ['jobs'], answerAt)('پولم کی به کارتم برمی‌گردد', sure)).toBe(true)
  expect(untouched(entries, after, ['jobs'], answerAt)('پولم', { ...sure, ids: ['refund-time', 'jobs'] })).toBe(false)
  const many = entries.slice(0, 30).map(({ id }) => id)
  expect(untouched(entries, after, many, answerAt)('پولم کی به کارتم برمی‌گردد', sure)).toBe(false)
})
