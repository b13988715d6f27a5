// The editor's routes for the API document. A program asks them with its token, a colleague with their session.
import { z } from 'zod'
import * as checks from './contract-checks.js'
import * as vain from './contract-demand.js'
import * as e from './contract-editor.js'
import { HeardVariants } from './contract-heard.js'
import * as files from './contract-import.js'
import * as numbers from './contract-statistics.js'
import * as together from './contract-together.js'
import * as tokens from './contract-tokens.js'
import type { Route } from './openapi-route.js'

const draft = '/api/editor/drafts/{id}'
const entry = '/api/editor/entries/{id}'
const revision = `${entry}/revisions/{revision}`
const demand = '/api/editor/demand/{id}'
const Merge = '409 carries `merge`: base, theirs and mine'

export const editorRoutes: Route[] = [
  ['get', '/api/editor/drafts', 'editor', 'Drafts', { gives: e.DraftRows }],
  [
    'get',
    draft,
    'editor',
    'A draft, what stands in its way, who else has it open; ?or=none: 204 where there is none',
    { gives: e.DraftWhole },
  ],
  ['put', draft, 'editor', `Save a draft; ${Merge}`, { takes: e.SaveDraft, gives: e.DraftWhole }],
  ['post', `${draft}/here`, 'editor', 'I have it open; answers who else', { gives: e.Editing }],
  [
    'post',
    `${draft}/state`,
    'editor',
    'Ask for a review, or take that or a schedule back',
    { takes: e.DraftStateRequest, gives: e.DraftWhole },
  ],
  [
    'post',
    `${draft}/read`,
    'editor',
    'Somebody has read what a language model wrote',
    { takes: e.DraftRead, gives: e.DraftWhole },
  ],
  [
    'post',
    `${draft}/discard`,
    'editor',
    'Throw it away; answers what it said',
    { takes: e.DiscardDraft, gives: z.object({ body: e.SaveDraft.shape.body }) },
  ],
  [
    'post',
    `${draft}/publish`,
    'editor',
    `Publish now or later; ${Merge}, or \`blocked\`: what would become wrong`,
    { takes: e.PublishDraft, gives: e.Published },
  ],
  ['get', revision, 'editor', 'An older revision, whole', { gives: e.Revision }],
  ['post', `${revision}/restore`, 'editor', 'Make a draft of it', { gives: e.DraftWhole }],
  ['get', `${revision}/answered`, 'editor', 'Conversations that it answered, ?before', { gives: e.Answered }],
  ['get', `${entry}/proposals`, 'editor', 'Real questions that would make good tests', { gives: checks.Proposals }],
  ['get', `${entry}/heard`, 'editor', 'Ways of asking that customers confirmed', { gives: HeardVariants }],
  ['get', `${entry}/statistics`, 'editor', 'How it fares by day, ?days', { gives: numbers.EntryStatistics }],
  [
    'post',
    '/api/editor/publish',
    'editor',
    'Publish many drafts as one, all or none; 409 as for one',
    { takes: together.PublishTogether, gives: together.PublishedTogether },
  ],
  [
    'post',
    '/api/editor/undo',
    'editor',
    'Take back what was imported or published as one',
    { takes: together.TakeBack, gives: together.TakenBack },
  ],
  ['post', '/api/editor/checks', 'editor', 'Begin to check drafts', { takes: checks.StartCheck, gives: checks.Check }],
  ['get', '/api/editor/checks/{id}', 'editor', 'How far it is, and what it found', { gives: checks.Check }],
  [
    'post',
    '/api/editor/try/whole',
    'editor',
    'What a customer would get and why, also with drafts',
    { takes: checks.TryWholeRequest, gives: checks.TriedWhole },
  ],
  ['get', '/api/editor/demand', 'editor', 'What customers ask in vain; ?decided=1: all', { gives: vain.Demand }],
  ['post', `${demand}/draft`, 'editor', 'A draft of it', { takes: vain.DemandDraft, gives: e.DraftWhole }],
  ['post', `${demand}/variant`, 'editor', 'Add it to an entry', { takes: vain.DemandVariant, gives: e.DraftWhole }],
  ['post', `${demand}/merge`, 'editor', 'It is the same as another', { takes: vain.DemandMerge, gives: vain.Demand }],
  ['post', `${demand}/dismiss`, 'editor', 'Not for the FAQ', { gives: vain.Demand }],
  ['post', `${demand}/reopen`, 'editor', 'Take what was decided back', { gives: vain.Demand }],
  ['get', '/api/editor/overlaps', 'editor', 'Entries that say the same, or contradict', { gives: vain.Overlaps }],
  [
    'post',
    '/api/editor/import/preview',
    'editor',
    'What files would change; writes nothing',
    { takes: files.ImportPreviewRequest, gives: files.ImportPreview },
  ],
  ['post', '/api/editor/import', 'editor', 'Take them', { takes: files.ImportRequest, gives: files.Imported }],
  ['get', '/api/editor/export', 'editor', 'All entries: ?format=csv, tsv or files'],
  ['get', '/api/editor/statistics', 'editor', 'How all entries fare, ?days', { gives: numbers.Statistics }],
  ['get', '/api/editor/tokens', 'session', 'Tokens of programs that edit', { gives: tokens.TokenRows }],
  ['post', '/api/editor/tokens', 'session', 'A token, shown once', { takes: tokens.NewToken, gives: tokens.MadeToken }],
  ['post', '/api/editor/tokens/{id}/revoke', 'session', 'End it'],
]
