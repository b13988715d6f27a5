// Files of entries, looked at row by row before anything is written, then taken as drafts or published as one.
import { createHash } from 'node:crypto'
import type { Entry, EntryDraft } from '../domain/entry.js'
import { bodyOf, type Draft, finished } from '../domain/entry-draft.js'
import { entriesOfTable } from '../domain/entry-table.js'
import { DeskError } from '../domain/errors.js'
import { decoded } from '../domain/text-encoding.js'
import type { FaqFiles } from '../ports-outside.js'
import type { Desk } from './desk.js'
import { type Author, saveDraft } from './drafts.js'
import { collisions } from './knowledge-check.js'
import { publishDrafts, type Went } from './publish-drafts.js'
import type { LeftDraft } from './take-back.js'

export type GivenFile = { name: string; bytes: Uint8Array }
export type SeenFile = { name: string; encoding: string; format: string; reason?: string }
type Row = { file: string; row: number; id: string; question?: string }
export type SeenRow = Row &
  (
    | { state: 'new' | 'same' }
    | { state: 'changed'; changed: string[] }
    | { state: 'conflict'; reason: string; changed: string[] }
    | { state: 'bad'; field: string; reason: string }
  )
export type Preview = { fingerprint: string; files: SeenFile[]; rows: SeenRow[] }

/** Written at once: the store makes them durable together. */
const AT_ONCE = 50
const MOST_ROWS = 5_000 // of all files: each costs a moment of the one thread that serves everybody

type Found = Row & ({ draft: EntryDraft; revision: number | null } | { problem: { field: string; message: string } })

/** Writes nothing. */
export async function previewImport(desk: Desk, files: GivenFile[], faq: FaqFiles): Promise<Preview> {
  return (await looked(desk, files, faq)).preview
}

async function looked(desk: Desk, given: GivenFile[], faq: FaqFiles) {
  const [entries, drafts, agreed] = await Promise.all([
    desk.store.entries(),
    desk.store.drafts.all(),
    desk.store.exported.all(),
  ])
  let left = MOST_ROWS
  const read = given.map(file => {
    const seen = readFile(file, faq, left)
    left -= seen.found.length
    return seen
  })
  const found = read.flatMap(({ found }) => found)
  const judge = judgeOf(entries, drafts, new Map(agreed.map(({ id, revision }) => [id, revision])), found)
  const rows = found.map(judge)
  const wanted = new Map(found.flatMap(one => ('draft' in one ? [[one.id, one.draft] as const] : [])))
  const stand = [entries.map(e => [e.id, e.revision]).sort(), drafts.map(d => [d.id, d.revision]).sort()]
  const bytes = given.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('base64url')])
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([stand, bytes]))
    .digest('base64url')
  return { preview: { fingerprint, files: read.map(({ file }) => file), rows }, wanted, drafts }
}

function readFile({ name, bytes }: GivenFile, faq: FaqFiles, most: number): { file: SeenFile; found: Found[] } {
  const text = decoded(bytes)
  const format = /\.md$/i.test(name) ? 'faq' : /\.(?:csv|tsv|tab|txt)$/i.test(name) ? 'table' : 'unknown'
  const refused = (reason: string, encoding = '') => ({ file: { name, encoding, format, reason }, found: [] })
  if ('reason' in text) return refused(text.reason)
  if (format === 'unknown') return refused('bring .csv, .tsv or the .md files of the faq folder', text.encoding)
  const file = { name, encoding: text.encoding, format }
  if (format === 'faq') {
    const read = faq.parse(name, text.text)
    const row = { file: name, row: 1, id: name.split('/').at(-1)?.replace(/\.md$/i, '') ?? '' }
    if ('draft' in read)
      return { file, found: [{ ...row, ...questionOf(read.draft), draft: read.draft, revision: null }] }
    const [first] = read.problems
    const problem = { field: first?.field ?? 'entry', message: first?.message ?? 'it cannot be read' }
    return { file, found: [{ ...row, row: first?.line ?? 1, problem }] }
  }
  const rows = entriesOfTable(text.text, most)
  if ('reason' in rows) return refused(rows.reason, text.encoding)
  const found = rows.map(({ line, id, ...one }): Found => {
    const row = { file: name, row: line, id }
    return 'draft' in one ? { ...row, ...questionOf(one.draft), ...one } : { ...row, problem: one.problems[0]! }
  })
  return { file, found }
}

const questionOf = ({ fa, en }: EntryDraft) => ({ question: (fa ?? en)?.question ?? '' })

function judgeOf(
  entries: Entry[],
  drafts: Draft[],
  agreed: Map<string, number>,
  found: Found[],
): (one: Found) => SeenRow {
  const stored = new Map(entries.map(entry => [entry.id, entry]))
  const writing = new Map(drafts.map(draft => [draft.id, draft]))
  const fresh = found.flatMap(one => ('draft' in one ? [one.draft] : []))
  const ids = new Set(fresh.map(({ id }) => id))
  const claimed = new Map(
    collisions([...entries.filter(({ id }) => !ids.has(id)), ...fresh]).map(one => [one.id, one] as const),
  )
  const seen = new Set<string>()
  return one => {
    const { file, row, id, question } = one
    const base = { file, row, id, ...(question !== undefined && { question }) }
    const bad = (field: string, reason: string): SeenRow => ({ ...base, state: 'bad', field, reason })
    if ('problem' in one) return bad(one.problem.field, one.problem.message)
    if (seen.has(id)) return bad('id', 'an earlier row has the same id')
    seen.add(id)
    const taken = claimed.get(id)
    if (taken) return bad(taken.path.join('.'), `${taken.other} has this question already: ${taken.text}`)
    const entry = stored.get(id)
    const draft = othersDraft(writing.get(id), one.draft)
    if (!entry)
      return draft ? { ...base, state: 'conflict', reason: draftOf(draft), changed: [] } : { ...base, state: 'new' }
    const changed = differing(entry, one.draft)
    if (changed.length === 0) return { ...base, state: 'same' }
    if (draft) return { ...base, state: 'conflict', reason: draftOf(draft), changed }
    const from = one.revision ?? agreed.get(id) ?? entry.revision
    if (from !== entry.revision)
      return {
        ...base,
        state: 'conflict',
        reason: `${entry.editedBy} has published revision ${entry.revision} since revision ${from}`,
        changed,
      }
    return { ...base, state: 'changed', changed }
  }
}

const draftOf = ({ author }: Draft): string => `${author.name} writes a draft of it`

/** A draft that says something else; one that an import left behind before is no conflict with the same file. */
const othersDraft = (draft: Draft | undefined, wanted: EntryDraft): Draft | undefined =>
  draft && unlike(finished(draft.id, draft.body), finished(wanted.id, bodyOf(wanted))).length > 0 ? draft : undefined

/** The fields that differ, in the entry's own order. */
const differing = (entry: Entry, draft: EntryDraft): string[] =>
  unlike(finished(entry.id, bodyOf(entry)), finished(draft.id, bodyOf(draft)))

function unlike(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return fields.filter(field => JSON.stringify(ordered(before[field])) !== JSON.stringify(ordered(after[field])))
}

const ordered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

export type Import = {
  files: GivenFile[]
  fingerprint: string
  reason: string
  conflicts: 'skip' | 'overwrite'
  publish: boolean
  override?: string | undefined
}
export type ImportWent =
  | { state: 'imported'; drafts: string[]; published: string[]; skipped: string[]; left: LeftDraft[] }
  | { state: 'blocked'; went: Extract<Went, { state: 'blocked' | 'clash' }> }

/** Throws 'conflict' when something changed since the preview. What cannot be published at once stays as drafts. */
export async function importFiles(desk: Desk, wanted: Import, faq: FaqFiles, by: Author): Promise<ImportWent> {
  const { preview, wanted: drafted, drafts } = await looked(desk, wanted.files, faq)
  if (preview.fingerprint !== wanted.fingerprint)
    throw new DeskError('conflict', 'Something has changed since you looked at these rows: look again.')
  const takes = (state: SeenRow['state']) =>
    state === 'new' || state === 'changed' || (state === 'conflict' && wanted.conflicts === 'overwrite')
  const chosen = preview.rows.filter(({ state }) => takes(state)).map(({ id }) => id)
  const skipped = preview.rows.filter(({ state }) => !takes(state) && state !== 'same').map(({ id }) => id)
  const before = new Map(drafts.map(draft => [draft.id, draft]))
  const save = async (id: string): Promise<LeftDraft> => {
    const published = (await desk.store.entry(id))?.revision ?? 0
    const was = before.get(id)
    const body = bodyOf(drafted.get(id)!)
    const done = await saveDraft(desk, { id, expected: was?.revision ?? 0, body, reason: wanted.reason, published }, by)
    if (done.state === 'clash')
      throw new DeskError('conflict', `${id}: ${done.clash.by} has changed it just now: look again.`)
    return { id, revision: done.draft.revision, ...(was && { before: was.body }) }
  }
  const left: LeftDraft[] = []
  for (let at = 0; at < chosen.length; at += AT_ONCE)
    left.push(...(await Promise.all(chosen.slice(at, at + AT_ONCE).map(save))))
  if (!wanted.publish || left.length === 0) return { state: 'imported', drafts: chosen, published: [], skipped, left }
  const saved = left.map(({ id, revision }) => ({ id, expected: revision }))
  const went = await publishDrafts(desk, { drafts: saved, reason: wanted.reason, override: wanted.override }, by)
  if (went.state === 'blocked' || went.state === 'clash') return { state: 'blocked', went }
  return { state: 'imported', drafts: [], published: chosen, skipped, left: [] }
}
