// The entry on the screen: the published text, the draft that the server has, and mine.
import { signal } from '@preact/signals'
import type { DraftWhole } from '../../http/contract-editor.js'
import type { EntryWhole } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { type Form, formOf, type Problems, sameText } from './form.js'
import type { Place } from './merge.js'

export const NEW = '+'

/** The revision that a link asks to see, such as the one that answered a customer. */
export const revisionAsked = signal<number | null>(null)

/** `draft` and `published` are what my text stands on once I have brought both together. */
export type Clash = { mine: Form; theirs: Form; places: Place[]; by: string; draft: number; published: number }
export type Writing = {
  key: string // the entry's id, or NEW
  whole: EntryWhole | null // what is published; null: nothing yet
  draft: DraftWhole | null // as last heard
  draftRevision: number // 0: there is none
  published: number // the published revision that is in my text
  base: Form // the published text, or an empty one
  synced: Form // what the server has of mine
  form: Form
  owed: boolean // must be saved although no word changed
  saving: 'saved' | 'saving' | 'late'
  restoredAt: number | null
  clash: Clash | null
  problems: Problems
  refused: string | null
  working: boolean
  others: string[] // names of colleagues who have it open
}
export type Shown =
  | { state: 'none' }
  | { state: 'opening'; key: string }
  | { state: 'failed'; key: string; why: string }
  | { state: 'here'; writing: Writing }

export const shown = signal<Shown>({ state: 'none' })

export const current = (): Writing | null => (shown.value.state === 'here' ? shown.value.writing : null)
/** Whether it says something else than what is published. */
export const isDirty = (w: Writing): boolean => !sameText(w.form, w.base)

/** A language model wrote the draft, and nobody has read it. */
export const isUnread = ({ draft, draftRevision }: Writing): boolean => draftRevision > 0 && draft?.unread !== undefined

export function change(to: Partial<Writing>): void {
  const now = current()
  if (now) shown.value = { state: 'here', writing: { ...now, ...to } }
}

export const formOfEntry = ({ entry }: EntryWhole): Form => formOf(entry.id, entry as Parameters<typeof formOf>[1])

export const address = (...parts: (string | number)[]): string =>
  `/api/editor/${parts.map(part => encodeURIComponent(part)).join('/')}`

const orNone = async <T>(path: string): Promise<T | null> =>
  (await call<T | undefined>('GET', `${path}?or=none`)) ?? null
export const readEntry = (id: string) => orNone<EntryWhole>(address('entries', id))
export const readDraft = (id: string) => orNone<DraftWhole>(address('drafts', id))
