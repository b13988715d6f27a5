// Asks the model about a turn while the bot listens anyway. What it says in time is heard; the rest is as if there were no model.
import { type Opinion, weighedCandidates, worthAsking } from '../../dialogs/second-opinion.js'
import type { Turn } from '../../dialogs/turn.js'
import type { Instant } from '../domain/activity.js'
import type { Candidate } from '../domain/entry.js'
import { type ModelCall, ModelFault, type OfferedEntry, SUPERSEDED } from '../domain/model.js'
import type { Clock, Log } from '../ports.js'
import type { LanguageModel } from '../ports-reading.js'
import { type Meaning, within } from './meaning.js'

export type Consult = {
  model: LanguageModel
  /** Null: no embedding model. */
  meaning: Meaning | null
  /** From the customer's last message until the bot goes on without the model, ms. */
  budgetMs: number
  /** How long a colleague waits for a draft, ms. */
  staffMs: number
  /** Hears why a turn went on without the model. */
  fellBack: (why: string) => void
  /** Opinions by line, asked for or given. */
  open: Map<string, Asked>
}

/** The turn as it was read once, weighed by what a model says of it. */
export type Weigh = (opinion?: Opinion) => Turn

/** `weigh`: of the line at `version`; null: the knowledge has changed since, all is to be read and searched again. */
type Asked = Pick<Subject, 'about' | 'version'> & {
  until: Instant
  opinion: Opinion | null
  stop: AbortController
  weigh: Weigh | null
}

/** `waiting`: not before `until` without it. */
export type Consulted = { state: 'none' } | { state: 'waiting'; until: Instant }

const NONE: Consulted = { state: 'none' }
const KEPT = 5_000
const NEAR_SHARE = 0.4 // of the budget

type Around = { clock: Clock; log: Log; consult?: Consult }

/** `about`: which words of the customer; more of them are another question. `version`: of the line. */
export type Subject = { lineId: string; customerId: string; about: string; version: number }

/** What the model has said about these words; undefined: nothing yet. */
export function opinionOn({ consult }: Around, { lineId, about }: Subject): Opinion | undefined {
  const asked = consult?.open.get(lineId)
  return asked?.about === about ? (asked.opinion ?? undefined) : undefined
}

/** The turn by what the model has said, where nothing has happened since it was asked. */
export function weighedSince({ consult }: Around, lineId: string, version: number): Turn | undefined {
  const asked = consult?.open.get(lineId)
  return asked?.version === version && asked.opinion ? asked.weigh?.(asked.opinion) : undefined
}

/** The knowledge is another: what was found in the old one is not said any more. */
export function searchAgain({ open }: Pick<Consult, 'open'>): void {
  for (const asked of open.values()) asked.weigh = null
}

/** Asks, unless it was asked already. `again` is called when the model has spoken or its time is over. Never throws. */
export function consulted(
  desk: Around,
  { subject, turn, weigh }: { subject: Subject; turn: Turn; weigh: Weigh },
  again: () => void,
): Consulted {
  const { consult, clock } = desk
  const { owed } = turn.conversation
  if (!consult || !owed) return NONE
  const { lineId, about, version } = subject
  const known = consult.open.get(lineId)
  if (known?.about === about) return known.opinion ? NONE : { state: 'waiting', until: known.until }
  known?.stop.abort(SUPERSEDED)
  consult.open.delete(lineId)
  if (!worthAsking(turn)) return NONE
  const until = Math.min(owed.lastAt + consult.budgetMs, owed.since + turn.policy.patienceMs)
  if (until <= clock.now()) return NONE
  const asked: Asked = { about, version, until, opinion: null, stop: new AbortController(), weigh }
  remember(consult.open, lineId, asked)
  ask(desk, consult, subject.customerId, turn, asked)
    .catch(err => desk.log.error({ err }, 'The model could not be asked; the bot goes on without it.'))
    .finally(() => {
      if (consult.open.get(lineId) === asked) again()
    })
  return { state: 'waiting', until }
}

/** The turn is over, or somebody else's. */
export function dismissed({ consult }: Around, lineId: string): void {
  consult?.open.get(lineId)?.stop.abort(SUPERSEDED)
  consult?.open.delete(lineId)
}

async function ask(
  { clock, log }: Around,
  consult: Consult,
  customerId: string,
  turn: Turn,
  asked: Asked,
): Promise<void> {
  const { stop, until } = asked
  const cancel = clock.wake(until, () => stop.abort(new ModelFault('timeout', 'The model took too long.')))
  try {
    const fault = (error: unknown) => {
      if (stop.signal.reason === SUPERSEDED) return
      consult.fellBack(error instanceof ModelFault ? error.kind : 'failed')
      if (!(error instanceof ModelFault))
        log.error({ err: error }, 'The model could not be asked; the bot goes on without it.')
    }
    const halves = {
      model: consult.model,
      meaning: consult.meaning && hurried(clock, consult.meaning, consult.budgetMs),
    }
    asked.opinion = await opinionOf(halves, turn, { customerId, signal: stop.signal }, fault)
  } finally {
    cancel()
  }
}

/** An embedding model that hangs leaves the other one time to speak. */
const hurried = (clock: Clock, meaning: Meaning, budgetMs: number): Pick<Meaning, 'of'> => ({
  of: (question, call) =>
    within(clock, NEAR_SHARE * budgetMs, signal =>
      meaning.of(question, { ...call, signal: AbortSignal.any([signal, call.signal]) }),
    ),
})

/** What the model thinks of the turn: each half that fails is null, and `fault` hears of it. */
export async function opinionOf(
  { model, meaning }: { model: LanguageModel; meaning: Pick<Meaning, 'of'> | null },
  turn: Turn,
  call: ModelCall,
  fault: (error: unknown) => void,
): Promise<Opinion> {
  const caught = <T>(work: Promise<T>): Promise<T | null> =>
    work.catch(error => {
      fault(error)
      return null
    })
  const near = meaning && (await caught(meaning.of(turn.utterance, call)))
  const opinion: Opinion = { near, reading: null }
  if (model.names.chat === null || call.signal.aborted) return opinion
  const candidates = weighedCandidates(turn.candidates, turn.reading, opinion)
  const { utterance, earlier, said } = turn
  const toRead = { utterance, earlier, lastReply: said.at(-1) ?? '', offered: candidates.map(offeredOf) }
  return { near, reading: await caught(model.read(toRead, call)) }
}

/** The side that the customer would be shown. */
export function offeredOf({ entry, language }: Candidate): OfferedEntry {
  const side = entry[language] ?? entry.fa ?? entry.en
  return { id: entry.id, question: side?.question ?? '', variants: side?.variants ?? [], answer: side?.answer ?? '' }
}

function remember(open: Map<string, Asked>, lineId: string, asked: Asked): void {
  open.set(lineId, asked)
  const oldest = open.size > KEPT && open.keys().next()
  if (oldest && !oldest.done) open.delete(oldest.value)
}
