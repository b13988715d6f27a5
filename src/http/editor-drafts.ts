// Drafts, revisions and checks, over HTTP. Part of /api/editor.
import { answeredBy, proposals } from '../desk/answered.js'
import { checkAt, startCheck } from '../desk/checks.js'
import {
  type Author,
  type Clash,
  discardDraft,
  drafts,
  markDraft,
  markRead,
  restoreRevision,
  revisionOf,
  saveDraft,
} from '../desk/drafts.js'
import { type Editing, keepEditing } from '../desk/editing.js'
import { heardVariants } from '../desk/heard-variants.js'
import { publishDrafts } from '../desk/publish-drafts.js'
import { tryWhole, warm } from '../desk/try-out.js'
import type { Entry } from '../domain/entry.js'
import { type Draft, notesOf, problemsOf } from '../domain/entry-draft.js'
import { DeskError } from '../domain/errors.js'
import type { CheckResult, KeptCheck } from '../domain/knowledge-tests.js'
import type { Person } from '../domain/person.js'
import type { Http } from './context.js'
import * as checks from './contract-checks.js'
import * as c from './contract-editor.js'
import { EDITORS } from './editor-rights.js'
import { shaped } from './failures.js'
import { type Asked, param, type StaffRouter } from './session-routes.js'

export const authorOf = ({ id, name }: Person): Author => ({ id, name })

export function draftRoutes(http: Http, { get, post, put }: StaffRouter): void {
  const { desk } = http
  const editing = keepEditing(desk)
  const whole = (draft: Draft, person: Person) => wholeDraft(http, draft, editing, person)

  get('/drafts', EDITORS, async () => {
    warm(desk) // the editor has been opened: a check will be asked for soon
    return { drafts: (await drafts(desk)).map(({ draft, entry }) => draftRow(draft, entry)) }
  })
  get('/drafts/:id', EDITORS, async asked => {
    const draft = await desk.store.drafts.get(param(asked, 'id'))
    if (!draft && maybeNone(asked)) return
    if (!draft) throw new DeskError('not_found', 'There is no draft of this entry.')
    return whole(draft, asked.person)
  })
  put('/drafts/:id', EDITORS, async asked => {
    const saved = await saveDraft(
      desk,
      { id: param(asked, 'id'), ...shaped(c.SaveDraft, asked.request.body) },
      authorOf(asked.person),
    )
    return saved.state === 'clash' ? refuseClash(asked, saved.clash) : whole(saved.draft, asked.person)
  })
  post('/drafts/:id/here', EDITORS, async asked => {
    warm(desk)
    return { editing: editing.tell(param(asked, 'id'), authorOf(asked.person)) }
  })
  post('/drafts/:id/state', EDITORS, async asked => {
    const { expected, state } = shaped(c.DraftStateRequest, asked.request.body)
    return whole(await markDraft(desk, param(asked, 'id'), expected, state), asked.person)
  })
  post('/drafts/:id/read', EDITORS, async asked => {
    const { expected } = shaped(c.DraftRead, asked.request.body)
    return whole(await markRead(desk, param(asked, 'id'), expected), asked.person)
  })
  post('/drafts/:id/discard', EDITORS, async asked => {
    const { expected } = shaped(c.DiscardDraft, asked.request.body)
    return { body: await discardDraft(desk, param(asked, 'id'), expected) }
  })
  post('/drafts/:id/publish', EDITORS, async asked => {
    const { expected, ...rest } = shaped(c.PublishDraft, asked.request.body)
    const id = param(asked, 'id')
    const went = await publishDrafts(desk, { drafts: [{ id, expected }], ...rest }, authorOf(asked.person))
    if (went.state === 'clash') return refuseClash(asked, went.clash)
    if (went.state === 'blocked') return refuseBlocked(asked, went.result)
    if (went.state === 'scheduled') return { state: 'scheduled', id, publishAt: rest.at }
    return { state: 'published', id, revision: went.entries[0]?.revision ?? 0 }
  })

  get('/entries/:id/revisions/:revision', EDITORS, async asked => {
    const entry = await revisionOf(desk, param(asked, 'id'), Number(param(asked, 'revision')))
    const { revision, editedAt, editedBy, reason, override, ...body } = entry
    return { revision, editedAt, editedBy, ...(reason && { reason }), ...(override && { override }), body }
  })
  post('/entries/:id/revisions/:revision/restore', EDITORS, async asked => {
    const revision = Number(param(asked, 'revision'))
    return whole(await restoreRevision(desk, param(asked, 'id'), revision, authorOf(asked.person)), asked.person)
  })
  get('/entries/:id/revisions/:revision/answered', EDITORS, async asked => {
    const { before } = asked.request.query
    const at = typeof before === 'string' && /^\d{1,16}$/.test(before) ? Number(before) : undefined
    return answeredBy(desk, param(asked, 'id'), Number(param(asked, 'revision')), at)
  })
  get('/entries/:id/heard', EDITORS, async asked => {
    const learning = http.learnFromLog ?? 'off'
    return { learning, variants: learning === 'on' ? await heardVariants(desk, param(asked, 'id')) : [] }
  })
  get('/entries/:id/proposals', EDITORS, async asked => ({ proposals: await proposals(desk, param(asked, 'id')) }))

  post('/checks', EDITORS, async asked => {
    const { drafts: ids } = shaped(checks.StartCheck, asked.request.body)
    return checkShown((await startCheck(desk, ids, asked.person.name)).check)
  })
  get('/checks/:id', EDITORS, async asked => checkShown(await checkAt(desk, param(asked, 'id'))))
  post('/try/whole', EDITORS, async ({ request }) => tryWhole(desk, shaped(checks.TryWholeRequest, request.body)))
}

/** `?or=none`: whoever only looks whether there is one hears 204, and no browser reports an error. */
export const maybeNone = ({ request }: Pick<Asked, 'request'>): boolean => request.query.or === 'none'

/** Answers by itself: the body tells more than an error does. */
export function refuseClash({ response }: Pick<Asked, 'response'>, merge: Clash): undefined {
  const message = `${merge.by} has changed it meanwhile: bring both together.`
  response.status(409).json({ error: { code: 'conflict', message }, merge })
}

export function refuseBlocked({ response }: Pick<Asked, 'response'>, blocked: CheckResult): undefined {
  const { length } = blocked.newlyWrong
  const message = `${length === 1 ? 'A test' : `${length} tests`} would fail that ${length === 1 ? 'passes' : 'pass'} now.`
  response.status(409).json({ error: { code: 'conflict', message }, blocked })
}

function draftRow(draft: Draft, entry: Entry | null): c.DraftRow {
  const { id, revision, base, state, author, savedAt, reason, body } = draft
  return {
    ...{ id, revision, base, state, author, savedAt, reason },
    ...(draft.state === 'scheduled' && { publishAt: draft.publishAt }),
    question: {
      ...(body.fa?.question && { fa: body.fa.question }),
      ...(body.en?.question && { en: body.en.question }),
    },
    stale: (entry?.revision ?? 0) !== base,
    ...(draft.unread && { unread: draft.unread }),
  }
}

export async function wholeDraft(http: Http, draft: Draft, editing: Editing | null, me: Person): Promise<c.DraftWhole> {
  const entry = await http.desk.store.entry(draft.id)
  return {
    ...draftRow(draft, entry),
    body: draft.body,
    problems: problemsOf(draft.id, draft.body),
    notes: notesOf(draft.body, http.publicUrl.origin),
    editing: editing?.others(draft.id, me.id) ?? [],
  }
}

function checkShown(check: KeptCheck): checks.Check {
  const { id, state, step, progress, drafts } = check
  const shown = { id, state, step, progress, drafts }
  if (check.state === 'done') return { ...shown, result: check.result }
  if (check.state === 'running') return shown
  return { ...shown, message: check.message, ...(check.problems && { problems: check.problems }) }
}
