// Opens the other channels and hubs that the settings name. botbuilder is loaded only if its channel is on.
import type { Config } from '../config.js'
import type { Desk } from '../desk/desk.js'
import { LARGEST_FILE } from '../desk/kept-file.js'
import { vouched } from '../http/identity.js'
import { signFile } from '../http/tokens.js'
import { fetchFrom } from '../models/address.js'
import type { Clock } from '../ports.js'
import type { Follower, MessagesDoor } from '../ports-outside.js'

export type Channels = {
  followers: Follower[]
  /** Null: the Bot Framework's channel is off. `key`: what customers' keys on other channels are derived from. */
  door: ((desk: Desk, key: Uint8Array, publicUrl: URL) => MessagesDoor) | null
}

type Named = Pick<Config, 'botFramework' | 'webhook' | 'identitySecret' | 'timeZone' | 'siteOrigins'>

export async function withChannels(
  { botFramework, webhook, identitySecret, timeZone, siteOrigins }: Named,
  clock: Clock,
): Promise<Channels> {
  const followers: Follower[] = []
  if (webhook) {
    const { handoffWebhook } = await import('../channels/handoff-webhook.js')
    followers.push(handoffWebhook({ ...webhook, timeZone, fetch: fetchFrom(webhook.url, [], clock.now) }, clock))
  }
  if (!botFramework) return { followers, door: null }
  const { openBotFramework } = await import('../channels/bot-framework.js')
  const channel = await openBotFramework({
    ...{ ...botFramework, timeZone, site: siteOrigins[0] ?? null },
    fetchAt: base => fetchFrom(base, [], clock.now, { largest: LARGEST_FILE }),
  })
  const vouch = identitySecret ? (jwt: string) => vouched(jwt, identitySecret, clock.now()) : null
  followers.push(channel.follower)
  const reach = botFramework.credentials ? 'far' : 'here'
  return {
    followers,
    door: (desk, key, publicUrl) => {
      const reached = reach === 'here' || (publicUrl.protocol === 'https:' && publicUrl.hostname !== 'localhost')
      const fileUrl = (lineId: string, fileId: string) => {
        const url = new URL(`/v3/directline/conversations/${lineId}/attachments/${fileId}`, publicUrl)
        return reached ? `${url.href}?${signFile(key, lineId, fileId, clock.now())}` : null
      }
      return channel.door(desk, { vouch, key, fileUrl })
    },
  }
}
