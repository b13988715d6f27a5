// Fits what each sign of a conversation weighs, on conversations that somebody has judged, and says how well it would do on others.
//   node dist/src/bin/train-reading.js --scripts scripts.jsonl [--write src/understanding/course-weights.ts]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { decide } from '../../dialogs/decide.js'
import type { Turn } from '../../dialogs/turn.js'
import { chance } from '../understanding/course.js'
import { SIGNS, type Sign, type Signs } from '../understanding/course-signs.js'
import { findingOf, Recorded, turnAfter } from './evaluate-turns.js'
import { linesOf } from './json-lines.js'

const Judged = z.object({
  id: z.string(),
  turns: z.array(Recorded),
  gold: z.object({
    handoffAtTurn: z.number().nullable(),
    reason: z.string().nullable(),
    acceptable: z.array(z.number()),
  }),
})
type Judged = z.infer<typeof Judged>
type Moment = { at: number; turn: Turn; first: boolean }
type Script = Judged & { moments: Moment[] }
type Example = { signs: Signs; wanted: 0 | 1; weight: number }
type Weights = Record<Sign | 'bias', number>

/** Signs that can only speak for a person, or only against one. */
const AGAINST: Sign[] = ['up', 'content', 'newQuestion']
const CALM_BIAS = -3
const ROUNDS = 4_000
const RATE = 0.05
const PENALTY = 0.02 // per example, on the square of a weight
const FOLDS = 7

function momentsOf({ turns }: Judged): Moment[] {
  return turns.flatMap((turn, at) => {
    if (turn.from !== 'customer') return []
    const next = turns[at + 1]
    const finding = next?.from === 'bot' ? findingOf(next.bot) : { found: 'answer' as const, entryId: `unknown-${at}` }
    return [{ at, turn: turnAfter(turns.slice(0, at + 1), finding), first: at < 2 }]
  })
}

/** Before the first right moment a person is not wanted, from then on one is. Words decide the other reasons. */
function examplesOf({ gold, moments }: Script): Example[] {
  const byWords = gold.reason === 'asked' || gold.reason === 'sensitive'
  const right =
    gold.handoffAtTurn === null ? Number.POSITIVE_INFINITY : Math.min(gold.handoffAtTurn, ...gold.acceptable)
  return moments
    .filter(({ first, at }) => !first && !(byWords && at >= right))
    .map(({ at, turn }) => ({ signs: turn.course.signs, wanted: at >= right ? 1 : 0, weight: 1 }))
}

/** Logistic regression with a penalty on the weights; each weight keeps the direction that makes sense. */
function weightsFor(examples: Example[]): Weights {
  const rows = examples.map(({ signs }) => Float64Array.from([...SIGNS.map(name => signs[name]), 1]))
  const bias = SIGNS.length
  const weights = new Float64Array(bias + 1)
  weights[bias] = CALM_BIAS
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === bias ? 0 : PENALTY * weight))
    rows.forEach((row, at) => {
      let sum = 0
      for (let sign = 0; sign <= bias; sign++) sum += row[sign]! * weights[sign]!
      const { wanted, weight } = examples[at]!
      const error = ((1 / (1 + Math.exp(-sum)) - wanted) * weight) / examples.length
      for (let sign = 0; sign <= bias; sign++) slope[sign]! += error * row[sign]!
    })
    for (let sign = 0; sign <= bias; sign++) {
      const next = weights[sign]! - RATE * 10 * slope[sign]!
      const against = sign < bias && AGAINST.includes(SIGNS[sign]!)
      weights[sign] = sign === bias ? next : against ? Math.min(0, next) : Math.max(0, next)
    }
  }
  return Object.fromEntries([...SIGNS, 'bias' as const].map((name, at) => [name, weights[at]!])) as Weights
}

/** Where the whole bot would hand over with these weights. */
function handoffWith(weights: Weights, { moments }: Script): number | null {
  const at = moments.find(({ turn, first }) => {
    const p = first ? 0 : chance(turn.course.signs, weights)
    const course = { ...turn.course, stuck: { ...turn.course.stuck, p } }
    return decide({ ...turn, course }).some(action => action.type === 'handoff')
  })
  return at?.at ?? null
}

function score(results: { script: Script; at: number | null }[]): string {
  const wants = results.filter(({ script }) => script.gold.handoffAtTurn !== null)
  const never = results.filter(({ script }) => script.gold.handoffAtTurn === null)
  const onTime = wants.filter(({ script, at }) => at !== null && isRight(script, at))
  const missed = wants.filter(({ at }) => at === null)
  const wrong = never.filter(({ at }) => at !== null)
  const share = (part: unknown[], all: unknown[]) => `${part.length}/${all.length}`
  return `on time ${share(onTime, wants)}, missed ${share(missed, wants)}, false ${share(wrong, never)}`
}

function isRight({ gold, moments }: Script, at: number): boolean {
  if (gold.acceptable.includes(at)) return true
  const turns = moments.map(moment => moment.at)
  return Math.abs(turns.indexOf(at) - turns.indexOf(gold.handoffAtTurn!)) <= 1
}

const { values } = parseArgs({ options: { scripts: { type: 'string' }, write: { type: 'string' } } })
const scripts: Script[] = linesOf(values.scripts ?? '', Judged).map(one => ({ ...one, moments: momentsOf(one) }))
const crossed = scripts.map((script, index) => {
  const others = scripts.filter((_, other) => other % FOLDS !== index % FOLDS)
  return { script, others }
})
const folds = new Map<number, Weights>()
const results = crossed.map(({ script, others }, index) => {
  const fold = index % FOLDS
  const weights = folds.get(fold) ?? weightsFor(others.flatMap(examplesOf))
  folds.set(fold, weights)
  return { script, at: handoffWith(weights, script) }
})
const weights = weightsFor(scripts.flatMap(examplesOf))
const rounded = [...SIGNS, 'bias' as const].map(name => [name, Math.round(weights[name] * 100) / 100] as const)
process.stdout.write(`cross-validated: ${score(results)}\n`)
process.stdout.write(
  `fitted:          ${score(scripts.map(script => ({ script, at: handoffWith(weights, script) })))}\n`,
)
process.stdout.write(`${rounded.map(([name, weight]) => `${name} ${weight}`).join(', ')}\n`)
if (values.write)
  writeFileSync(
    values.write,
    `// What each sign weighs, in log odds. Written by \`node dist/src/bin/train-reading.js\`; do not edit by hand.
export const WEIGHTS = {
${rounded.map(([name, weight]) => `  ${name}: ${weight},`).join('\n')}
}
`,
  )
