// What an agent's own desk asks besides the verbs: how I am seen, and what was said long ago. Mounted at /api/desk.
import type { Router } from 'express'
import { judge } from '../desk/judge.js'
import { mayRead } from '../desk/reading.js'
import { type Likely as Found, likelySame } from '../desk/same-person.js'
import { topicsOf } from '../desk/topics.js'
import { usualTastes } from '../domain/desk-tastes.js'
import { DeskError } from '../domain/errors.js'
import type { Role } from '../domain/person.js'
import { tonesOf } from '../understanding/tone.js'
import type { Http } from './context.js'
import {
  JudgeRequest,
  type Likely,
  LikelyQuery,
  type NearEntries,
  type Older,
  OlderQuery,
  Tastes,
  ToneRequest,
  type Tones,
  type Topics,
} from './contract-desk.js'
import type { MyState } from './contract-lines.js'
import { revealRoutes } from './desk-masked.js'
import { nearEntries } from './desk-near.js'
import { deskRouter } from './desk-reading.js'
import { rowsOf, shownAll } from './desk-row.js'
import { agentOf } from './desk-verbs.js'
import { shaped } from './failures.js'
import { param } from './session-routes.js'

const AGENTS: Role[] = ['agent', 'lead']
const PAGE = 100 // activities
const MOST = 1_000 // activities, when somebody wants to reach far back

export function deskOwnRoutes({ desk, ...rest }: Http): Router {
  const { router, get, post, put } = deskRouter({ desk, ...rest })
  get('/state', AGENTS, async ({ person }): Promise<MyState> => {
    const lease = await desk.store.leases.get(person.id)
    return { state: lease?.state ?? 'available', until: lease?.until ?? 0 }
  })
  get('/lines/:id/activities', AGENTS, async (asked): Promise<Older> => {
    const { before, from } = shaped(OlderQuery, asked.request.query)
    const line = await desk.store.line(param(asked, 'id'))
    if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
    const first = Math.max(1, Math.min(from ?? before, before - PAGE), before - MOST)
    const found = before > 1 ? await desk.store.activities(line.id, first - 1, before - first) : []
    return { activities: await shownAll(desk.store, line.id, found) }
  })
  get('/lines/:id/near', AGENTS, async (asked): Promise<NearEntries> => {
    const line = await desk.store.line(param(asked, 'id'))
    if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
    return nearEntries(desk, line)
  })
  revealRoutes({ desk, ...rest }, { post })
  post('/lines/:id/near/judge', AGENTS, async asked => {
    const said = shaped(JudgeRequest, asked.request.body)
    await judge(desk, { ...said, lineId: param(asked, 'id'), agent: agentOf(asked.person) })
  })
  get('/lines/:id/likely', AGENTS, async (asked): Promise<Likely> => {
    const line = await desk.store.line(param(asked, 'id'))
    if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
    const { q } = shaped(LikelyQuery, asked.request.query)
    return likelyShown(desk, await likelySame(desk, line, q, one => mayRead(desk, asked.person, one)))
  })
  post(
    '/tone',
    AGENTS,
    async ({ request }): Promise<Tones> => ({
      tones: tonesOf(shaped(ToneRequest, request.body).text),
    }),
  )
  get('/topics', AGENTS, async (): Promise<Topics> => ({ topics: await topicsOf(desk) }))
  get('/tastes', AGENTS, async ({ person }): Promise<Tastes> => {
    const { sound, notice } = (await desk.store.tastes.get(person.id)) ?? usualTastes(person.id)
    return { sound, notice }
  })
  put('/tastes', AGENTS, async ({ request, person }): Promise<Tastes> => {
    const said = shaped(Tastes, request.body)
    const before = await desk.store.tastes.get(person.id)
    await desk.store.tastes.put({ ...said, id: person.id, revision: (before?.revision ?? 0) + 1 }, 'any')
    return said
  })
  return router
}

async function likelyShown({ store }: Http['desk'], found: Found[]): Promise<Likely> {
  const rows = await rowsOf(
    store,
    found.map(({ line }) => line),
  )
  return {
    likely: rows.map(({ lineId, status, customer, firstWords, at }) => ({
      ...{ lineId, status, firstWords, at },
      ...(customer.name && { name: customer.name }),
      same: found.find(({ line }) => line.id === lineId)?.same ?? [],
    })),
  }
}
