// What a language model drafts for colleagues, over HTTP. Mounted at /api/model.
import type { Router } from 'express'
import { draftedEntry, suggestedReply, suggestedVariants, summaryOf, translated } from '../desk/assist.js'
import { DeskError } from '../domain/errors.js'
import type { Role } from '../domain/person.js'
import { masked, maskedDeep } from '../domain/secrets.js'
import type { Http } from './context.js'
import type { DraftedSide, ModelState, ModelText, SuggestedReply, SuggestedVariants } from './contract-model.js'
import { DraftRequest, SummaryRequest, TranslationRequest, VariantsRequest } from './contract-model.js'
import { deskRouter } from './desk-reading.js'
import { shaped } from './failures.js'
import { limiter } from './limits.js'
import { type Asked, param } from './session-routes.js'

const AGENTS: Role[] = ['agent', 'lead']
const EDITORS: Role[] = ['editor', 'lead']
const A_MINUTE = 30 // of one colleague
const UNREVIEWED = { reviewed: 'no' } as const

export function modelRoutes(http: Http): Router {
  const { desk } = http
  const { router, get, post } = deskRouter(http)
  const asks = limiter(A_MINUTE, 60)

  async function lineOf(asked: Asked) {
    const line = await desk.store.line(param(asked, 'id'))
    if (!line?.conversation) throw new DeskError('not_found', 'This conversation is not here any more.')
    await asks.count(asked.person.id)
    return line
  }

  get('/', 'everyone', async (): Promise<ModelState> => ({ chat: desk.consult?.model.names.chat ? 'on' : 'off' }))
  post('/lines/:id/summary', AGENTS, async (asked): Promise<ModelText> => {
    const line = await lineOf(asked)
    const { language } = shaped(SummaryRequest, asked.request.body)
    return { text: masked(await summaryOf(desk, line, language)), language, ...UNREVIEWED }
  })
  post('/lines/:id/reply', AGENTS, async (asked): Promise<SuggestedReply> => {
    return { ...maskedDeep(await suggestedReply(desk, await lineOf(asked))), ...UNREVIEWED }
  })
  post('/lines/:id/translation', AGENTS, async (asked): Promise<ModelText> => {
    const line = await lineOf(asked)
    const { seq, to } = shaped(TranslationRequest, asked.request.body)
    return { text: masked(await translated(desk, line, seq, to)), language: to, ...UNREVIEWED }
  })
  post('/variants', EDITORS, async ({ request, person }): Promise<SuggestedVariants> => {
    const { language, count, ...side } = shaped(VariantsRequest, request.body)
    await asks.count(person.id)
    return { variants: await suggestedVariants(desk, side, language, count), ...UNREVIEWED }
  })
  post('/draft', EDITORS, async ({ request, person }): Promise<DraftedSide> => {
    const { messages, language } = shaped(DraftRequest, request.body)
    await asks.count(person.id)
    return { ...(await draftedEntry(desk, messages, language)), ...UNREVIEWED }
  })
  return router
}
