// What is asked, without the greetings and openings around it; and where two things are asked, each for itself.
import { OPENINGS } from './complete.js'
import { kindOf, withoutGreeting } from './courtesies.js'
import { words } from './normalise.js'
import { remembered } from './remembered.js'

const MOST = 3
const MOST_LETTERS = 600
const FEWEST_WORDS = 2

const POLITE =
  /^(?:لطفا|ممنون|مرسی|ممنون میشوم|متشکرم|با تشکر|سپاس|راهنمایی|راهنماییم|کمک|کمکم|کنید|کنین|بفرمایید|بفرمایین|میشه|میکنید|please|thanks|thank|you|in|advance|help|me|advise)(?: (?:لطفا|ممنون|میشوم|میشم|راهنمایی|راهنماییم|کمک|کمکم|کنید|کنین|کرد|بفرمایید|بفرمایین|میکنید|من|را|please|thanks|thank|you|in|advance|help|me|advise))*$/u
const ASKS =
  /(?:^| )(?:چطور|چقدر|چند|کجا|کی|ایا|میشه|میشود|کدام|چه|چرا|چیست|میتوانم|میتونم|دارید|دارین|هست|chetor|cheghadr|chand|koja|kei|key|mishe|kodum|che|how|what|when|where|which|why|can|could|do|does|is|are|will)(?: |$)/u
const JOINS = /(?<!\s)\s+(?:و|va|and|also|همچنین|and also)\s+/gu

const idle = (text: string): boolean => {
  const said = words(text)
  const rest = withoutGreeting(said).join(' ')
  return (
    rest === '' || kindOf(said) !== 'other' || OPENINGS.has(said.join(' ')) || OPENINGS.has(rest) || POLITE.test(rest)
  )
}

/** The sentences of a text: lines, and what ends with a mark; a list's numbers fall away. */
const sentences = (text: string): string[] =>
  text
    .split(/\n+|(?<=[?؟!.؛;])\s+|(?<=[؟?])(?=\S)/u)
    .map(line => line.replace(/^\s*(?:[0-9۰-۹]{1,2}\s*[.)\-–:]|[-*•])\s*/u, '').trim())
    .filter(Boolean)

const KEPT = 16 // a turn takes the same text apart for its questions and for the whole

/** Without what only greets, opens, asks for help or thanks; the text itself when nothing else is in it. */
export const asked = remembered(KEPT, withoutAround)

function withoutAround(text: string): string {
  if (text.length > MOST_LETTERS) return text
  const left = sentences(text).filter(one => !idle(one))
  return left.length === 0 ? text : left.map(opened).join('\n')
}

/** «سلام یه سوال داشتم، سفارشم کی می‌رسه» begins at «سفارشم». */
function opened(sentence: string): string {
  const clauses = sentence.split(/(?<=[،,:])\s*/u)
  while (clauses.length > 1 && idle(clauses[0]!)) clauses.shift()
  while (clauses.length > 1 && idle(clauses.at(-1)!)) clauses.pop()
  const rest = clauses.join(' ')
  const said = words(rest)
  const bare = withoutGreeting(said)
  const from = [5, 4, 3, 2].find(
    size => bare.length - size >= FEWEST_WORDS && OPENINGS.has(bare.slice(0, size).join(' ')),
  )
  if (from) return bare.slice(from).join(' ')
  return bare.length === said.length || bare.length < FEWEST_WORDS ? rest : bare.join(' ')
}

/** Up to three questions of one text, as they stand; one, when it asks one thing. Whether each has an answer is not known here. */
export function questionsIn(text: string): string[] {
  if (text.length > MOST_LETTERS) return [text]
  const parts = sentences(asked(text)).filter(one => words(one).length >= FEWEST_WORDS)
  if (parts.length > 1) {
    const asking = parts.filter(asks)
    return asking.length > 1 && asking.length === parts.length ? asking.slice(0, MOST) : [text]
  }
  const joined = (parts[0] ?? text).split(JOINS)
  return joined.length > 1 && joined.every(one => ASKS.test(words(one).join(' ')) && words(one).length >= FEWEST_WORDS)
    ? joined.slice(0, MOST)
    : [text]
}

const asks = (part: string): boolean => /[?؟]\s*$/u.test(part) || ASKS.test(words(part).join(' '))
