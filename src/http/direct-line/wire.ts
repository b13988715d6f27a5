// Our activities as the customer's side may see them: Direct Line's shape, none of the desk's inner notes.
import type { Attachment, BotMessage } from '../../domain/activity.js'
import type { Public } from '../../domain/activity-desk.js'
import { BOT, type BotFrameworkActivity, isoTime, toBotFramework } from '../../domain/bot-framework.js'
import type { Line } from '../../domain/line.js'
import { toHtml } from '../../domain/markdown.js'
import type { HamdelChannelData, WireActivity } from '../contract-direct-line.js'

export type UrlOf = (attachment: Attachment) => string
type Owner = Pick<Line, 'id' | 'channel' | 'customer'>

export function toWire(line: Owner, activity: Public, urlOf: UrlOf): WireActivity {
  const whole: WireActivity = { ...toBotFramework(line, activity, urlOf) }
  const channelData = { ...echoed(activity), ...ours(activity) }
  return {
    ...whole,
    ...withoutInternals(activity, whole as BotFrameworkActivity),
    ...(Object.keys(channelData).length > 0 && { channelData }),
  }
}

/** Clients match their own message by the id that they gave it. */
function echoed({ id }: Public): { clientActivityID?: string } {
  return id.startsWith('c:') ? { clientActivityID: id.slice(2) } : {}
}

function ours(activity: Public): { hamdel?: HamdelChannelData } {
  if (activity.type === 'handoff.status' && activity.state !== 'failed')
    return { hamdel: { author: 'agent', agentName: activity.agent.name } }
  if (activity.type !== 'message') return {}
  if (activity.from === 'agent') return { hamdel: { author: 'agent', agentName: activity.agent.name } }
  return { hamdel: activity.from === 'bot' ? botsOwn(activity) : { author: 'customer' } }
}

function botsOwn({ text, language, spoken, source }: BotMessage): HamdelChannelData {
  const shown = source && {
    entryId: source.entryId,
    question: source.question,
    checkedOn: source.checkedOn,
    language: source.language,
  }
  return { author: 'bot', spoken, html: toHtml(text), language, ...(shown && { source: shown }) }
}

/** Why a person was fetched and what colleagues wrote about it is not for the customer's ears. */
function withoutInternals(activity: Public, whole: BotFrameworkActivity): Pick<WireActivity, 'value'> {
  if (activity.type === 'handoff.initiate') return { value: { language: activity.language } }
  if (activity.type === 'handoff.status') return { value: { state: activity.state } }
  if (activity.type === 'scheduled') return { value: { until: activity.until } }
  if (activity.type === 'promise.warning') return { value: {} }
  return whole.value === undefined ? {} : { value: whole.value }
}

/** Somebody on our side is typing. Never stored: no id, no watermark. */
export function typingWire(lineId: string, by: { from: 'bot' | 'agent'; name?: string }, at: number): WireActivity {
  return {
    type: 'typing',
    timestamp: isoTime(at),
    channelId: 'directline',
    conversation: { id: lineId },
    from: { ...BOT, ...(by.name && { name: by.name }) },
    channelData: { hamdel: { author: by.from, ...(by.from === 'agent' && by.name && { agentName: by.name }) } },
  }
}
