// Reads files of JSON lines, and says exactly where one is not as it should be.
import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** The input is not what was asked for: the message names file, line and field. */
export class BadInput extends Error {}

/** One value a line; empty lines are skipped. Throws BadInput. */
export function linesOf<T>(file: string, schema: z.ZodType<T>): T[] {
  return readText(file)
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() ? [lineOf(line, schema, `${file}:${at + 1}`)] : []))
}

export const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '') // some editors begin a file with a mark of its encoding
  } catch (error) {
    throw new BadInput(`${file}: ${(error as Error).message}`)
  }
}

function lineOf<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new BadInput(`${place}: not JSON: ${(error as Error).message}`)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new BadInput(`${place}: ${issue?.path.join('.') || 'line'}: ${issue?.message}`)
}
