// Measures the understanding on files of your own: what would be answered, offered or left, and how surely.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { compile, match } from '../understanding/match.js'
import { learnUnlabelled } from '../understanding/unlabelled.js'
import { evaluateMessages } from './evaluate-messages.js'
import { inOrder, noModel, secondOpinion } from './evaluate-model.js'
import { evaluateScripts } from './evaluate-scripts.js'
import { firstTurn } from './evaluate-turns.js'
import { BadInput, linesOf, print } from './json-lines.js'

const USAGE = `usage: npm run -s evaluate -- match --entries entries.jsonl --utterances utterances.jsonl [--unlabelled texts.jsonl]
  entries     {id, lang: "fa"|"en", question, variants[], answer}   the same id may come once a language
  utterances  {id, text}                                            other fields are not read
  texts       {text}                                                what customers wrote: taken only where it helps
One JSON line for each utterance, in order: {id, decision: "answer"|"clarify"|"none", confidence, ranked: [{id, score}]}
or:    npm run -s evaluate -- messages --messages messages.jsonl
  messages    {id, text}
One line each: {id, wantsHuman, frustrated, complaint, sensitive: 0..1, handoff: true|false, evidence: [..]}
or:    npm run -s evaluate -- scripts --scripts scripts.jsonl
  scripts     {id, turns: [{at: seconds, from: "customer"|"bot", text, feedback?: "up"|"down", bot?: {kind, entryId?}}]}
One line each: {id, handoffAtTurn, reason, evidence}: the first turn at which the bot would fetch a person, or null
With --model each is asked of the language model of the settings too (OPENAI_CHAT_MODEL …), as in service.`

const Text = z.object({
  id: z.string().min(1),
  lang: z.enum(['fa', 'en']),
  question: z.string(),
  variants: z.array(z.string()).default([]),
  answer: z.string().default(''),
})
const Utterance = z.object({ id: z.string().min(1), text: z.string() })

/** Entries as the program knows them; a side may lack an answer here. */
function entriesOf(texts: z.infer<typeof Text>[], file: string): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { id, lang, question, variants, answer } of texts) {
    const entry = entries.get(id) ?? blank(id)
    if (entry[lang]) throw new BadInput(`${file}: lang: entry ${id} comes twice in ${lang}`)
    entries.set(id, { ...entry, [lang satisfies Language]: { question, variants, answer } })
  }
  return [...entries.values()]
}

const blank = (id: string): Entry => ({
  id,
  topic: 'none',
  tags: [],
  checkedOn: '1970-01-01',
  person: false,
  status: 'published',
  revision: 1,
  editedAt: 0,
  editedBy: '',
})

async function matchAll(entriesFile: string, utterancesFile: string, asks: boolean, heardFile?: string) {
  const entries = entriesOf(linesOf(entriesFile, Text), entriesFile)
  const utterances = linesOf(utterancesFile, Utterance)
  const compiled = heardFile ? afterHearing(entries, heardFile) : compile(entries)
  const model = asks ? await secondOpinion(entries) : noModel
  const find = async ({ id, text }: z.infer<typeof Utterance>) => {
    const matched = match(compiled, text)
    const opinion = asks ? await model.of(firstTurn(text, matched)) : undefined
    const candidates = opinion ? firstTurn(text, matched, opinion).candidates : matched.candidates
    const ranked = candidates.map(({ entry, score }) => ({ id: entry.id, score }))
    const confidence = ranked[0]?.score ?? 0
    const { answerAt, clarifyAt } = defaultPolicy
    const decision = confidence >= answerAt ? 'answer' : confidence >= clarifyAt ? 'clarify' : 'none'
    return { id, decision, confidence, ranked }
  }
  await inOrder(utterances, find, print)
  model.finish()
}

/** Learns what the texts say of how common words are, where the entries' own variants gain by it. */
function afterHearing(entries: Entry[], file: string) {
  const texts = linesOf(file, z.object({ text: z.string() })).map(({ text }) => text)
  const { compiled, trial, taken } = learnUnlabelled(entries, texts)
  const found = `${trial.without} of ${trial.variants} held-out variants found without, ${trial.with} with`
  process.stderr.write(`--unlabelled: ${trial.texts} texts; ${found}: ${taken ? 'taken' : 'not taken'}.\n`)
  return compiled
}

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      entries: { type: 'string' },
      utterances: { type: 'string' },
      messages: { type: 'string' },
      scripts: { type: 'string' },
      unlabelled: { type: 'string' },
      model: { type: 'boolean' },
    },
  })
  const asks = values.model === true
  const [what] = positionals
  if ((what === 'messages' && values.messages) || (what === 'scripts' && values.scripts)) {
    const model = asks ? await secondOpinion([]) : noModel
    if (what === 'messages') await evaluateMessages(values.messages!, model)
    else await evaluateScripts(values.scripts!, model)
    return model.finish()
  }
  if (positionals[0] !== 'match' || !values.entries || !values.utterances) throw new BadInput(USAGE)
  await matchAll(values.entries, values.utterances, asks, values.unlabelled)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0) // whoever read has read enough
})

try {
  await main()
} catch (error) {
  const ours = error instanceof BadInput || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${ours ? (error as Error).message : (error as Error).stack}\n`)
  process.exitCode = ours ? 2 : 1
}
