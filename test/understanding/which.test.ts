// A customer points at one of several questions.
import { describe, expect, it } from 'vitest'
import { whichOf } from '../../src/understanding/which.js'

describe('which of the offered', () => {
  it.each<[string, number]>([
    ['اولی', 0],
    ['همون اولی لطفا', 0],
    ['گزینهٔ ۲', 1],
    ['دومی رو', 1],
    ['۳', 2],
    ['سومی', 2],
    ['آخری', -1],
    ['1', 0],
    ['the first one', 0],
    ['Second.', 1],
    ['option 3 please', 2],
    ['the last one', -1],
    ['avali', 0],
  ])('“%s”', (text, place) => expect(whichOf(text)).toBe(place))

  it.each([
    'اولین خریدمه، تخفیف میدین؟',
    'دو بار پول کم شد',
    'one more question',
    'سفارش ۲',
    '',
    'first order discount',
    '42',
  ])('“%s” points at none', text => expect(whichOf(text)).toBeUndefined())
})
