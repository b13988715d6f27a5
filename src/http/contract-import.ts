// What travels when files of entries come in.
import { z } from 'zod'
import { id } from './contract.js'
import { LeftDraft } from './contract-together.js'

const reason = z.string().trim().max(500)

export const ImportFiles = z
  .array(z.strictObject({ name: z.string().min(1).max(200), base64: z.string().max(8_000_000) }))
  .min(1)
  .max(1_000)
/** POST /api/editor/import/preview: nothing is written. */
export const ImportPreviewRequest = z.strictObject({ files: ImportFiles })
export const ImportRow = z.object({
  file: z.string(),
  row: z.number().int(), // the line of the file on which it begins
  id: z.string(),
  state: z.enum(['new', 'changed', 'same', 'conflict', 'bad']),
  field: z.string().optional(), // bad
  reason: z.string().optional(), // bad or conflict
  question: z.string().optional(),
  changed: z.array(z.string()).optional(), // fields
})
export const ImportPreview = z.object({
  fingerprint: z.string(),
  files: z.array(
    z.object({ name: z.string(), encoding: z.string(), format: z.string(), reason: z.string().optional() }),
  ), // reason: why it was refused
  rows: z.array(ImportRow),
})
export type ImportPreview = z.infer<typeof ImportPreview>
/** POST /api/editor/import: the same files again. 409: something changed since the preview. Each becomes a draft. */
export const ImportRequest = ImportPreviewRequest.extend({
  fingerprint: z.string(),
  reason,
  conflicts: z.enum(['skip', 'overwrite']).default('skip'),
  publish: z.boolean().default(false), // checked as one; blocked while something is newly wrong
  override: z.string().trim().min(3).max(500).optional(),
})
export const Imported = z.object({
  drafts: z.array(id),
  published: z.array(id),
  skipped: z.array(id),
  left: z.array(LeftDraft), // the drafts as they are now: what `undo` takes
})
export type Imported = z.infer<typeof Imported>
/** GET /api/editor/export?format=csv|tsv → a file; format=files → { files: [{ name, text }] }, the faq folder. */
