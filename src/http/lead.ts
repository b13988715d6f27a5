// What the support lead sees and sets, over HTTP. Mounted at /api/lead; for leads and admins only.
import type { Router } from 'express'
import type { Http } from './context.js'
import { settingsRoutes } from './lead-settings.js'
import { staffRouter } from './session-routes.js'

export function leadRoutes(http: Http): Router {
  const staff = staffRouter(http)
  settingsRoutes(http, staff)
  return staff.router
}
