import { describe, expect, it } from 'vitest'
import { compile, match } from '../../src/understanding/match.js'
import { meantBy, spellingsOf } from '../../src/understanding/speller.js'
import { shop } from './shop.js'

const compiled = compile(shop)
const found = (text: string) => match(compiled, text).candidates[0]?.entry.id

describe('a slip of the finger', () => {
  it.each([
    ['where is my ordre', 'track-order'],
    ['how do i retrun an item', 'return-goods'],
    ['هزینه ارساال چنده', 'delivery-cost'],
    ['کد رهگیریی بسته', 'track-order'],
  ])('%s', (text, id) => expect(found(text)).toBe(id))
})

describe('the word that was meant', () => {
  const spellings = spellingsOf(['delivery', 'delivery', 'charge', 'change', 'سفارش', 'مرجوعی'])
  it.each([
    ['delivry', 'delivery'],
    ['delviery', 'delivery'],
    ['deliveryy', 'delivery'],
    ['delivary', 'delivery'],
    ['سفاررش', 'سفارش'],
    ['مرجعوی', 'مرجوعی'],
    ['xelivery', undefined], // it begins otherwise
    ['deilvrey', undefined], // two slips
    ['card', undefined], // too short to tell
    ['delivery5', undefined],
  ])('%s: %s', (word, meant) => expect(meantBy(word, spellings)).toBe(meant))

  it('is nothing where nothing is known', () => expect(meantBy('delivry', spellingsOf([]))).toBeUndefined())
})
