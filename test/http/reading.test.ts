// Small teams help each other; where the lead says so, an agent sees only what is their team's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../src/http/contract-lines.js'
import { ask, until } from './client.js'
import { at, type Colleague, expectOk, type Office, openStaffedOffice } from './office.js'

let office: Office
let sara: Colleague // billing
let reza: Colleague // shipping
let lead: Colleague
beforeAll(async () => {
  ;({ office, sara, reza, lead } = await openStaffedOffice())
})
afterAll(() => office.close())

const store = () => office.http.desk.store

async function routing(change: object): Promise<void> {
  const { sections } = expectOk(await lead.get('/api/lead/settings')).body
  const { value, revision } = sections.routing
  const asked = { expectedRevision: revision, value: { ...value, ...change }, reason: 'test' }
  expectOk(await lead.put('/api/lead/settings/routing', asked))
  const wanted = JSON.stringify(change)
  await until(() => {
    const now = office.http.desk.settings.routing as unknown as Record<string, unknown>
    return JSON.stringify(Object.fromEntries(Object.keys(change).map(key => [key, now[key]]))) === wanted
  })
}
const teams = () => [
  { id: 'billing', name: { fa: 'مالی', en: 'Billing' }, topics: ['none-1'], languages: [], members: [sara.me.id] },
  { id: 'shipping', name: { fa: 'ارسال', en: 'Shipping' }, topics: ['none-2'], languages: [], members: [reza.me.id] },
]
const waiting = (lineId: string) => office.waiting(lineId, 'سفارش من کجاست؟')
/** In the queue of that team, handed on by a lead. */
async function of(teamId: string, lineId: string): Promise<string> {
  await waiting(lineId)
  const { claim } = expectOk(await lead.post(at(lineId, 'claim'))).body
  const handed = { id: `to-${lineId}`, claim, to: { kind: 'team', teamId }, note: 'برای شما' }
  expectOk(await lead.post(at(lineId, 'transfer'), handed))
  return lineId
}
const sees = async (who: Colleague, view = 'queued'): Promise<string[]> =>
  expectOk(await who.get(`/api/desk/lines?view=${view}`)).body.rows.map(({ lineId }: Row) => lineId)

const DOORS: ['get' | 'post' | 'put', string, object?][] = [
  ['get', ''],
  ['get', 'activities?before=10'],
  ['get', 'near'],
  ['get', 'draft'],
  ['get', 'attachments/x'],
  ['put', 'draft', { text: 'x' }],
  ['post', 'notes', { id: 'a-note-1', text: 'x', mentions: [] }],
  ['post', 'claim'],
  ['post', 'messages', { id: 'a-word-1', text: 'x' }],
  ['post', 'reveal', { seq: 1 }],
  ['post', 'here', { doing: 'viewing' }],
  ['post', 'already-given', { text: 'x' }],
  ['put', 'tags', { id: 'a-tag-01', tags: ['x'] }],
  ['put', 'profile', {}],
]

describe('reading what is another team’s', () => {
  it('is everybody’s, as long as nobody has said otherwise', async () => {
    await routing({ teams: teams() })
    const lineId = await of('billing', 'open-house')
    expect(await sees(reza)).toContain(lineId)
    expectOk(await reza.get(at(lineId)))
  })

  it('changes nothing where no team has members of its own', async () => {
    await routing({ reading: 'own_teams', teams: teams().map(team => ({ ...team, members: [] })) })
    const lineId = await of('billing', 'no-members')
    expect(await sees(reza)).toContain(lineId)
    expectOk(await reza.get(at(lineId)))
  })

  describe('where agents see only their teams’', () => {
    beforeAll(async () => {
      await routing({ reading: 'own_teams', teams: teams() })
      office.pass(1_000) // desks that are open load again then; those of these tests are opened after it
    })

    it.each([
      ['their own team', 'billing', () => sara, true],
      ['no team', null, () => sara, true],
      ['no team', null, () => reza, true],
      ['another team', 'billing', () => reza, false],
      ['another team', 'shipping', () => sara, false],
      ['any team, a lead', 'billing', () => lead, true],
      ['any team, a lead', 'shipping', () => lead, true],
    ] as const)(
      'a conversation of %s (%s) is read or not, in lists and by every door',
      async (_whose, team, who, may) => {
        const lineId = `m-${team}-${who().me.name}-${Math.abs(may ? 1 : 0)}`
        await (team ? of(team, lineId) : waiting(lineId))
        expect((await sees(who())).includes(lineId)).toBe(may)
        for (const [method, path, body] of DOORS) {
          if (may && method !== 'get') continue
          const { status } = await who().ask(method.toUpperCase(), at(lineId, path), body)
          if (may) expect([200, 404], path).toContain(status)
          else expect(status, path).toBe(403)
        }
        const refused = await who().get(at(lineId))
        if (!may) expect(refused.body.error.message).toMatch(/another team.*lead/)
      },
    )

    it('shuts every door of the API document, also one that is new', async () => {
      const lineId = await of('billing', 'every-door')
      const paths: [string, object][] = Object.entries((await ask(`${office.url}/openapi.json`)).body.paths)
      const doors = paths
        .filter(([path]) => path.startsWith('/api/desk/lines/{'))
        .flatMap(([path, methods]) => Object.keys(methods).map(method => [method.toUpperCase(), path] as const))
      expect(doors.length).toBeGreaterThan(DOORS.length)
      for (const [method, path] of doors) {
        const address = path.replace(/\{\w+\}/, lineId).replace(/\{\w+\}/g, 'x')
        const { status } = await reza.ask(method, address, method === 'GET' ? undefined : {})
        expect(status, `${method} ${path}`).toBe(403)
      }
    })

    it('hears of its own team on the stream, and nothing of another’s', async () => {
      const [hers, his, theirs] = [await sara.open(), await reza.open(), await lead.open()]
      const lineId = await of('billing', 'on-the-stream')
      await until(() => hers.of('row').at(-1)?.row.teamId === 'billing')
      await until(() => theirs.of('row').at(-1)?.row.teamId === 'billing')
      await until(() => his.of('forgotten').some(frame => frame.lineId === lineId))
      const before = his.of('row').filter(({ row }) => row.lineId === lineId).length
      store().signal({ type: 'typing', lineId, from: 'customer' })
      await office.customer(lineId, 'هنوز منتظرم')
      await until(() => hers.of('typing').length > 0)
      await until(() => JSON.stringify(hers.of('row').at(-1)).includes('هنوز منتظرم'))
      const last = await waiting('after-that') // whatever came before it was heard before it
      await until(() => his.of('row').some(({ row }) => row.lineId === last))
      expect(his.of('row').filter(({ row }) => row.lineId === lineId)).toHaveLength(before)
      expect(his.of('typing')).toEqual([])
      expect(JSON.stringify(his.frames)).not.toContain('هنوز منتظرم')
      await until(async () => {
        const { rows, queued } = expectOk(await reza.get('/api/desk/lines')).body // offers come and go meanwhile
        return rows.length === queued && his.of('queue').at(-1)?.queued === queued
      })
    })

    it('reads what it is asked to take, and keeps what it has had', async () => {
      const lineId = await waiting('handed-over')
      const { claim } = expectOk(await lead.post(at(lineId, 'claim'))).body
      expectOk(
        await lead.post(at(lineId, 'transfer'), {
          id: 'to-bill-1',
          claim,
          to: { kind: 'team', teamId: 'billing' },
          note: '-',
        }),
      )
      const mine = expectOk(await sara.post(at(lineId, 'claim'))).body
      const to = { kind: 'agent', personId: reza.me.id }
      await reza.open()
      expectOk(await sara.post(at(lineId, 'transfer'), { id: 'to-reza-1', claim: mine.claim, to, note: 'لطفاً' }))
      expectOk(await reza.get(at(lineId)))
      const taken = expectOk(await reza.post(at(lineId, 'accept'))).body
      expectOk(await reza.post(at(lineId, 'resolve'), { claim: taken.claim, outcome: 'solved' }))
      expectOk(await reza.get(at(lineId)))
    })

    it('cannot call somebody to what they may not read, nor join with it', async () => {
      const lineId = await of('billing', 'calls')
      const text = 'ببین @Reza'
      const called = await sara.post(at(lineId, 'notes'), { id: 'calls-him', text, mentions: [reza.me.id] })
      expect(called).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('Reza') } } })
      const own = await waiting('his-own')
      const { claim } = expectOk(await reza.post(at(own, 'claim'))).body
      expect((await reza.post(at(own, 'merge'), { id: 'merges-1', claim, into: lineId })).status).toBe(403)
    })

    it('comes to an open desk at once: it loads again what it may see', async () => {
      for (const reading of ['everyone', 'own_teams']) {
        const his = await reza.open()
        await routing({ reading })
        await until(() => {
          office.pass(1_000) // it is heard a moment after it holds
          return his.of('reconnect').length > 0
        })
      }
    })
  })
})
