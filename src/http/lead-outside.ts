// How the model, other channels and hubs are doing, for the lead. Mounted with the rest of /api/lead.
import type { Http } from './context.js'
import type { OutsideShown } from './contract-outside.js'
import { limiter } from './limits.js'
import { LEADS, type StaffRouter } from './session-routes.js'

const LOOKS_A_MINUTE = 6

export function outsideRoutes({ desk, outside }: Http, { get, post }: StaffRouter): void {
  const looks = limiter(LOOKS_A_MINUTE, 60)
  const since = desk.clock.now()
  const now = (): OutsideShown => outside?.now() ?? { since, model: null, channel: null, webhook: null }
  get('/outside', LEADS, async () => now())
  post('/outside/look', LEADS, async ({ person }) => {
    await looks.count(person.id)
    await outside?.look()
    return now()
  })
}
