// The outside world: here the clock, the store and what keeps things; ports-reading and ports-outside have the rest.
// Adapters implement these; nothing else crosses the wall.
import type { Activity, Agent, Instant } from './domain/activity.js'
import type { Change } from './domain/audit.js'
import type { Canned } from './domain/canned.js'
import type { Customer } from './domain/customer.js'
import type { Delivery } from './domain/delivery.js'
import type { Demand } from './domain/demand.js'
import type { DeskTastes } from './domain/desk-tastes.js'
import type { Entry } from './domain/entry.js'
import type { Draft } from './domain/entry-draft.js'
import type { KeptCheck } from './domain/knowledge-tests.js'
import type { Letter } from './domain/letter.js'
import type { Line } from './domain/line.js'
import type { Mark, Place, Tally } from './domain/marks.js'
import type { EntryVectors, Spent } from './domain/model.js'
import type { Asking } from './domain/offer.js'
import type { Pace } from './domain/pace.js'
import type { EditorToken, Invitation, Lease, Person, Session } from './domain/person.js'
import type { Profile, ReplyDraft } from './domain/profile.js'
import type { SavedSection } from './domain/settings.js'

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
  /**
   * The line as this process wrote it last, without asking anybody; others may have written since. Good enough to commit over,
   * which is refused as a conflict then; never to refuse something by. Null, or absent: ask for the line.
   */
  lastWritten?(id: string): Line | null
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
