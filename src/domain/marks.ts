// What is found again later among all conversations, and what is counted by entry and day. Stores keep both with each commit.
import type { Activity, BotMessage, Instant, MessageReaction } from './activity.js'
import type { Line } from './line.js'

/** A place on a line. */
export type Place = { lineId: string; seq: number; at: Instant }

/**
 * turn: the bot replied to a question. missed: it knew no answer. clarify: it asked back. down: a thumb down on an answer,
 * or an agent says that an entry near the question is wrong there. person: it handed over. could: an agent says that it
 * could have answered. answer/ENTRY/REVISION: it answered with exactly this.
 */
export type Mark = 'turn' | 'could' | 'missed' | 'clarify' | 'down' | 'person' | `answer/${string}/${number}`

export const answeredWith = (entryId: string, revision: number): Mark => `answer/${entryId}/${revision}`

/** By which marks each of these is found. */
export const marksOf = (activities: Activity[]): { mark: Mark; at: Instant; seq: number }[] =>
  activities.flatMap(a => namesOf(a).map(mark => ({ mark, at: a.at, seq: a.seq })))

function namesOf(a: Activity): Mark[] {
  if (a.type === 'message') return a.from === 'bot' ? spokenMarks(a) : []
  if (a.type === 'messageReaction') return a.thumb === 'down' ? ['down'] : []
  if (a.type === 'handoff.initiate') return a.reason === 'no_answer' ? ['person', 'missed'] : ['person']
  if (a.type === 'judged') return [a.verdict === 'could' ? 'could' : 'down']
  if (a.type === 'endOfConversation') return a.botCould === 'yes' ? ['could'] : []
  return []
}

function spokenMarks({ spoken, source }: BotMessage): Mark[] {
  if (spoken === 'clarify') return ['turn', 'clarify']
  if (spoken === 'fallback') return ['turn', 'missed']
  return source ? ['turn', answeredWith(source.entryId, source.revision)] : []
}

/** served: an answer. helpful, unhelpful: thumbs. person: the conversation came to a person after it. contained: it did not. */
export type Counted = 'served' | 'helpful' | 'unhelpful' | 'person' | 'contained'
/** `day`: YYYY-MM-DD, UTC. */
export type Tally = { day: string; entryId: string; what: Counted; n: number }

export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10)

/** What these add, `next` being the line after them. A thumb that is taken back counts -1. */
export function talliesOf(next: Line, activities: Activity[]): Tally[] {
  const sums = new Map<string, Tally>()
  const add = (entryId: string, what: Counted, at: Instant, n: number) => {
    const day = dayOf(at)
    const known = sums.get(`${day}/${entryId}/${what}`)
    if (known) known.n += n
    else sums.set(`${day}/${entryId}/${what}`, { day, entryId, what, n })
  }
  const served = new Set(next.conversation?.served)
  for (const a of activities) {
    if (a.type === 'message' && a.from === 'bot' && a.source) add(a.source.entryId, 'served', a.at, 1)
    else if (a.type === 'messageReaction') thumbs(a, (what, n) => add(a.entryId!, what, a.at, n))
    else if (a.type === 'handoff.initiate') for (const id of served) add(id, 'person', a.at, 1)
    else if (a.type === 'endOfConversation' && next.conversation?.status === 'resolved' && !next.conversation.handoff)
      for (const id of served) add(id, 'contained', a.at, 1)
  }
  return [...sums.values()].filter(({ n }) => n !== 0)
}

function thumbs({ entryId, thumb, was }: MessageReaction, add: (what: Counted, n: number) => void): void {
  if (!entryId || thumb === was) return
  if (was === 'up') add('helpful', -1)
  if (was === 'down') add('unhelpful', -1)
  if (thumb === 'up') add('helpful', 1)
  if (thumb === 'down') add('unhelpful', 1)
}
