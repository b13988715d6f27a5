// What agents do with conversations besides answering, for machines.
import { Opened } from './contract-lines.js'
import * as c from './contract-routing.js'
import type { Route } from './openapi-route.js'

const line = '/api/desk/lines/{id}'

export const routingRoutes: Route[] = [
  ['post', `${line}/transfer`, 'session', 'To a colleague, a team or the leads', { takes: c.TransferRequest }],
  ['post', `${line}/notes`, 'session', 'A word to colleagues; customers never hear it', { takes: c.NoteRequest }],
  ['post', `${line}/return`, 'session', 'Back to the bot, with a sentence', { takes: c.ReturnRequest }],
  ['post', `${line}/snooze`, 'session', 'Put it off until then', { takes: c.SnoozeRequest }],
  ['post', `${line}/wake`, 'session', 'Bring back now what was put off', { takes: c.OwnIdOnly }],
  ['post', `${line}/merge`, 'session', 'Go on in another line of the same customer', { takes: c.MergeRequest }],
  ['post', `${line}/block`, 'session', 'The customer is not heard any more', { takes: c.BlockRequest }],
  ['post', `${line}/unblock`, 'session', 'The customer is heard again; leads only', { takes: c.UnblockRequest }],
  ['post', `${line}/accept`, 'session', 'Take what is offered to me', { gives: Opened }],
  ['post', `${line}/decline`, 'session', 'Let what is offered to me go on', { takes: c.OwnIdOnly }],
  ['put', `${line}/tags`, 'session', 'All tags of the conversation', { takes: c.TagsRequest }],
  ['put', `${line}/profile`, 'session', 'What we know of the customer', { takes: c.ProfileRequest, gives: c.Profile }],
  ['get', `${line}/draft`, 'session', 'The unsent reply', { gives: c.Draft }],
  ['put', `${line}/draft`, 'session', 'Keep the unsent reply', { takes: c.DraftRequest }],
  ['post', `${line}/here`, 'session', 'I have it open, or write there', { takes: c.HereRequest, gives: c.Here }],
  ['post', `${line}/read`, 'session', 'I have read up to there', { takes: c.ReadRequest }],
  [
    'post',
    `${line}/already-given`,
    'session',
    'What a draft asks that the customer has told already',
    { takes: c.AlreadyGivenRequest, gives: c.AlreadyGiven },
  ],
  ['get', '/api/desk/colleagues', 'session', 'Whom I can hand to or mention', { gives: c.Colleagues }],
]
