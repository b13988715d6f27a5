// What an agent inserts from an entry can be sent as it stands.
import { describe, expect, it } from 'vitest'
import { plain } from '../../src/domain/plain.js'

describe('an entry’s answer as plain words', () => {
  it.each([
    ['تا **۱۰ روز** پس از تحویل.', 'تا ۱۰ روز پس از تحویل.'],
    ['See [our page](https://kucheh.example/returns).', 'See our page (https://kucheh.example/returns).'],
    ['## Steps\n\n1. Open it\n- then *this*', 'Steps\n\n1. Open it\n• then this'],
    ['2 * 3 * 4 and snake_case_name stay', '2 * 3 * 4 and snake_case_name stay'],
    ['| Where | When |\n| --- | --- |\n| Tehran | **today** |', 'Where: When\nTehran: today'],
    ['![a box](x.png) `code`', 'a box code'],
  ])('%s', (markdown, words) => expect(plain(markdown, 'en')).toBe(words))

  it('counts a Persian list as its readers do', () => {
    expect(plain('1. ثبت کنید.\n  10) بفرستید 3 تا.\n2.5 کیلو', 'fa')).toBe(
      '۱. ثبت کنید.\n  ۱۰. بفرستید 3 تا.\n2.5 کیلو',
    )
  })
})
