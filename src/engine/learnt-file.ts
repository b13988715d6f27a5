// What was learnt is kept beside the data, so that a restart need not learn again what has not changed since.
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Entry } from '../domain/entry.js'
import { stamp as programStamp } from '../kept.js'
import type { Compiled } from '../understanding/compile.js'

type Learnt = Omit<Compiled, 'entries'>

/** Whether a file was learnt from these entries, by this very program. */
export function stampOf(entries: Entry[]): string {
  const hash = createHash('sha1').update(programStamp)
  for (const { id, status, fa, en, synonyms } of entries)
    hash.update(
      JSON.stringify([
        id,
        status,
        fa?.question,
        fa?.variants,
        fa?.answer,
        en?.question,
        en?.variants,
        en?.answer,
        synonyms,
      ]),
    )
  return hash.digest('base64')
}

const SUM_BYTES = 20
const sumOf = (whole: Uint8Array) => createHash('sha1').update(whole).digest()

/** Undefined where there is none, of other entries, or damaged: then it is learnt. */
export function readLearnt(file: string, stamp: string): Learnt | undefined {
  try {
    const whole = readFileSync(file)
    const body = whole.subarray(SUM_BYTES)
    if (!sumOf(body).equals(whole.subarray(0, SUM_BYTES))) return undefined
    const kept: { stamp: string; learnt: Learnt } = deserialize(body)
    return kept.stamp === stamp ? kept.learnt : undefined
  } catch {
    return undefined
  }
}

/** Throws where the disk does not take it. */
export function writeLearnt(file: string, stamp: string, learnt: Learnt): void {
  const body = serialize({ stamp, learnt })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, Buffer.concat([sumOf(body), body]), { mode: 0o600 })
  renameSync(aside, file)
}
