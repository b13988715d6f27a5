// The lead's part of the API, for machines.
import { CustomerExport, Erased, EraseRequest } from './contract-customers.js'
import * as lead from './contract-lead.js'
import { OutsideShown } from './contract-outside.js'
import type { Route } from './openapi-route.js'

const customer = '/api/lead/customers/{id}'

export const leadRoutes: Route[] = [
  ['get', `${customer}/export`, 'session', 'Everything held about one customer', { gives: CustomerExport }],
  ['post', `${customer}/erase`, 'session', 'Erase one customer for good', { takes: EraseRequest, gives: Erased }],
  ['get', '/api/lead/board', 'session', 'The live board: who waits, who is there, the day', { gives: lead.BoardShown }],
  ['get', '/api/lead/outside', 'session', 'How the model, channels and hubs are doing', { gives: OutsideShown }],
  ['post', '/api/lead/outside/look', 'session', 'The same, asking them first', { gives: OutsideShown }],
  ['get', '/api/lead/settings', 'session', 'Every section of the settings', { gives: lead.SettingsShown }],
  [
    'put',
    '/api/lead/settings/{name}',
    'session',
    'Change a section; 409: somebody changed it meanwhile',
    { takes: lead.ChangeSettings, gives: lead.SectionShown },
  ],
  [
    'post',
    '/api/lead/settings/{name}/restore',
    'session',
    'Take a change back, or bring it back',
    { takes: lead.RestoreSettings, gives: lead.SectionShown },
  ],
  [
    'post',
    '/api/lead/preview',
    'session',
    'What other numbers would have done last week; one JSON a line',
    { takes: lead.PreviewPolicy },
  ],
  ['get', '/api/lead/audit', 'session', 'Who changed what, newest first, ?before', { gives: lead.AuditShown }],
]
