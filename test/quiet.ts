// A log that says nothing in a test. What it would have said is kept where HAMDEL_TEST_LOGS says, for the trial `secrets`.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLog } from '../src/bin/outside.js'
import type { Log } from '../src/ports.js'

const kept = process.env.HAMDEL_TEST_LOGS
const file = join(kept ?? '', `${process.pid}-${process.hrtime.bigint().toString(36)}.log`)

export const quiet: Log = kept
  ? openLog('trace', { write: line => appendFileSync(file, line) })
  : { info: () => {}, warn: () => {}, error: () => {} }
