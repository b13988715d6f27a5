// What the bot may look at in its turn, out of what happened on the line.
import type { Policy } from '../../dialogs/policy.js'
import { type Opinion, weighedCandidates, weighedReading } from '../../dialogs/second-opinion.js'
import type { Part, Turn } from '../../dialogs/turn.js'
import type { Activity, Instant } from '../domain/activity.js'
import type { BotConversation } from '../domain/conversation-states.js'
import type { Candidate, Entry } from '../domain/entry.js'
import type { Matcher } from '../ports-reading.js'
import { courseOf, type Exchange, type Finding } from '../understanding/course.js'
import { asked } from '../understanding/questions.js'
import { read } from '../understanding/read.js'
import { followUp } from './follow-up.js'
import { partsOf } from './parts.js'

export type Facts = {
  conversation: BotConversation
  /** Of this conversation, oldest first. */
  activities: Activity[]
  matcher: Matcher
  policy: Policy
  customerName?: string
  introduced?: boolean
  agentsConnected: number
  waiting: number
  now: Instant
  timeZone: string
  /** What the model thinks of it; absent: it was not asked, or did not answer in time. */
  opinion?: Opinion
}

/** The turn as it stands: pure, but for the matcher. */
export const turnOf = ({ opinion, ...facts }: Facts): Turn => understand(facts)(opinion)

/** Reads and searches once; what it answers with weighs that again by a model's opinion, at hardly any cost. */
export function understand({ activities, matcher, ...facts }: Omit<Facts, 'opinion'>): (opinion?: Opinion) => Turn {
  const { conversation, policy } = facts
  const { utterance, showed, at, past, said, votedDown } = heard(activities, conversation)
  const earlier = past.map(one => one.text)
  const parts = partsOf(utterance, matcher, policy)
  const before = earlier.at(-1)
  const found =
    leading(parts, policy) ??
    followUp({ utterance, before, conversation }, matcher, policy) ??
    matcher.match(asked(utterance), before).candidates
  const heardIn = read(utterance, earlier)
  const offers = offered(matcher, activities)
  const known = {
    ...facts,
    utterance,
    showed,
    parts,
    offered: offers,
    earlier,
    said,
    answered: activities.flatMap(a =>
      a.type === 'message' && a.from === 'bot' && a.source ? [a.source.question] : [],
    ),
    offeredPerson: activities.some(a => a.type === 'message' && a.from === 'bot' && a.spoken === 'offer'),
    votedDown,
  }
  return opinion => {
    const reading = weighedReading(heardIn, opinion)
    const candidates = weighedCandidates(found, reading, opinion)
    const course = courseOf(past, utterance, at, reading, finding(candidates, policy))
    return { ...known, reading, candidates, course, related: relatedTo([...candidates, ...offers], matcher) }
  }
}

function relatedTo(candidates: Candidate[], { entry: known }: Matcher): Record<string, Entry[]> {
  const of = ({ related = [] }: Entry) => related.map(id => known?.(id)).filter(entry => entry !== undefined)
  return Object.fromEntries(candidates.map(({ entry }) => [entry.id, of(entry)]))
}

/** Of several questions the one that decides: what no bot may be left alone with, else the first that is sure. */
function leading(parts: Part[], { answerAt }: Policy): Candidate[] | undefined {
  const sure = parts.filter(({ candidates: [best] }) => best && best.score >= answerAt)
  return (sure.find(({ candidates: [best] }) => best?.entry.person) ?? sure[0])?.candidates
}

function finding([best]: Candidate[], { answerAt, clarifyAt }: Policy): Finding {
  if (!best || best.score < clarifyAt) return { found: 'nothing' }
  return { found: best.score >= answerAt ? 'answer' : 'close', entryId: best.entry.id }
}

/** The entries of the last clarification, in their order; none when one of them is asked differently by now. */
function offered(matcher: Matcher, activities: Activity[]): Candidate[] {
  const last = activities.findLast(a => a.type === 'message' && a.from === 'bot')
  if (last?.type !== 'message' || last.from !== 'bot' || last.spoken !== 'clarify') return []
  const questions = (last.options ?? []).slice(0, -1) // the last one is “none of these”
  const found = questions.map(({ text }) =>
    matcher.match(text).candidates.find(({ entry: { fa, en } }) => fa?.question === text || en?.question === text),
  )
  return found.every(candidate => candidate !== undefined) ? found : []
}

/** What the customer said since the last reply, what was said and replied before, and what the bot said. */
function heard(activities: Activity[], { owed, openedAt }: BotConversation) {
  const fresh: string[] = []
  const past: Exchange[] = []
  const said: string[] = []
  const thumbs = new Map<number, 'up' | 'down' | 'none'>()
  let showed = false
  let at = openedAt
  let open: Exchange | undefined
  for (const a of activities) if (a.type === 'messageReaction') thumbs.set(a.to, a.thumb)
  for (const a of activities) {
    if (a.type !== 'message' || a.from === 'agent') continue
    if (a.from === 'bot') {
      said.push(a.text)
      const thumb = thumbs.get(a.seq)
      const entryId = a.source?.entryId
      if (open)
        open.reply = {
          spoken: a.spoken,
          ...(entryId && { entryId }),
          ...(thumb && thumb !== 'none' && { thumb }),
        }
      open = undefined
    } else if (owed && a.seq >= owed.fromSeq) {
      fresh.push(a.text)
      showed ||= a.attachments !== undefined && a.attachments.length > 0
      at = a.at
    } else if (open) open.text += `\n${a.text}`
    else {
      open = { at: a.at, text: a.text }
      past.push(open)
    }
  }
  const votedDown = [...thumbs.values()].filter(thumb => thumb === 'down').length
  return { utterance: fresh.join('\n'), showed, at, past, said, votedDown }
}
