// A handoff as other systems hear it: the Bot Framework's handoff protocol (events handoff.initiate and handoff.status).
// Source: the protocol's specification and botbuilder's EventFactory, whose output the tests compare with.
import type { Activity, HandoffInitiate } from './activity.js'
import { isPublic } from './activity-desk.js'
import {
  type Account,
  BOT,
  type BotFrameworkActivity,
  customerAccount,
  handoffValue,
  isoTime,
  statusValue,
  toBotFramework,
} from './bot-framework.js'
import type { Line } from './line.js'

const SERVICE = 'urn:hamdel' // we are the channel: there is no connector to call back

type Event = {
  type: 'event'
  name: 'handoff.initiate' | 'handoff.status'
  id: string
  timestamp: string
  localTimezone: string
  conversation: { id: string }
  value: unknown
  entities: []
}

export type Transcript = {
  contentType: 'application/json'
  name: 'Transcript'
  content: { activities: BotFrameworkActivity[] }
}

export type HandoffInitiation = Event & {
  name: 'handoff.initiate'
  value: ReturnType<typeof handoffValue>
  attachments: [Transcript]
  from: Account
  relatesTo: {
    activityId: string
    user: Account
    bot: Account
    conversation: { id: string }
    channelId: string
    serviceUrl: string
  }
  replyToId: string
  channelId: string
  serviceUrl: string
}

export type HandoffStatusEvent = Event & {
  name: 'handoff.status'
  value: ReturnType<typeof statusValue>
  attachments: []
}

/**
 * handoff.initiate with everything that a hub needs: the reason, the evidence, the summary and the whole transcript before it.
 * `activities`: the line's, oldest first; what came after the handoff is left out.
 */
export function handoffInitiation(
  line: Pick<Line, 'id' | 'channel' | 'customer'>,
  activities: Activity[],
  initiate: HandoffInitiate,
  timeZone: string,
): HandoffInitiation {
  const before = activities
    .filter(isPublic)
    .filter(activity => activity.seq < initiate.seq)
    .map(a => toBotFramework(line, a))
  const { id } = toBotFramework(line, initiate)
  const asked = before.findLast(a => a.type === 'message' && a.from.role === 'user')?.id ?? id
  const user = customerAccount(line.customer)
  const { channel: channelId } = line
  const conversation = { id: line.id }
  return {
    ...event(line, id, initiate.at, timeZone),
    name: 'handoff.initiate',
    value: handoffValue(initiate),
    attachments: [{ content: { activities: before }, contentType: 'application/json', name: 'Transcript' }],
    from: user,
    relatesTo: { activityId: asked, user, bot: BOT, conversation, channelId, serviceUrl: SERVICE },
    replyToId: asked,
    channelId,
    serviceUrl: SERVICE,
  }
}

/** handoff.status: accepted, completed, or failed with what happened. */
export function handoffStatus(
  line: Pick<Line, 'id' | 'channel' | 'customer'>,
  status: Extract<Activity, { type: 'handoff.status' }>,
  timeZone: string,
): HandoffStatusEvent {
  const { id } = toBotFramework(line, status)
  return {
    ...event(line, id, status.at, timeZone),
    name: 'handoff.status',
    value: statusValue(status),
    attachments: [],
  }
}

const event = (line: { id: string }, id: string, at: number, localTimezone: string) => ({
  type: 'event' as const,
  id,
  timestamp: isoTime(at),
  localTimezone,
  conversation: { id: line.id },
  entities: [] as [],
})
