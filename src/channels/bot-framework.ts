// The Bot Framework channel: Azure Bot Service (Teams, Telegram, WhatsApp …) and the Emulator. botbuilder is loaded only here.
import { createHmac } from 'node:crypto'
import type { Activity, ConversationReference, TurnContext } from 'botbuilder'
import { type Identity, identify, openCustomer, standsFor } from '../desk/customers.js'
import { reachedAt } from '../desk/deliver.js'
import type { Desk } from '../desk/desk.js'
import { importHandoff } from '../desk/import-handoff.js'
import { rate, react } from '../desk/react.js'
import { receive } from '../desk/receive.js'
import { typed } from '../desk/typing.js'
import type { Customer } from '../domain/customer.js'
import { type ChannelReference, NotTaken } from '../domain/delivery.js'
import { DeskError } from '../domain/errors.js'
import { handoffInitiation, handoffStatus } from '../domain/handoff.js'
import type { Follower, MessagesDoor } from '../ports.js'
import { Incoming, outgoing, referenceOf, thumbOf, wordsOf } from './bot-framework-wire.js'
import { handedOver } from './handed-over.js'

export type BotFrameworkPlace = {
  /** Null: the Emulator or a test on this machine, and nobody else. */
  credentials: { appId: string; password: string; type: string; tenantId: string | null } | null
  /** Hosts that may be called back; `*.` in front means those below it. */
  serviceHosts: string[]
  timeZone: string
}

export type BotFramework = { follower: Follower; door(desk: Desk, more: DoorKeys): MessagesDoor }
/** `vouch`: the website's word for a customer. `key`: ours, from which a customer's key on a channel is derived. */
export type DoorKeys = { vouch: ((jwt: string) => Promise<Identity>) | null; key: Uint8Array }

const SEND_MS = 15_000

export async function openBotFramework({
  credentials,
  serviceHosts,
  timeZone,
}: BotFrameworkPlace): Promise<BotFramework> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = await import('botbuilder')
  const known = credentials && {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppPassword: credentials.password,
    MicrosoftAppType: credentials.type,
    ...(credentials.tenantId && { MicrosoftAppTenantId: credentials.tenantId }),
  }
  /** `process` would write errors to the terminal and into its answers. */
  class Adapter extends CloudAdapter {
    async hear(authorization: string, activity: object, logic: (context: TurnContext) => Promise<void>): Promise<void> {
      await this.processActivity(authorization, activity as Activity, logic)
    }
  }
  const adapter = new Adapter(new ConfigurationBotFrameworkAuthentication(known ?? {}))
  const appId = credentials?.appId ?? ''

  /** In order, as messages of their own; answers the id of the last. */
  async function send(reference: ChannelReference, activities: object[]): Promise<string | undefined> {
    let id: string | undefined
    const sending = adapter.continueConversationAsync(
      appId,
      reference as Partial<ConversationReference>,
      async context => {
        delete (context.activity as { id?: string }).id // or each would be a reply to the event that woke us
        for (const activity of activities) id = (await context.sendActivity(activity))?.id
      },
    )
    await within(SEND_MS, sending).catch(error => {
      throw asNotTaken(error)
    })
    return id
  }

  const follower: Follower = {
    name: 'channel',
    wants: ({ channel }, activity) =>
      channel === 'botframework' &&
      ((activity.type === 'message' && activity.from !== 'customer') ||
        activity.type === 'handoff.initiate' ||
        activity.type === 'handoff.status' ||
        activity.type === 'endOfConversation'),
    async tell(line, activity, { reference }, all) {
      if (!reference) throw new NotTaken('never', 'It is not known where the customer is: they have to write first.')
      if (activity.type === 'message' && activity.from !== 'customer')
        return send(reference, outgoing(activity, reference))
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
    const hear = hearing(desk, keys)
    return {
      async accept({ body, headers, address }) {
        const activity = shaped(body)
        mayCall(activity.serviceUrl, serviceHosts, credentials === null)
        if (credentials === null && !fromHere(headers, address))
          throw new DeskError('forbidden', 'Without credentials only this machine may send: set MICROSOFT_APP_ID.')
        let failure: unknown
        const heard = async (context: TurnContext) => {
          try {
            await hear(activity, context)
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
  return { follower, door }
}

function shaped(body: unknown): Incoming {
  const parsed = Incoming.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DeskError('invalid', `${issue?.path.join('.') || 'The activity'}: ${issue?.message}`.slice(0, 300))
}

/** We answer to where the activity says: that must be a connector, and nothing else. */
function mayCall(serviceUrl: string, hosts: string[], here: boolean): void {
  const { hostname, protocol } = new URL(serviceUrl)
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  const named = hosts.some(host => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host))
  if (here ? loopback || named : named && (protocol === 'https:' || loopback)) return
  throw new DeskError('forbidden', 'serviceUrl: this host is no connector of ours (BOT_FRAMEWORK_SERVICE_HOSTS).')
}

function fromHere(headers: Record<string, unknown>, address: string): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(name => headers[name] !== undefined)
  return !forwarded && /^(::1$|(::ffff:)?127\.)/.test(address)
}

function hearing(desk: Desk, { vouch, key }: DoorKeys) {
  /** Nobody can compute it who does not have our key, so that no browser can open this line. */
  const keyOf = ({ channelId, from, conversation }: Incoming) => {
    const place = conversation.isGroup ? conversation.id : ''
    return createHmac('sha256', key).update(`channel\n${channelId}\n${place}\n${from.id}`).digest('base64url')
  }
  return async (activity: Incoming, _context: TurnContext): Promise<void> => {
    const own = keyOf(activity)
    const jwt = identityIn(activity)
    if (jwt && vouch) await standsFor(desk, own, await identify(desk, await vouch(jwt), own))
    const customer = await customerOf(desk, own)
    const { lineId } = customer
    const before = await desk.store.line(lineId)
    await reachedAt(desk, lineId, referenceOf(activity), before?.version ?? 0)
    const name = (customer.name ?? activity.from.name ?? '').slice(0, 80)
    const line = before?.customer ?? { id: customer.id, ...(name && { name }) }
    const id = `${activity.channelId}:${activity.id ?? desk.newId()}`
    switch (activity.type) {
      case 'message': {
        const text = wordsOf(activity)
        if (text) await receive(desk, { lineId, customer: line, id, text, channel: 'botframework' })
        return
      }
      case 'typing':
        return typed(desk, lineId)
      case 'messageReaction': {
        const ids = (await desk.store.deliveries.get(`channel:${lineId}`))?.ids ?? []
        const to = ids.find(one => one.id === activity.replyToId)?.seq
        if (to !== undefined) await react(desk, { lineId, id, to, thumb: thumbOf(activity) })
        return
      }
      case 'event':
        if (activity.name === 'handoff.initiate')
          await importHandoff(desk, { ...{ lineId, customer: line, id }, ...handedOver(activity) })
        if (activity.name === 'hamdel.rating') await rated(desk, lineId, id, activity.value)
    }
  }
}

/** Two first messages may come at the same moment: one of them opens the customer. */
async function customerOf(desk: Desk, key: string): Promise<Customer> {
  for (let tries = 4; ; tries--) {
    try {
      return (await openCustomer(desk, key, key)).customer
    } catch (error) {
      if (tries <= 1 || !(error instanceof DeskError && error.code === 'conflict')) throw error
    }
  }
}

async function rated(desk: Desk, lineId: string, id: string, value: unknown): Promise<void> {
  const { stars, comment } = (value ?? {}) as { stars?: unknown; comment?: unknown }
  if (stars !== 1 && stars !== 2 && stars !== 3 && stars !== 4 && stars !== 5)
    throw new DeskError('invalid', 'value.stars: 1 to 5')
  await rate(desk, {
    lineId,
    id,
    stars,
    ...(typeof comment === 'string' && comment && { comment: comment.slice(0, 2_000) }),
  })
}

/** The website's signed word for who this is, in channelData.hamdel.identity or in an event hamdel.identify. */
function identityIn({ channelData, type, name, value }: Incoming): string | null {
  const inside = (holder: unknown): unknown => (holder as { identity?: unknown } | null | undefined)?.identity
  const told = inside((channelData as { hamdel?: unknown } | null | undefined)?.hamdel)
  const jwt = told ?? (type === 'event' && name === 'hamdel.identify' ? inside(value) : undefined)
  return typeof jwt === 'string' && jwt.length <= 4_096 ? jwt : null
}

function asNotTaken(error: unknown): NotTaken {
  if (error instanceof NotTaken) return error
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
