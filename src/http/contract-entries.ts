// Entries as editors see them, and publishing one.
import { z } from 'zod'
import { EntryDraft, Side } from '../domain/entry.js'
import { id, instant, language } from './contract.js'
import { EntryCare } from './contract-editor.js'

export const EntryRow = z.object({
  id,
  topic: z.string(),
  status: z.enum(['published', 'retired']),
  person: z.boolean(),
  question: z.object({ fa: z.string().optional(), en: z.string().optional() }),
  variants: z.object({ fa: z.number(), en: z.number() }),
  revision: z.number(),
  checkedOn: z.string(),
  editedAt: instant,
  editedBy: z.string(),
  care: EntryCare.optional(),
})
export type EntryRow = z.infer<typeof EntryRow>
/** GET /api/editor/entries?q=… */
export const EntryRows = z.object({ entries: z.array(EntryRow), topics: z.array(z.string()) })
export type EntryRows = z.infer<typeof EntryRows>
export const EntryWhole = z.object({
  entry: z.looseObject({
    id,
    topic: z.string(),
    tags: z.array(z.string()),
    checkedOn: z.string(),
    person: z.boolean(),
    status: z.enum(['published', 'retired']),
    fa: Side.optional(),
    en: Side.optional(),
    revision: z.number(),
    editedAt: instant,
    editedBy: z.string(),
  }),
  revisions: z.array(
    z.object({
      revision: z.number(),
      editedAt: instant,
      editedBy: z.string(),
      reason: z.string().optional(),
      override: z.string().optional(),
    }),
  ),
})
export type EntryWhole = z.infer<typeof EntryWhole>
/** PUT /api/editor/entries/:id. `expectedRevision` 0: a new entry. 409: somebody published meanwhile. */
export const PublishRequest = z.strictObject({
  expectedRevision: z.number().int().min(0),
  entry: EntryDraft,
  reason: z.string().trim().max(500).optional(),
  override: z.string().trim().min(3).max(500).optional(), // although tests would fail
})
/** POST /api/editor/preview → { html } */
export const PreviewRequest = z.strictObject({ markdown: z.string().max(20_000) })
/** POST /api/editor/try → what the bot would find */
export const TryRequest = z.strictObject({ text: z.string().min(1).max(2_000) })
export const Tried = z.object({
  language,
  decision: z.enum(['answer', 'clarify', 'none']),
  candidates: z.array(z.object({ entryId: id, language, question: z.string(), score: z.number() })),
})
export type Tried = z.infer<typeof Tried>
