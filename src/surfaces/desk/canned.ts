// Canned replies on this desk: found by name, filled in with what is known, and always a draft.
import { signal } from '@preact/signals'
import type { CannedRow, CannedRows } from '../../http/contract-canned.js'
import type { Opened } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { me } from '../console/session.js'

export const canned = signal<CannedRow[]>([])

export async function askCanned(): Promise<void> {
  const told = await call<CannedRows>('GET', '/api/desk/canned').catch(() => null)
  if (told) canned.value = told.canned
}

// One spelling for the letters that keyboards mix up.
const plain = (text: string) => text.toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('\u200c', ' ')

/** By name first, then by what they say. */
export function findCanned(asked: string, most = 7): CannedRow[] {
  const wanted = plain(asked)
  const named = canned.value.filter(one => plain(one.name).includes(wanted))
  const saying = canned.value.filter(
    one => !named.includes(one) && plain(`${one.fa ?? ''} ${one.en ?? ''}`).includes(wanted),
  )
  return [...named, ...(wanted ? saying : [])].slice(0, most)
}

/** In the customer's language where there is one. */
export const textOf = (one: CannedRow, language: 'fa' | 'en'): string => one[language] ?? one.fa ?? one.en ?? ''

export const VARIABLES = ['customer_name', 'agent_name', 'order'] as const

const known = (name: string): name is (typeof VARIABLES)[number] => VARIABLES.some(one => one === name)

/** A name that nobody knows leaves no hole; what an agent must still fill in stays in its braces. */
export function filled(text: string, { row, routing }: Opened): string {
  const order = routing?.card?.facts.findLast(fact => fact.kind === 'order')?.value
  const values: Record<(typeof VARIABLES)[number], string | undefined> = {
    customer_name: row.customer.name ?? routing?.profile.name,
    agent_name: me()?.name,
    order,
  }
  const named = values.customer_name
    ? text
    : text.replace(/[ \u00a0]{0,8}(?:[،,][ \u00a0]{0,8})?\{customer_name\}/g, '')
  return named.replace(/\{(\w+)\}/g, (whole, name: string) => (known(name) ? values[name] : undefined) ?? whole)
}
