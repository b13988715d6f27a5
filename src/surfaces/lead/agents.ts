// Who may answer customers, and what about: known to the pages that arrange it.
import { signal } from '@preact/signals'
import type { EntryRows } from '../../http/contract-entries.js'
import type { PersonRow } from '../../http/contract-people.js'
import { call } from '../console/api.js'

export const agents = signal<PersonRow[]>([])
export const topics = signal<string[]>([])

export async function learn(): Promise<void> {
  const [people, entries] = await Promise.all([
    call<{ people: PersonRow[] }>('GET', '/api/people'),
    call<EntryRows>('GET', '/api/editor/entries'),
  ])
  agents.value = people.people.filter(
    ({ roles, status }) => status === 'active' && roles.some(role => role !== 'editor'),
  )
  topics.value = entries.topics
}
