// npm run faq -- check | import | export: the folder faq/ and the store.
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { type Config, loadConfig } from '../config.js'
import type { ImportPlan } from '../desk/knowledge.js'
import { collisions } from '../desk/knowledge-check.js'
import type { EntryDraft } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import type { FaqProblem } from '../stores/faq-file.js'
import { readFaqFiles, sentenceOf, writeFaqFolder } from '../stores/faq-folder.js'
import { type Knowledge, openKnowledge } from './faq-knowledge.js'
import { mustHaveData } from './open-store.js'

const USAGE = `usage: npm run faq -- check                      are the files of the folder right?
       npm run faq -- import [--yes] [--force]   from the folder into the store
       npm run faq -- export [--force]           from the store into the folder
  --yes    does not ask before it changes the store
  --force  overwrites what was edited on the other side since the two last agreed`

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)

/** Null: there are mistakes, and they have been told. */
async function readAndTell({ faqDir }: Config): Promise<EntryDraft[] | null> {
  const { files, problems } = await readFaqFiles(faqDir)
  const drafts = files.map(({ draft }) => draft)
  const claimed = collisions(drafts).map(({ id, path, text, other }): FaqProblem => {
    const at = files.find(({ draft }) => draft.id === id)
    const message = `${other} has this question already: ${text}`
    return { file: at?.file ?? id, line: at?.lineOf(path) ?? 1, field: path.join('.'), message }
  })
  const all = [...problems, ...claimed]
  for (const problem of all) process.stderr.write(`${sentenceOf(problem)}\n`)
  const lacking = (language: 'fa' | 'en') => drafts.filter(draft => !draft[language]).length
  say(`${drafts.length} entries; without Persian: ${lacking('fa')}, without English: ${lacking('en')}.`)
  if (all.length > 0) say(`${all.length} mistakes.`)
  return all.length > 0 ? null : drafts
}

function tell(plan: ImportPlan): void {
  const { added, changed, conflicts, missing, unchanged } = plan
  const lines = [
    ...added.map(({ draft }) => `  new      ${draft.id}`),
    ...changed.map(({ draft }) => `  changed  ${draft.id}`),
    ...conflicts.map(({ draft, editedBy }) => `  edited in the store since the last export (${editedBy})  ${draft.id}`),
    ...missing.map(id => `  only in the store, stays  ${id}`),
  ]
  say(...lines, `${added.length} new, ${changed.length} changed, ${unchanged.length} the same.`)
}

type Choice = { yes: boolean; force: boolean }

async function importAll(config: Config, knowledge: Knowledge, { yes, force }: Choice): Promise<number> {
  const drafts = await readAndTell(config)
  if (!drafts) return 1
  const plan = await knowledge.plan(drafts)
  tell(plan)
  const { conflicts, added, changed } = plan
  if (conflicts.length > 0 && !force) {
    say('Nothing was imported. Run export first and look at the difference, or use --force to overwrite the store.')
    return 1
  }
  const nothing = conflicts.length + added.length + changed.length === 0
  if (!nothing && !yes && !(await agreed())) {
    say('Nothing was imported. Use --yes to import without being asked.')
    return 1
  }
  const published = await knowledge.apply(plan, force)
  say(published > 0 ? `Published: ${published}.` : 'The store has it all already.')
  return 0
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Publish this now? [y/N] ').finally(() => terminal.close())
  return /^y(es)?$/i.test(answer.trim())
}

async function exportAll({ faqDir }: Config, knowledge: Knowledge, { force }: Choice): Promise<number> {
  const ahead = force ? [] : (await knowledge.plan(await standing(faqDir))).changed
  if (ahead.length > 0) {
    say(...ahead.map(({ draft }) => `  edited in the folder since the last import  ${draft.id}`))
    say('Nothing was exported. Run import first, or use --force to overwrite these files.')
    return 1
  }
  const { written, removed, unchanged } = await knowledge.exportTo(drafts => writeFaqFolder(faqDir, drafts))
  say(
    ...written.map(file => `  written  ${file}`),
    ...removed.map(file => `  moved    ${file}`),
    `${written.length} written, ${unchanged} the same. Look at them with: git diff ${faqDir}`,
  )
  return 0
}

/** The entries that can be read there; none when there is no folder yet. */
async function standing(folder: string): Promise<EntryDraft[]> {
  try {
    return (await readFaqFiles(folder)).files.map(({ draft }) => draft)
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not_found') return []
    throw error
  }
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { yes: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
  })
  const [command, ...more] = positionals
  if (!command || !['check', 'import', 'export'].includes(command) || more.length > 0)
    throw new DeskError('invalid', USAGE)
  const config = loadConfig()
  if (command === 'check') return (await readAndTell(config)) ? 0 : 1
  if (command === 'export') mustHaveData(config)
  const knowledge = await openKnowledge(config)
  const work = command === 'import' ? importAll(config, knowledge, values) : exportAll(config, knowledge, values)
  return work.finally(() => knowledge.close())
}

try {
  process.exitCode = await main()
} catch (error) {
  const plain = error instanceof DeskError || (error instanceof Error && /^Hamdel cannot|^Unknown/.test(error.message))
  process.stderr.write(`${plain ? (error as Error).message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
}
