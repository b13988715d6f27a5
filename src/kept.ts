// What takes long to work out of our own pages (lexicon, ways of putting things) is worked out when the program is built.
// What was kept counts only for the very files it was made of, and this Node: after any edit it is worked out anew.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const file = resolve(import.meta.dirname, '../kept.bin')
const SOURCES = join(import.meta.dirname, 'understanding')

type Kept = { stamp: string; values: Map<string, unknown> }

/** Of the compiled files of the understanding, and of this Node. */
export const stamp = stampOf()
const read = readKept()
const fresh = new Map<string, unknown>()

/** What the build kept under this name; undefined: it must be worked out, `keep` it then. */
export const kept = <T>(name: string): T | undefined => read?.get(name) as T | undefined

/** Notes a value for the next build. It may still grow until then: plain data, Maps, Sets, typed arrays, expressions. */
export function keep<T>(name: string, value: T): T {
  fresh.set(name, value)
  return value
}

/** Whether what was kept is of these very sources. */
export const isKept = read !== undefined

/** What was kept under this name, or else is made now. */
export const once = <T>(name: string, make: () => T): T => kept<T>(name) ?? keep(name, make())

/** The build, once everything was loaded that keeps. */
export function writeKept(): void {
  const whole = serialize({ stamp, values: new Map([...(read ?? []), ...fresh]) } satisfies Kept)
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, whole)
  renameSync(aside, file) // whoever starts meanwhile reads the old one or the new one, whole
}

function readKept(): Map<string, unknown> | undefined {
  try {
    const whole: Kept = deserialize(readFileSync(file))
    return whole.stamp === stamp ? whole.values : undefined
  } catch {
    return undefined // none yet, or of another version of Node: all the same
  }
}

function stampOf(): string {
  const hash = createHash('sha1').update(process.version)
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(SOURCES, name)))
  return hash.digest('base64')
}
