// What an agent says with files, as the desk's browser and other programs send it.
import { z } from 'zod'

/**
 * POST /api/desk/lines/:id/files → Sent. multipart/form-data: a part `reply`, which is this as JSON, and 1 to 10 files, 10 MB
 * together. Sent again with the same `id` it is kept once. 409: the claim is not yours, nothing was kept.
 */
export const FilesReply = z.strictObject({
  id: z.string().min(8).max(100),
  claim: z.number().int(), // whoever does not hold the conversation sends no files
  text: z.string().trim().max(20_000).default(''),
})
