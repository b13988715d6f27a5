// What the support lead sees and sets, over HTTP. Mounted at /api/lead; for leads and admins only.
import type { Router } from 'express'
import { keepBoard } from '../desk/board.js'
import { notReached } from '../desk/post.js'
import { warningsOf } from '../desk/warnings.js'
import type { Http } from './context.js'
import type { BoardShown } from './contract-lead.js'
import { customerRoutes } from './lead-customers.js'
import { outsideRoutes } from './lead-outside.js'
import { previewRoutes } from './lead-preview.js'
import { settingsRoutes } from './lead-settings.js'
import { LEADS, staffRouter } from './session-routes.js'

export function leadRoutes(http: Http): Router {
  const staff = staffRouter(http)
  const board = keepBoard(http.desk)
  staff.get('/board', LEADS, async (): Promise<BoardShown> => {
    const now = await board.ask()
    const { at, waiting, longestSince, nextDueAt, counts, agents, today } = now
    const { desk } = http
    const post = { server: desk.post ? 'set' : 'unset', notReached: await notReached(desk) } as const
    return {
      at,
      waiting,
      longestSince,
      nextDueAt,
      counts,
      agents,
      today,
      warnings: warningsOf(now, desk.settings, post),
    }
  })
  settingsRoutes(http, staff)
  previewRoutes(http, staff)
  customerRoutes(http, staff)
  outsideRoutes(http, staff)
  return staff.router
}
