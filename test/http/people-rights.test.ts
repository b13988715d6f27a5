// Who may do what: every route × every role, and every key there is at every door.
import { readFileSync } from 'node:fs'
import type { Router } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskRoutes } from '../../src/http/desk.js'
import { cannedRoutes } from '../../src/http/desk-canned.js'
import { deskFileRoutes } from '../../src/http/desk-files.js'
import { deskOwnRoutes } from '../../src/http/desk-own.js'
import { togetherRoutes } from '../../src/http/desk-together.js'
import { deskVerbRoutes } from '../../src/http/desk-verbs.js'
import { editorRoutes } from '../../src/http/editor.js'
import { leadRoutes } from '../../src/http/lead.js'
import { modelRoutes } from '../../src/http/model.js'
import { routes } from '../../src/http/openapi.js'
import { peopleRoutes } from '../../src/http/people.js'
import { type Browser, type Colleague, type Office, openOffice } from './office.js'
import { SITE_SECRET } from './server.js'

let office: Office
let admin: Colleague
beforeAll(async () => {
  office = await openOffice()
  admin = await office.colleague('Ana', 'admin')
})
afterAll(() => office.close())

type Who = 'everyone' | string[]

const EDITORS = ['editor', 'lead', 'admin']
const editing = [
  ...['GET drafts', 'GET drafts/:id', 'PUT drafts/:id', 'POST drafts/:id/here', 'POST drafts/:id/state'],
  ...[
    'POST drafts/:id/read',
    'POST drafts/:id/discard',
    'POST drafts/:id/publish',
    'GET entries/:id/revisions/:revision',
  ],
  ...['POST entries/:id/revisions/:revision/restore', 'GET entries/:id/revisions/:revision/answered'],
  ...[
    'GET entries/:id/proposals',
    'GET entries/:id/heard',
    'GET entries/:id/statistics',
    'POST checks',
    'GET checks/:id',
    'POST try/whole',
  ],
  ...['GET demand', 'GET overlaps', 'POST demand/:id/draft', 'POST demand/:id/variant', 'POST demand/:id/merge'],
  ...[
    'POST demand/:id/dismiss',
    'POST demand/:id/reopen',
    'GET export',
    'POST import',
    'POST import/preview',
    'POST publish',
    'POST undo',
    'GET statistics',
    'GET tokens',
    'POST tokens',
    'POST tokens/:id/revoke',
  ],
].map((route): [method: string, path: string, who: Who] => {
  const [method = '', path] = route.split(' ')
  return [method, `/api/editor/${path}`, EDITORS]
})
const table: [method: string, path: string, who: Who][] = [
  ['GET', '/api/people/me', 'everyone'],
  ['GET', '/api/people/', ['lead', 'admin']],
  ['POST', '/api/people/', ['admin']],
  ['PATCH', '/api/people/:id', 'everyone'], // of oneself
  ['GET', '/api/desk/lines', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id/attachments/:fileId', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/claim', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/messages', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/files', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/typing', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/resolve', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/release', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/topics', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/state', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/state', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id/activities', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/transfer', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/notes', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/return', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/snooze', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/wake', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/merge', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/block', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/accept', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/decline', ['agent', 'lead', 'admin']],
  ['PUT', '/api/desk/lines/:id/tags', ['agent', 'lead', 'admin']],
  ['PUT', '/api/desk/lines/:id/profile', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id/near', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/reveal', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/near/judge', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id/likely', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/lines/:id/draft', ['agent', 'lead', 'admin']],
  ['PUT', '/api/desk/lines/:id/draft', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/here', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/read', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/already-given', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/lines/:id/unblock', ['lead', 'admin']],
  ['POST', '/api/desk/tone', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/tastes', ['agent', 'lead', 'admin']],
  ['PUT', '/api/desk/tastes', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/canned', ['agent', 'lead', 'admin']],
  ['PUT', '/api/desk/canned/:id', ['agent', 'lead', 'admin']],
  ['POST', '/api/desk/canned/:id/remove', ['agent', 'lead', 'admin']],
  ['GET', '/api/desk/colleagues', ['agent', 'lead', 'admin']],
  ['GET', '/api/editor/entries', ['editor', 'lead', 'admin']],
  ['GET', '/api/editor/entries/:id', ['editor', 'lead', 'admin']],
  ['PUT', '/api/editor/entries/:id', ['editor', 'lead', 'admin']],
  ['POST', '/api/editor/preview', ['editor', 'lead', 'admin']],
  ['POST', '/api/editor/try', ['editor', 'lead', 'admin']],
  ...editing,
  ['GET', '/api/lead/board', ['lead', 'admin']],
  ['GET', '/api/lead/outside', ['lead', 'admin']],
  ['POST', '/api/lead/outside/look', ['lead', 'admin']],
  ['GET', '/api/lead/customers/:id/export', ['lead', 'admin']],
  ['POST', '/api/lead/customers/:id/erase', ['lead', 'admin']],
  ['GET', '/api/lead/settings', ['lead', 'admin']],
  ['PUT', '/api/lead/settings/:name', ['lead', 'admin']],
  ['POST', '/api/lead/settings/:name/restore', ['lead', 'admin']],
  ['GET', '/api/lead/audit', ['lead', 'admin']],
  ['POST', '/api/lead/preview', ['lead', 'admin']],
  ['GET', '/api/model/', 'everyone'],
  ['POST', '/api/model/lines/:id/summary', ['agent', 'lead', 'admin']],
  ['POST', '/api/model/lines/:id/reply', ['agent', 'lead', 'admin']],
  ['POST', '/api/model/lines/:id/translation', ['agent', 'lead', 'admin']],
  ['POST', '/api/model/variants', ['editor', 'lead', 'admin']],
  ['POST', '/api/model/draft', ['editor', 'lead', 'admin']],
  ['POST', '/api/people/sign-out', 'everyone'], // last: it ends the session
]
const openToStrangers = ['sign-in', 'welcome', 'forgot', 'reset'].map(door => `POST /api/people/${door}`)
/** Every router that the app mounts for colleagues. */
const MOUNTED = [
  'peopleRoutes',
  'deskRoutes',
  'deskFileRoutes',
  'deskVerbRoutes',
  'togetherRoutes',
  'deskOwnRoutes',
  'cannedRoutes',
]
  .concat('editorRoutes', 'leadRoutes', 'modelRoutes')
  .sort()

describe('every route', () => {
  const ROLES = ['agent', 'editor', 'lead', 'admin'] as const
  const colleagues = new Map<string, Colleague>()
  beforeAll(async () => {
    for (const role of ROLES) colleagues.set(role, await office.colleague(`matrix-${role}`, role))
  })

  it('stands in the table of this test', () => {
    const routersOf: [string, Router][] = [
      ['/api/people', peopleRoutes(office.http)],
      ['/api/desk', deskRoutes(office.http)],
      ['/api/desk', deskFileRoutes(office.http)],
      ['/api/desk', deskVerbRoutes(office.http)],
      ['/api/desk', togetherRoutes(office.http)],
      ['/api/desk', deskOwnRoutes(office.http)],
      ['/api/desk', cannedRoutes(office.http)],
      ['/api/editor', editorRoutes(office.http)],
      ['/api/lead', leadRoutes(office.http)],
      ['/api/model', modelRoutes(office.http)],
    ]
    const found = routersOf.flatMap(([mount, router]) =>
      router.stack.flatMap(({ route }) => {
        expect(route, 'only routes, nothing that lets pass').toBeDefined()
        return [...new Set(route?.stack.map(({ method }) => method))].map(
          method => `${method.toUpperCase()} ${mount}${route?.path}`,
        )
      }),
    )
    expect(found.sort()).toEqual([...table.map(([method, path]) => `${method} ${path}`), ...openToStrangers].sort())
  })

  it('is in a router that this test knows, and in the document for programs', () => {
    const app = readFileSync(new URL('../../../src/http/app.ts', import.meta.url), 'utf8')
    const mounted = [...app.matchAll(/\b(\w+Routes)\(http\)/g)].map(([, name]) => name)
    expect(mounted.filter(name => name !== 'pageRoutes').sort()).toEqual(MOUNTED)
    const plain = (path: string) => path.replace(/:\w+|\{\w+\}/g, '*').replace(/\/$/, '')
    const written = new Set(routes.map(([method, path]) => `${method.toUpperCase()} ${plain(path)}`))
    const served = [...table.map(([method, path]) => `${method} ${plain(path)}`), ...openToStrangers]
    expect(served.filter(route => !written.has(route))).toEqual([])
  })

  const asked = (at: Browser, method: string, path: string, id = 'nothing') =>
    at.ask(
      method,
      path.replace(':id', id).replace(':fileId', 'none').replace(':revision', '1'),
      method === 'GET' ? undefined : {},
    )

  it.each(table)('%s %s asks a stranger to sign in', async (method, path) => {
    expect((await asked(office.stranger(), method, path)).status).toBe(401)
    const liar = office.stranger()
    const forged = { cookie: '__Host-hamdel=000000-forged-token-that-opens-nothing' }
    const body = method === 'GET' ? undefined : {}
    expect((await liar.ask(method, path.replace(/:\w+/g, 'x'), body, forged)).status).toBe(401)
  })

  it.each(table.flatMap(([method, path, who]) => ROLES.map(role => [method, path, role, who] as const)))(
    '%s %s as %s',
    async (method, path, role, who) => {
      const { me, ...browser } = colleagues.get(role)!
      const { status } = await asked(
        browser as Browser,
        method,
        path,
        path.startsWith('/api/people') ? me.id : undefined,
      )
      if (who === 'everyone' || who.includes(role)) expect([200, 204, 400, 404]).toContain(status)
      else expect(status).toBe(403)
    },
  )

  const unsafe = table.filter(([method]) => method !== 'GET')
  it.each(unsafe)('%s %s is not believed from another page, nor as a form', async (method, path) => {
    const to = path.replace(':id', 'nothing')
    const body = '{}'
    const from = (headers: Record<string, string>) =>
      admin.ask(method, to, body, { 'content-type': 'application/json', ...headers })
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await from({ origin: 'null' })).status).toBe(403)
    expect((await from({ origin: 'http://localh\xe6\xa8\x85st:3978' })).status).toBe(403) // no address at all
    expect((await from({ origin: office.url, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ origin: 'https://evil.example', 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await from({ 'content-type': 'text/plain' })).status).toBe(415)
    expect((await from({ 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect((await admin.get('/api/people/me')).status).toBe(200)
  })

  it('is closed to every key of another door: a customer, the website, a program', async () => {
    const session = await office.stranger().ask('POST', '/api/widget/session', {}, { origin: 'https://shop.example' })
    const program = (await admin.post('/api/editor/tokens', { name: 'a program' })).body.token
    for (const [method, path] of table) {
      const to = path.replace(/:\w+/g, 'nothing')
      const ask = (key: string) =>
        office.stranger().ask(method, to, method === 'GET' ? undefined : {}, { authorization: `Bearer ${key}` })
      expect((await ask(session.body.token)).status, `${method} ${to} with a customer's token`).toBe(401)
      expect((await ask(SITE_SECRET)).status, `${method} ${to} with the site's secret`).toBe(401)
      if (!path.startsWith('/api/editor/'))
        expect((await ask(program)).status, `${method} ${to} with a program's token`).toBe(401)
      expect((await ask('hamdel_forged-token-that-opens-nothing')).status).toBe(401)
    }
  })

  it('of customers opens by the token of that line alone, whoever else asks', async () => {
    const enter = async () =>
      (await office.stranger().ask('POST', '/api/widget/session', {}, { origin: 'https://shop.example' })).body
    const [mine, other] = [await enter(), await enter()]
    const { streamUrl } = (
      await office.stranger().ask('POST', '/v3/directline/conversations', {}, { authorization: `Bearer ${mine.token}` })
    ).body
    const streamToken = new URL(streamUrl).searchParams.get('t') ?? ''
    const program = (await admin.post('/api/editor/tokens', { name: 'another program' })).body.token
    const [head, claims, signature] = mine.token.split('.')
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    const keys = [other.token, program, streamToken, `${none}.${claims}.`, `${head}.${claims}.${signature.slice(2)}aa`]
    const lines = routes.filter(([, path]) => path.includes('{conversationId}'))
    expect(lines.length).toBeGreaterThan(4)
    for (const [method, path] of lines) {
      const to = path.replace('{conversationId}', mine.conversationId).replace('{fileId}', 'x')
      const body = method === 'get' ? undefined : { type: 'message', text: 'not mine' }
      for (const key of keys) {
        const { status } = await office
          .stranger()
          .ask(method.toUpperCase(), to, body, { authorization: `Bearer ${key}` })
        expect(status, `${method} ${to} with ${key.slice(0, 12)}`).toBe(403)
      }
      const { status } = await admin.ask(method.toUpperCase(), to, body) // a session is no customer's token
      expect([401, 403], `${method} ${to} with a session`).toContain(status)
    }
    for (const name of [
      '..%2f',
      mine.conversationId.toUpperCase(),
      `${mine.conversationId}%00`,
      `${mine.conversationId}|`,
    ])
      expect(
        (
          await office.stranger().ask('GET', `/v3/directline/conversations/${name}/activities`, undefined, {
            authorization: `Bearer ${mine.token}`,
          })
        ).status,
        name,
      ).toBeGreaterThanOrEqual(name === mine.conversationId ? 0 : 400)
  })

  it('the stream too: a stranger, another page and a forged cookie stay outside', async () => {
    await expect(office.stranger().open()).rejects.toThrow('401')
    await expect(admin.open({ origin: 'https://evil.example' })).rejects.toThrow('403')
    await expect(admin.open({ cookie: '__Host-hamdel=forged' })).rejects.toThrow('401')
  })
})
