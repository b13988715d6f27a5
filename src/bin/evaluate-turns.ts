// A recorded conversation as the desk would have seen it at one moment: same activities, same gathering, same turn.
import { z } from 'zod'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Opinion } from '../../dialogs/second-opinion.js'
import type { Turn } from '../../dialogs/turn.js'
import { turnOf } from '../desk/gather.js'
import type { Spoken, Unnumbered } from '../domain/activity.js'
import type { Candidate, Entry } from '../domain/entry.js'
import { advance, blank, type Line } from '../domain/line.js'
import type { Finding } from '../understanding/course.js'
import type { Matched } from '../understanding/match.js'
import { read } from '../understanding/read.js'

export const Recorded = z.object({
  at: z.number(),
  from: z.enum(['customer', 'bot']),
  text: z.string(),
  feedback: z.enum(['up', 'down']).nullish(),
  bot: z.object({ kind: z.string(), entryId: z.string().nullish() }).nullish(),
})
export type Recorded = z.infer<typeof Recorded>
export type Asked = Recorded & { from: 'customer' }

/** What the matcher had found, by what the bot then did. Courtesies need no entry. */
export function findingOf(bot: Recorded['bot']): Finding {
  if (bot?.kind === 'answer') return { found: 'answer', entryId: bot.entryId ?? 'some-entry' }
  if (bot?.kind === 'clarify' || bot?.kind === 'menu') return { found: 'close', entryId: 'a-close-entry' }
  return { found: 'nothing' }
}

/** The turn that the bot had after these turns, the last of which is the customer's. */
export function turnAfter(turns: Recorded[], finding: Finding, opinion?: Opinion): Turn {
  let line: Line = blank('script', { id: 'customer' })
  const happened: ReturnType<typeof advance>['activities'] = []
  turns.forEach((turn, index) => {
    for (const one of activitiesOf(turn, index, line.version)) {
      const { next, activities } = advance(line, [one], read(turn.text).language)
      line = next
      happened.push(...activities)
    }
  })
  const { conversation } = line
  if (conversation?.status !== 'bot') throw new Error('a script begins with no customer')
  return turnOf({
    conversation,
    activities: happened,
    matcher: { match: () => ({ language: conversation.language, candidates: candidates(finding) }) },
    policy: defaultPolicy,
    ...{ agentsConnected: 1, waiting: 0, now: line.at, timeZone: 'UTC' },
    ...(opinion && { opinion }),
  })
}

/** The turn on a first message for which that was found. */
export function firstTurn(text: string, matched: Matched, opinion?: Opinion): Turn {
  const { language } = matched
  const { next, activities } = advance(
    blank('utterance', { id: 'customer' }),
    [{ id: 'first', at: 0, type: 'message', from: 'customer', text }],
    language,
  )
  const { conversation } = next
  if (conversation?.status !== 'bot') throw new Error('a message opens a conversation')
  return turnOf({
    ...{ conversation, activities, matcher: { match: () => matched }, policy: defaultPolicy },
    ...{ agentsConnected: 1, waiting: 0, now: 0, timeZone: 'UTC' },
    ...(opinion && { opinion }),
  })
}

const SPOKEN: Record<string, Spoken> = { answer: 'answer', clarify: 'clarify', menu: 'clarify', greeting: 'greeting' }

function activitiesOf({ at, from, text, bot, feedback }: Recorded, index: number, version: number): Unnumbered[] {
  const common = { id: `turn${index}`, at: at * 1000 }
  if (from === 'customer') return [{ ...common, type: 'message', from, text }]
  const spoken = SPOKEN[bot?.kind ?? ''] ?? 'fallback'
  const { entryId } = bot ?? {}
  const source = entryId && {
    source: {
      entryId,
      revision: 1,
      language: 'fa' as const,
      question: '',
      checkedOn: '1970-01-01',
      score: 1,
      threshold: 0,
    },
  }
  const said: Unnumbered = { ...common, type: 'message', from, text, language: 'fa', spoken, ...source }
  if (!feedback) return [said]
  return [said, { id: `thumb${index}`, at: common.at, type: 'messageReaction', to: version + 1, thumb: feedback }]
}

const SURE = 0.99
const UNSURE = 0.4

function candidates({ found, entryId }: Finding): Candidate[] {
  if (found === 'nothing' || !entryId) return []
  const side = { question: entryId, variants: [], answer: entryId }
  const entry: Entry = {
    ...{ id: entryId, topic: 'script', tags: [], checkedOn: '1970-01-01', person: false, status: 'published' },
    ...{ fa: side, en: side, revision: 1, editedAt: 0, editedBy: '' },
  }
  return [{ entry, language: 'fa', score: found === 'answer' ? SURE : UNSURE }]
}
