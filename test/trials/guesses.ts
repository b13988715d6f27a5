// Somebody guesses a colleague's password, from hundreds of addresses: twenty are tried, no more. And nobody learns who works
// here, neither by the words of a refusal nor by its time.
// npm run trial -- guesses [--count GUESSES]
import { browser, expectOk } from '../http/office.js'
import { discard, type Program, startProgram } from '../journeys/program.js'
import { colleague, firstAdmin } from './colleague.js'
import { progress, type Result, trial } from './report.js'

const MOST_TRIED = 20
const KNOWN = 10 // colleagues
const EACH = 9 // tries: fewer than what ends it
const AT_ONCE = 8

type Refusal = { status: number; text: string; ms: number }

async function signIn({ url }: Program, email: string, password: string, from: string): Promise<Refusal> {
  const body = { email, password }
  const began = performance.now()
  const answer = await browser(url, new URL(url).origin).ask('POST', '/api/people/sign-in', body, {
    'x-forwarded-for': from,
  })
  return { status: answer.status, text: JSON.stringify(answer.body), ms: performance.now() - began }
}

const address = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`

async function brute(program: Program, count: number): Promise<Result> {
  const seen = new Map<number, number>()
  let next = 0
  const work = async () => {
    for (let n = next++; n < count; n = next++) {
      const { status } = await signIn(program, 'sara@shop.example', `guess ${n}`, address(n % 500))
      seen.set(status, (seen.get(status) ?? 0) + 1)
      if (n % 250 === 0) progress(`${n} of ${count} guesses`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const tried = seen.get(401) ?? 0
  const turnedAway = seen.get(429) ?? 0
  const pass = tried > 0 && tried <= MOST_TRIED && tried + turnedAway === count
  return { where: 'one password, 500 addresses', pass, guesses: count, tried, turnedAway }
}

/** Two-sided p of Mann and Whitney's U, by its normal approximation: how likely such times are if they are the same. */
function sameness(one: number[], other: number[]): number {
  let u = 0
  for (const a of one) for (const b of other) u += a < b ? 1 : a === b ? 0.5 : 0
  const mean = (one.length * other.length) / 2
  const spread = Math.sqrt((one.length * other.length * (one.length + other.length + 1)) / 12)
  const z = Math.abs(u - mean) / spread
  // Abramowitz and Stegun 26.2.17, exact to 1e-7
  const t = 1 / (1 + 0.2316419 * z)
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 2 * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly
}

/** Names that work here and names that do not, in turn, so that a busy minute hits both alike. */
async function enumeration(program: Program): Promise<Result> {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const said = new Set<string>()
  for (let n = 0; n < KNOWN * EACH; n++) {
    const order = n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const who of order) {
      const email = who === 'known' ? `agent${n % KNOWN}@shop.example` : `nobody${n % KNOWN}@shop.example`
      const { status, text, ms } = await signIn(
        program,
        email,
        `guess ${n}`,
        address(100_000 + 2 * n + (who === 'known' ? 1 : 0)),
      )
      times[who].push(ms)
      said.add(`${status} ${text}`)
    }
    progress(`${n + 1} of ${KNOWN * EACH} pairs`)
  }
  const p50 = (all: number[]) => Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!)
  const p = sameness(times.known, times.unknown)
  const figures = { pairs: KNOWN * EACH, answers: said.size, knownMs: p50(times.known), unknownMs: p50(times.unknown) }
  return { where: 'who works here', pass: said.size === 1 && p > 0.01, ...figures, p: Number(p.toFixed(3)) }
}

async function guesses(count: number): Promise<Result[]> {
  const program = await startProgram({ TRUST_PROXY: 'loopback' })
  try {
    const admin = await firstAdmin(program)
    const sara = await colleague(program, admin, 'sara', 'agent')
    for (let i = 0; i < KNOWN; i++) await colleague(program, admin, `agent${i}`, 'agent')
    const told = await enumeration(program)
    const tried = await brute(program, count)
    expectOk(await sara.get('/api/people/me')) // who is signed in stays
    return [tried, told]
  } finally {
    await program.stop()
    discard(program.dataDir)
  }
}

await trial('guesses', 10_000, guesses)
