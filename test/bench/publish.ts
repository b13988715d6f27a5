// npm run bench -- publish [entries] [tests] [cold]: how long an editor waits for the tests before publishing, and whether others notice.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { defaultPolicy } from '../../dialogs/policy.js'
import { forCustomers, shelfOf } from '../../src/desk/checks.js'
import type { Entry, EntryDraft } from '../../src/domain/entry.js'
import { withDrafts } from '../../src/domain/knowledge-tests.js'
import { startExaminer } from '../../src/engine/examiner.js'
import { learnt, leave } from '../../src/engine/learner.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'

const QUESTIONS = 2_000
const VARIANTS = 5

let seed = 7
const chance = (): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}

function grown(base: EntryDraft[], count: number, testsEach: number): Entry[] {
  const sides = base.flatMap(({ fa, en }) => [fa, en].filter(side => side !== undefined))
  const words = [...new Set(sides.flatMap(side => [side.question, ...side.variants]).flatMap(text => text.split(' ')))]
  const word = () => words[Math.floor(chance() * words.length)] ?? ''
  const mixed = (text: string) => {
    const own = text.split(' ')
    own[Math.floor(chance() * own.length)] = word()
    return [...own, word()].join(' ').slice(0, 290)
  }
  const say = (side: EntryDraft['fa'], mark: string) =>
    side && {
      question: `${mixed(side.question)} ${mark}`.slice(0, 300),
      variants: side.variants.slice(0, VARIANTS).map(text => `${mixed(text)} ${mark}`.slice(0, 300)),
      answer: side.answer,
    }
  return Array.from({ length: count }, (_, n) => {
    const from = base[n % base.length]!
    const [fa, en] = [say(from.fa, `بخش${n}`), say(from.en, `part${n}`)]
    const all = [fa, en].flatMap(side => (side ? [side.question, ...side.variants] : []))
    const must = Array.from({ length: testsEach }, (_, at) => `${all[at % all.length]} ${word()}`.slice(0, 300))
    const { fa: _fa, en: _en, tests: _tests, ...rest } = from
    const made = { ...rest, id: `${from.id.slice(0, 60)}-${n}`, ...(fa && { fa }), ...(en && { en }), tests: { must } }
    return { ...made, revision: 1, editedAt: 0, editedBy: 'bench' }
  })
}

const [count = 500, tests = 5_000] = process.argv.slice(2).map(Number)
const base = (await readFaqFolder(resolve(import.meta.dirname, '../../../faq'))).filter(e => e.status === 'published')
const entries = grown(base, count, Math.round(tests / count))
const policy = defaultPolicy
const questions = Array.from({ length: QUESTIONS }, (_, n) => {
  const { fa, en } = entries[Math.floor(chance() * entries.length)]!
  return { text: `${(fa ?? en)?.variants[n % VARIANTS] ?? fa?.question} لطفا`, times: 1 }
})
// What customers are answered from has been learnt when a program runs.
const file = join(mkdtempSync(join(tmpdir(), 'hamdel-publish-')), 'learnt.bin')
await learnt(forCustomers(entries), file)
leave()
let examiner = startExaminer({ file })
const rewritten = (n: number): Entry[] => {
  const at = entries[n * 7]!
  const side = (at.fa ?? at.en)!
  return [{ ...at, fa: { ...side, variants: [...side.variants, `پرسش تازهٔ شمارهٔ ${n}`] }, revision: 2 }]
}

const thresholds = { answerAt: policy.answerAt, clarifyAt: policy.clarifyAt }

/** What happens while an editor has a draft open. */
async function prepare(): Promise<void> {
  const before = process.cpuUsage()
  const shelf = shelfOf({ policy }, forCustomers(entries))
  await examiner.prepare(
    shelf,
    questions.map(({ text }) => text),
    thresholds,
  )
  for (let last = -1, now = 0; now !== last; await rest()) [last, now] = [now, tenths(before)]
  process.stdout.write(`${'while a draft is written'.padEnd(28)}(${tenths(before) / 10} s of processor)\n`)
}
const tenths = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return Math.round((user + system) / 1e5)
}
const rest = () => new Promise(resolve => setTimeout(resolve, 1_000))

async function check(name: string, fresh: Entry[]): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let steps = 0
  delay.enable()
  const from = performance.now()
  const before = process.cpuUsage()
  const shelves = {
    published: shelfOf({ policy }, forCustomers(entries)),
    candidate: shelfOf({ policy }, forCustomers(withDrafts(entries, fresh))),
  }
  const exam = { ...shelves, thresholds, questions, changed: fresh.map(({ id }) => id) }
  const result = await examiner.examine(exam, () => {
    steps += 1
  })
  const seconds = (performance.now() - from) / 1000
  delay.disable()
  const { user, system } = process.cpuUsage(before)
  const cpu = ((user + system) / 1e6).toFixed(2)
  const longest = (delay.max / 1e6).toFixed(0)
  const { passed, newlyWrong, newlyRight } = result
  const told = `${passed} of ${result.tests} pass, ${newlyWrong.length} newly wrong, ${newlyRight.length} newly right`
  process.stdout.write(
    `${name.padEnd(28)}${seconds.toFixed(2)} s (${cpu} s of processor); ${steps} progress events; longest pause here ${longest} ms; ${told}\n`,
  )
}

process.stdout.write(`${entries.length} entries, ${tests} tests, ${questions.length} real questions\n`)
const cold = process.argv.includes('cold')
if (!cold) await prepare()
await check(cold ? 'unprepared' : 'the first check of the day', rewritten(1))
for (let n = 2; n <= 4; n++) await check('the next change', rewritten(n))
await examiner.close()
examiner = startExaminer({ file })
await check('right after a restart', rewritten(5))
await examiner.close()
rmSync(dirname(file), { recursive: true })
