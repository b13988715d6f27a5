// Is the first wait that a customer hears near the truth? Simulated days; ours beside three known formulas.
// node dist/test/bench/promise.js [days] [first seed] [minutes that a conversation takes]
import { simulateDay, type Told } from './promise-day.js'
import { MINUTE, type Team } from './promise-luck.js'

const days = Number(process.argv[2] ?? 300)
const firstSeed = Number(process.argv[3] ?? 1)
const handlingMinutes = Number(process.argv[4] ?? 8)

type Case = { name: string; team: Team; goal: number }
const cases: Case[] = [
  { name: '15 slots', team: { agents: 5, slotsEach: 3 }, goal: 0.8 },
  { name: '3 slots', team: { agents: 3, slotsEach: 1 }, goal: 0.6 },
]

/** What each would have said, ms. Ours as it is told, in whole minutes; the others exactly. */
const ways: Record<string, (told: Told) => number> = {
  hamdel: told => told.estimate!.aboutMs,
  'hamdel, middle of its range': told => (told.estimate!.lowMs + told.estimate!.highMs) / 2,
  'place × mean ÷ slots': told => (told.place * told.meanHandlingMs) / told.slots,
  'Salesforce: 0.9 A + 0.1 W': told => told.movingAverageMs,
  'Comm100: (⌊(N−1)/X⌋ + 1) × mean': told => (Math.floor((told.place - 1) / told.slots) + 1) * told.meanHandlingMs,
}

const near = (said: number, waited: number) => Math.abs(said - waited) <= Math.max(MINUTE, 0.5 * waited)

type Share = { share: number; from: number; to: number }

/** Over all days, with its 95 % interval. Days differ from each other, people of one day hardly: days are the sample. */
function share(days: Told[][], good: (told: Told) => boolean): Share {
  const counted = days.map(day => ({ good: day.filter(good).length, all: day.length }))
  const all = counted.reduce((sum, day) => sum + day.all, 0)
  const mean = counted.reduce((sum, day) => sum + day.good, 0) / all
  const squares = counted.reduce((sum, day) => sum + (day.good - mean * day.all) ** 2, 0)
  const error = (1.96 * Math.sqrt((squares * days.length) / (days.length - 1))) / all
  return { share: rounded(mean), from: rounded(mean - error), to: rounded(mean + error) }
}

const rounded = (n: number) => Number(n.toFixed(3))
const median = (n: number[]) => [...n].sort((a, b) => a - b)[Math.floor(n.length / 2)] ?? Number.NaN
const mean = (n: number[]) => n.reduce((sum, one) => sum + one, 0) / n.length

function measure({ name, team, goal }: Case) {
  const everyone = Array.from({ length: days }, (_, i) => simulateDay(team, firstSeed + i, handlingMinutes * MINUTE))
  const told = everyone.map(day => day.filter(one => one.estimate))
  const answered = told.map(day => day.filter(one => one.end === 'answered'))
  const people = told.flat()
  const shares = Object.entries(ways).map(([way, say]) => ({
    way,
    all: share(told, one => near(say(one), one.waitMs)),
    answered: share(answered, one => near(say(one), one.waitMs)),
    meanErrorMinutes: rounded(mean(people.map(one => Math.abs(say(one) - one.waitMs))) / MINUTE),
  }))
  return {
    slots: name,
    goal,
    people: people.length,
    medianWaitMinutes: rounded(median(people.map(one => one.waitMs)) / MINUTE),
    left: rounded(people.filter(one => one.end === 'left').length / people.length),
    withheld: rounded(1 - people.length / everyone.flat().length),
    shares,
    medianRangeMinutes: rounded(median(people.map(one => one.estimate!.highMs - one.estimate!.lowMs)) / MINUTE),
    byTheEnd: share(told, one => one.waitMs <= one.estimate!.highMs),
  }
}

function print(result: ReturnType<typeof measure>): void {
  const percent = (n: number) => `${(n * 100).toFixed(1)} %`
  const text = ({ share, from, to }: Share) => `${percent(share)} (${percent(from)} to ${percent(to)})`
  const { slots, people, medianWaitMinutes, left, withheld, shares, goal, byTheEnd, medianRangeMinutes } = result
  console.log(`\n${slots}, goal ${percent(goal)}: ${people} estimates, median wait ${medianWaitMinutes} min,`)
  console.log(`${percent(left)} left before, ${percent(withheld)} of those who waited were told no time`)
  console.table(
    shares.map(({ way, all, answered, meanErrorMinutes }) => {
      return { way, near: text(all), 'near, of the answered': text(answered), 'mean error, min': meanErrorMinutes }
    }),
  )
  console.log(`promise (end of the told range) kept: ${text(byTheEnd)}; median width ${medianRangeMinutes} min`)
}

console.log(`${days} simulated days from seed ${firstSeed}, conversations of ${handlingMinutes} minutes on average:`)
console.log('first estimates of people for whom no agent was free. near: off by at most max(60 s, 50 % of the wait).')
console.log('Who left counts with the wait that it would have been.')
const results = cases.map(measure)
results.forEach(print)
console.log(JSON.stringify({ bench: 'promise', days, firstSeed, handlingMinutes, results }))
