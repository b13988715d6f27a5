// Whom we tell and hear outside: the mail server, the faq folder, other networks and hubs.
import type { Activity } from './domain/activity.js'
import type { Delivery } from './domain/delivery.js'
import type { EntryDraft } from './domain/entry.js'
import type { Letter } from './domain/letter.js'
import type { Line } from './domain/line.js'
import type { OutsideStanding } from './domain/outside.js'

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

/** How those outside are doing. */
export interface Outside {
  now(): OutsideStanding
  /** Asks each for nothing but whether it knows us; ends after some seconds at the latest, and never throws. */
  look(): Promise<void>
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
