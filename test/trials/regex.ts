// Sets strings of 64 KiB that are made to hurt upon every regular expression of the program, each with its own letters.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createContext, Script } from 'node:vm'
import { parseAst } from 'vite'
import { kept } from '../../src/kept.js'
import { progress, trial } from './report.js'

const LENGTH = 64 * 1024
const MOST_MS = 50
const GIVEN_UP_MS = 1_500
/** A slow machine makes all of them slow; one that is dangerous takes sixteen times as long for a text four times as long. */
const GROWS = 8
const root = resolve(import.meta.dirname, '../../..')

type Found = { where: string; source: string; flags: string }

/** Those that stand in the source, the browsers' too. */
function written(): Found[] {
  const files = ['src', 'dialogs'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map(name => join(root, folder, name)),
  )
  return files.flatMap(file => {
    const found: Found[] = []
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } }
      if (type === 'Literal' && regex)
        found.push({ where: relative(root, file), source: regex.pattern, flags: regex.flags })
      for (const child of Object.values(node)) visit(child)
    }
    visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
    return found
  })
}

/** Those that modules put together while they are loaded. */
async function made(): Promise<Found[]> {
  const found: Found[] = []
  const Plain = globalThis.RegExp
  let where = ''
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp
      found.push({ where, source: made.source, flags: made.flags })
      return made
    },
  })
  for (const folder of ['src/domain', 'src/understanding', 'dialogs', 'src/desk', 'src/http', 'src/models']) {
    const dir = join(root, 'dist', folder)
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))) {
      where = `${folder}/${name}`
      await import(join(dir, name))
    }
  }
  globalThis.RegExp = Plain
  for (const { pattern } of kept<{ wild: { pattern: RegExp }[] }>('ways')?.wild ?? [])
    found.push({ where: 'src/understanding/atoms.js', source: pattern.source, flags: pattern.flags })
  return found
}

const EVERYWHERE = ['a', ' ', '0', '\n', '\u200c', 'ا', '-', '"', '<', '.', 'a.', 'a-a.', '[', '![', '[a](']

/** What the expression itself speaks of, again and again, and an end that fits nothing. */
function attacks(source: string, count: number): string[] {
  const own = source.match(/[\p{L}\p{N}]{1,12}|\\[nrt ]|[ @.:/<>"'=,;*_-]/gu) ?? []
  const pieces = [...new Set(own)].map(piece => (piece.startsWith('\\') ? ' ' : piece))
  const spread = pieces.filter((_, i) => i % Math.max(1, Math.floor(pieces.length / count)) === 0)
  const pumps = [...new Set([...EVERYWHERE, ...spread, ...spread.map(piece => `${piece} `), 'a ', 'aA0', 'ا '])]
  return pumps.map(pump => `${pump.repeat(Math.ceil(LENGTH / pump.length)).slice(0, LENGTH - 1)}\u0001`)
}

const script = new Script('out = expression.global ? text.replace(expression, "") : expression.test(text)')

/** Milliseconds of this program's own CPU, the best of three when it looks slow: the machine has other work too. */
function timed({ source, flags }: Found, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && best > MOST_MS; tries++) {
    const context = { expression: new RegExp(source, flags), text, out: null }
    const began = process.cpuUsage()
    try {
      script.runInContext(contextOf(context), { timeout: GIVEN_UP_MS })
      const { user, system } = process.cpuUsage(began)
      best = Math.min(best, (user + system) / 1000)
    } catch {
      best = Math.min(best, GIVEN_UP_MS)
    }
  }
  return best
}

/** How long it takes, and whether that is because its time grows faster than the text. */
function hurt(found: Found, text: string): { ms: number; grows: boolean } {
  const ms = timed(found, text)
  const grows = ms > MOST_MS && (ms >= GIVEN_UP_MS || ms > GROWS * timed(found, text.slice(-LENGTH / 4)))
  return { ms, grows }
}

const shared = createContext({})
const contextOf = (values: object) => Object.assign(shared, values)

await trial('regex', 12, async count => {
  const all = [...written(), ...(await made())]
  const once = [...new Map(all.map(one => [`${one.source}/${one.flags}`, one])).values()]
  const worst = { ms: 0, where: '', source: '' }
  const slow: string[] = []
  for (const [at, one] of once.entries()) {
    if (at % 20 === 0) progress(`${at} of ${once.length} expressions, ${slow.length} slow`)
    const { ms, grows } = attacks(one.source, count)
      .map(text => hurt(one, text))
      .reduce((most, next) =>
        next.grows > most.grows || (next.grows === most.grows && next.ms > most.ms) ? next : most,
      )
    if (ms > worst.ms) Object.assign(worst, { ms, where: one.where, source: one.source.slice(0, 100) })
    if (grows) slow.push(`${Math.round(ms)} ms ${one.where}: /${one.source.slice(0, 160)}/${one.flags}`)
  }
  for (const line of slow.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))) console.log(line)
  const expressions = once.length
  const pass = expressions > 200 && slow.length === 0
  return [{ where: `worst: ${worst.where}`, expressions, slow: slow.length, worstMs: Math.round(worst.ms), pass }]
})
