// The settings as the server has them, and the trail of their changes.
import { signal } from '@preact/signals'
import type { AuditRow, AuditShown, SectionShown, SettingsShown } from '../../http/contract-lead.js'
import { call } from '../console/api.js'
import { trouble } from '../console/trouble.js'

export const sections = signal<Record<string, SectionShown> | null>(null)
export const changes = signal<AuditRow[] | null>(null)
/** Nothing older than what is shown is left. */
export const trailEnds = signal(false)
export const problem = signal<string | null>(null)

const PAGE = 20

export async function loadSettings(): Promise<void> {
  try {
    sections.value = (await call<SettingsShown>('GET', '/api/lead/settings')).sections
    problem.value = null
  } catch (error) {
    problem.value = trouble(error)
  }
}

export async function loadTrail(more: 'newest' | 'older' = 'newest'): Promise<void> {
  const last = more === 'older' ? changes.value?.at(-1) : undefined
  const query = last ? `&before=${encodeURIComponent(last.id)}` : ''
  try {
    const told = await call<AuditShown>('GET', `/api/lead/audit?limit=${PAGE}${query}`)
    changes.value = last ? [...(changes.value ?? []), ...told.changes] : told.changes
    trailEnds.value = told.changes.length < PAGE
    problem.value = null
  } catch (error) {
    problem.value = trouble(error)
  }
}

const take = (section: SectionShown): SectionShown => {
  sections.value = { ...sections.value, [section.name]: section }
  return section
}

const at = (name: string, ...rest: string[]) => ['/api/lead/settings', encodeURIComponent(name), ...rest].join('/')

/** Throws what the server refused; 409: somebody changed it meanwhile. */
export const save = async (name: string, value: unknown, expectedRevision: number, reason: string) =>
  take(await call<SectionShown>('PUT', at(name), { expectedRevision, value, reason }))

export const restore = async (name: string, change: string, expectedRevision: number, reason: string) =>
  take(await call<SectionShown>('POST', at(name, 'restore'), { expectedRevision, change, to: 'before', reason }))

/** The newest change of a section: what an undo takes back. */
export async function takeBack(name: string, reason: string): Promise<void> {
  await Promise.all([loadTrail(), loadSettings()])
  const change = changes.value?.find(({ what }) => what === `settings.${name}`)
  const section = sections.value?.[name]
  if (change && section) await restore(name, change.id, section.revision, reason)
}
