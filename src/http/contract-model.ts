// What travels between colleagues' pages and the server about the language model. Everything it writes is a draft: `reviewed: 'no'`
// says so, and the page must show it. A refusal (503) says in `error.message` what to do; nothing here is needed for work to go on.
import { z } from 'zod'
import { language } from './contract.js'

const reviewed = z.literal('no')

/** GET /api/model: whether there is one; the pages hide their buttons otherwise. */
export const ModelState = z.object({ chat: z.enum(['on', 'off']) })
export type ModelState = z.infer<typeof ModelState>

/** POST /api/model/lines/:id/summary, in the agent's language */
export const SummaryRequest = z.strictObject({ language })
export const ModelText = z.object({ text: z.string(), language, reviewed })
export type ModelText = z.infer<typeof ModelText>

/** POST /api/model/lines/:id/reply: `text` null: no entry settles it. In the customer's language. */
export const SuggestedReply = z.object({
  text: z.string().nullable(),
  language,
  sources: z.array(z.object({ entryId: z.string(), revision: z.number(), question: z.string(), language })),
  reviewed,
})
export type SuggestedReply = z.infer<typeof SuggestedReply>

/** POST /api/model/lines/:id/translation: the message at `seq`, to be shown beside the original */
export const TranslationRequest = z.strictObject({ seq: z.number().int().min(1), to: language })

/** POST /api/model/variants: other ways to ask a question as it stands in the editor, published or not */
export const VariantsRequest = z.strictObject({
  question: z.string().trim().min(1).max(300),
  variants: z.array(z.string().max(300)).max(200).default([]),
  answer: z.string().max(20_000).default(''),
  language,
  count: z.number().int().min(1).max(20).default(8),
})
export const SuggestedVariants = z.object({ variants: z.array(z.string()), reviewed })
export type SuggestedVariants = z.infer<typeof SuggestedVariants>

/** POST /api/model/draft: an entry's side out of what customers asked in vain; facts are left open as … */
export const DraftRequest = z.strictObject({
  messages: z.array(z.string().trim().min(1).max(2_000)).min(1).max(30),
  language,
})
export const DraftedSide = z.object({
  question: z.string(),
  variants: z.array(z.string()),
  answer: z.string(),
  reviewed,
})
export type DraftedSide = z.infer<typeof DraftedSide>
