// What editors do, over HTTP. Mounted at /api/editor.
import type { Router } from 'express'
import { z } from 'zod'
import { publishWhole } from '../desk/publish-drafts.js'
import { DeskError } from '../domain/errors.js'
import { toHtml } from '../domain/markdown.js'
import type { Http } from './context.js'
import { type EntryWhole, PreviewRequest, PublishRequest, TryRequest } from './contract-entries.js'
import { demandRoutes } from './editor-demand.js'
import { authorOf, draftRoutes, maybeNone, refuseBlocked } from './editor-drafts.js'
import { importRoutes } from './editor-import.js'
import { numberRoutes } from './editor-numbers.js'
import { EDITORS, programOf } from './editor-rights.js'
import { search, tryOut } from './editor-search.js'
import { togetherRoutes } from './editor-together.js'
import { shaped } from './failures.js'
import { param, staffRouter } from './session-routes.js'

/** What is inside the entry is for `publish` to judge: it names the field. */
const Publication = PublishRequest.extend({ entry: z.looseObject({ id: z.unknown() }) })

export function editorRoutes(http: Http): Router {
  const { desk } = http
  const staff = staffRouter(http, programOf(http))
  const { router, get, post, put } = staff
  draftRoutes(http, staff)
  numberRoutes(http, staff)
  demandRoutes(http, staff)
  importRoutes(http, staff)
  togetherRoutes(http, staff)

  get('/entries', EDITORS, async ({ request }) => {
    const { q } = request.query
    return search(desk, typeof q === 'string' ? q.slice(0, 300) : '')
  })
  get('/entries/:id', EDITORS, async asked => {
    const id = param(asked, 'id')
    return maybeNone(asked) && !(await desk.store.entry(id)) ? undefined : whole(http, id)
  })
  put('/entries/:id', EDITORS, async asked => {
    const { expectedRevision, entry, reason = '', override } = shaped(Publication, asked.request.body)
    if (entry.id !== param(asked, 'id')) throw new DeskError('invalid', 'id: it must be the one in the address.')
    const how = { reason, override, by: authorOf(asked.person) }
    const went = await publishWhole(desk, entry, expectedRevision, how)
    if (went.state === 'blocked') return refuseBlocked(asked, went.result)
    return whole(http, param(asked, 'id'))
  })
  post('/preview', EDITORS, async ({ request }) => ({ html: toHtml(shaped(PreviewRequest, request.body).markdown) }))
  post('/try', EDITORS, async ({ request }) => tryOut(desk, shaped(TryRequest, request.body).text))
  return router
}

async function whole({ desk: { store } }: Http, id: string): Promise<EntryWhole> {
  const [entry, revisions] = await Promise.all([store.entry(id), store.revisions(id)])
  if (!entry) throw new DeskError('not_found', 'There is no such entry.')
  return {
    entry,
    revisions: revisions.map(({ revision, editedAt, editedBy, reason, override }) => ({
      ...{ revision, editedAt, editedBy },
      ...(reason && { reason }),
      ...(override && { override }),
    })),
  }
}
