// Between the Bot Framework's activities and ours: what may come in, and how ours look on a channel with its limits.
import { z } from 'zod'
import type { Message } from '../domain/activity.js'
import type { ChannelReference } from '../domain/delivery.js'

const account = z.looseObject({ id: z.string().min(1).max(1_000), name: z.string().max(1_000).nullish() })
const reactions = z
  .array(z.looseObject({ type: z.string().max(100) }))
  .max(20)
  .nullish()
const attachment = z.looseObject({
  contentType: z.string().max(300).nullish(),
  name: z.string().max(500).nullish(),
  content: z.unknown().optional(),
})

/** What the connector may send; unknown fields pass, wrong ones are refused before any library sees them. */
export const Incoming = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(1_000).nullish(),
  timestamp: z.string().max(100).nullish(),
  channelId: z.string().regex(/^[\w.-]{1,100}$/, 'the name of a channel'),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2_000),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string().min(1).max(2_000), isGroup: z.boolean().nullish() }),
  text: z.string().max(256_000).nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().max(1_000).nullish(),
  attachments: z.array(attachment).max(50).nullish(),
  reactionsAdded: reactions,
  reactionsRemoved: reactions,
  channelData: z.unknown().optional(),
})
export type Incoming = z.infer<typeof Incoming>

export const referenceOf = ({ channelId, serviceUrl, conversation, from, recipient }: Incoming): ChannelReference => ({
  channelId,
  serviceUrl,
  conversation: { id: conversation.id },
  user: { id: from.id, ...(from.name && { name: from.name }) },
  bot: { id: recipient.id, ...(recipient.name && { name: recipient.name }) },
})

/** What the customer sent besides words. We take no files from other channels: they would have to be fetched. */
export function wordsOf({ text, attachments }: Incoming): string {
  const files = (attachments ?? []).filter(one => one.name || !/^text\/html$/i.test(one.contentType ?? ''))
  return [text ?? '', ...files.map(file => `📎 ${(file.name ?? file.contentType ?? 'file').slice(0, 200)}`)]
    .join('\n')
    .trim()
}

/** Characters of one message, and choices under it (0: the channel has no buttons). Source: Azure Bot Service's channel pages. */
const LIMITS: Record<string, { characters: number; buttons: number }> = {
  msteams: { characters: 20_000, buttons: 3 },
  telegram: { characters: 4_096, buttons: 100 },
  whatsapp: { characters: 4_096, buttons: 3 },
  facebook: { characters: 2_000, buttons: 11 },
  slack: { characters: 4_000, buttons: 100 },
  line: { characters: 5_000, buttons: 13 },
  sms: { characters: 1_600, buttons: 0 },
  email: { characters: 100_000, buttons: 0 },
}
const USUAL = { characters: 16_000, buttons: 10 }

export type Outgoing = {
  type: 'message'
  text: string
  textFormat: 'markdown' | 'plain'
  locale?: string
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] }
  channelData: { hamdel: { author: 'bot' | 'agent'; agentName?: string; entryId?: string } }
}

/** One message of ours as one or several of the channel's; choices that it cannot show become a numbered list. */
export function outgoing(
  message: Exclude<Message, { from: 'customer' }>,
  { channelId, user }: ChannelReference,
): Outgoing[] {
  const { characters, buttons } = LIMITS[channelId] ?? USUAL
  const options = message.from === 'bot' ? (message.options ?? []) : []
  const asButtons = options.length > 0 && options.length <= buttons
  const list =
    options.length > 0 && !asButtons ? `\n\n${options.map(({ text }, at) => `${at + 1}. ${text}`).join('\n')}` : ''
  const files = message.from === 'agent' ? (message.attachments ?? []).map(({ name }) => `\n📎 ${name}`).join('') : ''
  const who = message.from === 'agent' ? `${message.agent.name}: ` : ''
  const parts = split(`${who}${message.text}${list}${files}`, characters)
  const hamdel =
    message.from === 'agent'
      ? { author: 'agent' as const, agentName: message.agent.name }
      : { author: 'bot' as const, ...(message.source && { entryId: message.source.entryId }) }
  return parts.map((text, at) => ({
    ...{ type: 'message', text, textFormat: message.from === 'bot' ? 'markdown' : 'plain', channelData: { hamdel } },
    ...(message.from === 'bot' && { locale: message.language }),
    ...(asButtons &&
      at === parts.length - 1 && {
        suggestedActions: {
          to: [user.id],
          actions: options.map(({ title, text: value }) => ({ type: 'imBack' as const, title, value })),
        },
      }),
  }))
}

/** At paragraphs, lines or spaces where there are any in the last half. */
function split(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const at = ['\n\n', '\n', ' '].map(gap => head.lastIndexOf(gap)).find(place => place > most / 2) ?? most
    const safe = /[\uD800-\uDBFF]/.test(rest[at - 1] ?? '') ? at - 1 : at
    parts.push(rest.slice(0, safe))
    rest = rest.slice(safe).trimStart()
  }
  return [...parts, rest]
}

/** Thumbs as the channels call them. */
export function thumbOf({ reactionsAdded }: Incoming): 'up' | 'down' | 'none' {
  const [added] = reactionsAdded ?? []
  if (!added) return 'none'
  return /^(dislike|sad|angry|👎)/i.test(added.type) ? 'down' : 'up'
}
