// Tells an outside hub of every handoff: the Bot Framework's events with the whole transcript, signed, again until it is taken.
import { createHmac } from 'node:crypto'
import { NotTaken } from '../domain/delivery.js'
import { handoffInitiation, handoffStatus } from '../domain/handoff.js'
import { maskedDeep } from '../domain/secrets.js'
import type { Clock } from '../ports.js'
import type { Follower } from '../ports-outside.js'

/** `fetch`: with what it is told; absent: the global one. */
export type WebhookPlace = { url: URL; secret: string; timeZone: string; fetch?: typeof globalThis.fetch }

const WITHIN_MS = 10_000

/**
 * POST with `Idempotency-Key` (the same however often it is sent) and `Hamdel-Signature: t=SECONDS,v1=HEX`, the HMAC-SHA256
 * of `SECONDS.BODY` with the secret. 2xx: taken; 4xx but 408, 409, 425 and 429: not this one, tried again much later.
 */
export const handoffWebhook = (
  { url, secret, timeZone, fetch = globalThis.fetch }: WebhookPlace,
  clock: Clock,
): Follower => ({
  name: 'webhook',
  wants: (_line, { type }) => type === 'handoff.initiate' || type === 'handoff.status',
  async tell(line, activity, _delivery, all) {
    const event =
      activity.type === 'handoff.initiate'
        ? handoffInitiation(line, await all(), activity, timeZone)
        : activity.type === 'handoff.status'
          ? handoffStatus(line, activity, timeZone)
          : null
    if (!event) return []
    const body = JSON.stringify(maskedDeep(event))
    const t = Math.floor(clock.now() / 1000)
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `${line.id}|${activity.seq}`,
      'hamdel-signature': `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`,
    }
    const signal = AbortSignal.timeout(WITHIN_MS)
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' }).catch(() => {
      throw new NotTaken('later', 'The hub cannot be reached.')
    })
    await response.body?.cancel()
    if (response.ok) return []
    const { status } = response
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000
    const refused = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status)
    throw new NotTaken(refused ? 'never' : 'later', `The hub answered ${status}.`, Number.isFinite(wait) ? wait : null)
  },
})
