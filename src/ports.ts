// The whole outside world on one page. Adapters implement these; nothing else crosses the wall.
import type { Activity, Agent, Instant, Language } from './domain/activity.js'
import type { Change } from './domain/audit.js'
import type { Canned } from './domain/canned.js'
import type { Customer } from './domain/customer.js'
import type { Delivery } from './domain/delivery.js'
import type { Demand } from './domain/demand.js'
import type { DeskTastes } from './domain/desk-tastes.js'
import type { Entry, EntryDraft } from './domain/entry.js'
import type { Draft } from './domain/entry-draft.js'
import type { CheckResult, CheckStep, Collision, KeptCheck } from './domain/knowledge-tests.js'
import type { Letter } from './domain/letter.js'
import type { Line } from './domain/line.js'
import type { Mark, Place, Tally } from './domain/marks.js'
import type {
  DraftedSide,
  EntryVectors,
  ModelCall,
  ModelReading,
  OfferedEntry,
  Spent,
  SuggestedReply,
  Talk,
  TurnToRead,
} from './domain/model.js'
import type { Asking } from './domain/offer.js'
import type { Pace } from './domain/pace.js'
import type { EditorToken, Invitation, Lease, Person, Session } from './domain/person.js'
import type { Profile, ReplyDraft } from './domain/profile.js'
import type { SavedSection } from './domain/settings.js'
import type { Grouped, Leader } from './understanding/clusters.js'
import type { Exam, Shelf, Thresholds } from './understanding/exam.js'
import type { Matched } from './understanding/match.js'
import type { Explained } from './understanding/why.js'

export interface Clock {
  now(): Instant
  /** Runs `task` once, no earlier than `at`; returns a way to call it off. */
  wake(at: Instant, task: () => void): () => void
}

/** `repeated`: an activity with one of these ids was on the line already; nothing was written and `seq` is its place. */
export type Committed = { repeated: false } | { repeated: true; seq: number }

/** What watchers hear, in every process. A hint: the store is the truth. */
export type News =
  | { type: 'line'; lineId: string; version: number }
  | { type: 'forgotten'; lineId: string }
  | { type: 'entries' }
  | { type: 'person'; personId: string }
  | { type: 'settings' }
  | { type: 'draft'; entryId: string }
  | { type: 'editing'; entryId: string; personId: string; name: string; at: Instant }
  | { type: 'typing'; lineId: string; from: 'customer' | 'bot' | 'agent'; name?: string }
  /** A colleague has the line open, writes there, or left it. */
  | { type: 'here'; lineId: string; agent: Agent; doing: 'viewing' | 'typing' | 'left'; at: Instant }
  /** How far a side has come. */
  | { type: 'marks'; lineId: string; from: 'customer'; delivered: number; read: number }
  | { type: 'marks'; lineId: string; from: 'agent'; read: number }
  | { type: 'mentioned'; lineId: string; personId: string; by: Agent; seq: number }
  | { type: 'reply-draft'; lineId: string; by: Agent }

/** Named records that are read and written whole. */
export interface Records<R extends { id: string; revision: number }> {
  get(id: string): Promise<R | null>
  all(): Promise<R[]>
  /**
   * Writes the record as it is given. Throws 'conflict' unless the stored revision is `expected`
   * (0: there is none yet); 'any' writes whatever is there. `record.revision` must be higher than `expected`.
   */
  put(record: R, expected: number | 'any'): Promise<void>
  remove(id: string): Promise<void>
}

/** What is written once and only read after that, newest first by id. */
export interface Trail<R extends { id: string }> {
  /** Once by its id: the same again changes nothing. */
  append(record: R): Promise<void>
  get(id: string): Promise<R | null>
  /** `before`: an id; only what is older. */
  newest(limit: number, before?: string): Promise<R[]>
}

export type LineView = 'queued' | 'assigned' | 'scheduled' | 'bot' | 'resolved'

export interface Lines {
  line(id: string): Promise<Line | null>
  /** Activities with seq > `after`, oldest first, at most `limit` (default: all). */
  activities(lineId: string, after?: number, limit?: number): Promise<Activity[]>
  /** The place of the activity with that id; null: it is not on the line. */
  placeOf(lineId: string, activityId: string): Promise<number | null>
  /**
   * Appends the activities and replaces the line, all or nothing, durable when it resolves.
   * If one of the ids is on the line already: writes nothing, answers `repeated`.
   * Throws 'conflict' unless the stored version is `expected` (0 for a new line), 'unavailable' when the store
   * cannot write now. Watchers hear of it only once it is durable. `next.version` is the seq of the last activity;
   * `activities` may be empty when only `wakeAt` changes.
   */
  commit(next: Line, activities: Activity[], expected: number): Promise<Committed>
  /** Lines whose conversation is in that status: queued by (rank, id); the others by last activity, newest first. */
  lines(view: LineView, limit: number): Promise<Line[]>
  /** Ids of lines in that status on which nothing has happened since `before`, the oldest first. */
  aged(view: 'bot' | 'resolved', before: Instant, limit: number): Promise<string[]>
  /** 1 for the conversation that is next; null when the line is not queued. */
  place(lineId: string): Promise<number | null>
  queueLength(): Promise<number>
  /** Queued lines whose rank is at most this: who comes with it now has so many before them. */
  ahead(rank: Instant): Promise<number>
  /** Lines whose wakeAt has come, the most overdue first. */
  due(now: Instant, limit: number): Promise<string[]>
  /** Places with this mark (domain/marks.ts), newest first, before the instant if one is given. A line may be gone meanwhile. */
  marked(mark: Mark, limit: number, before?: Instant): Promise<Place[]>
  /** What was counted on these days (YYYY-MM-DD, both included), in any order. */
  tallies(from: string, to: string): Promise<Tally[]>
  /** Deletes the line and all its activities for good. */
  forget(lineId: string): Promise<void>
}

export interface Knowledge {
  /** The newest revision of each entry, published or retired. */
  entries(): Promise<Entry[]>
  entry(id: string): Promise<Entry | null>
  /** Newest first. */
  revisions(id: string): Promise<Entry[]>
  /** Writes one revision of each, all or nothing. Throws 'conflict' if a stored revision is not `entry.revision - 1`. */
  publish(entries: Entry[]): Promise<void>
}

/** What the faq folder and the store last agreed on, per entry. */
export type Exported = { id: string; revision: number }

export interface Store extends Lines, Knowledge {
  /** Changes when the store has lost or replaced its past: a reader that knows another epoch reloads everything. [a-z0-9]+ */
  readonly epoch: string
  /** What an acknowledgement is worth here, in one sentence for the operator. */
  readonly durability: string
  readonly people: Records<Person>
  readonly sessions: Records<Session>
  readonly invitations: Records<Invitation>
  readonly customers: Records<Customer>
  readonly leases: Records<Lease>
  readonly exported: Records<Exported>
  readonly paces: Records<Pace>
  /** Letters that wait to go out. */
  readonly mails: Records<Letter>
  /** One record a section of the settings. Watchers hear of a change. */
  readonly settings: Records<SavedSection>
  readonly audit: Trail<Change>
  readonly drafts: Records<Draft>
  readonly checks: Records<KeptCheck>
  readonly demands: Records<Demand>
  readonly tokens: Records<EditorToken>
  readonly profiles: Records<Profile>
  readonly replyDrafts: Records<ReplyDraft>
  readonly spent: Records<Spent>
  readonly vectors: Records<EntryVectors>
  readonly deliveries: Records<Delivery>
  readonly canned: Records<Canned>
  readonly tastes: Records<DeskTastes>
  readonly askings: Records<Asking>
  /** The secret of that name; `fresh` becomes it, for every process, if there is none yet. */
  secret(name: string, fresh: string): Promise<string>
  watch(heard: (news: News) => void): () => void
  /** Tells watchers in every process; never stored. */
  signal(news: News): void
  /** Throws 'unavailable' with the reason when reads or writes would fail now. */
  healthy(): Promise<void>
  /** A consistent copy into a new file, while running. Throws 'invalid' where the store has no file of its own. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

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
  explain(shelf: Shelf, text: string, before?: string): Promise<Explained>
  /** Learns a shelf that will be compared with others, and puts its tests and these questions to it between other work. */
  prepare(shelf: Shelf, questions: string[], thresholds: Thresholds): Promise<void>
  /** Entries that say the same, the nearest first. */
  overlaps(shelf: Shelf): Promise<Overlap[]>
  /** Texts of customers by what they want. */
  group(texts: string[], leaders: Leader[]): Promise<Grouped>
  close(): Promise<void>
}

export interface Mail {
  /**
   * Hands one letter to the mail server. Throws 'invalid' when it is refused for good, 'unavailable' when it may be tried
   * again; after a connection that broke at the end nobody knows, and the same id goes with the next attempt.
   */
  send(letter: Pick<Letter, 'id' | 'to' | 'subject' | 'text' | 'language'>): Promise<void>
}

/** The files of the faq folder, as text. */
export interface FaqFiles {
  /** `name`: <topic>/<id>.md */
  parse(
    name: string,
    text: string,
  ): { draft: EntryDraft } | { problems: { line: number; field: string; message: string }[] }
  render(draft: EntryDraft): { name: string; text: string }
}

/** Somebody outside who is told, in order, what happens on lines: a channel that the customer is reached by, a hub. */
export interface Follower {
  readonly name: 'channel' | 'webhook'
  wants(line: Line, activity: Activity): boolean
  /** Resolves when it has been taken, with the ids it got there. Throws NotTaken. `all`: the line's activities so far. */
  tell(line: Line, activity: Activity, delivery: Delivery, all: () => Promise<Activity[]>): Promise<string[]>
  /** An agent is typing; hearsay, tried once. */
  typing?(delivery: Delivery): Promise<void>
}

/** Where another network brings its customers' messages. */
export interface MessagesDoor {
  /** Resolves when what it says is durable. Throws DeskError. */
  accept(request: {
    body: unknown
    headers: Record<string, unknown>
    address: string
  }): Promise<'taken' | 'unauthorized'>
}

export interface Passwords {
  hash(password: string): Promise<string>
  /** `hash` null: there is no such person; takes as long and answers false. */
  verify(password: string, hash: string | null): Promise<boolean>
}

export interface Files {
  /** Keeps the bytes; durable when it resolves. */
  put(id: string, bytes: Uint8Array): Promise<void>
  /** Null when there is none. */
  get(id: string): Promise<Uint8Array | null>
  remove(id: string): Promise<void>
}

/** Where problems are written for the operator. Message texts and tokens never go there. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
