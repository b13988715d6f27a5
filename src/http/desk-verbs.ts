// What agents do with conversations besides answering: hand on, put off, note, tag, merge, block. Mounted at /api/desk.
import type { Router } from 'express'
import { block, unblock } from '../desk/block.js'
import { merge } from '../desk/merge.js'
import { note } from '../desk/note.js'
import { decline } from '../desk/offers.js'
import { changeProfile } from '../desk/profile.js'
import { mustRead } from '../desk/reading.js'
import { returnToBot } from '../desk/return-to-bot.js'
import { snooze, wakeNow } from '../desk/snooze.js'
import { tag } from '../desk/tags.js'
import { transfer } from '../desk/transfer.js'
import type { Agent } from '../domain/activity.js'
import type { Person, Role } from '../domain/person.js'
import type { Http } from './context.js'
import * as c from './contract-routing.js'
import { deskRouter } from './desk-reading.js'
import { tierOf } from './desk-routing.js'
import { shaped } from './failures.js'
import { type Asked, param } from './session-routes.js'

const AGENTS: Role[] = ['agent', 'lead']
const LEADS: Role[] = ['lead']

export const agentOf = ({ id, name }: Pick<Person, 'id' | 'name'>): Agent => ({ id, name })

/** Which conversation, and who asks. */
const here = (asked: Asked) => ({ lineId: param(asked, 'id'), agent: agentOf(asked.person) })

const idOf = ({ request }: Asked) => shaped(c.OwnIdOnly, request.body ?? {}).id

export function deskVerbRoutes(http: Http): Router {
  const { desk } = http
  const { router, post, put } = deskRouter(http)

  post('/lines/:id/transfer', AGENTS, async asked =>
    transfer(desk, { ...shaped(c.TransferRequest, asked.request.body), ...here(asked) }),
  )
  post('/lines/:id/notes', AGENTS, async asked => {
    await note(desk, { ...shaped(c.NoteRequest, asked.request.body), ...here(asked) })
  })
  post('/lines/:id/return', AGENTS, async asked =>
    returnToBot(desk, { ...shaped(c.ReturnRequest, asked.request.body), ...here(asked) }),
  )
  post('/lines/:id/snooze', AGENTS, async asked =>
    snooze(desk, { ...shaped(c.SnoozeRequest, asked.request.body), ...here(asked) }),
  )
  post('/lines/:id/wake', AGENTS, async asked => wakeNow(desk, param(asked, 'id'), agentOf(asked.person), idOf(asked)))
  post('/lines/:id/merge', AGENTS, async asked => {
    const wanted = shaped(c.MergeRequest, asked.request.body)
    await mustRead(desk, asked.person, wanted.into)
    await merge(desk, { ...wanted, ...here(asked) })
  })
  post('/lines/:id/block', AGENTS, async asked =>
    block(desk, { ...shaped(c.BlockRequest, asked.request.body), ...here(asked), tier: tierOf(asked.person) }),
  )
  post('/lines/:id/unblock', LEADS, async asked => {
    const { id, reason } = shaped(c.UnblockRequest, asked.request.body)
    await unblock(desk, param(asked, 'id'), agentOf(asked.person), id, reason)
  })
  post('/lines/:id/decline', AGENTS, async asked =>
    decline(desk, param(asked, 'id'), agentOf(asked.person), idOf(asked)),
  )
  put('/lines/:id/tags', AGENTS, async asked => {
    const { id, tags } = shaped(c.TagsRequest, asked.request.body)
    await tag(desk, param(asked, 'id'), agentOf(asked.person), id, tags)
  })
  put('/lines/:id/profile', AGENTS, async (asked): Promise<c.Profile> => {
    const change = shaped(c.ProfileRequest, asked.request.body)
    return changeProfile(desk, agentOf(asked.person), { ...change, lineId: param(asked, 'id') })
  })
  return router
}
