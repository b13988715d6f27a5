// Writing an entry back into its file so that a reviewer sees only what changed.

import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar, isSeq, stringify, type YAMLSeq } from 'yaml'
import type { EntryDraft } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import { frontOf, parseFaqFile, partsOf, plain, SECTION } from './faq-file.js'

const LANGUAGES = ['fa', 'en'] as const
const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const

export const fileOf = ({ topic, id }: EntryDraft): string => `${topic}/${id}.md`

/**
 * The file's text for this entry. `before`: what stands there now; comments, order and unknown formatting of it survive,
 * and where nothing changed it comes back byte for byte. Throws 'invalid' when the entry cannot be told apart in a file.
 */
export function renderFaqFile(entry: EntryDraft, before: string | null): string {
  const file = fileOf(entry)
  const known = before === null ? null : parseFaqFile(file, before)
  if (before !== null && known && 'draft' in known && isDeepStrictEqual(known.draft, entry)) return before
  const parts = before === null ? null : partsOf(plain(before))
  const text = parts ? edited(entry, parts.front, parts.body) : fresh(entry)
  const read = parseFaqFile(file, text)
  if (!('draft' in read) || !isDeepStrictEqual(read.draft, entry))
    throw new DeskError('invalid', `${file}: a line of the answer reads like a heading of this file (## fa, ## en).`)
  return before?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text
}

const isoOf = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())

const frontFields = ({
  topic,
  tags,
  checkedOn,
  person,
  status,
  fa,
  en,
  ...entry
}: EntryDraft): Record<string, unknown> => ({
  topic,
  tags,
  checked: checkedOn,
  person: person || undefined,
  status: status === 'published' ? undefined : status,
  audience: entry.audience,
  owner: entry.owner,
  checkBy: entry.checkBy,
  publish: isoOf(entry.publishAt),
  expires: isoOf(entry.expiresAt),
  related: entry.related,
  synonyms: entry.synonyms,
  fa: fa && { question: fa.question, variants: fa.variants },
  en: en && { question: en.question, variants: en.variants },
  tests: entry.tests && {
    must: entry.tests.must,
    mustNot: entry.tests.mustNot,
    contains: entry.tests.contains,
  },
})

function fresh(entry: EntryDraft): string {
  const fields = Object.entries(frontFields(entry)).filter(([, value]) => value !== undefined)
  const doc = frontOf(stringify(Object.fromEntries(fields), STYLE))
  for (const short of ['tags', 'related']) {
    const list = doc.get(short)
    if (isSeq(list)) list.flow = true
  }
  return `---\n${doc.toString(STYLE)}---\n${LANGUAGES.map(language => section(entry, language)).join('')}`
}

const section = (entry: EntryDraft, language: 'fa' | 'en'): string =>
  entry[language] ? `\n## ${language}\n\n${entry[language].answer}\n` : ''

function edited(entry: EntryDraft, front: string, body: string): string {
  const doc = frontOf(front)
  if (doc.errors.length > 0 || !isMap(doc.contents))
    throw new DeskError(
      'invalid',
      `${fileOf(entry)}: the file that stands there is broken: mend it or delete it first.`,
    )
  for (const [field, value] of Object.entries(frontFields(entry))) setField(doc, [field], value)
  const unchanged = doc.toString(STYLE) === frontOf(front).toString(STYLE)
  return `---\n${unchanged ? front : doc.toString(STYLE)}---\n${editedBody(entry, body)}`
}

/** Touches only what differs, so that comments beside the rest stay where they are. */
function setField(doc: Document.Parsed, path: string[], value: unknown): void {
  const node = doc.getIn(path, true)
  if (value === undefined) {
    if (node !== undefined) doc.deleteIn(path)
  } else if (Array.isArray(value) && isSeq(node)) setItems(doc, node, value)
  else if (isMap(node) && typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) setField(doc, [...path, field], inner)
  else if (isScalar(node)) node.value = value
  else if (!(Array.isArray(value) && value.length === 0)) doc.setIn(path, doc.createNode(value))
}

function setItems(doc: Document.Parsed, list: YAMLSeq, wanted: unknown[]): void {
  const kept = [...list.items]
  if (kept.length === 0) list.flow = false // it was []
  list.items = wanted.map(value => {
    const at = kept.findIndex(item => isScalar(item) && String(item.value).trim() === value)
    return at < 0 ? doc.createNode(value) : kept.splice(at, 1)[0]
  })
}

function editedBody(entry: EntryDraft, body: string): string {
  const pieces: { language: 'fa' | 'en' | null; lines: string[] }[] = [{ language: null, lines: [] }]
  for (const line of body.split('\n')) {
    const language = SECTION.exec(line)?.[1] as 'fa' | 'en' | undefined
    if (language) pieces.push({ language, lines: [line] })
    else pieces.at(-1)!.lines.push(line)
  }
  const there = pieces.filter(({ language }) => language === null || entry[language])
  const text = there.map(({ language, lines }) =>
    language ? replaced(lines, entry[language]!.answer) : lines.join('\n'),
  )
  const missing = LANGUAGES.filter(language => entry[language] && !pieces.some(piece => piece.language === language))
  const whole = text.join('\n')
  return missing.reduce((all, language) => `${all.trimEnd()}\n${section(entry, language)}`, whole)
}

/** A heading and its answer, with the blank lines around it as they were. */
function replaced([heading = '', ...lines]: string[], answer: string): string {
  const old = lines.join('\n')
  if (old.trim() === answer) return `${heading}\n${old}`
  const before = /^\s*/.exec(old)?.[0] || '\n'
  const after = old.trim() ? (/(?<!\s)\s*$/.exec(old)?.[0] ?? '\n') : '\n'
  return `${heading}\n${before}${answer}${after}`
}
