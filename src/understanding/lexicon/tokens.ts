// The words of a text as the lexicon reads them: fillers gone, words that mean the same made one, «نرسید» kept apart.

import { words } from '../normalise.js'
import { byWord } from '../remembered.js'
import { stem } from '../stem.js'
import { verbOf } from '../verbs.js'
import type { Concept } from './concept.js'

/** The keys by which forms may ask for a word: itself, its group, and both with ! when it is a verb in the negative. */
export type Token = { word: string; group: string; negated: boolean; keys: string[] }

export interface Tokens {
  /** `words` are the normalised words of `stems`, one each; without them no verb counts as negated. */
  of(stems: string[], words: string[]): Token[]
}

/** They say nothing about the matter, and would keep the words of a form apart. */
const FILLERS = new Set(
  `را برای من به او شما ما که این ان هم یک از و لطفا اقا خانم جناب سلام است خب اخه خیلی
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
    'ست',
  ],
  ...['مو', 'تو', 'شو', 'ام', 'ات', 'اش', 'ها', 'تر', 'یم', 'یه', 'ای', 'ه', 'و', 'ا', 'م', 'ت', 'ش', 'ی'],
]
/** Words of two letters that may carry one of the clear endings: کدم is کد, but خطا is not خط and پست is not پس. */
const CLEAR = new Set('م ش مو شو تو مون تون شون مونو تونو ها هام های و'.split(' '))
const SHORT = new Set('کد خط نت بن قد سن اپ گم گل رم'.split(' '))

/** How words are read: `groupOf` each known word's group, or itself; `joined`: names of several words, by their first. */
export type WordTable = { groupOf: Map<string, string>; joined: Map<string, { rest: string[]; group: string }[]> }

/** Words of `groups` stand for each other; the words of `others` are known as they stand. */
export const tokens = (groups: Concept[], others: Concept[]): Tokens => tokensBy(wordTable(groups, others))

export function wordTable(groups: Concept[], others: Concept[]): WordTable {
  const groupOf = new Map<string, string>()
  const joined = new Map<string, { rest: string[]; group: string }[]>()
  for (const concept of groups)
    for (const form of formsOf(concept)) {
      const [first, ...rest] = wordsOfForm(form).map(stem)
      const group = `#${concept.id}`
      if (first && rest.length === 0) {
        groupOf.set(first, group)
        groupOf.set(form, group) // «نت» is read as «اینترنت», but «نتم» is not
      }
      if (first && rest.length > 0) joined.set(first, [...(joined.get(first) ?? []), { rest, group }])
    }
  for (const list of joined.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const plain = new Set<string>()
  for (const form of others.flatMap(formsOf))
    for (const one of wordsOfForm(form.replace(/[/+]/g, ' ')).map(stem)) plain.add(knownFormOf(one, groupOf))
  for (const one of plain) if (!groupOf.has(one)) groupOf.set(one, one)
  return { groupOf, joined }
}

export function tokensBy({ groupOf, joined }: WordTable): Tokens {
  const tokenOf = (negated: boolean) =>
    byWord(one => {
      const word = knownFormOf(one, groupOf)
      return token(word, groupOf.get(word) ?? word, negated)
    })
  const [plain, negative] = [tokenOf(false), tokenOf(true)]
  const named = byWord(group => token(group, group, false))
  return {
    of(stems, written) {
      const found: Token[] = []
      for (let at = 0; at < stems.length; at++) {
        const first = stems[at]!
        const together = joined.get(first)?.find(({ rest }) => rest.every((one, next) => stems[at + 1 + next] === one))
        if (together) {
          found.push(named(together.group))
          at += together.rest.length
        } else if (!FILLERS.has(first)) {
          found.push(isNegated(written[at] ?? first) ? negative(first) : plain(first))
        }
      }
      return found
    },
  }
}

function token(word: string, group: string, negated: boolean): Token {
  const keys = word === group ? [word] : [group, word]
  return { word, group, negated, keys: negated ? [...keys, ...keys.map(key => `!${key}`)] : keys }
}

export const formsOf = ({ fa, en, not }: Concept): string[] => `${fa}|${en}|${not ?? ''}`.split('|').filter(Boolean)

const NORMALISED = new Map<string, string[]>()

/** The normalised words of a form. Word by word, since the lexicon is long and its words are few. */
export function wordsOfForm(form: string): string[] {
  return form.split(' ').flatMap(written => {
    const known = NORMALISED.get(written) ?? words(written)
    NORMALISED.set(written, known)
    return known
  })
}

function knownFormOf(stem: string, known: Map<string, string>): string {
  if (known.has(stem) || stem.length < 3 || stem < '\u0600') return stem
  for (const ending of ENDINGS) {
    if (!stem.endsWith(ending)) continue
    const base = stem.slice(0, -ending.length)
    if ((base.length > 2 || (SHORT.has(base) && CLEAR.has(ending))) && known.has(base)) return base
  }
  return stem
}

/** «نرسید»، «نمی‌آید»، «برنگشت»; نوشت and نشست only begin with the letter. */
const isNegated = byWord(word => {
  if (word < '\u0600') return false
  const without = /^(بر|در|باز|وا)?ن(.+)$/u.exec(word)
  if (!without) return false
  const verb = verbOf(word)
  return verb !== undefined && verbOf((without[1] ?? '') + without[2]) === verb
})
