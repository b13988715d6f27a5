// How entries fare, and the tokens of programs that edit, over HTTP. Part of /api/editor.
import type { Request } from 'express'
import { makeToken, revokeToken } from '../desk/editor-tokens.js'
import { entryStatistics, statistics } from '../desk/statistics.js'
import { DeskError } from '../domain/errors.js'
import type { EditorToken, Person } from '../domain/person.js'
import type { Http } from './context.js'
import { NewToken } from './contract-tokens.js'
import { EDITORS } from './editor-rights.js'
import { shaped } from './failures.js'
import { param, type StaffRouter } from './session-routes.js'

const USUAL_DAYS = 30
const MOST_DAYS = 366

export function numberRoutes({ desk, newToken }: Http, { get, post }: StaffRouter): void {
  const shelf = { store: desk.store, clock: desk.clock, newToken }
  get('/statistics', EDITORS, async ({ request }) => statistics(desk, daysIn(request)))
  get('/entries/:id/statistics', EDITORS, async asked =>
    entryStatistics(desk, param(asked, 'id'), daysIn(asked.request)),
  )
  get('/tokens', EDITORS, async ({ person }) => {
    mustBeColleague(person)
    const all = await desk.store.tokens.all()
    return { tokens: all.sort((a, b) => b.createdAt - a.createdAt).map(shown) }
  })
  post('/tokens', EDITORS, async ({ request, person }) => {
    mustBeColleague(person)
    const { token, kept } = await makeToken(shelf, shaped(NewToken, request.body).name, person)
    return { ...shown(kept), token }
  })
  post('/tokens/:id/revoke', EDITORS, async asked => {
    mustBeColleague(asked.person)
    return revokeToken(desk, param(asked, 'id'))
  })
}

const shown = ({ revision: _revision, ownerId: _owner, ...token }: EditorToken) => token

/** A program makes no other keys. */
function mustBeColleague({ id }: Person): void {
  if (id.startsWith('token:'))
    throw new DeskError('forbidden', 'Tokens are made and ended by colleagues who signed in.')
}

function daysIn({ query: { days } }: Request): number {
  const wanted = typeof days === 'string' ? Number(days) : USUAL_DAYS
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_DAYS)
    throw new DeskError('invalid', `days: a number from 1 to ${MOST_DAYS}`)
  return wanted
}
