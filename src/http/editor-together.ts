// Many drafts at once, over HTTP: published as one, and taken back as one. Part of /api/editor.
import { publishDrafts } from '../desk/publish-drafts.js'
import { takeBack } from '../desk/take-back.js'
import type { Http } from './context.js'
import * as c from './contract-together.js'
import { authorOf, refuseBlocked, refuseClash } from './editor-drafts.js'
import { EDITORS } from './editor-rights.js'
import { shaped } from './failures.js'
import type { StaffRouter } from './session-routes.js'

export function togetherRoutes({ desk }: Http, { post }: StaffRouter): void {
  post('/publish', EDITORS, async asked => {
    const wanted = shaped(c.PublishTogether, asked.request.body)
    const went = await publishDrafts(desk, wanted, authorOf(asked.person))
    if (went.state === 'clash') return refuseClash(asked, went.clash)
    if (went.state === 'blocked') return refuseBlocked(asked, went.result)
    return { published: went.state === 'published' ? went.entries.map(({ id, revision }) => ({ id, revision })) : [] }
  })
  post('/undo', EDITORS, async ({ request, person }) =>
    takeBack(desk, shaped(c.TakeBack, request.body), authorOf(person)),
  )
}
