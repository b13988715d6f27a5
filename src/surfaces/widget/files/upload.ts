// One upload, the same however often it must be tried: the server knows it by its id.
import type { Context } from './index.js'

export type Batch = { id: string; files: File[] }

const PATIENCE_MS = 180_000
const { origin } = new URL(import.meta.url)

/** `told`: 0 to 1, how much is on its way. Rejects with a Refused of the status, 0 for no connection. */
export function upload(context: Context, { id, files }: Batch, told: (share: number) => void): Promise<void> {
  const form = new FormData()
  const activity = { type: 'message', text: '', channelData: { clientActivityID: id } }
  form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }))
  for (const file of files) form.append('file', file, file.name)
  return context.with(
    ({ conversationId, token }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest() // fetch tells nothing of how far it is
        request.open('POST', `${origin}/v3/directline/conversations/${encodeURIComponent(conversationId)}/upload`)
        request.setRequestHeader('authorization', `Bearer ${token}`)
        request.timeout = PATIENCE_MS
        request.upload.onprogress = ({ loaded, total }) => told(total ? loaded / total : 0)
        request.onload = () => (request.status === 200 ? resolve() : reject(new context.Refused(request.status)))
        request.onerror = request.ontimeout = () => reject(new context.Refused(0))
        request.send(form)
      }),
  )
}
