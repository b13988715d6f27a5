// The words of a text as the lexicon reads them: fillers gone, words that mean the same made one, «نرسید» kept apart.
import { words } from '../normalise.js'
import { stem } from '../stem.js'
import { verbOf } from '../verbs.js'
import type { Concept } from './concept.js'

/** What a word is to the lexicon; `negated`: a Persian verb in the negative. */
export type Token = { name: string; negated: boolean }

export interface Tokens {
  /** `words` are the normalised words of `stems`, one each; without them no verb counts as negated. */
  of(stems: string[], words: string[]): Token[]
}

/** They say nothing about the matter, and would keep the words of a form apart. */
const FILLERS = new Set(
  `را برای من به او شما ما که این ان هم یک از و لطفا اقا خانم جناب سلام است خب اخه دیگر خیلی
a an the my your our its this that these i we you it is was were be been am are do does did have has had will would to of for me us please hi hello just`
    .split(/\s+/)
    .map(stem),
)

/** Spoken endings that the stemmer leaves on: خرابه، فاکتورو، مشتریا، خطمو. The longest first. */
const ENDINGS = [
  ...[
    'هامونو',
    'مونو',
    'تونو',
    'شونو',
    'هاشو',
    'هامو',
    'مون',
    'تون',
    'شون',
    'هاش',
    'هام',
    'های',
    'ترم',
    'شه',
    'مه',
    'ته',
  ],
  ...['مو', 'تو', 'شو', 'ام', 'ات', 'اش', 'ها', 'تر', 'یم', 'یه', 'ای', 'ه', 'و', 'ا', 'م', 'ت', 'ش', 'ی'],
]
/** Words of two letters that may carry an ending: کدم is کد, but پست is not پس. */
const SHORT = new Set('کد خط نت بن قد سن اپ گم گل رم'.split(' '))

/** `same`: lists of words that mean the same; a text of `others` is known as it stands. */
export function tokens(same: Concept[], others: string[]): Tokens {
  const names = new Map<string, string>()
  const joined = new Map<string, { rest: string[]; name: string }[]>()
  for (const { id, fa, en } of same)
    for (const form of `${fa}|${en}`.split('|')) {
      const [first, ...rest] = words(form).map(stem)
      if (!first) continue
      if (rest.length === 0) names.set(first, `#${id}`)
      else joined.set(first, [...(joined.get(first) ?? []), { rest, name: `#${id}` }])
    }
  for (const list of joined.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  for (const text of others) for (const one of words(text).map(stem)) if (!names.has(one)) names.set(one, one)

  return {
    of(stems, written) {
      const found: Token[] = []
      for (let at = 0; at < stems.length; at++) {
        const first = stems[at]!
        const together = joined.get(first)?.find(({ rest }) => rest.every((one, next) => stems[at + 1 + next] === one))
        if (together) {
          found.push({ name: together.name, negated: false })
          at += together.rest.length
        } else if (!FILLERS.has(first)) {
          found.push({ name: nameOf(first, names), negated: isNegated(written[at] ?? first) })
        }
      }
      return found
    },
  }
}

function nameOf(stem: string, names: Map<string, string>): string {
  const known = names.get(stem)
  if (known !== undefined || stem.length < 3 || stem < '\u0600') return known ?? stem
  for (const ending of ENDINGS) {
    if (!stem.endsWith(ending)) continue
    const base = stem.slice(0, -ending.length)
    const name = base.length > 2 || SHORT.has(base) ? names.get(base) : undefined
    if (name) return name
  }
  return stem
}

/** «نرسید»، «نمی‌آید»، «برنگشت»; نوشت and نشست only begin with the letter. */
function isNegated(word: string): boolean {
  const without = /^(بر|در|باز|وا)?ن(.+)$/u.exec(word)
  if (!without) return false
  const verb = verbOf(word)
  return verb !== undefined && verbOf((without[1] ?? '') + without[2]) === verb
}
