// What we hand out: tokens, stream addresses and file addresses.
import type { Http } from '../context.js'
import { type Pass, signFile, signStream, signToken, TOKEN_SECONDS } from '../tokens.js'
import type { UrlOf } from './wire.js'

export type Issue = ReturnType<typeof issuer>

export function issuer({ desk, signingKey, publicUrl }: Http) {
  const { clock } = desk
  return {
    /** A token that begins now, in Direct Line's shape. */
    async token(pass: Omit<Pass, 'until'>) {
      const token = await signToken(signingKey, pass, clock.now())
      return { conversationId: pass.line, token, expires_in: TOKEN_SECONDS }
    },
    /** The token that the client has already. */
    again(pass: Pass, token: string) {
      const left = Math.floor((pass.until - clock.now()) / 1000)
      return { conversationId: pass.line, token, expires_in: Math.max(0, left) }
    },
    /** Opens a stream within a minute, from that watermark on; without one from the start. */
    async streamUrl(pass: Pass, watermark?: string): Promise<string> {
      const url = new URL(`/v3/directline/conversations/${pass.line}/stream`, publicUrl)
      url.protocol = publicUrl.protocol === 'https:' ? 'wss:' : 'ws:'
      if (watermark) url.searchParams.set('watermark', watermark)
      url.searchParams.set('t', await signStream(signingKey, pass, clock.now()))
      return url.href
    },
    /** Opens a file of the line for an hour. */
    fileUrl:
      (lineId: string): UrlOf =>
      ({ id }) => {
        const url = new URL(`/v3/directline/conversations/${lineId}/attachments/${id}`, publicUrl)
        return `${url.href}?${signFile(signingKey, lineId, id, clock.now())}`
      },
    /** When a token that is given now ends, epoch milliseconds. */
    ends: (): number => clock.now() + TOKEN_SECONDS * 1000,
  }
}
