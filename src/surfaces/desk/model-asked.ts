// What the language model was asked for on the desk, by conversation: kept while the page is open, so that nothing is asked twice.
import { signal } from '@preact/signals'
import { call } from '../console/api.js'
import { modelTrouble } from '../console/trouble.js'

/** `upTo`: the last thing on the line when it was asked for; what came after is not in it. */
export type Asked<T> = { state: 'busy' } | { state: 'failed'; why: string } | { state: 'told'; told: T; upTo: number }

const kept = signal(new Map<string, Asked<unknown>>())
const MOST = 200

/** Undefined: it was not asked for that. `what` such as `summary fa`. */
export const asked = <T>(lineId: string, what: string): Asked<T> | undefined =>
  kept.value.get(`${lineId} ${what}`) as Asked<T> | undefined

export async function askModel(lineId: string, what: string, path: string, body: object, upTo: number): Promise<void> {
  const keep = (now: Asked<unknown>) => {
    const all = new Map(kept.value).set(`${lineId} ${what}`, now)
    const oldest = all.size > MOST && all.keys().next()
    if (oldest && !oldest.done) all.delete(oldest.value)
    kept.value = all
  }
  keep({ state: 'busy' })
  try {
    const told = await call('POST', `/api/model/lines/${encodeURIComponent(lineId)}/${path}`, body)
    keep({ state: 'told', told, upTo })
  } catch (error) {
    keep({ state: 'failed', why: modelTrouble(error) })
  }
}
