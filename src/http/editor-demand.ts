// The demand inbox and overlaps between entries, over HTTP. Part of /api/editor.
import { draftedEntry } from '../desk/assist.js'
import { forCustomers, shelfOf } from '../desk/checks.js'
import { type Cluster, demand } from '../desk/demand.js'
import { addAsVariants, dismiss, draftFrom, mergeInto, reopen } from '../desk/demand-decisions.js'
import type { Http } from './context.js'
import * as c from './contract-demand.js'
import { authorOf, wholeDraft } from './editor-drafts.js'
import { EDITORS } from './editor-rights.js'
import { shaped } from './failures.js'
import { limiter } from './limits.js'
import { param, type StaffRouter } from './session-routes.js'

const MOST_SHOWN = 300
const MODEL_A_MINUTE = 10 // drafts of one colleague by a language model

const textsOf = ({ text, texts }: Cluster): string[] => [...new Set([text, ...texts.map(one => one.text)])]

export function demandRoutes(http: Http, { get, post }: StaffRouter): void {
  const { desk } = http
  const drafted = limiter(MODEL_A_MINUTE, 60)
  const inbox = async (decided: boolean): Promise<c.Demand> => {
    const { clusters, since, looked } = await demand(desk)
    const wanted = clusters.filter(cluster => decided || !cluster.decision)
    return { clusters: wanted.slice(0, MOST_SHOWN), since, looked }
  }
  get('/demand', EDITORS, async ({ request }) => inbox(request.query.decided === '1'))
  post('/demand/:id/draft', EDITORS, async asked => {
    const { by, ...wanted } = shaped(c.DemandDraft, asked.request.body)
    if (by === 'model') await drafted.count(asked.person.id)
    const written = by && ((cluster: Cluster) => draftedEntry(desk, textsOf(cluster), cluster.language))
    const draft = await draftFrom(desk, param(asked, 'id'), wanted, authorOf(asked.person), written)
    return wholeDraft(http, draft, null, asked.person)
  })
  post('/demand/:id/variant', EDITORS, async asked => {
    const wanted = shaped(c.DemandVariant, asked.request.body)
    const draft = await addAsVariants(desk, param(asked, 'id'), wanted, authorOf(asked.person))
    return wholeDraft(http, draft, null, asked.person)
  })
  post('/demand/:id/merge', EDITORS, async asked => {
    const { into } = shaped(c.DemandMerge, asked.request.body)
    await mergeInto(desk, param(asked, 'id'), into, authorOf(asked.person))
    return inbox(false)
  })
  post('/demand/:id/dismiss', EDITORS, async asked => {
    await dismiss(desk, param(asked, 'id'), authorOf(asked.person))
    return inbox(false)
  })
  post('/demand/:id/reopen', EDITORS, async asked => {
    await reopen(desk, param(asked, 'id'), authorOf(asked.person))
    return inbox(false)
  })
  get('/overlaps', EDITORS, async () => {
    const shelf = shelfOf(desk, forCustomers(await desk.store.entries()))
    return { pairs: (await desk.examiner.overlaps(shelf)).slice(0, MOST_SHOWN) }
  })
}
