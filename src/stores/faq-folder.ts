// The folder faq/: what the bot knows, as files that git can review.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { EntryDraft } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import { type FaqFile, type FaqProblem, parseFaqFile } from './faq-file.js'
import { fileOf, renderFaqFile } from './faq-write.js'

export type FaqFolder = { files: FaqFile[]; problems: FaqProblem[] }

/** Reads every `<topic>/<id>.md`. Throws 'not_found' when there is no such folder; broken files are in `problems`. */
export async function readFaqFiles(folder: string): Promise<FaqFolder> {
  const files: FaqFile[] = []
  const problems: FaqProblem[] = []
  for (const file of await namesIn(folder)) {
    const problem = misplaced(file)
    if (problem) {
      problems.push({ file, line: 1, field: 'file', message: problem })
      continue
    }
    const read = parseFaqFile(file, await readFile(join(folder, file), 'utf8'))
    if ('problems' in read) problems.push(...read.problems)
    else files.push(read)
  }
  return { files, problems: [...problems, ...namesakes(files)] }
}

/** The entries of the folder. Throws 'invalid' naming file, line and field of everything that is wrong. */
export async function readFaqFolder(folder: string): Promise<EntryDraft[]> {
  const { files, problems } = await readFaqFiles(folder)
  if (problems.length > 0)
    throw new DeskError('invalid', `The FAQ folder has mistakes:\n${problems.map(sentenceOf).join('\n')}`)
  return files.map(({ draft }) => draft)
}

export const sentenceOf = ({ file, line, field, message }: FaqProblem): string =>
  `${file}:${line}: ${field}: ${message}`

/** What was written and removed (an entry that moved to another topic), by file; the rest stood there already. */
export type Written = { written: string[]; removed: string[]; unchanged: number }

/** Writes the entries into the folder; files of other entries stay. Throws 'invalid' when one cannot be written; then none was. */
export async function writeFaqFolder(folder: string, entries: EntryDraft[]): Promise<Written> {
  await mkdir(folder, { recursive: true })
  const there = await namesIn(folder)
  const planned = await Promise.all(entries.map(entry => planFor(folder, there, entry)))
  const changed = planned.filter(({ text, before }) => text !== before)
  for (const { file, text } of changed) await writeWhole(join(folder, file), text)
  const removed = planned.flatMap(({ left }) => left)
  for (const file of removed) await rm(join(folder, file))
  return { written: changed.map(({ file }) => file), removed, unchanged: planned.length - changed.length }
}

async function planFor(folder: string, there: string[], entry: EntryDraft) {
  const file = fileOf(entry)
  const namesake = there.filter(other => other.endsWith(`/${entry.id}.md`))
  const source = namesake.includes(file) ? file : namesake[0]
  const before = source === undefined ? null : await readFile(join(folder, source), 'utf8')
  const text = renderFaqFile(entry, before)
  return { file, text, before: source === file ? before : null, left: namesake.filter(other => other !== file) }
}

/** Never half a file, whatever happens. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    return found
      .filter(entry => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
      .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new DeskError('not_found', `There is no folder ${folder}.`)
  }
}

const misplaced = (file: string): string | null =>
  file.split('/').length === 2 ? null : 'an entry stands in the folder of its topic: faq/<topic>/<entry>.md'

function namesakes(files: FaqFile[]): FaqProblem[] {
  const first = new Map<string, string>()
  return files.flatMap(({ file, draft }) => {
    const other = first.get(draft.id)
    if (other === undefined) first.set(draft.id, file)
    return other === undefined ? [] : [{ file, line: 1, field: 'id', message: `${other} has the same name` }]
  })
}
