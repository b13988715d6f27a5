// Where two entries cannot both be right: another number or hour for the same thing, a yes and a no, the same sentence denied.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { tellingOf } from './common.js'
import { kindOf } from './courtesies.js'
import { words } from './normalise.js'
import { stem } from './stem.js'
import { verbOf } from './verbs.js'

/** What only one of the two says: «7 روز» and «14 روز», or the two sentences. */
export type Contradiction = { one: string[]; other: string[] }

/** Null: nothing was found. It errs on the side of silence: an editor reads each. */
export function contradiction(one: Entry, other: Entry, language: Language): Contradiction | null {
  const [mine, theirs] = [one[language]?.answer, other[language]?.answer]
  if (!mine || !theirs) return null
  const found = [measured(mine, theirs), opened(mine, theirs), denied(mine, theirs)].filter(each => each !== null)
  if (found.length === 0) return null
  return { one: found.flatMap(each => each.one), other: found.flatMap(each => each.other) }
}

/** Numbers of the same thing that differ: no number of the one is said by the other. */
function measured(one: string, other: string): Contradiction | null {
  const [mine, theirs] = [measures(words(one)), measures(words(other))]
  const found: Contradiction = { one: [], other: [] }
  for (const [unit, numbers] of mine) {
    const others = theirs.get(unit)
    if (!others) continue
    const only = (some: Set<string>, rest: Set<string>) =>
      [...some].filter(n => !rest.has(n)).map(n => (unit.startsWith(HOUR) ? `${unit.slice(1)} ${n}` : `${n} ${unit}`))
    const [here, there] = [only(numbers, others), only(others, numbers)]
    if (here.length > 0 && there.length > 0) {
      found.one.push(...here)
      found.other.push(...there)
    }
  }
  return found.one.length > 0 ? found : null
}

/** What stands before an hour: «ساعت ۹ تا ۱۸», "from 9 to 18". */
const HOURS = new Set(['ساعت', 'at'])
const HOUR = '@' // begins the unit of hours: «ساعت ۹» is not «۹ ساعت»
/** Neither is what is counted. */
const NO_UNIT = /^(?:\d+|تا|الی|و|یا|to|and|or|until|till|through)$/

/** Numbers by the word that follows them, «۵ تا ۷ روز» too; hours by the word before. */
function measures(said: string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const put = (unit: string, number: string) => found.set(unit, (found.get(unit) ?? new Set()).add(number))
  said.forEach((word, at) => {
    if (!/^\d+$/.test(word)) return
    const range = /^(?:تا|الی|to)$/.test(said[at + 1] ?? '') && /^\d+$/.test(said[at + 2] ?? '')
    const [before = '', unit] = [said[at - 1], said[at + (range ? 3 : 1)]]
    const number = range ? `${word}–${said[at + 2]}` : word
    const ends = /^(?:تا|الی|to)$/.test(before) && /^\d+$/.test(said[at - 2] ?? '')
    if (HOURS.has(before)) put(HOUR + before, number)
    else if (unit && !ends && !NO_UNIT.test(unit)) put(unit, number)
  })
  return found
}

/** One begins with yes, the other with no. */
function opened(one: string, other: string): Contradiction | null {
  const [mine, theirs] = [sentences(one)[0], sentences(other)[0]]
  if (!mine || !theirs) return null
  const kinds = [yesOrNo(mine), yesOrNo(theirs)]
  return kinds.includes('yes') && kinds.includes('no') ? { one: [mine], other: [theirs] } : null
}

function yesOrNo(sentence: string): 'yes' | 'no' | null {
  const [first] = sentence.split(/[\s،,:;.!؛]+/)
  const kind = kindOf(words(first ?? ''))
  return kind === 'yes' || kind === 'no' ? kind : null
}

/** Opposites that a sentence may have in the place of each other; the more exact first. */
const OPPOSITES = [
  ['رایگان', 'پولی'],
  ['مجاز', 'ممنوع'],
  ['اجباری', 'اختیاری'],
  ['الزامی', 'اختیاری'],
  ['همیشه', 'هیچوقت'],
  ['قبل', 'بعد'],
  ['پیش', 'پس'],
  ['باز', 'بسته'],
  ['ممکن', 'غیرممکن'],
  ['free', 'paid'],
  ['always', 'never'],
  ['before', 'after'],
  ['open', 'closed'],
  ['possible', 'impossible'],
  ['required', 'optional'],
  ['allowed', 'forbidden'],
].flatMap(([a = '', b = '']) => [[a, b].map(word => stem(words(word).join(''))) as [string, string]])

/** So much of what two sentences say must be the same, 0..1 (Jaccard), and so many telling words. */
const SAME_SENTENCE = 0.8
const LEAST_WORDS = 2

/** The same sentence, once with a no or with an opposite in it. */
function denied(one: string, other: string): Contradiction | null {
  const theirs = sentences(other).map(read)
  for (const mine of sentences(one).map(read))
    for (const their of theirs) if (against(mine, their)) return { one: [mine.text], other: [their.text] }
  return null
}

type Read = { text: string; stems: Set<string>; denials: number }

function read(text: string): Read {
  const said = words(text)
  const kept = said.filter(word => !NO.has(word)).map(word => (word === 'است' || word === 'نیست' ? 'است' : stem(word)))
  return { text, stems: new Set(kept), denials: said.filter(isDenied).length }
}

function against(mine: Read, theirs: Read): boolean {
  const opposite = OPPOSITES.some(
    ([a, b]) => (only(mine, theirs, a) && only(theirs, mine, b)) || (only(mine, theirs, b) && only(theirs, mine, a)),
  )
  const same = (mine.denials - theirs.denials) % 2 === 0
  if (opposite !== same) return false
  const shared = [...mine.stems].filter(one => theirs.stems.has(one))
  const all = mine.stems.size + theirs.stems.size - shared.length - (opposite ? 2 : 0)
  return shared.filter(one => tellingOf(one) === 1).length >= LEAST_WORDS && shared.length >= SAME_SENTENCE * all
}

const only = (mine: Read, theirs: Read, word: string) => mine.stems.has(word) && !theirs.stems.has(word)

const NO = new Set(['not', 'no', 'never', 'نه'])

/** «نمی‌شود», «ندارد», «نیست», "not". */
function isDenied(word: string): boolean {
  if (NO.has(word) || word === 'نیست') return true
  const without = /^(بر|در|باز|وا)?ن(.+)$/u.exec(word)
  const verb = without && verbOf(word)
  return Boolean(verb) && verbOf((without?.[1] ?? '') + without?.[2]) === verb
}

const sentences = (answer: string): string[] =>
  answer
    .split(/[.!?؟؛\n]+/)
    .map(sentence => sentence.replace(/[*_#>`]|^\s*(?:[-•]|\d+\.)\s+/g, '').trim())
    .filter(Boolean)
