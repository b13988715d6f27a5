// What was learnt is kept beside the data, so that a restart need not learn again what has not changed since.
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Entry } from '../domain/entry.js'
import { stamp as programStamp } from '../kept.js'
import type { Compiled } from '../understanding/compile.js'

type Learnt = Omit<Compiled, 'entries'>

/** Of whole entries: which of their fields are learnt from is not this file's to know. */
export const stampOf = (entries: Entry[]): string =>
  createHash('sha1').update(programStamp).update(JSON.stringify(entries)).digest('base64')

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
