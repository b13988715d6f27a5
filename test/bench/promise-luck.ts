// What chance decides on a simulated day: who comes, how long they wait and take, when agents rest. Repeatable by seed.
export const MINUTE = 60_000
const HOUR = 60 * MINUTE
const OPEN_FOR = 8 * HOUR // the day begins at 0
/** How busy each hour is; the fifth is lunch. */
const SHAPE = [0.7, 1, 1.15, 1.05, 0.55, 0.95, 1.1, 0.85]

export type Team = { agents: number; slotsEach: number }

export type Luck = {
  between: (low: number, high: number) => number
  exponential: (mean: number) => number
  logNormal: (mean: number, sigma: number) => number
}

export function luck(seed: number): Luck {
  const next = random(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    between: (low, high) => low + (high - low) * next(),
    exponential: mean => -mean * Math.log(1 - next()),
    logNormal: (mean, sigma) => mean * Math.exp(sigma * normal() - (sigma * sigma) / 2),
  }
}

/** Mulberry32: 0 included, 1 not. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** No two days are alike, and yesterday's handling times are only nearly today's. */
export type Weather = {
  handlingMs: number
  sigma: number
  yesterdaysHandlingMs: number
  patienceMs: number
  /** Arrivals as a share of what all agents together can take, in an hour of shape 1. */
  load: number
}

export function weather({ between, logNormal }: Luck, usualHandlingMs: number): Weather {
  const handlingMs = logNormal(usualHandlingMs, 0.25)
  return {
    handlingMs,
    sigma: between(0.6, 1),
    yesterdaysHandlingMs: handlingMs * between(0.85, 1.15),
    patienceMs: between(6, 20) * MINUTE,
    load: between(0.85, 1.2),
  }
}

export type Break = { from: number; until: number }

/** For each agent half an hour of lunch, one after the other as far as possible, and two short breaks. */
export function breaks({ agents }: Team, { between }: Luck): Break[][] {
  return Array.from({ length: agents }, (_, i) => {
    const lunch = 3 * HOUR + (2 * HOUR * (i + between(0, 0.5))) / agents
    const short = [between(1, 2.5) * HOUR, between(5.5, 7) * HOUR]
    return [{ from: lunch, until: lunch + 30 * MINUTE }, ...short.map(from => ({ from, until: from + 10 * MINUTE }))]
  })
}

/** `takes`: from claim to resolution; `until`: when patience ends. */
export type Arrival = { at: number; until: number; takes: number }

/** A Poisson stream that follows the hours; half of the people have patience without memory, half around the mean. */
export function arrivals({ agents, slotsEach }: Team, day: Weather, luck: Luck): Arrival[] {
  const busiest = Math.max(...SHAPE)
  const gap = () => luck.exponential(day.handlingMs / (day.load * agents * slotsEach * busiest))
  const all: Arrival[] = []
  for (let at = gap(); at < OPEN_FOR; at += gap()) {
    if (luck.between(0, busiest) > SHAPE[Math.floor(at / HOUR)]!) continue
    const forgetful = luck.between(0, 1) < 0.5
    const patience = forgetful ? luck.exponential(day.patienceMs) : luck.logNormal(day.patienceMs, 0.8)
    all.push({ at, until: at + patience, takes: luck.logNormal(day.handlingMs, day.sigma) })
  }
  return all
}
