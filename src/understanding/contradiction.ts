// Where two entries cannot both be right: another number or hour for the same thing, a yes and a no, the same sentence denied.
import type { Language } from '../domain/activity.js'
import type { Entry } from '../domain/entry.js'
import { type Amount, amountsOf, WEEKDAYS } from './amounts.js'
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
  return mine && theirs ? between(mine, theirs) : null
}

/** Of two answers to nearly the same question. */
function between(mine: string, theirs: string): Contradiction | null {
  const found = [measured(mine, theirs), opened(mine, theirs), denied(mine, theirs)].filter(each => each !== null)
  if (found.length === 0) return null
  return { one: found.flatMap(each => each.one), other: found.flatMap(each => each.other) }
}

/** Amounts of the same thing that differ: no amount of the one is said by the other. */
function measured(one: string, other: string): Contradiction | null {
  const [mine, theirs] = [amountsOf(one), amountsOf(other)]
  const found: Contradiction = { one: [], other: [] }
  for (const unit of new Set(mine.map(amount => amount.unit))) {
    const only = (some: Amount[], rest: Amount[]) => {
      const known = new Set(rest.map(({ value }) => value))
      return some.filter(amount => amount.unit === unit && !known.has(amount.value)).map(({ shown }) => shown)
    }
    const ofUnit = (some: Amount[]) => some.filter(amount => amount.unit === unit)
    const [here, there] = [only(mine, ofUnit(theirs)), only(theirs, ofUnit(mine))]
    if (here.length === 0 || there.length === 0) continue
    found.one.push(...here)
    found.other.push(...there)
  }
  return found.one.length > 0 ? found : null
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
  ['باز', 'تعطیل'],
  ['با', 'بدون'],
  ['داخل', 'خارج'],
  ['حضوری', 'آنلاین'],
  ['شامل', 'بدون'],
  ['ممکن', 'غیرممکن'],
  ['free', 'paid'],
  ['always', 'never'],
  ['before', 'after'],
  ['open', 'closed'],
  ['possible', 'impossible'],
  ['required', 'optional'],
  ['allowed', 'forbidden'],
  ['with', 'without'],
  ['included', 'extra'],
  ['accept', 'refuse'],
].flatMap(([a = '', b = '']) => [[a, b].map(word => stem(words(word).join(''))) as [string, string]])

/** So much of what two sentences say must be the same, 0..1 (Jaccard), and so many telling words. */
const SAME_SENTENCE = 0.8
const LEAST_WORDS = 2

/** Of a side that is compared with many others: its sentences with the words that tell what each is about. */
export type Statements = { question: Set<string>; sentences: (Read & { about: Set<string>; amounts: number })[] }

export function statementsOf(entry: Entry, language: Language): Statements | null {
  const side = entry[language]
  if (!side) return null
  return {
    question: aboutOf(side.question),
    sentences: sentences(side.answer).map(text => ({
      ...read(text),
      about: aboutOf(text),
      amounts: amountsOf(text).length,
    })),
  }
}

/** So much of what two sentences, or two questions, are about must be the same, 0..1 (Jaccard). */
const SAME_MATTER = 0.6

/** Of two entries of one topic whose questions lie apart: sentences about the very same thing that cannot both be right. */
export function apart(mine: Statements, theirs: Statements): Contradiction | null {
  const sameQuestion = shareOf(mine.question, theirs.question) >= SAME_MATTER && mine.question.size >= LEAST_WORDS
  for (const one of mine.sentences)
    for (const other of theirs.sentences) {
      const same = one.about.size >= LEAST_WORDS && shareOf(one.about, other.about) >= SAME_MATTER
      const short = sameQuestion && (one.about.size < LEAST_WORDS || other.about.size < LEAST_WORDS)
      if (!same && !short) continue
      const found =
        (one.amounts > 0 && other.amounts > 0 && !turns(one, other) && measured(one.text, other.text)) || null
      const no = found ?? (same && against(one, other) ? { one: [one.text], other: [other.text] } : null)
      if (no) return no
    }
  if (!sameQuestion) return null
  const [first, second] = [mine.sentences[0]?.text, theirs.sentences[0]?.text]
  return first && second ? opened(first, second) : null
}

/** Each speaks of something that the other does not: «تهران» and «شهرستان» may have their own numbers. */
function turns({ about: mine }: { about: Set<string> }, { about: theirs }: { about: Set<string> }): boolean {
  const lacks = (some: Set<string>, rest: Set<string>) => [...some].some(word => !rest.has(word))
  return lacks(mine, theirs) && lacks(theirs, mine)
}

function shareOf(mine: Set<string>, theirs: Set<string>): number {
  if (Math.min(mine.size, theirs.size) < SAME_MATTER * Math.max(mine.size, theirs.size)) return 0
  let shared = 0
  for (const one of mine) if (theirs.has(one)) shared += 1
  return shared / (mine.size + theirs.size - shared || 1)
}

/** What is counted and how much says nothing of the matter. */
const COUNTED = new Set(
  words(
    'روز ساعت هفته ماه سال دقیقه تومان تومن ریال هزار میلیون درصد کاری صبح عصر شب ظهر day days hour hours week weeks month months business working toman am pm',
  ).map(stem),
)
function aboutOf(text: string): Set<string> {
  const span = amountsOf(text).some(({ unit }) => unit === 'weekdays') // «شنبه تا چهارشنبه»; a day alone is the matter itself
  const said = words(text).filter(word => !/^\d+$/.test(word) && !(span && WEEKDAYS.has(word)))
  return new Set(said.map(stem).filter(one => tellingOf(one) === 1 && !COUNTED.has(one) && !NUMERALS.has(one)))
}
const NUMERALS = new Set(
  'یک سه چهار پنج شش هفت هشت ده پانزده بیست سی one two three four five six seven ten fifteen thirty'
    .split(' ')
    .map(stem),
)

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
