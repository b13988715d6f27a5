// Bodies made from the API document: right in every field, and wrong in one or two, as clients with a fault send them.
import { below, chance, oneOf, random } from './dice.js'

/** JSON Schema, as far as zod writes it. */
export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  additionalProperties?: Schema | boolean
}

const ODD_WORDS = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\uFEFF',
    '\u202E\u2066',
    '__proto__',
    'constructor',
    'null',
    'x|0000001',
    '../../etc/passwd',
  ],
  ...[
    '%00',
    '%',
    '%zz',
    "' OR 1=1 --",
    '{"$ne":""}',
    '<img src=x onerror=1>',
    '=1+1',
    '#{7*7}',
    '{{7*7}}',
    '\r\nX: y',
    'a'.repeat(300),
  ],
  ...[
    'سلام',
    '۱۲۳۴',
    'ي ك ة',
    '👨‍👩‍👧‍👦'.repeat(20),
    '1e999',
    '-0',
    'NaN',
    '2026-13-45',
    '9'.repeat(40),
    'fa',
    'en',
    'message',
  ],
]
const ODD_NUMBERS = [0, -1, 1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 8_640_000_000_000_001, 1e21]

export const word = (): string =>
  chance(0.6)
    ? oneOf(ODD_WORDS)
    : String.fromCharCode(...Array.from({ length: below(30) }, () => below(chance(0.5) ? 128 : 65_536)))

/** Anything that JSON can say. */
export function anything(depth = 0): unknown {
  const kind = below(depth > 3 ? 4 : 7)
  if (kind === 0) return word()
  if (kind === 1) return oneOf(ODD_NUMBERS)
  if (kind === 2) return chance(0.5)
  if (kind === 3) return null
  if (kind === 4) return Array.from({ length: below(5) }, () => anything(depth + 1))
  if (kind === 5) return deep(chance(0.05) ? 3_000 : oneOf([3, 10, 100])) // to write the deepest takes a millisecond
  return Object.fromEntries(Array.from({ length: below(5) }, () => [word(), anything(depth + 1)]))
}

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

/** A value of that shape; now and then something else in a place of it. `known`: ids that exist. */
export function shapedLike(schema: Schema, known: string[], wrong = 0.06): unknown {
  if (chance(wrong)) return anything()
  const inner = (one: Schema) => shapedLike(one, known, wrong)
  const options = schema.anyOf ?? schema.oneOf
  if (options) return inner(oneOf(options))
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map(inner).map(one => (typeof one === 'object' ? one : {})))
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return oneOf(schema.enum)
  const type = Array.isArray(schema.type) ? oneOf(schema.type) : schema.type
  if (type === 'object' || schema.properties) return objectLike(schema, known, wrong)
  if (type === 'array') return Array.from({ length: below(4) }, () => inner(schema.items ?? {}))
  if (type === 'integer' || type === 'number') return numberLike(schema)
  if (type === 'boolean') return chance(0.5)
  if (type === 'null') return null
  if (type === 'string')
    return chance(0.5) && known.length > 0 ? oneOf(known) : word().slice(0, schema.maxLength ?? 400)
  return anything()
}

function numberLike({ minimum = 0, maximum = 1_000 }: Schema): number {
  if (chance(0.2)) return oneOf(ODD_NUMBERS)
  return Math.floor(minimum + random() * Math.min(1_000, maximum - minimum))
}

function objectLike({ properties = {}, required = [], additionalProperties }: Schema, known: string[], wrong: number) {
  const made: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(properties))
    if ((required.includes(name) && !chance(wrong / 2)) || chance(0.5)) made[name] = shapedLike(shape, known, wrong)
  if (typeof additionalProperties === 'object') made[word()] = shapedLike(additionalProperties, known, wrong)
  if (chance(wrong)) made[oneOf(['__proto__', 'constructor', 'extra', 'from', 'id'])] = anything()
  return made
}

/** JSON that a careless or a harmful client writes. */
export function bodyText(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  if (chance(0.95)) return text
  const at = below(text.length + 1)
  return oneOf([
    text.slice(0, at),
    `${text.slice(0, at)}${word()}${text.slice(at)}`,
    `${text}${text}`,
    '',
    '{"a":'.repeat(9_999),
  ])
}
