// What a model writes for colleagues: a summary, a draft of a reply, a translation, variants. Drafts, all of them: a person
// reads, edits and sends or publishes, or throws away.
import type { Activity, Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import type { Line } from '../domain/line.js'
import { type DraftedSide, type FaultKind, type ModelCall, ModelFault, type Talk } from '../domain/model.js'
import { plain } from '../domain/plain.js'
import { inCourse, saidIn } from '../domain/secret-course.js'
import type { LanguageModel } from '../ports-reading.js'
import { offeredOf } from './consult.js'
import type { Desk } from './desk.js'
import { within } from './meaning.js'

const MOST_ACTIVITIES = 200
const SOURCES = 4
const LEAST_SCORE = 0.08 // what is further off is no help to anybody

export type SourceShown = { entryId: string; revision: number; question: string; language: Language }
/** Null text: the entries do not settle it. */
export type Suggested = { text: string | null; language: Language; sources: SourceShown[] }

/** Throws 'unavailable' with a reason for the agent, like all of these. */
export async function summaryOf(desk: Desk, line: Line, language: Language): Promise<string> {
  const talk = talkOf(await newest(desk, line))
  return asked(desk, (model, call) => model.summarise(talk, language, call))
}

/** A reply grounded in entries, for the agent to edit. */
export async function suggestedReply(desk: Desk, line: Line): Promise<Suggested> {
  const activities = await newest(desk, line)
  const talk = talkOf(activities)
  const language = line.conversation?.language ?? 'fa'
  const found = sourcesFor(desk, activities)
  const offered = found.map(offeredOf)
  const draft = await asked(desk, (model, call) => model.suggest(talk, offered, language, call))
  const used = found.filter(({ entry }) => draft?.sourceIds.includes(entry.id))
  const sources = used.map(({ entry, language: fits }) => {
    return { entryId: entry.id, revision: entry.revision, question: entry[fits]?.question ?? '', language: fits }
  })
  return { text: draft && plain(draft.text, language), language, sources } // what agents write is shown as it is typed
}

/** Of the message at that place. Throws 'not_found' when there is none. */
export async function translated(desk: Desk, line: Line, seq: number, to: Language): Promise<string> {
  const [message] = await desk.store.activities(line.id, seq - 1, 1)
  if (message?.type !== 'message' || message.seq !== seq || !message.text)
    throw new DeskError('not_found', 'There is no message at this place.')
  return asked(desk, (model, call) => model.translate(message.text, to, call))
}

/** Other ways to ask it, unreviewed. */
export const suggestedVariants = (
  desk: Desk,
  side: DraftedSide,
  language: Language,
  count: number,
): Promise<string[]> => asked(desk, (model, call) => model.variants(side, language, count, call))

/** An entry to be completed, out of what customers asked in vain; unreviewed. */
export const draftedEntry = (desk: Desk, messages: string[], language: Language): Promise<DraftedSide> =>
  asked(desk, (model, call) => model.draft(messages, language, call))

async function asked<T>(desk: Desk, work: (model: LanguageModel, call: ModelCall) => Promise<T>): Promise<T> {
  const { consult, clock } = desk
  if (!consult || consult.model.names.chat === null) throw new DeskError('unavailable', WHY.off)
  try {
    return await within(clock, consult.staffMs, signal => work(consult.model, { customerId: null, signal }))
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error
    throw new DeskError('unavailable', WHY[error.kind])
  }
}

const LATER = 'The language model does not answer at the moment: go on without it.'
const WHY: Record<FaultKind, string> = {
  off: 'No language model is connected here.',
  spent: "The language model's budget for today is used up: go on without it.",
  busy: 'The language model has too much to do: try again in a moment.',
  refused: 'The language model declined: go on without it.',
  shape: 'The language model gave nothing usable: try again or go on without it.',
  rejected: 'The language model refuses our requests: tell whoever runs this program.',
  ...{ open: LATER, timeout: LATER, failed: LATER },
}

const newest = (desk: Desk, { id, version, conversation }: Line): Promise<Activity[]> =>
  desk.store.activities(id, Math.max((conversation?.openedSeq ?? 1) - 1, version - MOST_ACTIVITIES))

/** Messages only: what colleagues wrote to each other stays among them. */
const talkOf = (activities: Activity[]): Talk => inCourse(activities.flatMap(saidIn)).filter(({ text }) => text !== '')

/** What the knowledge finds for the customer's words since the last reply, and for the words that brought them here. */
function sourcesFor({ matcher }: Desk, activities: Activity[]) {
  const said = activities.filter(a => a.type === 'message')
  const lastReply = said.findLastIndex(a => a.from === 'agent')
  const words = said.flatMap((a, at) => (a.from === 'customer' ? [{ text: a.text, at }] : []))
  const fresh = words.filter(({ at }) => at > lastReply).map(({ text }) => text)
  const first = words.length > 0 ? [words[0]!.text] : []
  const searched = [fresh.join('\n'), ...fresh, ...first].filter(text => text.trim())
  const best = new Map<string, { entry: Entry; language: Language; score: number }>()
  for (const text of searched)
    for (const candidate of matcher.match(text).candidates)
      if (candidate.score > Math.max(LEAST_SCORE, best.get(candidate.entry.id)?.score ?? 0))
        best.set(candidate.entry.id, candidate)
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, SOURCES)
}
