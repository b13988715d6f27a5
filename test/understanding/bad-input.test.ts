import { describe, expect, it } from 'vitest'
import { compile, match } from '../../src/understanding/match.js'
import { shop } from './shop.js'

const compiled = compile(shop)
const words = 'آیا می‌شه چطور ارسال مرجوع کد تخفیف یا'.split(' ')

describe('whatever is typed, there is a decision', () => {
  it.each([
    ['nothing', ''],
    ['one emoji', '😀'],
    ['one letter', 'a'.repeat(65_536)],
    ['one Persian letter', 'س'.repeat(65_536)],
    ['spaces', ' '.repeat(65_536)],
    ['question marks', '? '.repeat(32_768)],
    ['half-spaces', 'می\u200c'.repeat(20_000)],
    ['apostrophes', "n't".repeat(20_000)],
    ['unknown scripts', 'ꙮ漢字እ'.repeat(16_000)],
    ['broken surrogates', '\ud800\udc00\ud800'.repeat(20_000)],
    ['digits between letters', '1a'.repeat(32_000)],
    ['ligatures that open', 'ﷺ'.repeat(65_536)],
    ['Finglish without end', 'salam chetori mikham '.repeat(3_000)],
    ['real words without end', Array.from({ length: 9_000 }, (_, at) => words[at % words.length]).join(' ')],
  ])('%s', (_, text) => {
    const { candidates } = match(compiled, text, text)
    expect(candidates.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
  })

  it('also where nothing is known at all', () => expect(match(compile([]), 'سفارشم کجاست').candidates).toEqual([]))
})

describe('a question in the other language', () => {
  it('finds the entry that only that language has, and says which language answers', () => {
    const persianOnly = compile(shop.map(({ en: _en, ...entry }) => entry))
    const { language, candidates } = match(persianOnly, 'how do I track my order')
    expect(language).toBe('en')
    expect(candidates[0]?.language).toBe('fa')
    expect(candidates[0]?.entry.id).toBe('track-order')
  })
})
