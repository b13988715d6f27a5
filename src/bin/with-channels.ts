// Opens the other channels and hubs that the settings name. botbuilder is loaded only if its channel is on.
import { type Knocked, watchedDoor, watchedFollower } from '../channels/watched.js'
import type { Config } from '../config.js'
import type { Desk } from '../desk/desk.js'
import { LARGEST_FILE } from '../desk/kept-file.js'
import type { ChannelStanding, WebhookStanding } from '../domain/outside.js'
import { vouched } from '../http/identity.js'
import { signFile } from '../http/tokens.js'
import { fetchFrom } from '../models/address.js'
import type { Clock, Log } from '../ports.js'
import type { Follower, MessagesDoor } from '../ports-outside.js'

export type Channels = {
  followers: Follower[]
  /** Null: the Bot Framework's channel is off. `key`: what customers' keys on other channels are derived from. */
  door: ((desk: Desk, key: Uint8Array, publicUrl: URL) => MessagesDoor) | null
  standing(): { channel: ChannelStanding | null; webhook: WebhookStanding | null }
  /** Asks Microsoft whether it knows our registration, and tells the log if not. Never throws. */
  look(): Promise<void>
}

const REFUSED =
  'Microsoft refuses the bot’s registration: correct MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID.'
const UNREACHABLE = 'Microsoft’s sign-in cannot be reached: nothing goes out to other channels until it can.'

type Named = Pick<Config, 'botFramework' | 'webhook' | 'identitySecret' | 'timeZone' | 'siteOrigins'>

export async function withChannels(
  { botFramework, webhook, identitySecret, timeZone, siteOrigins }: Named,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Channels> {
  const followers: Follower[] = []
  let hook: WebhookStanding | null = null
  if (webhook) {
    const { handoffWebhook } = await import('../channels/handoff-webhook.js')
    const fetch = fetchFrom(webhook.url, [], clock.now)
    const { follower, taken } = watchedFollower(handoffWebhook({ ...webhook, timeZone, fetch }, clock), clock)
    followers.push(follower)
    hook = Object.assign(taken, { at: webhook.url.origin })
  }
  if (!botFramework)
    return { followers, door: null, standing: () => ({ channel: null, webhook: hook }), look: async () => {} }
  const { openBotFramework } = await import('../channels/bot-framework.js')
  const channel = await openBotFramework({
    ...{ ...botFramework, timeZone, site: siteOrigins[0] ?? null },
    fetchAt: base => fetchFrom(base, [], clock.now, { largest: LARGEST_FILE }),
  })
  const vouch = identitySecret ? (jwt: string) => vouched(jwt, identitySecret, clock.now()) : null
  const { follower, taken } = watchedFollower(channel.follower, clock)
  followers.push(follower)
  const knocked: Knocked = { heardAt: null, strangerAt: null }
  let found: ChannelStanding['found'] = null
  const reach = botFramework.credentials ? 'far' : 'here'
  return {
    followers,
    door: (desk, key, publicUrl) => {
      const reached = reach === 'here' || (publicUrl.protocol === 'https:' && publicUrl.hostname !== 'localhost')
      const fileUrl = (lineId: string, fileId: string) => {
        const url = new URL(`/v3/directline/conversations/${lineId}/attachments/${fileId}`, publicUrl)
        return reached ? `${url.href}?${signFile(key, lineId, fileId, clock.now())}` : null
      }
      return watchedDoor(channel.door(desk, { vouch, key, fileUrl }), knocked, clock)
    },
    standing: () => ({ channel: { reach, ...knocked, ...taken, found }, webhook: hook }),
    async look() {
      if (!channel.registration) return
      found = { at: clock.now(), ...(await channel.registration()) }
      if (found.finding === 'refused') log.error({ code: found.why }, REFUSED)
      if (found.finding === 'unreachable') log.warn({}, UNREACHABLE)
    },
  }
}
