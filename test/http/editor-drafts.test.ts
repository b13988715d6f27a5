// Over HTTP: a draft beside the live entry, what a merge and a blocked publication carry, and programs with a token.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../src/http/contract-checks.js'
import { type Answer, type Colleague, expectOk, type Office, openOffice } from './office.js'

let office: Office
let sara: Colleague
let ali: Colleague
beforeAll(async () => {
  office = await openOffice()
  ;[sara, ali] = [await office.colleague('Sara', 'editor'), await office.colleague('Ali', 'lead')]
})
afterAll(() => office.close())

const at = (path: string) => `/api/editor/${path}`
const side = (question: string, more: object = {}) => ({ question, variants: [], answer: 'بله.', ...more })
const body = (question: string, more: object = {}) => ({
  ...{ topic: 'shop', tags: [], checkedOn: '2026-11-21', person: false, fa: side(question) },
  ...more,
})
const save = (who: Colleague, id: string, expected: number, body: object, more: object = {}) =>
  who.put(at(`drafts/${id}`), { expected, body, ...more })
const publish = (who: Colleague, id: string, expected: number, more: object = {}) =>
  who.post(at(`drafts/${id}/publish`), { expected, reason: 'new', ...more })

async function checked(id: string): Promise<Check> {
  let check: Check = expectOk(await sara.post(at('checks'), { drafts: [id] })).body
  while (check.state === 'running') check = expectOk(await sara.get(at(`checks/${check.id}`))).body
  return check
}

describe('a draft over HTTP', () => {
  it('is saved, seen by who else is there, checked and published', async () => {
    const question = 'ساعت کار فروشگاه چیست؟'
    const draft = expectOk(await save(sara, 'hours', 0, body(question, { tests: { must: [question] } }))).body
    expect(draft).toMatchObject({ base: 0, state: 'draft', author: { name: 'Sara' }, problems: [], editing: [] })
    await sara.post(at('drafts/hours/here'))
    expect(expectOk(await ali.post(at('drafts/hours/here'))).body.editing).toMatchObject([{ name: 'Sara' }])
    const check = await checked('hours')
    expect(check).toMatchObject({
      state: 'done',
      progress: 1,
      result: { newlyRight: [{ entryId: 'hours' }], newlyWrong: [] },
    })
    const went = expectOk(await publish(sara, 'hours', draft.revision, { check: check.id })).body
    expect(went).toEqual({ state: 'published', id: 'hours', revision: 1 })
    expect((await sara.get(at('drafts/hours'))).status).toBe(404)
    expect((await sara.get(`${at('drafts/hours')}?or=none`)).status).toBe(204)
    expect(expectOk(await sara.get(at('entries/hours/revisions/1'))).body).toMatchObject({
      reason: 'new',
      editedBy: 'Sara',
    })
    expect(expectOk(await sara.post(at('entries/hours/revisions/1/restore'))).body).toMatchObject({ base: 1 })
  })

  it('of two editors the second gets both texts, and whoever would break a test gets the check', async () => {
    const first = expectOk(await save(sara, 'parking', 0, body('پارکینگ دارید؟'))).body
    const clash = await save(ali, 'parking', 0, body('جای پارک هست؟'), { base: body('') })
    expect(clash).toMatchObject({ status: 409, body: { error: { code: 'conflict' }, merge: { by: 'Sara' } } })
    expect(clash.body.merge).toMatchObject({
      theirs: { fa: { question: 'پارکینگ دارید؟' } },
      mine: { fa: { question: 'جای پارک هست؟' } },
    })
    const tests = { contains: ['بله'] }
    const again = expectOk(await save(ali, 'parking', first.revision, body('پارکینگ دارید؟', { tests }))).body
    expectOk(await publish(ali, 'parking', again.revision))
    const worse = expectOk(
      await save(ali, 'parking', 0, body('پارکینگ دارید؟', { tests, fa: side('پارکینگ دارید؟', { answer: 'نه.' }) })),
    )
    const blocked = await publish(ali, 'parking', worse.body.revision)
    expect(blocked).toMatchObject({
      status: 409,
      body: { blocked: { newlyWrong: [{ kind: 'contains', text: 'بله' }] } },
    })
    const over = {
      expectedRevision: 1,
      entry: { id: 'parking', ...body('پارکینگ دارید؟', { tests, fa: side('پارکینگ دارید؟', { answer: 'نه.' }) }) },
    }
    expect((await sara.put(at('entries/parking'), over)).body.blocked.newlyWrong).toHaveLength(1)
    expectOk(await sara.put(at('entries/parking'), { ...over, override: 'it is closed for good' }))
  })

  it('names the field of whatever cannot be published, and saves nothing by half', async () => {
    const wrong = expectOk(
      await save(
        sara,
        'wrong',
        0,
        body('تصویر؟', {
          fa: side('تصویر؟', { answer: '<b>x</b> ![a](https://evil.example/a.png) [x](javascript:alert(1))' }),
        }),
      ),
    ).body
    expect(wrong.problems).toEqual([{ field: 'fa.answer', message: expect.stringContaining('javascript:') }])
    expect(wrong.notes.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('<b>'),
      expect.stringContaining('evil.example'),
    ])
    const refusals: [answer: Answer, status: number, message: RegExp][] = [
      [await publish(sara, 'wrong', wrong.revision), 400, /^fa\.answer: .*javascript:/],
      [await save(sara, '..%2Fetc', 0, body('چی؟')), 400, /^id: /],
      [await save(sara, 'big', 0, body('بزرگ؟', { fa: side('بزرگ؟', { answer: 'ا'.repeat(30_000) }) })), 400, /answer/],
      [
        await save(sara, 'huge', 0, body('بزرگ؟', { fa: side('بزرگ؟', { answer: 'a'.repeat(1_100_000) }) })),
        413,
        /larger/,
      ],
      [await sara.post(at('preview'), { markdown: 'a'.repeat(20_001) }), 400, /markdown/],
    ]
    for (const [answer, status, message] of refusals) {
      expect(answer.status).toBe(status)
      expect(answer.body.error.message).toMatch(message)
    }
    expect((await sara.get(at('drafts/big'))).status).toBe(404)
    const hostile = await sara.post(at('preview'), { markdown: '**a*'.repeat(5_000) })
    expect(expectOk(hostile).body.html).toMatch(/^<p>\*\*a\*/)
  })
})

describe('a program with a token', () => {
  const program = (token: string, method: string, path: string, body?: object) =>
    fetch(new URL(at(path), office.url), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })

  it('edits under its name until the token is ended, and reaches nothing else', async () => {
    const made = expectOk(await sara.post(at('tokens'), { name: 'CMS' })).body
    expect(JSON.stringify(expectOk(await sara.get(at('tokens'))).body)).not.toContain(made.token)
    const saved = await program(made.token, 'PUT', 'drafts/by-cms', { expected: 0, body: body('از برنامه؟') })
    expect(await saved.json()).toMatchObject({ author: { name: 'CMS' } })
    expect((await program(made.token, 'GET', 'export?format=csv')).headers.get('content-type')).toContain('text/csv')
    expect((await program(made.token, 'POST', 'tokens', { name: 'another' })).status).toBe(403)
    const bearer = { authorization: `Bearer ${made.token}` }
    expect((await fetch(new URL('/api/desk/lines', office.url), { headers: bearer })).status).toBe(401)
    expectOk(await sara.post(at(`tokens/${made.id}/revoke`)))
    expect((await program(made.token, 'GET', 'drafts')).status).toBe(401)
  })
})
