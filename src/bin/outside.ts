// The real clock, chance and log: the only place where they are made.
import { randomBytes } from 'node:crypto'
import pino from 'pino'
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

/** 22 characters of [A-Za-z0-9_-], 128 bits: an id nobody can guess. */
export const newId = (): string => randomBytes(16).toString('base64url')

/** 43 characters, 256 bits: for what opens doors. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Facts that must never be written down are blotted out, wherever they stand. */
const NEVER_LOGGED = ['text', 'token', 'password', 'authorization', 'cookie', 'customerKey', 'email', 't', 'identity']

export const openLog = (level: string): Log =>
  pino({
    level,
    redact: { paths: NEVER_LOGGED.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
    serializers: { err: pino.stdSerializers.err, error: pino.stdSerializers.err },
  })
