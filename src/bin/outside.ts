// The real clock, chance and log: the only place where they are made.
import { randomBytes, randomFillSync } from 'node:crypto'
import pino, { type DestinationStream } from 'pino'
import type { Clock, Log } from '../ports.js'

const LONGEST_TIMER_MS = 2 ** 31 - 1

export const clock: Clock = {
  now: () => Date.now(),
  wake(at, task) {
    const timer = setTimeout(task, Math.min(Math.max(0, at - Date.now()), LONGEST_TIMER_MS))
    timer.unref()
    return () => clearTimeout(timer)
  },
}

const chance = Buffer.alloc(4096) // of which each byte is used once
let unused = 0

/** 22 characters of [A-Za-z0-9_-], 128 bits: an id nobody can guess. */
export function newId(): string {
  if (unused === 0) unused = randomFillSync(chance).length
  unused -= 16
  return chance.toString('base64url', unused, unused + 16)
}

/** 43 characters, 256 bits: for what opens doors. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Facts that must never be written down are blotted out, wherever they stand. */
const NEVER_LOGGED = ['text', 'token', 'password', 'authorization', 'cookie', 'customerKey', 'email', 't', 'identity']

/** What went wrong and where, with its causes. Never the error's other facts: a store's carry what it was to write. */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { type, message, stack } = pino.stdSerializers.err(error)
  return { type, message, stack }
}

/** `to`: where the lines go; standard output. */
export const openLog = (level: string, to?: DestinationStream): Log => {
  const redact = { paths: NEVER_LOGGED.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '…' }
  const options = { level, redact, serializers: { err: told, error: told } }
  return to ? pino(options, to) : pino(options)
}
