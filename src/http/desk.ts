// What agents do, over HTTP. Mounted at /api/desk.
import type { Router } from 'express'
import { z } from 'zod'
import { claim } from '../desk/claim.js'
import { endShift } from '../desk/end-shift.js'
import { setState } from '../desk/leases.js'
import { isNarrow, mayRead, queuedFor } from '../desk/reading.js'
import { release } from '../desk/release.js'
import { reply } from '../desk/reply.js'
import { resolve } from '../desk/resolve.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import type { Person, Role } from '../domain/person.js'
import type { Http } from './context.js'
import { AgentMessageRequest, type Opened, type Rows, StateRequest, View } from './contract-lines.js'
import { ReleaseRequest, ResolveRequest } from './contract-routing.js'
import { sendAttachment } from './desk-attachments.js'
import { deskRouter } from './desk-reading.js'
import { tierOf } from './desk-routing.js'
import { openedBy, rowsOf } from './desk-row.js'
import { agentOf } from './desk-verbs.js'
import { shaped } from './failures.js'
import { type Asked, param } from './session-routes.js'

const MOST_ROWS = 600
const Query = z.object({ view: View.default('queued'), team: z.string().max(40).optional() })
type Asking = z.infer<typeof Query>
const AGENTS: Role[] = ['agent', 'lead']

export function deskRoutes(http: Http): Router {
  const { desk } = http
  const { router, get, post } = deskRouter(http)

  const taken = (asked: Asked) =>
    claim(desk, param(asked, 'id'), agentOf(asked.person), tierOf(asked.person), asked.person.languages)

  get('/lines', AGENTS, async ({ request, person }) => list(http, shaped(Query, request.query), person))
  get('/lines/:id', AGENTS, async asked => open(http, await lineOf(http, asked), asked.person))
  get('/lines/:id/attachments/:fileId', AGENTS, async asked => {
    await lineOf(http, asked)
    await sendAttachment(desk, param(asked, 'id'), param(asked, 'fileId'), asked.response)
  })
  post('/lines/:id/claim', AGENTS, async asked => open(http, await taken(asked), asked.person))
  post('/lines/:id/accept', AGENTS, async asked => open(http, await taken(asked), asked.person))
  post('/lines/:id/messages', AGENTS, async asked => {
    const said = shaped(AgentMessageRequest, asked.request.body)
    const { person } = asked
    return reply(desk, {
      ...said,
      lineId: param(asked, 'id'),
      agent: agentOf(person),
      tier: tierOf(person),
      languages: person.languages,
    })
  })
  post('/lines/:id/typing', AGENTS, async asked => {
    const { id, conversation } = await lineOf(http, asked)
    if (conversation?.status !== 'assigned' || conversation.agent.id !== asked.person.id) return
    desk.store.signal({ type: 'typing', lineId: id, from: 'agent', name: asked.person.name })
  })
  post('/lines/:id/resolve', AGENTS, async asked => {
    const { claim, ...settled } = shaped(ResolveRequest, asked.request.body)
    await resolve(desk, param(asked, 'id'), agentOf(asked.person), claim, settled)
  })
  post('/lines/:id/release', AGENTS, async asked => {
    const { claim, id } = shaped(ReleaseRequest, asked.request.body)
    await release(desk, param(asked, 'id'), agentOf(asked.person), claim, id)
  })
  post('/state', AGENTS, async ({ request, person }) => {
    const { state, note } = shaped(StateRequest, request.body)
    const { until } = await setState(desk, person.id, state)
    if (state === 'away' && note !== undefined) await endShift(desk, agentOf(person), note)
    return { state, until }
  })
  return router
}

async function lineOf({ desk }: Http, asked: Asked): Promise<Line> {
  const line = await desk.store.line(param(asked, 'id'))
  if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
  return line
}

async function list({ desk }: Http, { view, team }: Asking, person: Person): Promise<Rows> {
  const { store } = desk
  const narrow = isNarrow(desk)
  const readable = (line: Line) => mayRead(desk, person, line)
  const itsTeam = ({ conversation: c }: Line) => c !== null && c.status !== 'bot' && c.handoff?.team === team
  const mine = (line: Line) => line.conversation?.status === 'assigned' && line.conversation.agent.id === person.id
  const [lines, queued] = await Promise.all([
    view === 'mine'
      ? store.lines('assigned', 5 * MOST_ROWS).then(all => all.filter(mine))
      : team === undefined && !narrow
        ? store.lines(view, MOST_ROWS)
        : store
            .lines(view, 5 * MOST_ROWS)
            .then(all => all.filter(line => (team === undefined || itsTeam(line)) && readable(line))),
    queuedFor(desk, person),
  ])
  return { rows: await rowsOf(store, lines.slice(0, MOST_ROWS)), queued }
}

async function open({ desk }: Http, line: Line, person: Person): Promise<Opened> {
  const opened = await openedBy(desk, line, person)
  if (!opened) throw new DeskError('not_found', 'Nothing was said here yet.')
  return opened
}
