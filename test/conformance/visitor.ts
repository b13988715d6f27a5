// A customer whose page runs Microsoft's own library, and what that library told the page.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import type { WireActivity } from '../../src/http/contract-direct-line.js'
import type { WidgetSession } from '../../src/http/contract-widget.js'
import { ask, until } from '../http/client.js'
import { PATIENT_MS } from '../patience.js'

type Observable<T> = {
  subscribe(next: (value: T) => void, failed?: (error: Error) => void): { unsubscribe: () => void }
}
type DirectLine = {
  activity$: Observable<WireActivity>
  connectionStatus$: Observable<number>
  conversationId: string
  watermark: string
  postActivity(activity: object): Observable<string>
  reconnect(conversation: object): void
  getSessionId(): Observable<string>
  end(): void
}
type Library = { DirectLine: new (options: object) => DirectLine; ConnectionStatus: Record<string, string> }
type Request = { send(body?: unknown): void; setRequestHeader(name: string, value: string): void }

/** Loads it into this process, with what it expects of a browser. */
export function loadLibrary(folder: string): Library {
  const load = createRequire(import.meta.url)
  const { XMLHttpRequest } = load(join(folder, 'node_modules/xhr2')) as { XMLHttpRequest: new () => Request }
  // Browsers send forms, xhr2 does not.
  class WithForms extends XMLHttpRequest {
    override send(body?: unknown): void {
      if (!(body instanceof FormData)) {
        super.send(body)
        return
      }
      const form = new Response(body)
      void form.arrayBuffer().then(bytes => {
        this.setRequestHeader('Content-Type', form.headers.get('content-type') ?? '')
        super.send(bytes)
      })
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: WithForms, WebSocket })
  return load(join(folder, 'node_modules/botframework-directlinejs'))
}

/** What a website's page asks of us before it starts Web Chat. */
export async function aSession(url: string, customerKey?: string): Promise<WidgetSession> {
  const { origin } = new URL(url)
  const body = customerKey ? { customerKey } : {}
  const { status, body: session } = await ask(`${origin}/api/widget/session`, { method: 'POST', origin, body })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(session)}`)
  return session
}

export type Visitor = ReturnType<typeof visit>

/** `options`: of the library, over ours: it comes back as soon as it ever does, 3 s after a loss, and asks again after 5 s. */
export function visit(
  library: Library,
  url: string,
  session: Pick<WidgetSession, 'token' | 'userId'>,
  options: object = {},
) {
  const domain = new URL('/v3/directline', url).href
  const patience = { timeout: 5000, pollingInterval: 200, random: () => 0 }
  const line = new library.DirectLine({ token: session.token, domain, ...patience, ...options })
  const heard: WireActivity[] = []
  const statuses: string[] = []
  let ended: string | null = null
  line.connectionStatus$.subscribe(
    status => statuses.push(library.ConnectionStatus[status] ?? ''),
    () => {},
  )
  const listening = line.activity$.subscribe(
    activity => heard.push(activity),
    error => {
      ended = error.message
    },
  )
  const post = (activity: object) =>
    new Promise<string>((sent, failed) =>
      line.postActivity({ from: { id: session.userId }, ...activity }).subscribe(sent, failed),
    )
  return {
    line,
    heard,
    statuses,
    ended: () => ended,
    status: () => statuses.at(-1),
    /** As pages show them: what comes again is known by its id. */
    shown: () => [...new Map(heard.map(activity => [activity.id ?? activity, activity])).values()],
    /** Answers the activity's id; 'retry' when the library wants the page to send it again. */
    post,
    say: (text: string, clientActivityID?: string) =>
      post({ type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) }),
    /** How often it heard this, said by anybody. */
    times: (text: string) => heard.filter(activity => activity.text === text).length,
    hears: (found: (activity: WireActivity) => boolean, withinMs = PATIENT_MS) =>
      until(() => heard.find(found), withinMs) as Promise<WireActivity>,
    online: () => until(() => statuses.at(-1) === 'Online'),
    leave() {
      line.end()
      listening.unsubscribe()
    },
  }
}
