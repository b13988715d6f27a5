// Fits what words usually mean, on sentences that somebody has judged, and says how well it would do on others.
//   node dist/src/bin/train-words.js --faq faq --said test/understanding/said.txt --messages messages.jsonl --messages more.jsonl --scripts scripts.jsonl --scripts more.jsonl --asked asked.jsonl --chatted talk.jsonl [--folds 5] [--write src/understanding/likely-weights.ts]
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readFaqFolder } from '../stores/faq-folder.js'
import { type Add, addClues, addRuns, RUNS_WEIGH } from '../understanding/clues.js'
import { LABELS } from '../understanding/likely.js'
import { mineIn } from '../understanding/of-others.js'
import { hearing } from '../understanding/read.js'
import { certain } from '../understanding/said.js'
import { linesOf } from './json-lines.js'

const judgement = z.boolean().nullable() // null: nobody judged it
const Judged = z.object({
  text: z.string(),
  ...{ wantsHuman: judgement, frustrated: judgement, complaint: judgement, sensitive: judgement },
})
type Clues = Map<string, number>
/** `is`: undefined where nobody judged it; `weight`: how much it counts. */
type Example = { clues: Clues; is: (boolean | undefined)[]; weight: number }
const Script = z.object({
  turns: z.array(z.object({ from: z.string(), text: z.string() })),
  gold: z.object({ handoffAtTurn: z.number().nullable(), acceptable: z.array(z.number()) }),
})
type Model = { weights: Map<string, number>; bias: number }

const PENALTY = 1 / 60 // of all examples together
const EPOCHS = 30
const RATE = 2
const WORTH_KEEPING = 1
const SEEN_IN = 2 // sentences
/** Talk among people is far from a support desk: it counts less than what somebody judged. */
const CHAT_COUNTS = 0.5

/** The clues in a text by their names, as a vector of length 1; `likely` hears the same ones as numbers. */
function cluesIn(words: string[], text: string): Clues {
  const clues: Clues = new Map()
  const add: Add = (weight, a, b = '', c = '', d = '') => {
    const clue = a + b + c + d
    clues.set(clue, Math.max(weight, clues.get(clue) ?? 0))
  }
  addClues(words, text, add)
  const runs = new Set<string>()
  addRuns(words, (_, mark, run = '') => runs.add(mark + run))
  for (const run of runs) clues.set(run, RUNS_WEIGH / Math.sqrt(runs.size))
  const length = Math.hypot(...clues.values()) || 1
  for (const [clue, value] of clues) clues.set(clue, value / length)
  return clues
}

function exampleOf(text: string, is: (boolean | undefined)[], weight = 1): Example {
  const mine = mineIn(text)
  const finglish = hearing(mine).script === 'finglish'
  return { clues: cluesIn(hearing(certain(mine, finglish)).words, mine), is, weight }
}

/** Lines as in said.txt: a mark, four letters (? where nobody judged), a space, the text. */
const saidIn = (file: string): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line =>
      exampleOf(
        line.slice(6),
        [...line.slice(1, 5)].map(letter => (letter === '?' ? undefined : letter !== '.')),
      ),
    )

/** What the FAQ answers asks for nobody, and is not sensitive; it may well be a complaint. */
async function askedIn(folder: string): Promise<Example[]> {
  const drafts = await readFaqFolder(folder)
  return drafts
    .filter(({ person }) => !person)
    .flatMap(({ fa, en }) => [fa, en].flatMap(side => (side ? [side.question, ...side.variants] : [])))
    .map(text => exampleOf(text, [false, undefined, undefined, false]))
}

/** Until a good supervisor would have stepped in, nobody is asked for, and nothing is grave. */
const saidBefore = (file: string): Example[] =>
  linesOf(file, Script).flatMap(({ turns, gold }) => {
    const until = gold.handoffAtTurn === null ? turns.length : Math.min(gold.handoffAtTurn, ...gold.acceptable)
    const calm = turns.slice(0, until).filter(({ from }) => from === 'customer')
    return calm.map(({ text }) => exampleOf(text, [false, undefined, undefined, false]))
  })

/** Names of questions in public sets behind which there may be a loss, a failure or a theft; nobody judged these. */
const TROUBLE =
  /fraud|lost|stolen|compromis|not_recognised|declined|damaged|broke|blocked|swallowed|twice|wrong|fail|revert|pending|not_(?:work|update|show|receiv|allowed)|arrival|charge|fee|fraud|refund|direct_debit|verify|cancel|complain|terminate|report|not_/i
/** Here a name is asked for or given, or the bot is told to ring somebody: “call me Brad”. */
const CALLS = /call|name|human|bot|boss|text/i

/** Everyday questions of public sets, {text, label}: they ask for nobody; but for trouble they are calm and harmless. */
const askedOf = (file: string): Example[] =>
  linesOf(file, z.object({ text: z.string(), label: z.string() })).map(({ text, label }) => {
    const calm = TROUBLE.test(label) ? undefined : false
    return exampleOf(text, [CALLS.test(label) ? undefined : false, calm, calm, calm])
  })

/** Talk among people, {text}: nothing in it is for a support desk. */
const chattedIn = (file: string): Example[] =>
  linesOf(file, z.object({ text: z.string() })).map(({ text }) =>
    exampleOf(text, [false, undefined, false, false], CHAT_COUNTS),
  )

const chance = ({ weights, bias }: Model, clues: Clues): number => {
  let sum = bias
  for (const [clue, value] of clues) sum += (weights.get(clue) ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** The same numbers on every run. */
function shuffled<T>(list: T[], seed: number): T[] {
  const mixed = [...list]
  let state = seed
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (state * 16_807) % 2_147_483_647
    const other = state % (at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}

/** What was seen once only says nothing of others. */
function common(examples: Example[]): Example[] {
  const seen = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues.keys()) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const known = ([clue]: [string, number]) => (seen.get(clue) ?? 0) >= SEEN_IN
  return examples.map(one => ({ ...one, clues: new Map([...one.clues].filter(known)) }))
}

/** Stochastic gradient descent on the log loss, over numbered clues: many times as fast as over their names. */
function modelOf(examples: Example[], label: number): Model {
  const ids = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues.keys()) if (!ids.has(clue)) ids.set(clue, ids.size)
  const rows = examples
    .filter(({ is }) => is[label] !== undefined)
    .map(({ clues, is, weight }) => ({
      at: Int32Array.from(clues.keys(), clue => ids.get(clue)!),
      value: Float64Array.from(clues.values()),
      is: is[label] ? 1 : 0,
      weight,
    }))
  const weights = new Float64Array(ids.size)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * 0.2)
    const shrink = PENALTY / examples.length
    for (const { at, value, is, weight: counts } of shuffled(rows, epoch + 1)) {
      let sum = bias
      for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * value[i]!
      const error = counts * (1 / (1 + Math.exp(-sum)) - is)
      for (let i = 0; i < at.length; i++) {
        const weight = weights[at[i]!]!
        weights[at[i]!] = weight - rate * (error * value[i]! + shrink * weight)
      }
      bias -= rate * 0.3 * error
    }
  }
  return { weights: new Map([...ids].map(([clue, id]) => [clue, weights[id]!])), bias }
}

const { values } = parseArgs({
  options: {
    faq: { type: 'string' },
    said: { type: 'string' },
    messages: { type: 'string', multiple: true },
    scripts: { type: 'string', multiple: true },
    asked: { type: 'string', multiple: true },
    chatted: { type: 'string', multiple: true },
    folds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
})
const examples = [
  ...(values.faq ? await askedIn(values.faq) : []),
  ...(values.said ? saidIn(values.said) : []),
  ...(values.scripts ?? []).flatMap(saidBefore),
  ...(values.asked ?? []).flatMap(askedOf),
  ...(values.chatted ?? []).flatMap(chattedIn),
  ...(values.messages ?? [])
    .flatMap(file => linesOf(file, Judged))
    .map(one =>
      exampleOf(
        one.text,
        LABELS.map(label => one[label] ?? undefined),
      ),
    ),
]
const folds = Number(values.folds) // 0: only fit
if (folds > 0)
  LABELS.forEach((name, label) => {
    const mixed = shuffled(examples, 7)
    let found = 0
    let wrong = 0
    for (let fold = 0; fold < folds; fold++) {
      const model = modelOf(common(mixed.filter((_, at) => at % folds !== fold)), label)
      for (const { clues, is } of mixed.filter((_, at) => at % folds === fold))
        if (chance(model, clues) >= 0.5) is[label] ? found++ : wrong++
    }
    const all = mixed.filter(({ is }) => is[label]).length
    process.stdout.write(
      `${name}: by the words alone, on sentences not learnt from: ${found} of ${all} found, ${wrong} wrongly\n`,
    )
  })
if (values.write) {
  const models = LABELS.map((_, label) => modelOf(common(examples), label))
  const clues = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].sort()
  const rows = clues.flatMap(clue => {
    const weights = models.map(model => Math.round((model.weights.get(clue) ?? 0) * 10) / 10)
    return weights.some(weight => Math.abs(weight) >= WORTH_KEEPING)
      ? [`  [${JSON.stringify(clue)}, [${weights.join(', ')}]],`]
      : []
  })
  writeFileSync(
    values.write,
    `// Log odds of each clue for: ${LABELS.join(', ')}. Written by bin/train-words; do not edit by hand.
export const BIAS: number[] = [${models.map(({ bias }) => Math.round(bias * 100) / 100).join(', ')}]
// biome-ignore format: one clue a line
export const WEIGHTS: ReadonlyMap<string, number[]> = new Map([
${rows.join('\n')}
])
`,
  )
  process.stdout.write(`${rows.length} clues\n`)
}
