// One entry as a file that people edit: what it is about on top, what it says below.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { EntryDraft } from '../domain/entry.js'

/** `file`: relative to the folder; `field`: as it stands in the file; `line`: 1, 2, 3 … */
export type FaqProblem = { file: string; line: number; field: string; message: string }

type Path = readonly PropertyKey[]

/** `lineOf`: where a field of the draft stands in the file. */
export type FaqFile = { file: string; draft: EntryDraft; lineOf: (path: Path) => number }

export const SECTION = /^## (fa|en)[ \t]*$/
const FIRST_LINE = /^---[ \t]*$/

export type Parts = { front: string; bodyLine: number; body: string }

/** Null: it does not begin with a block between two lines of ---. `bodyLine`: the line on which the body begins. */
export function partsOf(text: string): Parts | null {
  const lines = text.split('\n')
  if (!FIRST_LINE.test(lines[0] ?? '')) return null
  const end = lines.findIndex((line, i) => i > 0 && FIRST_LINE.test(line))
  if (end < 0) return null
  const front = lines.slice(1, end).map(line => `${line}\n`)
  return { front: front.join(''), bodyLine: end + 2, body: lines.slice(end + 1).join('\n') }
}

export const frontOf = (front: string, lines = new LineCounter()): Document.Parsed =>
  parseDocument(front, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' })

/** The text with plain line ends and no mark at its beginning. */
export const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')

/** `file` is `<topic>/<id>.md`. Never throws: what is wrong is in `problems`, all of it. */
export function parseFaqFile(file: string, source: string): FaqFile | { problems: FaqProblem[] } {
  const parts = partsOf(plain(source))
  if (!parts) {
    const message = 'the file begins with a block between two lines of ---'
    return { problems: [{ file, line: 1, field: 'front matter', message }] }
  }
  const front = readFront(file, parts.front)
  if ('problems' in front) return front
  const { sections, problems } = sectionsOf(file, parts)
  const lineOf = (path: Path) => sectionLine(path, sections) ?? front.lineOf(inFile(path))
  const parsed = EntryDraft.safeParse(draftOf(file, front.values, sections))
  if (!parsed.success) {
    const wrong = parsed.error.issues.flatMap(placesOf)
    const told = wrong.map(({ path, message }) => ({ file, line: lineOf(path), field: fieldOf(path), message }))
    return { problems: [...problems, ...told] }
  }
  const [folder] = file.split('/')
  if (parsed.data.topic !== folder) {
    const message = `it is in the folder ${folder}: one of the two is wrong`
    problems.push({ file, line: lineOf(['topic']), field: 'topic', message })
  }
  return problems.length > 0 ? { problems } : { file, draft: parsed.data, lineOf }
}

const placesOf = (issue: z.core.$ZodIssue): { path: Path; message: string }[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map(key => ({ path: [...issue.path, key], message: 'there is no such field' }))
    : [{ path: issue.path, message: issue.message }]

type Front = { values: Record<string, unknown>; lineOf: (path: Path) => number }

function readFront(file: string, text: string): Front | { problems: FaqProblem[] } {
  const counter = new LineCounter()
  const doc = frontOf(text, counter)
  const lineAt = (offset: number) => counter.linePos(offset).line + 1 // the first --- is a line too
  const at = (offset: number, message: string) => ({ file, line: lineAt(offset), field: 'front matter', message })
  const problems = doc.errors.map(error => at(error.pos[0], error.message.split('\n')[0] ?? error.code))
  visit(doc, {
    // A few of them can stand for more text than there is memory.
    Alias: (_key, { range }) =>
      void problems.push(at(range?.[0] ?? 0, 'references (*name) are not allowed: write it out')),
  })
  if (problems.length > 0) return { problems }
  if (!isMap(doc.contents)) return { problems: [at(0, 'write topic, checked, fa and en here')] }
  return { values: doc.toJS() as Record<string, unknown>, lineOf: path => lineAt(offsetOf(doc, path)) }
}

type Section = { language: 'fa' | 'en'; line: number; text: string }

function sectionsOf(file: string, { body, bodyLine }: Parts): { sections: Section[]; problems: FaqProblem[] } {
  const sections: Section[] = []
  const problems: FaqProblem[] = []
  const above: string[] = []
  body.split('\n').forEach((words, i) => {
    const language = SECTION.exec(words)?.[1] as Section['language'] | undefined
    const line = bodyLine + i
    if (language) {
      if (sections.some(section => section.language === language))
        problems.push({ file, line, field: `## ${language}`, message: 'this heading stands here twice' })
      sections.push({ language, line, text: '' })
    } else if (sections.length > 0) sections.at(-1)!.text += `${words}\n`
    else above.push(words)
  })
  if (
    above
      .join('\n')
      .replace(/<!--[\s\S]*?-->/g, '')
      .trim()
  )
    problems.push({ file, line: bodyLine, field: 'answer', message: 'answers stand below ## fa and ## en' })
  return { sections, problems }
}

function draftOf(file: string, front: Record<string, unknown>, sections: Section[]): unknown {
  const { checked, publish, expires, ...rest } = front
  const id = (file.split('/').at(-1) ?? '').replace(/\.md$/, '')
  const sides = (['fa', 'en'] as const).flatMap(language => {
    const answer = sections.find(section => section.language === language)?.text.trim()
    const side = rest[language]
    if (side === undefined && answer === undefined) return []
    const whole = typeof side === 'object' && side !== null ? { ...side, answer: answer ?? '' } : (side ?? { answer })
    return [[language, whole]]
  })
  const times = {
    ...(publish !== undefined && { publishAt: instantOf(publish) }),
    ...(expires !== undefined && { expiresAt: instantOf(expires) }),
  }
  return { ...rest, ...Object.fromEntries(sides), ...times, checkedOn: checked, id }
}

/** 2026-12-01T09:00:00+03:30. What is no instant stays as it is, to be told. */
const instantOf = (value: unknown): unknown => {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? value : at
}

const NAMES: Record<string, string> = { checkedOn: 'checked', publishAt: 'publish', expiresAt: 'expires' }
const inFile = (path: Path): Path => path.map(key => NAMES[String(key)] ?? key)
const fieldOf = (path: Path): string => inFile(path).join('.') || 'entry'

/** An answer stands below its heading. */
const sectionLine = ([language, field]: Path, sections: Section[]): number | undefined =>
  field === 'answer' ? sections.find(section => section.language === language)?.line : undefined

/** Where the field stands in the front matter, or the nearest thing around it that is there. */
function offsetOf(doc: Document.Parsed, path: Path): number {
  let node: unknown = doc.contents
  let offset = 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === key)
      if (!pair) break
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = isNode(node) && !isAlias(node) ? (node.range?.[0] ?? offset) : offset
    } else break
  }
  return offset
}
