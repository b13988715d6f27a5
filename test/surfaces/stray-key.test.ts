// R right after C is the key that was meant, and no letter is lost for who writes a word that begins with it.
import { expect, it } from 'vitest'
import { strayKey, takenByKey } from '../../src/surfaces/desk/stray-key.js'

/** What stands in the reply after these keys, each so many ms after the conversation was taken with C. */
function written(...keys: [key: string, at: number][]): string {
  takenByKey(0)
  return keys.reduce((text, [key, timeStamp]) => {
    const code = 'rRق'.includes(key) ? 'KeyR' : 'KeyX'
    const stray = strayKey({ key, code, timeStamp, ctrlKey: false, metaKey: false, altKey: false }, text)
    return stray === 'swallow' ? text : text + stray.before + key
  }, '')
}

it.each([
  [
    'R right after C, then Persian',
    [
      ['r', 200],
      ['س', 300],
    ],
    'س',
  ],
  [
    'R right after C, then a new sentence',
    [
      ['r', 200],
      ['H', 300],
    ],
    'H',
  ],
  [
    'R right after C in the Persian layout, then a pause',
    [
      ['ق', 200],
      ['س', 900],
    ],
    'س',
  ],
  [
    'a word with r at once',
    [
      ['r', 200],
      ['i', 330],
    ],
    'ri',
  ],
  [
    'a Persian word with that letter at once',
    [
      ['ق', 200],
      ['ی', 330],
    ],
    'قی',
  ],
  [
    'a second r',
    [
      ['r', 200],
      ['r', 900],
    ],
    'r',
  ],
  [
    'a capital',
    [
      ['R', 200],
      ['e', 900],
    ],
    'Re',
  ],
  [
    'an r a good while later',
    [
      ['r', 1_500],
      ['e', 3_000],
    ],
    're',
  ],
  [
    'an r that is not the first',
    [
      ['o', 200],
      ['r', 300],
    ],
    'or',
  ],
] as [string, [string, number][], string][])('%s', (_, keys, text) => expect(written(...keys)).toBe(text))
