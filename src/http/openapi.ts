// The API on one page for machines, made from the same shapes that check the requests.
import { z } from 'zod'
import { ErrorBody } from './contract.js'
import { CannedRemoval, CannedRequest, CannedRow, CannedRows } from './contract-canned.js'
import {
  JudgeRequest,
  Likely,
  NearEntries,
  Older,
  Revealed,
  RevealRequest,
  Tastes,
  ToneRequest,
  Tones,
  Topics,
} from './contract-desk.js'
import * as wire from './contract-direct-line.js'
import * as entries from './contract-entries.js'
import * as lines from './contract-lines.js'
import * as people from './contract-people.js'
import { ReleaseRequest, ResolveRequest, Sent } from './contract-routing.js'
import * as widget from './contract-widget.js'
import { editorRoutes } from './openapi-editor.js'
import { leadRoutes } from './openapi-lead.js'
import { modelRoutes } from './openapi-model.js'
import type { Key, Route } from './openapi-route.js'
import { routingRoutes } from './openapi-routing.js'

const Id = z.object({ id: z.string() })
const line = '/v3/directline/conversations/{conversationId}'
const desk = '/api/desk/lines/{id}'
const FILES = 'multipart/form-data with an activity and files, or one raw file: PNG, JPEG, GIF, WebP or PDF, 10 MB'

const AGENT_FILES =
  'multipart/form-data with the part `reply`, as JSON { id, claim, text }, and 1 to 10 files: PNG, JPEG, GIF, WebP or PDF, 10 MB together'

/** Every address that answers JSON. A test asks each of them. */
export const routes: Route[] = [
  [
    'post',
    '/v3/directline/tokens/generate',
    'site',
    'A token for a new conversation',
    { takes: wire.GenerateRequest, gives: wire.Token },
  ],
  ['post', '/v3/directline/tokens/refresh', 'token', 'The same token for another hour', { gives: wire.Token }],
  ['post', '/v3/directline/conversations', 'token', 'Start', { gives: wire.StartedConversation }],
  ['get', line, 'token', 'Reconnect: a new stream address, after ?watermark', { gives: wire.StartedConversation }],
  ['get', `${line}/activities`, 'token', 'Everything after ?watermark', { gives: wire.ActivitySet }],
  ['post', `${line}/activities`, 'token', 'Send', { takes: wire.CustomerActivity, gives: Id }],
  ['post', `${line}/upload`, 'token', `Send files: ${FILES}`, { gives: Id }],
  ['get', `${line}/attachments/{fileId}`, 'token', 'A file, with a token or by its signed address'],
  [
    'get',
    '/v3/directline/session/getsessionid',
    'token',
    'A session id',
    { gives: z.object({ sessionId: z.string() }) },
  ],
  ['get', '/api/widget/settings', 'anyone', 'What the widget shows first', { gives: widget.WidgetSettings }],
  [
    'post',
    '/api/widget/session',
    'anyone',
    'A token for the customer of this browser; allowed websites only',
    { takes: widget.WidgetSessionRequest, gives: widget.WidgetSession },
  ],
  ['post', '/api/widget/forget', 'token', 'Delete the customer and everything said'],
  ['post', '/api/people/sign-in', 'anyone', 'Begin a session', { takes: people.SignIn, gives: people.Me }],
  ['post', '/api/people/forgot', 'anyone', 'A one-time link by mail, if they work here', { takes: people.Forgot }],
  ['post', '/api/people/reset', 'anyone', 'A new password, by that link', { takes: people.Reset, gives: people.Me }],
  ['post', '/api/people/welcome', 'anyone', 'Take a one-time link', { takes: people.Welcome, gives: people.Me }],
  ['post', '/api/people/sign-out', 'session', 'End the session'],
  ['get', '/api/people/me', 'session', 'Who I am', { gives: people.Me }],
  ['get', '/api/people', 'session', 'Who works here', { gives: z.object({ people: z.array(people.PersonRow) }) }],
  ['post', '/api/people', 'session', 'Invite', { takes: people.Invite, gives: people.Invited }],
  ['patch', '/api/people/{id}', 'session', 'Change a person', { takes: people.ChangePerson, gives: people.PersonRow }],
  ['get', '/api/desk/lines', 'session', 'Conversations of a ?view', { gives: lines.Rows }],
  ['get', desk, 'session', 'One conversation, whole', { gives: lines.Opened }],
  ['get', `${desk}/attachments/{fileId}`, 'session', 'A file'],
  ['get', `${desk}/activities`, 'session', 'What was said ?before a seq', { gives: Older }],
  ['get', `${desk}/near`, 'session', 'Entries near the last words', { gives: NearEntries }],
  [
    'post',
    `${desk}/near/judge`,
    'session',
    'An entry is wrong there, or the bot could have answered with it',
    { takes: JudgeRequest },
  ],
  [
    'get',
    `${desk}/likely`,
    'session',
    'Open conversations of likely the same person, or by ?q name',
    { gives: Likely },
  ],
  [
    'post',
    `${desk}/reveal`,
    'session',
    'What is hidden in an activity; who holds it, or a lead, and the trail knows',
    { takes: RevealRequest, gives: Revealed },
  ],
  ['get', '/api/desk/canned', 'session', 'Canned replies: shared and my own', { gives: CannedRows }],
  [
    'put',
    '/api/desk/canned/{id}',
    'session',
    'Save one; 409: changed meanwhile',
    { takes: CannedRequest, gives: CannedRow },
  ],
  ['post', '/api/desk/canned/{id}/remove', 'session', 'Remove one', { takes: CannedRemoval }],
  ['post', '/api/desk/tone', 'session', 'How a draft may sound', { takes: ToneRequest, gives: Tones }],
  ['get', '/api/desk/tastes', 'session', 'How I am called when somebody waits', { gives: Tastes }],
  ['put', '/api/desk/tastes', 'session', 'Change that', { takes: Tastes, gives: Tastes }],
  ['get', '/api/desk/state', 'session', 'What I said of myself', { gives: lines.MyState }],
  [
    'post',
    '/api/desk/state',
    'session',
    'Available, busy, on a break or away',
    { takes: lines.StateRequest, gives: lines.MyState },
  ],
  ['get', '/api/desk/topics', 'session', 'What a conversation may have been about', { gives: Topics }],
  ['post', `${desk}/claim`, 'session', 'Take it; 409: a colleague has it', { gives: lines.Opened }],
  ['post', `${desk}/messages`, 'session', 'Reply', { takes: lines.AgentMessageRequest, gives: Sent }],
  ['post', `${desk}/files`, 'session', `Reply with files: ${AGENT_FILES}`, { gives: Sent }],
  ['post', `${desk}/typing`, 'session', 'The agent is typing'],
  ['post', `${desk}/resolve`, 'session', 'It is settled', { takes: ResolveRequest }],
  ['post', `${desk}/release`, 'session', 'Back to the queue', { takes: ReleaseRequest }],
  ['get', '/api/editor/entries', 'editor', 'Entries, searched by ?q', { gives: entries.EntryRows }],
  [
    'get',
    '/api/editor/entries/{id}',
    'editor',
    'One entry, whole; ?or=none: 204 where there is none',
    { gives: entries.EntryWhole },
  ],
  [
    'put',
    '/api/editor/entries/{id}',
    'editor',
    'Publish; 409: somebody published meanwhile',
    { takes: entries.PublishRequest },
  ],
  [
    'post',
    '/api/editor/preview',
    'editor',
    'Markdown as customers see it',
    { takes: entries.PreviewRequest, gives: z.object({ html: z.string() }) },
  ],
  ['post', '/api/editor/try', 'editor', 'What the bot would find', { takes: entries.TryRequest, gives: entries.Tried }],
  ...leadRoutes,
  ...modelRoutes,
  ...routingRoutes,
  ...editorRoutes,
]

const KEYS: Record<Key, object[]> = {
  token: [{ token: [] }],
  site: [{ site: [] }],
  session: [{ session: [] }],
  editor: [{ session: [] }, { editor: [] }],
  anyone: [],
}
const bearer = { type: 'http', scheme: 'bearer' }

const schema = (shape: z.ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(shape, { io, unrepresentable: 'any' })
  return rest
}
const json = (shape: z.ZodType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: schema(shape, io) } },
})

function operation([, path, key, summary, { takes, gives } = {}]: Route) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } }
  })
  const success = { description: 'Done', ...(gives && json(gives, 'output')) }
  return {
    summary,
    security: KEYS[key],
    ...(parameters.length > 0 && { parameters }),
    ...(takes && { requestBody: { required: true, ...json(takes, 'input') } }),
    responses: { '2XX': success, default: { $ref: '#/components/responses/Refused' } },
  }
}

/** OpenAPI 3.1. `server`: where browsers reach us. */
export function openApi(server: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) paths[route[1]] = { ...paths[route[1]], [route[0]]: operation(route) }
  return {
    openapi: '3.1.0',
    info: { title: 'Hamdel', version: '0.1.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: server }],
    paths,
    components: {
      securitySchemes: {
        token: { ...bearer, description: 'A Direct Line token' },
        site: { ...bearer, description: 'The site secret; from servers only' },
        editor: { ...bearer, description: 'A token made in the editor' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-hamdel' },
      },
      responses: { Refused: { description: 'Refused, with the reason', ...json(ErrorBody, 'output') } },
    },
  }
}
