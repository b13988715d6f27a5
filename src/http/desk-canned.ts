// Canned replies over HTTP. Mounted at /api/desk.
import type { Router } from 'express'
import { z } from 'zod'
import { cannedFor, removeCanned, saveCanned } from '../desk/canned.js'
import type { Canned } from '../domain/canned.js'
import { may, type Person, type Role } from '../domain/person.js'
import type { Http } from './context.js'
import { CannedRemoval, CannedRequest, type CannedRow, type CannedRows } from './contract-canned.js'
import { shaped } from './failures.js'
import { type Asked, param, staffRouter } from './session-routes.js'

const AGENTS: Role[] = ['agent', 'lead']
const Id = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'letters, digits, - and _')

export function cannedRoutes(http: Http): Router {
  const { desk } = http
  const { router, get, post, put } = staffRouter(http)
  get('/canned', AGENTS, async ({ person }): Promise<CannedRows> => {
    return { canned: (await cannedFor(desk, person)).map(one => rowOf(one, person)) }
  })
  put('/canned/:id', AGENTS, async asked => {
    const { revision, ...draft } = shaped(CannedRequest, asked.request.body)
    return rowOf(await saveCanned(desk, asked.person, idOf(asked), draft, revision), asked.person)
  })
  post('/canned/:id/remove', AGENTS, async asked => {
    const { revision } = shaped(CannedRemoval, asked.request.body)
    await removeCanned(desk, asked.person, idOf(asked), revision)
  })
  return router
}

const idOf = (asked: Asked): string => shaped(Id, param(asked, 'id'))

function rowOf({ id, revision, name, owner, fa, en, editedAt, editedBy }: Canned, person: Person): CannedRow {
  const shared = owner === 'everybody'
  const mine = !shared || may(person, 'lead')
  const texts = { ...(fa && { fa }), ...(en && { en }) }
  return { id, revision, name, shared, ...texts, mine, editedAt, editedBy }
}
