// Opens the other channels and hubs that the settings name. botbuilder is loaded only if its channel is on.
import type { Config } from '../config.js'
import type { Desk } from '../desk/desk.js'
import { vouched } from '../http/identity.js'
import type { Clock, Follower, MessagesDoor } from '../ports.js'

export type Channels = {
  followers: Follower[]
  /** Null: the Bot Framework's channel is off. `key`: what customers' keys on other channels are derived from. */
  door: ((desk: Desk, key: Uint8Array) => MessagesDoor) | null
}

type Named = Pick<Config, 'botFramework' | 'webhook' | 'identitySecret' | 'timeZone'>

export async function withChannels(
  { botFramework, webhook, identitySecret, timeZone }: Named,
  clock: Clock,
): Promise<Channels> {
  const followers: Follower[] = []
  if (webhook) {
    const { handoffWebhook } = await import('../channels/handoff-webhook.js')
    const { fetchFrom } = await import('../models/address.js')
    followers.push(handoffWebhook({ ...webhook, timeZone, fetch: fetchFrom(webhook.url, [], clock.now) }, clock))
  }
  if (!botFramework) return { followers, door: null }
  const { openBotFramework } = await import('../channels/bot-framework.js')
  const channel = await openBotFramework({ ...botFramework, timeZone })
  const vouch = identitySecret ? (jwt: string) => vouched(jwt, identitySecret, clock.now()) : null
  followers.push(channel.follower)
  return { followers, door: (desk, key) => channel.door(desk, { vouch, key }) }
}
