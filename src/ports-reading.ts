// Who finds what a customer means: the compiled knowledge, the language model, and whoever looks into what is not served yet.
import type { Language } from './domain/activity.js'
import type { Entry } from './domain/entry.js'
import type { CheckResult, CheckStep, Collision } from './domain/knowledge-tests.js'
import type {
  DraftedSide,
  ModelCall,
  ModelReading,
  OfferedEntry,
  SuggestedReply,
  Talk,
  TurnToRead,
} from './domain/model.js'
import type { Grouped, Leader } from './understanding/clusters.js'
import type { Exam, Shelf, Thresholds } from './understanding/exam.js'
import type { Matched } from './understanding/match.js'
import type { Explained } from './understanding/why.js'

/** The compiled knowledge: which entries may answer, and how surely. */
export interface Matcher {
  match(utterance: string, before?: string): Matched
  /** A published entry; undefined where this customer may not hear it. Absent: none is known by its id. */
  entry?(id: string): Entry | undefined
}

export interface Learner extends Matcher {
  /** Resolves once everything published so far serves in this process, or could not be learnt, at the latest then. */
  caughtUp(withinMs: number): Promise<void>
}

/**
 * A language model. It reads and drafts; nothing of what it writes goes to a customer by itself. Every call ends with its
 * signal at the latest, and throws ModelFault when it gives nothing: then all goes on as if there were no model.
 */
export interface LanguageModel {
  /** Null: there is none for that. */
  readonly names: { chat: string | null; embedding: string | null }
  /** What the customer means, and which of the offered entries answers; quotes are the customer's own words. */
  read(turn: TurnToRead, call: ModelCall): Promise<ModelReading>
  /** One vector a text, in order, all of one size, by the model of that name. */
  embed(model: string, texts: string[], call: ModelCall): Promise<Float32Array[]>
  summarise(talk: Talk, language: Language, call: ModelCall): Promise<string>
  /** A draft out of these entries alone; null: they do not settle it. */
  suggest(talk: Talk, entries: OfferedEntry[], language: Language, call: ModelCall): Promise<SuggestedReply | null>
  translate(text: string, to: Language, call: ModelCall): Promise<string>
  /** Other ways to ask it, at most `count`, none that is there already. */
  variants(side: DraftedSide, language: Language, count: number, call: ModelCall): Promise<string[]>
  /** An entry to be completed, out of what customers asked in vain. */
  draft(messages: string[], language: Language, call: ModelCall): Promise<DraftedSide>
}

export type Overlap = Collision & { contradiction?: { one: string[]; other: string[] } }

/** Looks into knowledge that is not served, off the main thread: a candidate for publishing, a draft. */
export interface Examiner {
  /** Throws 'invalid' when it cannot be learnt. `heard`: 0..1 of the whole. */
  examine(exam: Exam, heard: (step: CheckStep, progress: number) => void): Promise<Omit<CheckResult, 'tookMs'>>
  /**
   * `near`: knowledge from which the shelf differs in few entries. Then only these are learnt: scores are off by a few
   * hundredths at most, and it answers while somebody types.
   */
  explain(shelf: Shelf, text: string, before?: string, near?: Shelf): Promise<Explained>
  /** Learns a shelf that will be compared with others, and puts its tests and these questions to it between other work. */
  prepare(shelf: Shelf, questions: string[], thresholds: Thresholds): Promise<void>
  /** Entries that say the same, the nearest first. */
  overlaps(shelf: Shelf): Promise<Overlap[]>
  /** Texts of customers by what they want. */
  group(texts: string[], leaders: Leader[]): Promise<Grouped>
  /** Somebody was erased: what customers asked is known no more, the editors' tests are. */
  forget(): Promise<void>
  close(): Promise<void>
}
