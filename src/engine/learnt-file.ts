// What was learnt is kept beside the data, so that a restart need not learn again what has not changed since.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Entry } from '../domain/entry.js'
import { stamp as programStamp } from '../kept.js'
import type { Compiled } from '../understanding/compile.js'

type Learnt = Omit<Compiled, 'entries'>

/** Of whole entries: which of their fields are learnt from is not this file's to know. */
export const stampOf = (entries: Entry[]): string =>
  createHash('sha1').update(programStamp).update(JSON.stringify(entries)).digest('base64')

/** Of a shelf by its key. */
export const stampOfKey = (key: string): string => createHash('sha1').update(programStamp).update(key).digest('base64')

// The file: a sum, the stamp, what was learnt. Of another stamp no more is read than that: each publication asks.
const SUM_BYTES = 20
const STAMP_BYTES = 28
const sumOf = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha1')).digest()

/** Undefined where there is none, of other entries, or damaged: then it is learnt. */
export function readLearnt<T = Learnt>(file: string, stamp: string): T | undefined {
  try {
    if (stampIn(file) !== stamp) return undefined
    const whole = readFileSync(file)
    const body = whole.subarray(SUM_BYTES + STAMP_BYTES)
    return sumOf(Buffer.from(stamp), body).equals(whole.subarray(0, SUM_BYTES)) ? deserialize(body) : undefined
  } catch {
    return undefined
  }
}

function stampIn(file: string): string {
  const head = Buffer.alloc(STAMP_BYTES)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, head, 0, STAMP_BYTES, SUM_BYTES)
  } finally {
    closeSync(opened)
  }
  return head.toString()
}

/** Throws where the disk does not take it. */
export function writeLearnt<T = Learnt>(file: string, stamp: string, learnt: T): void {
  const body = serialize(learnt)
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, Buffer.concat([sumOf(Buffer.from(stamp), body), Buffer.from(stamp), body]), { mode: 0o600 })
  renameSync(aside, file)
}
