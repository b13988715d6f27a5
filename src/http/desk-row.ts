// A line as colleagues see it: one row of a list, and everything when it is opened.

import { whyHere } from '../../dialogs/rank.js'
import { deliveryId } from '../desk/deliver.js'
import type { Desk } from '../desk/desk.js'
import { leftOut } from '../desk/left-out.js'
import { shapeOf } from '../desk/status.js'
import type { Activity } from '../domain/activity.js'
import {
  type Conversation,
  type Handoff,
  type QueuedConversation,
  type ResolvedConversation,
  rankOf,
} from '../domain/conversation-states.js'
import type { Line } from '../domain/line.js'
import { toHtml } from '../domain/markdown.js'
import type { Person } from '../domain/person.js'
import { currentPromise } from '../domain/promise.js'
import { masked } from '../domain/secrets.js'
import type { Store } from '../ports.js'
import type { DeskActivity, Opened, Row } from './contract-lines.js'
import { withCourse, withoutSecrets } from './desk-masked.js'
import { routingOf } from './desk-routing.js'
import { firstWords } from './first-words.js'

const LONGEST_TRANSCRIPT = 200 // activities; the newest. Older ones come when somebody reads back

/** Null: nothing was said on the line yet. Without words where they cannot be read: one damaged line hides no other. */
export async function rowOf(store: Store, line: Line): Promise<Row | null> {
  const { conversation } = line
  return conversation && row(line, conversation, await firstWords(store, line, conversation).catch(leftOut('')))
}

export async function rowsOf(store: Store, lines: Line[]): Promise<Row[]> {
  const rows = await Promise.all(lines.map(line => rowOf(store, line)))
  return rows.filter(row => row !== null)
}

function row(line: Line, conversation: Conversation, firstWords: string): Row {
  const { id, version, at, customer } = line
  const { status, language } = conversation
  const { tags } = conversation
  const more = { ...promiseIn(conversation), ...(tags?.length && { tags }) }
  const elsewhere = line.channel === 'directline' ? {} : { channel: line.channel }
  const outside = { ...elsewhere, ...(line.untold && { untold: line.untold }) }
  const base = { lineId: id, version, at, customer, status, language, firstWords, ...more, ...outside }
  const handoff = status === 'bot' ? null : conversation.handoff
  const reason = handoff && { reason: handoff.reason, queuedAt: handoff.at }
  switch (conversation.status) {
    case 'bot':
      return base
    case 'queued':
      return { ...base, ...reason, ...placeIn(conversation.handoff), ...offerOf(conversation) }
    case 'assigned': {
      const { agent, owed, firstResponseAt } = conversation
      const promise = firstResponseAt === null && { dueAt: conversation.handoff.dueAt }
      return { ...base, ...reason, agent, ...promise, ...(owed && { owedSince: owed.since }) }
    }
    case 'scheduled': {
      const { until, why, agent } = conversation
      return { ...base, ...reason, scheduled: { until, why, ...(agent && { by: agent.name }) } }
    }
    case 'resolved': {
      const { agent, rating } = conversation
      return { ...base, ...reason, ...(agent && { agent }), ...(rating && { rating: rating.stars }) }
    }
  }
}

function promiseIn(conversation: Conversation) {
  const { contact } = conversation
  const promise = currentPromise(conversation)
  return { ...(promise && { promise: shapeOf(promise) }), ...(contact && { contact }) }
}

function placeIn(handoff: Handoff) {
  const { dueAt, ahead, team, tier } = handoff
  return {
    ...{ dueAt, rank: rankOf(handoff) },
    ...(ahead && { ahead }),
    ...(team && { teamId: team }),
    ...(tier && { forLeads: true }),
  }
}

const offerOf = ({ offer }: QueuedConversation) => offer && { offer: { agent: offer.agent, until: offer.until } }

/** Null: nothing was said on the line yet. `reader`: who opens it; the claim is theirs or none. */
export async function openedBy(
  desk: Pick<Desk, 'store' | 'clock' | 'settings' | 'timeZone' | 'post'>,
  line: Line,
  reader: Pick<Person, 'id' | 'roles' | 'status' | 'languages'>,
): Promise<Opened | null> {
  const { store, timeZone } = desk
  const { conversation } = line
  if (!conversation) return null
  const [words, activities, delivery] = await Promise.all([
    firstWords(store, line, conversation),
    store.activities(line.id, Math.max(0, line.version - LONGEST_TRANSCRIPT)),
    line.channel === 'directline' ? null : store.deliveries.get(deliveryId('channel', line.id)),
  ])
  const place = delivery?.reference?.channelId
  const routing = await routingOf(desk, line, activities, conversation, reader)
  const mine = conversation.status === 'assigned' && conversation.agent.id === reader.id
  return {
    row: row(line, conversation, words),
    ...(place && { place }),
    claim: mine ? conversation.claim : null,
    ...(conversation.status === 'queued' && { whyHere: inBoth(conversation.handoff, timeZone) }),
    activities: await shownAll(store, line.id, activities),
    ...(!desk.post && { mail: 'unset' as const }),
    earlier: line.earlier.map(past),
    routing,
  }
}

function past({
  number,
  openedAt,
  openedSeq,
  resolvedAt,
  handoff,
  rating,
  closing,
  agent,
  tags,
}: ResolvedConversation) {
  return {
    ...{ number, openedAt, openedSeq, resolvedAt },
    ...(handoff && { reason: handoff.reason }),
    ...(rating && { rating: rating.stars, ...(rating.comment && { comment: masked(rating.comment) }) }),
    ...(closing?.outcome && { outcome: closing.outcome }),
    ...(closing?.topic && { topic: closing.topic }),
    ...(agent && { agent }),
    ...(tags?.length && { tags }),
  }
}

const inBoth = (handoff: Handoff, timeZone: string) => ({
  fa: whyHere(handoff, 'fa', timeZone),
  en: whyHere(handoff, 'en', timeZone),
})

/** As colleagues see them: what nobody needs to read in full is masked, and said to be. */
export async function shownAll(
  store: Pick<Store, 'activities'>,
  lineId: string,
  activities: Activity[],
): Promise<DeskActivity[]> {
  return (await withCourse(store, lineId, activities)).map(({ activity, before }) => {
    const { told, hidden } = withoutSecrets(activity, before)
    return { ...dressed(lineId, told), ...(hidden > 0 && { hidden }) }
  })
}

function dressed(lineId: string, activity: Activity): DeskActivity {
  if (activity.type !== 'message') return activity
  if (activity.from === 'bot') return activity.source ? { ...activity, html: toHtml(activity.text) } : activity
  if (!activity.attachments) return activity as DeskActivity
  return { ...activity, attachments: activity.attachments.map(file => ({ ...file, url: addressOf(lineId, file.id) })) }
}

const addressOf = (lineId: string, fileId: string): string =>
  `/api/desk/lines/${encodeURIComponent(lineId)}/attachments/${encodeURIComponent(fileId)}`
