// The one normaliser, for what editors write and for what customers ask: two spellings of a thing meet here.
import { standard } from './colloquial.js'
import { plainLetters, READ_AT_MOST } from './letters.js'
import { remembered } from './remembered.js'

/** Lower-case words in standard spelling, one space between them; '' when there are none. Never throws. */
export function normalise(text: string): string {
  return words(text).join(' ')
}

/** The words of `normalise`. */
export function words(text: string): string[] {
  return text.length > READ_AT_MOST ? fresh(text) : [...known(text)]
}

function fresh(text: string): string[] {
  const plain = halfSpaces(openContractions(plainLetters(text)))
    .split(' ')
    .filter(Boolean)
  return plain.some(word => word >= '\u0600') ? plain.flatMap(standard) : plain
}

const REMEMBERED = 500 // texts of at most 2,000 characters: a turn asks for the words of the same ones ten times
const known = remembered(REMEMBERED, fresh)

const PREFIX = '(?:بر|در|باز)?ن?می'
const SUFFIX = 'ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|هام|هات|هاش|هامون|هاتون|هاشون|تر|ترین|تری'
const CLITIC = 'ام|ات|اش|مان|تان|شان|مون|تون|شون|ای|اند|ایم|اید|است|م|ت|ش|ی|و|رو'

const LETTER = '[\u0600-\u06ff]'
/** «وامی گرفته‌اند» took a loan: only a half-space makes one word of it. */
const BEFORE_VERB = new RegExp(`(?<=^|[ \u200c])(?:(${PREFIX})[ \u200c]|(وان?می)\u200c)(?=${LETTER}{2})`, 'gu')
const BEFORE_SUFFIX = new RegExp(`(?<=${LETTER})[ \u200c](?=(?:${SUFFIX})(?:[ \u200c]|$))`, 'gu')
const BEFORE_CLITIC = new RegExp(`(?<=${LETTER})\u200c(?=(?:${CLITIC})(?:[ \u200c]|$))`, 'gu')

/** «می‌شود», «می شود» and «میشود» become one word; so do plurals and possessives. Other half-spaces part words. */
function halfSpaces(text: string): string {
  if (!/[\u0600-\u06ff\u200c]/u.test(text)) return text
  return text
    .replace(/\u200c+/gu, '\u200c')
    .replace(BEFORE_VERB, '$1$2')
    .replace(BEFORE_SUFFIX, '')
    .replace(BEFORE_CLITIC, '')
    .replace(/\u200c/gu, ' ')
}

const SHORT: Record<string, string> = { "can't": 'can not', "won't": 'will not', "shan't": 'shall not' }
const BARE =
  /\b(dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|couldnt|wouldnt|shouldnt|hasnt|havent|hadnt|aint)\b/g

/** "can't" and "cant" → "can not", "I've" → "i have". */
function openContractions(text: string): string {
  const opened = text.includes('nt')
    ? text.replace(BARE, word =>
        word === 'wont' ? 'will not' : word === 'cant' ? 'can not' : `${word.slice(0, -2)} not`,
      )
    : text
  if (!opened.includes("'")) return opened
  return opened
    .replace(/\b(can't|won't|shan't)/g, word => SHORT[word] ?? word)
    .replace(/n't\b/g, ' not')
    .replace(/'(s|d)\b/g, '')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/'/g, '')
}
