// Which conversations were answered with this revision, and how that went. And which of them would make good tests.
import type { Activity, BotMessage, Instant, Thumb } from '../domain/activity.js'
import { answeredWith, type Place } from '../domain/marks.js'
import type { Desk } from './desk.js'
import { leftOut } from './left-out.js'
import { utterance } from './questions.js'

type Shelf = Pick<Desk, 'store' | 'clock'>

export type AnsweredOnce = {
  lineId: string
  seq: number
  at: Instant
  asked: string
  language: 'fa' | 'en'
  score: number
  threshold: number
  thumb: Thumb
  outcome: 'open' | 'contained' | 'person'
}

const BEFORE = 12
const AFTER = 60
const MOST = 50

/** Newest first, at most 50; `before`: ask again with it for older ones. */
export async function answeredBy({ store }: Shelf, id: string, revision: number, before?: Instant) {
  const places = await store.marked(answeredWith(id, revision), MOST, before)
  const found = await Promise.all(places.map(place => answerAt(store, place).catch(leftOut(null))))
  const last = places.length === MOST ? places.at(-1) : undefined
  return { answers: found.filter(one => one !== null), ...(last && { before: last.at }) }
}

async function answerAt(store: Desk['store'], { lineId, seq, at }: Place): Promise<AnsweredOnce | null> {
  const from = Math.max(0, seq - 1 - BEFORE)
  const activities = await store.activities(lineId, from, BEFORE + 1 + AFTER)
  const answer = activities.find(a => a.seq === seq)
  if (answer?.type !== 'message' || answer.from !== 'bot' || !answer.source) return null
  const { language, score, threshold } = answer.source
  return {
    ...{ lineId, seq, at, language, score, threshold },
    asked: utterance(activities.filter(a => a.seq < seq)),
    ...fate(
      answer,
      activities.filter(a => a.seq > seq),
    ),
  }
}

/** What the customer made of it, as far as the next sixty activities tell. */
function fate({ seq }: BotMessage, after: Activity[]): Pick<AnsweredOnce, 'thumb' | 'outcome'> {
  const thumb = after.findLast(a => a.type === 'messageReaction' && a.to === seq)
  const end = after.find(a => a.type === 'handoff.initiate' || a.type === 'endOfConversation')
  return {
    thumb: thumb?.type === 'messageReaction' ? thumb.thumb : 'none',
    outcome: end === undefined ? 'open' : end.type === 'handoff.initiate' ? 'person' : 'contained',
  }
}

export type Proposal = {
  text: string
  kind: 'must' | 'must_not'
  why: 'voted_down' | 'led_to_person' | 'chosen_after_clarification'
  lineId: string
  seq: number
  at: Instant
}

const LONGEST_TEST = 300
const REVISIONS_LOOKED_AT = 5

/** Real questions that its tests do not have yet: where it was not enough it must not answer, where it was chosen it must. */
export async function proposals(desk: Shelf, id: string): Promise<Proposal[]> {
  const revisions = (await desk.store.revisions(id)).slice(0, REVISIONS_LOOKED_AT)
  const [entry] = revisions
  if (!entry) return []
  const known = new Set([
    ...[...(entry.tests?.must ?? []), ...(entry.tests?.mustNot ?? [])],
    ...[entry.fa, entry.en].flatMap(side => (side ? [side.question, ...side.variants] : [])),
  ])
  const found = await Promise.all(revisions.map(({ revision }) => answeredBy(desk, id, revision)))
  const seen = new Set<string>()
  return found
    .flatMap(({ answers }) => answers)
    .flatMap((one): Proposal[] => {
      const { asked: text, lineId, seq, at } = one
      if (!text || text.length > LONGEST_TEST || known.has(text) || seen.has(text)) return []
      const why = one.thumb === 'down' ? 'voted_down' : one.outcome === 'person' ? 'led_to_person' : null
      if (!why) return []
      seen.add(text)
      return [{ text, kind: 'must_not', why, lineId, seq, at }]
    })
    .slice(0, MOST)
}
