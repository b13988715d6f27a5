// What editors do: find an entry, change it, try it, and never write over a colleague.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryRow, EntryWhole, Tried } from '../../src/http/contract-entries.js'
import { publish } from '../publish.js'
import { until } from './client.js'
import { type Colleague, expectOk, type Office, openOffice } from './office.js'

let office: Office
let editor: Colleague
beforeAll(async () => {
  office = await openOffice()
  editor = await office.colleague('Ed', 'editor')
  await publish(office.http.desk, giftCard, 0, 'faq')
  const matches = () => office.http.desk.matcher.match('کارت هدیه را چطور استفاده کنم').candidates
  await until(() => matches().some(({ entry }) => entry.id === 'gift-card'))
})
afterAll(() => office.close())

const giftCard = {
  id: 'gift-card',
  topic: 'club',
  tags: ['present'],
  checkedOn: '2026-11-01',
  person: false,
  status: 'published',
  fa: {
    question: 'کارت هدیه را چطور استفاده کنم؟',
    variants: ['کارت هدیه دارم'],
    answer: 'کد را در سبد خرید بنویسید.',
  },
}
const raced = { ...giftCard, fa: { question: 'پرسشی دیگر؟', variants: [], answer: 'بله.' } }
const path = (id: string) => `/api/editor/entries/${id}`
const list = async (q = ''): Promise<EntryRow[]> =>
  expectOk(await editor.get(`/api/editor/entries?q=${encodeURIComponent(q)}`)).body.entries
const read = async (id: string): Promise<EntryWhole> => expectOk(await editor.get(path(id))).body
const write = (id: string, expectedRevision: number, change: object = {}) =>
  editor.put(path(id), { expectedRevision, entry: { ...(id === 'gift-card' ? giftCard : raced), id, ...change } })
const draftOf = ({ entry: { revision: _r, editedAt: _a, editedBy: _b, ...draft } }: EntryWhole) => draft

describe('the list', () => {
  it('shows every entry by topic with what an editor wants to know', async () => {
    const { entries, topics } = expectOk(await editor.get('/api/editor/entries')).body
    expect(topics).toEqual(['club', 'returns'])
    expect(entries[0]).toMatchObject({
      ...{ id: 'gift-card', topic: 'club', status: 'published', person: false, revision: 1, editedBy: 'faq' },
      ...{ question: { fa: giftCard.fa.question }, variants: { fa: 1, en: 0 }, checkedOn: '2026-11-01' },
    })
  })

  it('finds an entry by how customers would ask, by a piece of a word, by its name and by a tag', async () => {
    for (const q of ['مهلت مرجوعی چقدر است', 'مرجوع', 'return-w', 'RETURN WINDOW'])
      expect((await list(q))[0]?.id, q).toBe('return-window')
    expect((await list('present')).map(({ id }) => id)).toEqual(['gift-card'])
    expect((await list('سبد خرید بنویسید')).map(({ id }) => id)).toEqual(['gift-card']) // words of the answer
    expect((await list('كارت هديه'))[0]?.id).toBe('gift-card')
    expect(await list('qqqqzzzz')).toEqual([])
  })
})

describe('publishing', () => {
  it('is seen by the next customer, without a restart', async () => {
    const before = await read('return-window')
    const fa = { ...before.entry.fa!, answer: 'از امروز **۱۴ روز**.' }
    const body = { expectedRevision: before.entry.revision, entry: { ...draftOf(before), fa } }
    const after: EntryWhole = expectOk(await editor.put(path('return-window'), body)).body
    expect(after.entry).toMatchObject({ revision: before.entry.revision + 1, editedBy: 'Ed', fa })
    expect(after.revisions.map(({ revision }) => revision)).toEqual([2, 1])
    await until(() => {
      const [best] = office.http.desk.matcher.match('مهلت مرجوعی چقدر است').candidates
      return best?.entry.fa?.answer === fa.answer
    })
  })

  it('of two editors who change the same entry, the second is told and nothing is lost', async () => {
    expectOk(await write('raced', 0))
    const both = await Promise.all([write('raced', 1, { tags: ['one'] }), write('raced', 1, { tags: ['two'] })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { entry, revisions } = await read('raced')
    expect(entry.tags).toEqual([both[0]?.status === 200 ? 'one' : 'two'])
    expect(revisions).toHaveLength(2)
    expect((await write('raced', 0)).status).toBe(409)
  })

  it('names the field of a bad entry and leaves what is published alone', async () => {
    const bad: [change: object, field: string][] = [
      [{ fa: { ...giftCard.fa, answer: ' ' } }, 'fa.answer'],
      [{ fa: { ...giftCard.fa, question: 7 } }, 'fa.question'],
      [{ fa: { ...giftCard.fa, variants: ['خوب', ''] } }, 'fa.variants.1'],
      [{ fa: undefined }, 'fa'],
      [{ checkedOn: 'yesterday' }, 'checkedOn'],
      [{ topic: 'Two Words' }, 'topic'],
      [{ surprise: true }, 'entry'],
    ]
    for (const [change, field] of bad) {
      const answer = await write('gift-card', 1, change)
      expect(answer, field).toMatchObject({ status: 400, body: { error: { code: 'invalid' } } })
      expect(answer.body.error.message).toMatch(new RegExp(`^${field}: `))
    }
    expect((await write('Gift Card', 0)).status).toBe(400)
    expect((await editor.put(path('gift-card'), { expectedRevision: 1, entry: 'none' })).status).toBe(400)
    expect((await editor.put(path('another'), { expectedRevision: 1, entry: giftCard })).body.error.message).toMatch(
      /^id: /,
    )
    expect((await read('gift-card')).entry.revision).toBe(1)
  })

  it('of an entry that nobody wrote yet is not found', async () => {
    expect((await editor.get(path('nowhere'))).status).toBe(404)
    expect((await editor.get(`${path('nowhere')}?or=none`)).status).toBe(204)
  })
})

describe('trying', () => {
  const tried = async (text: string): Promise<Tried> => expectOk(await editor.post('/api/editor/try', { text })).body

  it('says what the bot would do with a customer’s words', async () => {
    const sure = await tried('کارت هدیه را چطور استفاده کنم؟')
    expect(sure).toMatchObject({ language: 'fa', decision: 'answer' })
    expect(sure.candidates[0]).toMatchObject({ entryId: 'gift-card', question: giftCard.fa.question })
    expect((await tried('کوه دماوند چند متر است')).decision).toBe('none')
  })

  it('shows Markdown as the customer will see it, harmless', async () => {
    const answer = await editor.post('/api/editor/preview', {
      markdown: '**سلام** <img src=x onerror=alert(1)> [x](javascript:alert(1))',
    })
    expect(answer.body.html).toContain('<strong>سلام</strong>')
    expect(answer.body.html).not.toMatch(/<img|javascript:/)
  })
})
