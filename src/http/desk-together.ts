// Colleagues at the same conversation: who is here, how far each has read, the unsent reply, and whom it can be handed to.
import type { Router } from 'express'
import { alreadyGiven } from '../desk/already-given.js'
import { here, sayHere } from '../desk/here.js'
import { mark } from '../desk/marks.js'
import { keepDraft } from '../desk/reply-draft.js'
import { loads } from '../domain/load.js'
import { connected, may, type Role } from '../domain/person.js'
import { maskedDeep } from '../domain/secrets.js'
import { isMember } from '../domain/team.js'
import type { Http } from './context.js'
import * as c from './contract-routing.js'
import { deskRouter } from './desk-reading.js'
import { agentOf } from './desk-verbs.js'
import { shaped } from './failures.js'
import { type Asked, param } from './session-routes.js'

const AGENTS: Role[] = ['agent', 'lead']
const MOST = 2_000 // conversations that are looked at for the numbers

export function togetherRoutes(http: Http): Router {
  const { desk } = http
  const { store } = desk
  const { router, get, post, put } = deskRouter(http)

  get('/lines/:id/draft', AGENTS, async (asked): Promise<c.Draft> => {
    const draft = await store.replyDrafts.get(param(asked, 'id'))
    return draft ? { text: draft.text, by: draft.by, at: draft.at } : { text: '' }
  })
  put('/lines/:id/draft', AGENTS, async asked => {
    const { text } = shaped(c.DraftRequest, asked.request.body)
    await keepDraft(desk, param(asked, 'id'), agentOf(asked.person), text)
  })
  post('/lines/:id/here', AGENTS, async (asked): Promise<c.Here> => {
    const lineId = param(asked, 'id')
    sayHere(desk, lineId, agentOf(asked.person), shaped(c.HereRequest, asked.request.body).doing)
    return { here: here(desk, lineId).filter(({ id }) => id !== asked.person.id) }
  })
  post('/lines/:id/read', AGENTS, async asked => {
    const { seq } = shaped(c.ReadRequest, asked.request.body)
    const lineId = param(asked, 'id')
    const { conversation } = (await store.line(lineId)) ?? {}
    const mine = conversation?.status === 'assigned' && conversation.agent.id === asked.person.id
    if (mine) await mark(desk, { type: 'marks', lineId, from: 'agent', read: seq })
  })
  post('/lines/:id/already-given', AGENTS, async (asked): Promise<c.AlreadyGiven> => {
    const { text } = shaped(c.AlreadyGivenRequest, asked.request.body)
    return { given: maskedDeep(await alreadyGiven(desk, param(asked, 'id'), text)) }
  })
  get('/colleagues', AGENTS, async asked => colleagues(http, asked))
  return router
}

async function colleagues({ desk }: Http, { person: me }: Asked): Promise<c.Colleagues> {
  const { store, clock, settings } = desk
  const { capacity, capacities, teams } = settings.routing
  const [people, leases, assigned, queued] = await Promise.all([
    store.people.all(),
    store.leases.all(),
    store.lines('assigned', MOST),
    store.lines('queued', MOST),
  ])
  const now = clock.now()
  const load = loads(assigned, now)
  const stateOf = (id: string) => {
    const lease = leases.find(one => one.id === id)
    return lease && connected(lease, now) ? (lease.state ?? 'available') : 'away'
  }
  const waiting = (teamId: string) =>
    queued.filter(({ conversation: c }) => c?.status === 'queued' && c.handoff.team === teamId).length
  return {
    colleagues: people
      .filter(one => may(one, 'agent', 'lead'))
      .map(({ id, name, roles }) => ({
        ...{ id, name, roles, state: stateOf(id), load: load.get(id) ?? 0 },
        capacity: capacities[id] ?? capacity,
      })),
    teams: teams.map(team => ({ id: team.id, ...team.name, mine: isMember(team, me.id), queued: waiting(team.id) })),
  }
}
