// What somebody did beside the settings, as a lead would say it; null: there are no words for it.
import type { AuditRow } from '../../http/contract-lead.js'
import { words } from './trail-words.js'

type Difference = Pick<AuditRow['differences'][number], 'before' | 'after'>

const NAMED = 4

export function deedInWords(what: string, { before, after }: Difference): string | null {
  const w = words()
  if (what === 'customers.erased') return w.erased(Number(field(after, 'lines') ?? 0))
  if (what === 'customers.aged') return w.aged(Number(field(after, 'erased') ?? 0), Number(field(after, 'days') ?? 0))
  if (what === 'knowledge.override') return w.override(listOf(field(before, 'newlyWrong')).length, entriesOf(after))
  return what === 'knowledge.undone' ? w.undone(entriesOf(after)) : null
}

/** Its reason was written by the program, not by a person. */
export const isOwnReason = (what: string): boolean => what === 'customers.aged' || what === 'knowledge.undone'

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function entriesOf(value: unknown): string {
  const w = words()
  const ids = listOf(value).map(one => `\u2068${String(field(one, 'id') ?? '')}\u2069`)
  const more = ids.length > NAMED ? ` ${w.more(ids.length - NAMED)}` : ''
  return ids.slice(0, NAMED).join(w.and) + more
}
