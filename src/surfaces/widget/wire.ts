// The requests that the widget makes, all to the server it came from. Direct Line 3.0 and four of our own.
import type { ActivitySet, WireActivity } from '../../http/contract-direct-line.js'
import type { WidgetSession, WidgetSettings } from '../../http/contract-widget.js'

/** The server answered, and not with yes. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

const PATIENCE_MS = 15_000

type Started = { token?: string; expires_in?: number; streamUrl: string }
export type Pass = { token: string; conversationId: string }

export type Wire = ReturnType<typeof wire>

export function wire(origin: string) {
  async function ask<T>(path: string, token?: string, body?: unknown): Promise<T> {
    const post = body !== undefined
    const response = await fetch(origin + path, {
      method: post ? 'POST' : 'GET',
      headers: {
        ...(post && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(post && { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: token ? 'no-store' : 'default',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) throw new Refused(response.status)
    const text = await response.text()
    return (text ? JSON.parse(text) : {}) as T
  }

  const line = (pass: Pass, rest = '', watermark?: string) =>
    `/v3/directline/conversations/${encodeURIComponent(pass.conversationId)}${rest}${watermark ? `?watermark=${encodeURIComponent(watermark)}` : ''}`

  return {
    settings: () => ask<WidgetSettings>('/api/widget/settings'),
    session: (customerKey: string | undefined, identity: string | undefined) =>
      ask<WidgetSession>('/api/widget/session', undefined, {
        ...(customerKey && { customerKey }),
        ...(identity && { identity }),
      }),
    forget: (pass: Pass) => ask<unknown>('/api/widget/forget', pass.token, {}),
    start: (pass: Pass, locale: string) => ask<Started>('/v3/directline/conversations', pass.token, { locale }),
    resume: (pass: Pass, watermark?: string) => ask<Started>(line(pass, '', watermark), pass.token),
    refresh: (pass: Pass) =>
      ask<{ token: string; expires_in: number }>('/v3/directline/tokens/refresh', pass.token, {}),
    activities: (pass: Pass, watermark?: string) => ask<ActivitySet>(line(pass, '/activities', watermark), pass.token),
    send: (pass: Pass, activity: WireActivity) => ask<{ id: string }>(line(pass, '/activities'), pass.token, activity),
  }
}
