// The list of entries: searched by the server, narrowed by topic here.
import { computed, signal } from '@preact/signals'
import type { DraftRow, DraftRows } from '../../http/contract-editor.js'
import type { EntryRow, EntryRows } from '../../http/contract-entries.js'
import { call } from '../console/api.js'
import { today } from './form.js'

export type Listing = 'loading' | 'here' | 'failed'

export const asked = signal('')
/** What the list on the screen answers; it is old while another word is being looked for. */
const answered = signal('')
export const looking = computed(() => listing.value === 'here' && answered.value !== asked.value.trim())
export const topic = signal('')
export const entries = signal<EntryRow[]>([])
export const topics = signal<string[]>([])
export const listing = signal<Listing>('loading')

export const drafts = signal<DraftRow[]>([])

export type Wanted = 'all' | 'drafts' | 'translation' | 'due' | 'retired'
export const wanted = signal<Wanted>('all')

const FITS: Record<Wanted, (entry: EntryRow) => boolean> = {
  all: () => true,
  drafts: ({ care }) => care?.draft !== undefined,
  translation: ({ question, care }) => !question.fa || !question.en || (care?.outdated?.length ?? 0) > 0,
  due: ({ care }) => care?.checkBy !== undefined && care.checkBy <= today(),
  retired: ({ status }) => status === 'retired',
}

export const shown = computed(() =>
  entries.value.filter(entry => (!topic.value || entry.topic === topic.value) && FITS[wanted.value](entry)),
)

/** Of a published entry. */
export const topicOf = (id: string): string | undefined => entries.value.find(entry => entry.id === id)?.topic

/** Entries that are not published yet stand on top. */
export const unborn = computed(() => {
  const known = new Set(entries.value.map(({ id }) => id))
  const open = !topic.value && (wanted.value === 'all' || wanted.value === 'drafts')
  return open ? drafts.value.filter(draft => draft.base === 0 && !known.has(draft.id) && says(draft)) : []
})

/** They are in no search yet: by their letters. */
function says({ id, question }: DraftRow): boolean {
  const q = asked.value.trim().toLowerCase()
  return [id, question.fa ?? '', question.en ?? ''].some(text => text.toLowerCase().includes(q))
}

let turn = 0
let timer: ReturnType<typeof setTimeout> | undefined
const PAUSE_MS = 160

export async function load(): Promise<void> {
  turn += 1
  const mine = turn
  const q = asked.value.trim()
  try {
    const [told, writing] = await Promise.all([
      call<EntryRows>('GET', `/api/editor/entries${q ? `?q=${encodeURIComponent(q)}` : ''}`),
      call<DraftRows>('GET', '/api/editor/drafts'),
    ])
    if (mine !== turn) return // a later question was asked meanwhile
    drafts.value = writing.drafts
    entries.value = told.entries
    topics.value = told.topics
    answered.value = q
    listing.value = 'here'
  } catch {
    if (mine === turn) listing.value = 'failed'
  }
}

/** What was saved just now, where it stands; the whole list is not asked for again with every pause in the writing. */
export function keepDraft(draft: DraftRow): void {
  const known = drafts.value.some(({ id }) => id === draft.id)
  drafts.value = known ? drafts.value.map(one => (one.id === draft.id ? draft : one)) : [...drafts.value, draft]
  const { revision, state, author, savedAt } = draft
  entries.value = entries.value.map(entry =>
    entry.id === draft.id ? { ...entry, care: { ...entry.care, draft: { revision, state, author, savedAt } } } : entry,
  )
}

export function ask(q: string): void {
  asked.value = q
  clearTimeout(timer)
  timer = setTimeout(() => void load(), PAUSE_MS)
}
