// The list of entries: searched by the server, narrowed by topic here.
import { computed, signal } from '@preact/signals'
import type { EntryRow, EntryRows } from '../../http/contract.js'
import { call } from '../console/api.js'

export type Listing = 'loading' | 'here' | 'failed'

export const asked = signal('')
export const topic = signal('')
export const entries = signal<EntryRow[]>([])
export const topics = signal<string[]>([])
export const listing = signal<Listing>('loading')

export const shown = computed(() =>
  topic.value ? entries.value.filter(entry => entry.topic === topic.value) : entries.value,
)

let turn = 0
let timer: ReturnType<typeof setTimeout> | undefined
const PAUSE_MS = 160

export async function load(): Promise<void> {
  turn += 1
  const mine = turn
  const q = asked.value.trim()
  try {
    const told = await call<EntryRows>('GET', `/api/editor/entries${q ? `?q=${encodeURIComponent(q)}` : ''}`)
    if (mine !== turn) return // a later question was asked meanwhile
    entries.value = told.entries
    topics.value = told.topics
    listing.value = 'here'
  } catch {
    if (mine === turn) listing.value = 'failed'
  }
}

export function ask(q: string): void {
  asked.value = q
  clearTimeout(timer)
  timer = setTimeout(() => void load(), PAUSE_MS)
}
