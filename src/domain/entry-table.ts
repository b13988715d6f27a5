// Entries as rows of a table: one column a field, several values of a field on lines of their own in the cell.
import { type Entry, EntryDraft } from './entry.js'
import { type DraftBody, finished, type Problem } from './entry-draft.js'
import { cellOf, rowsOfTable, tableText } from './table-file.js'

const COLUMNS = [
  ...['id', 'revision', 'topic', 'tags', 'checked', 'person', 'status', 'audience', 'owner', 'check_by', 'publish'],
  ...['expires', 'related', 'synonyms', 'fa_question', 'fa_variants', 'fa_answer', 'en_question', 'en_variants'],
  ...['en_answer', 'must', 'must_not', 'contains'],
] as const

export type EntryRow = { line: number; id: string } & (
  | { draft: EntryDraft; revision: number | null }
  | { problems: Problem[] }
)

const lines = (list: string[] | undefined): string => (list ?? []).join('\n')
const iso = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString())

export function tableOf(entries: Entry[], sign: ',' | '\t'): string {
  const rows = entries.map(({ fa, en, tests, ...e }) => [
    ...[e.id, String(e.revision), e.topic, lines(e.tags), e.checkedOn, e.person ? 'yes' : '', e.status],
    ...[e.audience ?? '', e.owner ?? '', e.checkBy ?? '', iso(e.publishAt), iso(e.expiresAt), lines(e.related)],
    lines(e.synonyms?.map(group => group.join(' = '))),
    ...[fa, en].flatMap(side => [side?.question ?? '', lines(side?.variants), side?.answer ?? '']),
    ...[lines(tests?.must), lines(tests?.mustNot), lines(tests?.contains)],
  ])
  return tableText([[...COLUMNS], ...rows], sign)
}

/** `reason`: why the file cannot be taken at all. `most`: rows that it may have. */
export function entriesOfTable(text: string, most = Number.POSITIVE_INFINITY): EntryRow[] | { reason: string } {
  const rows = rowsOfTable(text)
  if ('reason' in rows) return rows
  const [head, ...rest] = rows
  if (rest.length > most) return { reason: `it has ${rest.length} rows, too many to take at once: bring it in parts` }
  const names = (head?.cells ?? []).map(name => name.trim().toLowerCase())
  const unknown = names.find(name => name && !(COLUMNS as readonly string[]).includes(name))
  if (unknown) return { reason: `there is no column ${unknown}; there are: ${COLUMNS.join(', ')}` }
  if (!names.includes('id')) return { reason: 'the first line names the columns, and one of them is id' }
  return rest.map(({ line, cells }) => rowOf(line, name => cellOf(cells[names.indexOf(name)] ?? '').trim()))
}

function rowOf(line: number, cell: (name: string) => string): EntryRow {
  const id = cell('id')
  const wrong: Problem[] = []
  const list = (name: string) =>
    cell(name)
      .split('\n')
      .map(one => one.trim())
      .filter(Boolean)
  const at = (name: string) => instant(cell(name), name, wrong)
  const side = (language: 'fa' | 'en') => ({
    question: cell(`${language}_question`),
    variants: list(`${language}_variants`),
    answer: cell(`${language}_answer`),
  })
  const times = { publishAt: at('publish'), expiresAt: at('expires') }
  const body = {
    ...{ topic: cell('topic'), tags: list('tags'), checkedOn: cell('checked'), person: yes(cell('person')) },
    ...(cell('status') && { status: cell('status') }),
    ...(cell('audience') && { audience: cell('audience') }),
    ...{ owner: cell('owner'), checkBy: cell('check_by'), related: list('related') },
    synonyms: list('synonyms').map(group => group.split('=').map(word => word.trim())),
    ...Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined)),
    ...{ fa: side('fa'), en: side('en') },
    tests: { must: list('must'), mustNot: list('must_not'), contains: list('contains') },
  } as DraftBody
  const parsed = EntryDraft.safeParse(finished(id, body))
  if (parsed.success && wrong.length === 0)
    return { line, id, draft: parsed.data, revision: Number(cell('revision')) || null }
  const told = parsed.success ? [] : parsed.error.issues
  return { line, id, problems: [...wrong, ...told.map(({ path, message }) => ({ field: path.join('.'), message }))] }
}

const yes = (cell: string): boolean => /^(?:yes|true|1|بله)$/i.test(cell)

function instant(cell: string, field: string, wrong: Problem[]): number | undefined {
  if (!cell) return undefined
  const at = Date.parse(cell)
  if (Number.isNaN(at)) wrong.push({ field, message: 'an instant such as 2026-12-01T09:00:00+03:30' })
  return Number.isNaN(at) ? undefined : at
}
