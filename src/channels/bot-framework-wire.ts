// Between the Bot Framework's activities and ours: what may come in, and how ours look on a channel with its limits.
import { z } from 'zod'
import type { Message } from '../domain/activity.js'
import type { ChannelReference } from '../domain/delivery.js'
import { urlFrom } from '../domain/url-from.js'

const account = z.looseObject({ id: z.string().min(1).max(1_000), name: z.string().max(1_000).nullish() })
const reactions = z
  .array(z.looseObject({ type: z.string().max(100) }))
  .max(20)
  .nullish()
const attachment = z.looseObject({
  contentType: z.string().max(300).nullish(),
  contentUrl: z.string().max(1_000_000).nullish(), // may be the file itself: data:…
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
  locale: z.string().max(100).nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().max(1_000).nullish(),
  attachments: z.array(attachment).max(50).nullish(),
  reactionsAdded: reactions,
  reactionsRemoved: reactions,
  channelData: z.unknown().optional(),
  entities: z
    .array(z.looseObject({ type: z.string().max(100) }))
    .max(100)
    .nullish(),
})
export type Incoming = z.infer<typeof Incoming>

export const referenceOf = ({ channelId, serviceUrl, conversation, from, recipient }: Incoming): ChannelReference => ({
  channelId,
  serviceUrl,
  conversation: { id: conversation.id },
  user: { id: from.id, ...(from.name && { name: from.name }) },
  bot: { id: recipient.id, ...(recipient.name && { name: recipient.name }) },
})

export type Attached = NonNullable<Incoming['attachments']>[number]

/** What the customer sent besides words; Teams sends the words once more as HTML. */
export const attachedTo = ({ attachments }: Incoming): Attached[] =>
  (attachments ?? []).filter(one => one.name || !/^text\/html$/i.test(one.contentType ?? ''))

export const nameOf = ({ name, contentType }: Attached): string => (name || contentType || 'file').slice(0, 200)

const LONGEST = 20_000 // characters that a message of ours may have

/** The words, in as many messages as it takes; of a card that was filled in, what stands in it. */
export function wordsOf(activity: Incoming): string[] {
  return split(spoken(activity) || filledIn(activity.value), LONGEST)
}

/** In a Teams channel or group every message names us: that is not what they say. Whom else it names stays. */
function spoken({ text, entities, channelId, recipient }: Incoming): string {
  if (!text) return ''
  const ours = (entities ?? []).flatMap(({ type, mentioned, text }) => {
    const { id } = (mentioned ?? {}) as { id?: unknown }
    return type === 'mention' && id === recipient.id && typeof text === 'string' && text ? [text] : []
  })
  if (channelId === 'msteams') ours.push(`<at>${recipient.name ?? ''}</at>`)
  const said = ours.reduce((rest, name) => rest.replaceAll(name, ' '), text)
  return (channelId === 'msteams' ? said.replace(/<at[^<>]*>([^<>]*)<\/at>/g, '$1') : said).trim()
}

const NOT_SAID = new Set(['type', 'id', 'action', 'verb', 'msteams', 'data', 'trigger'])
const LONGEST_CARD = 2_000 // characters

/** A button or a card of another bot answers with a value instead of words. */
function filledIn(value: unknown): string {
  const said = (part: unknown, depth: number): string[] => {
    if (typeof part === 'string') return [part.trim()]
    if (typeof part === 'number') return [String(part)]
    if (typeof part !== 'object' || part === null || depth > 2) return []
    return Object.entries(part).flatMap(([key, inner]) => (NOT_SAID.has(key) ? [] : said(inner, depth + 1)))
  }
  return said(value, 0).filter(Boolean).join('\n').slice(0, LONGEST_CARD)
}

type Limits = { characters: number; buttons: number; files?: 'yes' | 'no' }

/** Characters of one message, and choices under it (0: the channel has no buttons). Source: Azure Bot Service's channel pages. */
const LIMITS: Record<string, Limits> = {
  msteams: { characters: 20_000, buttons: 3 },
  telegram: { characters: 4_096, buttons: 100 },
  whatsapp: { characters: 4_096, buttons: 3 },
  facebook: { characters: 2_000, buttons: 11 },
  slack: { characters: 4_000, buttons: 100 },
  line: { characters: 5_000, buttons: 13 },
  sms: { characters: 1_600, buttons: 0, files: 'no' },
  email: { characters: 100_000, buttons: 0 },
}
const USUAL: Limits = { characters: 16_000, buttons: 10 }

export type Outgoing = {
  type: 'message'
  text: string
  textFormat: 'markdown' | 'plain'
  locale?: string
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] }
  attachments?: { contentType: string; name: string; contentUrl: string }[]
  channelData: { hamdel: { author: 'bot' | 'agent'; agentName?: string; entryId?: string } }
}

/** How what is ours is reached from the channel. */
export type Reachable = {
  /** Where it can fetch a file for a while; null: nowhere, then it is only named. */
  fileUrl: (fileId: string) => string | null
  /** Where addresses of the shop without a host begin; null: it is not known, then they are left out. */
  site: string | null
}

/** One message of ours as one or several of the channel's; choices that it cannot show become a numbered list. */
export function outgoing(
  message: Exclude<Message, { from: 'customer' }>,
  { channelId, user }: ChannelReference,
  { fileUrl, site }: Reachable,
): Outgoing[] {
  const { characters, buttons, files: takesFiles = 'yes' } = LIMITS[channelId] ?? USUAL
  const options = message.from === 'bot' ? (message.options ?? []) : []
  const asButtons = options.length > 0 && options.length <= buttons
  const list =
    options.length > 0 && !asButtons ? `\n\n${options.map(({ text }, at) => `${at + 1}. ${text}`).join('\n')}` : ''
  const sent = message.from === 'agent' ? (message.attachments ?? []) : []
  const attachments = sent.flatMap(({ id, name, contentType }) => {
    const contentUrl = takesFiles === 'yes' ? fileUrl(id) : null
    return contentUrl ? [{ contentType, name, contentUrl }] : []
  })
  const files = attachments.length < sent.length ? sent.map(({ name }) => `\n📎 ${name}`).join('') : ''
  const who = message.from === 'agent' ? `${message.agent.name}: ` : ''
  const text = message.from === 'bot' ? linked(message.text, site) : message.text
  const parts = split(`${who}${text}${list}${files}`, characters)
  const hamdel =
    message.from === 'agent'
      ? { author: 'agent' as const, agentName: message.agent.name }
      : { author: 'bot' as const, ...(message.source && { entryId: message.source.entryId }) }
  return parts.map((text, at) => ({
    ...{ type: 'message', text, textFormat: message.from === 'bot' ? 'markdown' : 'plain', channelData: { hamdel } },
    ...(message.from === 'bot' && { locale: message.language }),
    ...(attachments.length > 0 && at === parts.length - 1 && { attachments }),
    ...(asButtons &&
      at === parts.length - 1 && {
        suggestedActions: {
          to: [user.id],
          actions: options.map(({ title, text: value }) => ({ type: 'imBack' as const, title, value })),
        },
      }),
  }))
}

/** An entry's links to the shop's own pages, as they lead there from elsewhere. */
const linked = (markdown: string, site: string | null): string =>
  markdown.replace(/\[([^[\]\n]+)\]\((\/[^)[\s]*)\)/g, (_whole, words: string, path: string) => {
    const leads = site !== null && urlFrom(path, site)
    return leads ? `[${words}](${leads.href})` : words
  })

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
