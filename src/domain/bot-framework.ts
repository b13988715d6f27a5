// Our activities in the Bot Framework's words, complete: for transcripts, exports and other hubs.
import type { Activity, Attachment, HandoffInitiate, Message } from './activity.js'
import type { Public } from './activity-desk.js'
import type { Line, LineCustomer } from './line.js'

export type Account = { id: string; name?: string; role: 'user' | 'bot' }

export type BotFrameworkActivity = {
  type: 'message' | 'event' | 'messageReaction' | 'endOfConversation'
  id: string
  timestamp: string // ISO 8601, UTC
  channelId: string
  conversation: { id: string }
  from: Account
  name?: string
  value?: unknown
  text?: string
  textFormat?: 'plain' | 'markdown'
  locale?: string
  replyToId?: string
  code?: string
  suggestedActions?: { actions: { type: 'imBack'; title: string; value: string }[] }
  attachments?: { contentType: string; name: string; contentUrl?: string }[]
  reactionsAdded?: { type: 'like' | 'dislike' }[]
  reactionsRemoved?: { type: 'like' | 'dislike' }[]
}

export const BOT: Account = { id: 'bot', name: 'Hamdel', role: 'bot' }

/** Direct Line wants a customer's id to begin so. */
export const userId = (customer: LineCustomer): string => `dl_${customer.id}`

export const customerAccount = (customer: LineCustomer): Account => ({
  id: userId(customer),
  ...(customer.name && { name: customer.name }),
  role: 'user',
})

export const activityId = (lineId: string, seq: number): string => `${lineId}|${String(seq).padStart(7, '0')}`

/** The place that an id of ours names; null: not an id of this line. */
export function seqOf(lineId: string, id: string): number | null {
  const digits = id.startsWith(`${lineId}|`) ? id.slice(lineId.length + 1) : ''
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}

export const isoTime = (at: number): string => new Date(at).toISOString()

/** `urlOf`: where an attachment can be fetched; without it attachments have names only. */
export function toBotFramework(
  line: Pick<Line, 'id' | 'channel' | 'customer'>,
  activity: Public,
  urlOf?: (attachment: Attachment) => string,
): BotFrameworkActivity {
  const base = {
    id: activityId(line.id, activity.seq),
    timestamp: isoTime(activity.at),
    channelId: line.channel,
    conversation: { id: line.id },
  }
  const customer = customerAccount(line.customer)
  switch (activity.type) {
    case 'message':
      return { type: 'message', ...base, ...spoken(activity, customer, urlOf) }
    case 'handoff.initiate':
      return { type: 'event', ...base, from: BOT, name: 'handoff.initiate', value: handoffValue(activity) }
    case 'handoff.status':
      return { type: 'event', ...base, from: BOT, name: 'handoff.status', value: statusValue(activity) }
    case 'promise':
    case 'promise.warning':
    case 'promise.outcome':
    case 'scheduled': {
      const { id: _, seq, at, type, ...rest } = activity
      const { note, agent, ...value } = { note: undefined, agent: undefined, ...rest } // colleagues' own
      return { type: 'event', ...base, from: BOT, name: `hamdel.${type}`, value }
    }
    case 'contact':
      return { type: 'event', ...base, from: customer, name: 'hamdel.contact', value: activity.contact }
    case 'messageReaction':
      return { ...base, from: customer, ...thumb(activity.thumb), replyToId: activityId(line.id, activity.to) }
    case 'rating': {
      const { stars, comment } = activity
      const value = { stars, ...(comment && { comment }) }
      return { type: 'event', ...base, from: customer, name: 'hamdel.rating', value }
    }
    case 'endOfConversation':
      return { type: 'endOfConversation', ...base, from: BOT, code: 'completedSuccessfully' }
  }
}

/** What another hub needs to route by. */
export const handoffValue = ({ reason, rule, evidence, summary, language, dueAt }: HandoffInitiate) => ({
  reason,
  ...(rule && { rule }),
  evidence,
  summary,
  language,
  dueAt: isoTime(dueAt),
})

type Status = Extract<Activity, { type: 'handoff.status' }>
export const statusValue = (status: Status): { state: Status['state']; message?: string } =>
  status.state === 'failed' ? { state: status.state, message: status.message } : { state: status.state }

function spoken(message: Message, customer: Account, urlOf?: (attachment: Attachment) => string) {
  const { text } = message
  if (message.from === 'bot') {
    const actions = message.options?.map(({ title, text: value }) => ({ type: 'imBack' as const, title, value }))
    const { language } = message
    const said = { from: BOT, text, textFormat: 'markdown' as const, locale: language }
    return actions ? { ...said, suggestedActions: { actions } } : said
  }
  const { agent } = message as Extract<Message, { from: 'agent' }>
  const from =
    message.from === 'agent' ? ({ id: `agent:${agent.id}`, name: agent.name, role: 'bot' } as const) : customer
  const attachments = message.attachments?.map(file => attached(file, urlOf))
  return { from, text, textFormat: 'plain' as const, ...(attachments && { attachments }) }
}

const attached = (file: Attachment, urlOf?: (attachment: Attachment) => string) => ({
  contentType: file.contentType,
  name: file.name,
  ...(urlOf && { contentUrl: urlOf(file) }),
})

function thumb(
  given: 'up' | 'down' | 'none',
): Pick<BotFrameworkActivity, 'type' | 'reactionsAdded' | 'reactionsRemoved'> {
  if (given === 'none') return { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }, { type: 'dislike' }] }
  return { type: 'messageReaction', reactionsAdded: [{ type: given === 'up' ? 'like' : 'dislike' }] }
}
