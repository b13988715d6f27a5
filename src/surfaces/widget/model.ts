// What the widget shows, and what the customer can do to it.
import type { Language } from '../../domain/activity.js'
import type { LineStatus, WidgetSettings } from '../../http/contract-widget.js'
import type { ConnectionState } from './connection.js'
import type { Pending } from './outbox.js'
import type { Said, Thumb } from './transcript.js'
import type { Words } from './words.js'

export type Model = {
  language: Language
  words: Words
  settings: WidgetSettings | undefined
  connection: ConnectionState
  status: LineStatus
  typing: { author: 'bot' | 'agent'; name: string | undefined } | undefined
  said: Said[]
  pending: Pending[]
  unread: number
  thumb(id: string): Thumb
  /** What was given on this page to the conversation that has just ended; `id` is the activity's client id. */
  rated: { id: string; stars: number } | undefined
  notice: string | undefined
}

export type Actions = {
  toggle(): void
  close(): void
  send(text: string): void
  typing(): void
  retry(id: string): void
  /** Given anew, it is taken back. */
  thumb(id: string, thumb: 'like' | 'dislike'): void
  rate(stars: number, comment: string): void
  /** What went wrong, in words; empty: it is left. */
  leave(contact: string, want: 'call_back' | 'contact_reply'): Promise<string>
  switchLanguage(): void
  /** False: nothing was deleted. */
  forget(): Promise<boolean>
}

export type View = { element: HTMLElement; show(model: Model): void }
