// The language model's routes for the API document.
import * as model from './contract-model.js'
import type { Route } from './openapi-route.js'

const line = '/api/model/lines/{id}'

export const modelRoutes: Route[] = [
  ['get', '/api/model', 'session', 'Whether a language model is there', { gives: model.ModelState }],
  ['post', `${line}/summary`, 'session', 'A summary', { takes: model.SummaryRequest, gives: model.ModelText }],
  ['post', `${line}/reply`, 'session', 'A reply to edit, with its entries', { gives: model.SuggestedReply }],
  [
    'post',
    `${line}/translation`,
    'session',
    'A message in the other language',
    { takes: model.TranslationRequest, gives: model.ModelText },
  ],
  [
    'post',
    '/api/model/variants',
    'session',
    'Other ways to ask, unreviewed',
    { takes: model.VariantsRequest, gives: model.SuggestedVariants },
  ],
  [
    'post',
    '/api/model/draft',
    'session',
    'An entry to complete, unreviewed',
    { takes: model.DraftRequest, gives: model.DraftedSide },
  ],
]
