// Slips of the finger in the few words on which a person's coming depends: «اپراتو», "opretor", "acount".
import { stem } from './stem.js'
import { verbOf } from './verbs.js'

const KEY_WORDS = `اپراتور پشتیبان پشتیبانی کارشناس مسئول مشاور همکارتان صحبت حسابم کلاهبرداری شکایت مسموم دزدیدن خودکشی
operator representative person human support customer service supervisor someone somebody speak account hacked unauthorized fraudulent charged complaint lawyer police suicide stolen payment twice`
  .split(/\s+/)
  .map(word => word.replaceAll('ئ', 'ی'))

const BY_FIRST = new Map<string, string[]>()
for (const word of KEY_WORDS) BY_FIRST.set(word[0]!, [...(BY_FIRST.get(word[0]!) ?? []), word])

const SHORTEST = 5
const LONG = 8 // letters; so long a word may hold two slips

/** Small words that are often typed onto the next one: «باکسی», «ازهمکارتون». */
const GLUED = /^(با|از|به|که|این)([\u0600-\u06ff]{3,})$/u

/** What was meant, when `word` is none that is `known`: close to a word of ours, or two in one; else the word itself. */
export function mended(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < SHORTEST || word.length > 16 || known.has(stem(word)) || verbOf(word)) return [word]
  const meant = BY_FIRST.get(word[0]!)?.find(meant => isSlip(word, meant))
  if (meant) return [meant]
  const [, small, rest] = GLUED.exec(word) ?? []
  return small && rest && known.has(stem(rest)) ? [small, rest] : [word]
}

function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 2) return false
  const far = slips(typed, meant)
  return far === 1 || (far === 2 && isLong(typed, meant))
}

const isLong = (typed: string, meant: string) => meant.length >= LONG && typed.at(-1) === meant.at(-1)

/** Letters put in, left out, changed or swapped (optimal string alignment). */
function slips(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : change
      next.push(Math.min(change, swapped, row[j]! + 1, next[j - 1]! + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}
