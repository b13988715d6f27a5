// Does the customer ask for a person, now? Talking about agents, hours or phone numbers is not asking.
import type { Heard } from './hear.js'
import { ASKS } from './human/asks.js'
import { AROUND_BARE, BARE_WORDS, isBare, isBarePlainly } from './human/bare.js'
import { HINTS } from './human/hints.js'
import { IN_PASSING } from './human/in-passing.js'
import { DECOYS, EN, FA, GROUPS, NEEDS_NOBODY, REFUSES } from './human/words.js'
import { words as split } from './normalise.js'
import type { Signal } from './read.js'
import { cuesIn } from './said.js'
import { tells, trail, without } from './trail.js'
import { wordsIn } from './ways.js'

/** What the widget's own door says when it is tapped. */
const DOOR = new Set(
  [
    'می‌خواهم با همکارتان صحبت کنم',
    'می‌خواهم با یک همکار صحبت کنم',
    "I'd like to talk to a person",
    'I would like to talk to a person',
  ].map(phrase => split(phrase).join(' ')),
)

const CUES = [ASKS, IN_PASSING, HINTS]

/** Persian words of these ways: Finglish is read against them. */
export const ownWords = (): string[] =>
  wordsIn(
    ...Object.values(GROUPS),
    AROUND_BARE,
    BARE_WORDS,
    'خودشون خودشان خودتون خودتان خودم خودش بیاین بیایید وصل ارجاع منتقل مدیرتون مدیرتونو رئیستون نیاز لازم احتیاج راهنمایی صندلی پیدا هماهنگ کرده جواب پاسخ زنگ تماس پیام راهنمایی رسیدگی پیگیری توضیح',
  )

/** How surely the customer asks, in this message, for a person. `own`: their own words, without quotations. */
export function wishForHuman(text: string, { words, language }: Heard): Signal {
  if (DOOR.has(words.join(' '))) return { p: 1, evidence: [evidence(text, language)] }
  if (isBare(words)) return { p: 0.95, evidence: [evidence(text, language)] }
  if (bareSentences(text)) return { p: BARE_AT_LAST, evidence: [evidence(text, language)] }
  const whole = trail(words)
  const [strongest] = cuesIn(without(without(whole, NEEDS_NOBODY), DECOYS), CUES)
  if (strongest) return { p: strongest.weight, evidence: [evidence(text, language)] }
  if (tells(whole, REFUSES) || tells(whole, NEEDS_NOBODY)) return { p: REFUSED, evidence: [] }
  return { p: tells(trail(words), DECOYS) ? TALKED_ABOUT : 0.02, evidence: [] }
}

/** After a longer story: “… half an hour. Person. Now.” */
const BARE_AT_LAST = 0.9
const SHORT = 40
function bareSentences(text: string): boolean {
  const sentences = text.split(/[.!?؟\n]+/u).filter(one => one.trim() !== '')
  return sentences.length > 1 && sentences.slice(-2).some(one => one.length <= SHORT && isBarePlainly(split(one)))
}

/** They want nobody: no choice of words speaks against that. */
export const REFUSED = 0
/** People are mentioned, and it is known what for: that is no request. */
export const TALKED_ABOUT = 0.01

const QUOTED = 120

function evidence(text: string, language: 'fa' | 'en'): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const short = line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
  return language === 'fa' ? `${FA}: «${short}»` : `${EN}: “${short}”`
}
