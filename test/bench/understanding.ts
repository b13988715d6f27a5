// How often the right entry is found, and how often nothing is said where there is none, beside others of its kind.
//   npm run bench:understanding [-- --full]      node-nlp and MiniSearch are fetched into .cache, never installed here
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Entry } from '../../src/domain/entry.js'
import { ablation } from './ablation.js'
import { auroc } from './figures.js'
import { type Contender, hamdel, miniSearch, nodeNlp, type Ranked } from './peers.js'
import {
  type Asked,
  businesses,
  dataFolder,
  finglish,
  howTo,
  intents,
  ownWords,
  realBot,
  type Situation,
} from './situations.js'

type Tally = {
  inside: number[]
  outside: number[]
  first: number
  third: number
  answered: number
  wrong: number
  answeredOutside: number
}

async function measured({ name, answerAt, learn }: Contender, situations: Situation[]) {
  const tally: Tally = {
    ...{ inside: [], outside: [], first: 0, third: 0, answered: 0, wrong: 0, answeredOutside: 0 },
  }
  const askMs: number[] = []
  let learnMs = 0
  let megabytes = 0
  for (const { entries, asked } of situations) {
    const before = memory()
    const from = performance.now()
    const find = await learn(entries)
    learnMs += performance.now() - from
    megabytes = Math.max(megabytes, memory() - before)
    for (const message of asked) {
      const at = performance.now()
      const ranked = await find(message.text)
      askMs.push(performance.now() - at)
      count(tally, message, ranked, answerAt)
    }
  }
  askMs.sort((a, b) => a - b)
  const { inside, outside } = tally
  const share = (n: number, of: number) => (of ? round(n / of, 3) : null)
  return {
    matcher: name,
    hit1: share(tally.first, inside.length),
    hit3: share(tally.third, inside.length),
    answeredRight: share(tally.answered, inside.length),
    answeredWrong: share(tally.wrong, inside.length),
    outsideNotAnswered: share(outside.length - tally.answeredOutside, outside.length),
    auroc: inside.length && outside.length ? round(auroc(inside, outside), 3) : null,
    learnSeconds: round(learnMs / 1000, 2),
    askP50Ms: round(askMs[Math.floor(askMs.length / 2)]!, 3),
    askP95Ms: round(askMs[Math.floor(askMs.length * 0.95)]!, 3),
    megabytes: round(megabytes, 0),
  }
}

function count(tally: Tally, { gold }: Asked, ranked: Ranked, answerAt: number) {
  const score = ranked[0]?.score ?? 0
  const answers = ranked.length > 0 && score >= answerAt
  if (gold.length === 0) {
    tally.outside.push(score)
    if (answers) tally.answeredOutside++
    return
  }
  tally.inside.push(score)
  const place = ranked.findIndex(({ id }) => gold.includes(id))
  if (place === 0) tally.first++
  if (place >= 0 && place < 3) tally.third++
  if (answers && place === 0) tally.answered++
  if (answers && place !== 0) tally.wrong++
}

/** MB that are really held; `--expose-gc` makes it exact. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** Questions of an FAQ: the first example of an intent is the entry's question, the next ones are its variants. */
function faq(variants: number): Situation {
  const [bank, assistant] = (['banking77', 'clinc150'] as const).map(set =>
    intents(set, 'train_10', variants, 'example'),
  ) as [Situation, Situation]
  const entries: Entry[] = [...bank.entries, ...assistant.entries.slice(0, 48)]
  const ids = new Set(entries.map(({ id }) => id))
  const asked = [...bank.asked, ...assistant.asked].filter(({ gold: [id] }) => id !== undefined && ids.has(id))
  return { name: `FAQ +${variants}`, family: 'faq', entries, asked }
}

const bots = () => [
  realBot('banking77', 1, 21, 8, 0.42),
  realBot('banking77', 2, 28, 5, 0.72),
  realBot('banking77', 3, 59, 4, 0.65),
]

const sets: [string, () => Situation[]][] = [
  ['BANKING77, 5 examples a class', () => [intents('banking77', 'train_5', 5)]],
  ['BANKING77, 10', () => [intents('banking77', 'train_10', 10)]],
  ['CLINC150, 5', () => [intents('clinc150', 'train_5', 5)]],
  ['CLINC150, 10', () => [intents('clinc150', 'train_10', 10)]],
  ...[0, 1, 3, 5].map(n => [`125 entries, ${n} variants`, () => [faq(n)]] as [string, () => Situation[]]),
  ...([0, 1] as const).map(
    n =>
      [
        `90 entries with answers, ${n} variants, in the editors' other words`,
        () => [ownWords(n, 'en'), ownWords(n, 'fa')],
      ] as [string, () => Situation[]],
  ),
  ...[0, 1, 3, 5].map(
    n => [`105 how-to entries with answers, ${n} variants`, () => howTo(n, 'measure')] as [string, () => Situation[]],
  ),
  ['Bots as they are found: unequal, misspelt, mostly outside', bots],
  ['Three businesses, Persian, Finglish and English', () => businesses()],
  ['Finglish sentences among 1,879 Persian ones', () => [finglish()]],
]
if (process.argv.includes('--full') && existsSync(resolve(dataFolder, 'clinc150/train.jsonl')))
  sets.push(['CLINC150, 100', () => [intents('clinc150', 'train', 100)]])

const contenders = [hamdel, miniSearch(), nodeNlp()].filter(one => one !== undefined)
const figures: Record<string, unknown> = {}
for (const [title, situations] of sets) {
  const rows = []
  for (const contender of contenders) rows.push(await measured(contender, situations()))
  console.log(`\n${title}`)
  console.table(rows)
  figures[title] = rows
}
const parts = await ablation([
  ['BANKING77, 5', () => [intents('banking77', 'train_5', 5)]],
  ['CLINC150, 10', () => [intents('clinc150', 'train_10', 10)]],
  ['90 entries, 0', () => [ownWords(0, 'en'), ownWords(0, 'fa')]],
  ['three businesses', () => businesses()],
  ['Finglish', () => [finglish()]],
])
console.log('\nWhat each part adds: hit@1 / AUROC without it')
console.table(parts)
figures['without a part'] = parts
console.log(JSON.stringify(figures))
