// What the support lead sees and sets, over HTTP. Mounted at /api/lead; for leads and admins only.
import type { Router } from 'express'
import { keepBoard } from '../desk/board.js'
import { warningsOf } from '../desk/warnings.js'
import type { Http } from './context.js'
import type { BoardShown } from './contract-lead.js'
import { previewRoutes } from './lead-preview.js'
import { settingsRoutes } from './lead-settings.js'
import { LEADS, staffRouter } from './session-routes.js'

/** Outside the hours customers leave an address: without a mail server colleagues must write to them by hand. */
const mailMissing = ({ post, settings }: Http['desk']): BoardShown['warnings'] =>
  post || settings.hours.open === 'always' ? [] : [{ kind: 'mail' }]

export function leadRoutes(http: Http): Router {
  const staff = staffRouter(http)
  const board = keepBoard(http.desk)
  staff.get('/board', LEADS, async (): Promise<BoardShown> => {
    const now = await board.ask()
    const { at, waiting, longestSince, nextDueAt, counts, agents, today } = now
    return {
      at,
      waiting,
      longestSince,
      nextDueAt,
      counts,
      agents,
      today,
      warnings: [...warningsOf(now, http.desk.settings), ...mailMissing(http.desk)],
    }
  })
  settingsRoutes(http, staff)
  previewRoutes(http, staff)
  return staff.router
}
