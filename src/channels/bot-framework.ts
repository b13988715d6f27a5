// The Bot Framework channel: Azure Bot Service (Teams, Telegram, WhatsApp …) and the Emulator. botbuilder is loaded only here.
import type { Activity, ConversationReference, TurnContext } from 'botbuilder'
import type { Desk } from '../desk/desk.js'
import { saidElsewhere } from '../desk/import-handoff.js'
import { type ChannelReference, NotTaken } from '../domain/delivery.js'
import { DeskError } from '../domain/errors.js'
import { handoffInitiation, handoffStatus } from '../domain/handoff.js'
import type { Follower, MessagesDoor } from '../ports-outside.js'
import type { FetchAt } from './bot-framework-files.js'
import { type DoorKeys, hearing } from './bot-framework-hear.js'
import { Incoming, outgoing } from './bot-framework-wire.js'
import { refusalIn, registrationBy } from './registration.js'

export type BotFrameworkPlace = {
  /** Null: the Emulator or a test on this machine, and nobody else. */
  credentials: { appId: string; password: string; type: string; tenantId: string | null } | null
  /** Hosts that may be called back; `*.` in front means those below it. */
  serviceHosts: string[]
  timeZone: string
  /** Another cloud than Azure's public one (or a test): its settings by the names that botbuilder gives them. */
  cloud?: Record<string, string>
  /** How files of customers are fetched; absent: they are only named. */
  fetchAt?: FetchAt
  /** The shop's own address; absent: links to its pages go out as words. */
  site?: string | null
}

export type BotFramework = {
  follower: Follower
  door(desk: Desk, more: DoorKeys): MessagesDoor
  /** Whether Microsoft knows our registration; null: there is none. Never throws. */
  registration: (() => ReturnType<typeof registrationBy>) | null
}

const SEND_MS = 15_000
const CONNECTOR_SCOPE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com/botframework.com'

export async function openBotFramework({
  credentials,
  serviceHosts,
  timeZone,
  cloud,
  fetchAt,
  site,
}: BotFrameworkPlace): Promise<BotFramework> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } =
    await import('botbuilder')
  const known = credentials && {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password,
    MicrosoftAppType: credentials.type,
    ...(credentials.tenantId && { MicrosoftAppTenantId: credentials.tenantId }),
    ...cloud,
  }
  /** `process` would write errors to the terminal and into its answers. */
  class Adapter extends CloudAdapter {
    async hear(authorization: string, activity: object, logic: (context: TurnContext) => Promise<void>): Promise<void> {
      await this.processActivity(authorization, activity as Activity, logic)
    }
  }
  const adapter = new Adapter(new ConfigurationBotFrameworkAuthentication(known ?? {}))
  const appId = credentials?.appId ?? ''
  let fileUrl: DoorKeys['fileUrl'] // known once our own address is
  const ownToken = async (): Promise<string | null> => {
    if (!known) return null
    const factory = new ConfigurationServiceClientCredentialFactory(known)
    const own = await factory.createCredentials(appId, CONNECTOR_SCOPE, LOGIN, true)
    const token = await (own as { getToken?(): Promise<string> }).getToken?.()
    return token ? `Bearer ${token}` : null
  }

  /** In order, as messages of their own; answers their ids. */
  async function send(reference: ChannelReference, activities: object[]): Promise<string[]> {
    const ids: string[] = []
    let waiting: 'for the channel' | 'no more' = 'for the channel'
    const sending = adapter.continueConversationAsync(
      appId,
      reference as Partial<ConversationReference>,
      async context => {
        delete (context.activity as { id?: string }).id // or each would be a reply to the event that woke us
        for (const activity of activities) {
          if (waiting === 'no more') return // the next try sends the rest
          ids.push((await context.sendActivity(activity))?.id ?? '')
        }
      },
    )
    await within(SEND_MS, sending).catch(error => {
      waiting = 'no more'
      const { when, message, retryAfterMs } = asNotTaken(error)
      throw new NotTaken(when, message, retryAfterMs, [...ids])
    })
    return ids.filter(Boolean)
  }

  const follower: Follower = {
    name: 'channel',
    wants: ({ channel }, activity) =>
      channel === 'botframework' &&
      !saidElsewhere(activity) &&
      ((activity.type === 'message' && activity.from !== 'customer') ||
        activity.type === 'handoff.initiate' ||
        activity.type === 'handoff.status' ||
        activity.type === 'endOfConversation'),
    async tell(line, activity, { reference, begun }, all) {
      if (!reference) throw new NotTaken('never', 'It is not known where the customer is: they have to write first.')
      if (activity.type === 'message' && activity.from !== 'customer') {
        const reachable = { fileUrl: (id: string) => fileUrl?.(line.id, id) ?? null, site: site ?? null }
        const taken = begun?.seq === activity.seq ? begun.ids : []
        const rest = outgoing(activity, reference, reachable).slice(taken.length)
        return [...taken.filter(Boolean), ...(await send(reference, rest))]
      }
      if (activity.type === 'handoff.initiate') {
        const { name, value, attachments } = handoffInitiation(line, await all(), activity, timeZone)
        const { evidence: _evidence, summary: _summary, ...outward } = value // colleagues' own
        const [{ content, ...transcript }] = attachments
        const activities = content.activities.filter(({ type }) => type === 'message')
        return send(reference, [
          { type: 'event', name, value: outward, attachments: [{ ...transcript, content: { activities } }] },
        ])
      }
      if (activity.type === 'handoff.status') {
        const { name, value } = handoffStatus(line, activity, timeZone)
        return send(reference, [{ type: 'event', name, value: { state: value.state } }])
      }
      return send(reference, [{ type: 'endOfConversation', code: 'completedSuccessfully' }])
    },
    async typing({ reference }) {
      if (reference) await send(reference, [{ type: 'typing' }])
    },
  }

  const door = (desk: Desk, keys: DoorKeys): MessagesDoor => {
    fileUrl = keys.fileUrl
    const here = credentials === null
    const hear = hearing(desk, keys, {
      fetchAt: fetchAt ?? null,
      allowed: (url, { serviceUrl }) =>
        here ? url.origin === new URL(serviceUrl).origin : isConnector(url, serviceHosts, 'far'),
      authorization: ownToken,
    })
    return {
      async accept({ body, headers, address }) {
        const activity = shaped(body)
        mayCall(activity.serviceUrl, serviceHosts, here ? 'here' : 'far')
        if (here && !fromHere(headers, address))
          throw new DeskError('forbidden', 'Without credentials only this machine may send: set MICROSOFT_APP_ID.')
        let failure: unknown
        const heard = async () => {
          try {
            await hear(activity)
          } catch (error) {
            failure = error // the adapter would send its words to the customer's channel
          }
        }
        const { deliveryMode: _mode, ...plain } = activity
        try {
          await adapter.hear(String(headers.authorization ?? ''), plain, heard)
        } catch (error) {
          const { statusCode } = error as { statusCode?: number }
          if (statusCode === 401 || statusCode === 403) return 'unauthorized'
          throw error
        }
        if (failure) throw failure
        return 'taken'
      },
    }
  }
  return { follower, door, registration: known ? () => registrationBy(ownToken) : null }
}

function shaped(body: unknown): Incoming {
  const parsed = Incoming.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DeskError('invalid', `${issue?.path.join('.') || 'The activity'}: ${issue?.message}`.slice(0, 300))
}

/** `here`: we are known to nobody but this machine. */
type Reach = 'here' | 'far'

/** We answer to where the activity says: that must be a connector, and nothing else. */
function mayCall(serviceUrl: string, hosts: string[], reach: Reach): void {
  if (isConnector(new URL(serviceUrl), hosts, reach)) return
  throw new DeskError('forbidden', 'serviceUrl: this host is no connector of ours (BOT_FRAMEWORK_SERVICE_HOSTS).')
}

function isConnector({ hostname, protocol }: URL, hosts: string[], reach: Reach): boolean {
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  const named = hosts.some(host => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host))
  return reach === 'here' ? loopback || named : named && (protocol === 'https:' || loopback)
}

function fromHere(headers: Record<string, unknown>, address: string): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(name => headers[name] !== undefined)
  return !forwarded && /^(::1$|(::ffff:)?127\.)/.test(address)
}

function asNotTaken(error: unknown): NotTaken {
  if (error instanceof NotTaken) return error
  const refusal = refusalIn(error)
  if (refusal) return new NotTaken('later', `Our registration is refused (${refusal}).`)
  const { statusCode, response } = error as {
    statusCode?: number
    response?: { headers?: { get?(name: string): string | undefined } }
  }
  const wait = Number(response?.headers?.get?.('retry-after') ?? Number.NaN) * 1000
  const refused =
    statusCode !== undefined && statusCode >= 400 && statusCode < 500 && ![408, 409, 429].includes(statusCode)
  const why = statusCode ? `The channel answered ${statusCode}.` : 'The channel cannot be reached.'
  return new NotTaken(refused ? 'never' : 'later', why, Number.isFinite(wait) ? wait : null)
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new NotTaken('later', 'The channel did not answer in time.')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
