// The structured view of an utterance: language, what kind of words, the wish for a person, what hurts, with reasons.
import type { Language } from '../domain/activity.js'
import { once } from '../kept.js'
import { kindWords } from './clues.js'
import { complaintIn, complaintWords } from './complaint.js'
import { isComplete } from './complete.js'
import { complexIn, complexWords } from './complex.js'
import { LEXICON_WORDS } from './concepts.js'
import { isNoise, type Kind, kindOf } from './courtesies.js'
import { vocabularyOf } from './finglish.js'
import { asksAgain, frustration, frustrationWords } from './frustration.js'
import { type Heard, hear, type Known } from './hear.js'
import { ownWords, REFUSED, TALKED_ABOUT, wishForHuman } from './human.js'
import { READ_AT_MOST } from './letters.js'
import { because, type Label, likely } from './likely.js'
import { mended } from './misspelt.js'
import { mineIn } from './of-others.js'
import { told } from './only-asks.js'
import { remembered } from './remembered.js'
import { type Cue, certain, signalOf, strongest } from './said.js'
import { blamesUs, jokes, onlyPhysical, sensitiveIn, sensitiveWords, speaksOfSelfHarm } from './sensitive.js'
import { stem } from './stem.js'
import { trail } from './trail.js'
import { asksWhoAnswers } from './who.js'

/** How sure, 0..1, and the words that say so. */
export type Signal = { p: number; evidence: string[] }

export type Reading = {
  language: Language
  /** A whole thought; false: a greeting alone or a fragment, more will follow. */
  complete: boolean
  /** What it is besides a question; 'other' when it may be one. */
  kind: Kind
  wantsHuman: Signal
  frustrated: Signal
  /** The business failed in something outside this chat, says the customer. */
  complaint: Signal
  /** A matter that is never left to a bot. */
  sensitive: Signal
  /** It hangs on their own account or contract, or on several things at once: no entry settles it alone. */
  complex: Signal
}

export const KNOWN: Known = once('what reading knows', () => {
  const own = [
    ...LEXICON_WORDS,
    ...ownWords(),
    ...sensitiveWords(),
    ...complaintWords(),
    ...complexWords(),
    ...frustrationWords(),
    ...kindWords(),
  ]
  return { stems: new Set(own.map(stem)), vocabularies: [vocabularyOf(own)] }
})

const REMEMBERED = 500 // texts of at most 2,000 characters

const heardOf = remembered(REMEMBERED, (text): Heard => {
  const heard = hear(text, KNOWN)
  return { ...heard, words: heard.words.flatMap(word => mended(word, KNOWN.stems)) }
})

/** What was meant, slips of the finger mended; looks at the first 2,000 characters. */
export const hearing = (text: string): Heard => heardOf(text.slice(0, READ_AT_MOST))

/** All that must be known of words before they are kept; to read them whole costs thirty times as much. */
export const languageIn = (utterance: string): Language => hear(utterance.slice(0, READ_AT_MOST), KNOWN).language

/** `earlier`: the customer's earlier utterances, oldest first. Never throws; looks at the first 2,000 characters. */
export function read(utterance: string, earlier: string[] = []): Reading {
  const text = utterance.slice(0, READ_AT_MOST)
  return earlier.length === 0 ? alone(text) : readAfter(text, earlier)
}

const alone = remembered(REMEMBERED, text => readAfter(text, []))

function readAfter(text: string, earlier: string[]): Reading {
  const heard = hearing(text)
  const kind = isNoise(heard.typed) ? 'noise' : kindOf(heard.words)
  const again = (part: string, from: string, whole: Heard) => (part === from ? whole : hearing(part))
  const mine = mineIn(text)
  const own = again(mine, text, heard)
  const finglish = heard.script === 'finglish'
  const supposed = certain(mine, finglish)
  const meant = again(supposed, mine, own)
  const inWords = (part: string) => hearing(part).words
  const persian = heard.script !== 'english'
  const tells = (part: string) => told(part, persian, inWords)
  const said = trail(own.words)
  const reportedWords = again(tells(mine), mine, own).words
  const reported = trail(reportedWords)
  const sure = trail(again(tells(supposed), mine, own).words)
  const failed = trail(again(told(supposed, persian, inWords, 'every'), mine, own).words)
  const { language } = heard
  const before = earlier.map(hearing)
  const frustrated = frustration(text, { ...own, language }, before)
  const sensitive = sensitiveIn(sure, reported, said).filter(one => !(onlyPhysical(one) && jokes(text)))
  const usual = byWords(meant.words, mine)
  if (meant !== own) {
    const whole = byWords(own.words, mine)
    usual.wantsHuman = surer(usual.wantsHuman, whole.wantsHuman) // «اگه میشه اپراتور»
    if (sensitive.length > 0) usual.sensitive = surer(usual.sensitive, whole.sensitive) // “if not, I see you in court”
  }
  if (reportedWords !== own.words && usual.sensitive.p > UNDECIDED) {
    const p = likely(reportedWords, mine).sensitive
    usual.sensitive = { ...usual.sensitive, p: Math.min(usual.sensitive.p, Math.max(p, UNDECIDED)) }
  }
  const abused = frustrated.p >= ABUSE && usual.sensitive.p < CLEAR // “thieves!” is no report of a theft
  const despairs = sensitive.some(speaksOfSelfHarm) // no choice of words speaks against that
  const both = (label: Label, heardSo: Signal) =>
    kind === 'other' ? agreed(label, heardSo, { ...usual[label], of: own.words.length }, language) : heardSo
  return {
    language,
    complete: isComplete(text, heard, kind),
    kind,
    wantsHuman: asksWhoAnswers(text)
      ? { p: TALKED_ABOUT, evidence: [] }
      : inALine(text, both('wantsHuman', wishForHuman(text, { ...own, language }))),
    frustrated:
      asksAgain(frustrated) || despairs ? withDespair(frustrated, sensitive, language) : both('frustrated', frustrated),
    complaint: both('complaint', strongest([...complaintIn(failed), ...blamesUs(sensitive)], language)),
    sensitive: abused || despairs ? signalOf(sensitive, language) : both('sensitive', signalOf(sensitive, language)),
    complex: signalOf(complexIn(reportedWords), language),
  }
}

/** Each line of a burst was sent for itself: that one asks for a person is not doubted because the others speak of much else. */
function inALine(text: string, whole: Signal): Signal {
  if (whole.p !== DOUBTED || !text.includes('\n')) return whole
  const lines = text.split('\n').map(line => alone(line).wantsHuman)
  return lines.reduce((surest, one) => (one.p > surest.p ? one : surest), whole)
}

/**
 * Where the words speak against what a way of putting it seems to say, it is doubted: a firm one below `doubt`, a vague one
 * sooner. From `alone` on the words suffice by themselves, and then it is this sure: under the policy's threshold no person is fetched.
 */
const TRUST: Record<Label, { doubt: number; alone: number; sure: number }> = {
  wantsHuman: { doubt: 0.03, alone: 0.54, sure: 0.65 },
  frustrated: { doubt: 0.12, alone: 0.6, sure: 0.55 },
  complaint: { doubt: 0.25, alone: 0.58, sure: 0.55 },
  sensitive: { doubt: 0.15, alone: 0.53, sure: 0.65 },
}
const UNDECIDED = 0.4 // the words suffice only if they do without the questions as well
const ABUSE = 0.8
const CLEAR = 0.7
const VAGUE = 0.8
const VAGUE_DOUBT = 2
const DOUBTED = 0.45
const CERTAIN = 0.97
const FEWEST_WORDS = 3
/** A grave matter in fewer words than this must be surer: «آها دیشب زدم», “I can't log in”. */
const TOLD_IN = 7
const BRIEF_ALONE = 0.7
/** So sure the words must be where there are hardly any, or where people are mentioned for a reason that is known. */
const SHORT_ALONE = 0.93
const TALKED_ALONE = 0.85

/** By these words; `of`: so many of their own. */
type Usual = ByWords & { of: number }
type ByWords = { p: number; words: string[] }

function byWords(words: string[], text: string): Record<Label, ByWords> {
  const chances = likely(words, text)
  const of = (label: Label) => ({ p: chances[label], words })
  return {
    ...{ wantsHuman: of('wantsHuman'), frustrated: of('frustrated') },
    ...{ complaint: of('complaint'), sensitive: of('sensitive') },
  }
}

const surer = (one: ByWords, other: ByWords): ByWords => (other.p > one.p ? other : one)

/** How sure the words must be to suffice by themselves. */
function neededAlone(label: Label, words: number): number {
  if (words < FEWEST_WORDS) return SHORT_ALONE
  return label === 'sensitive' && words < TOLD_IN ? BRIEF_ALONE : TRUST[label].alone
}

function agreed(label: Label, heardSo: Signal, usual: Usual, language: Language): Signal {
  const { doubt, sure } = TRUST[label]
  if (heardSo.p >= 0.5) {
    const least = heardSo.p < VAGUE ? doubt * VAGUE_DOUBT : doubt
    return usual.of >= FEWEST_WORDS && heardSo.p < CERTAIN && usual.p < least ? { ...heardSo, p: DOUBTED } : heardSo
  }
  if (usual.p < neededAlone(label, usual.of)) return heardSo
  if (label === 'wantsHuman' && heardSo.p === REFUSED) return heardSo
  if (heardSo.p === TALKED_ABOUT && usual.p < TALKED_ALONE) return heardSo
  const words = because(usual.words, label).join(language === 'fa' ? '، ' : ', ')
  return { p: sure, evidence: [language === 'fa' ? `از واژه‌ها: ${words}` : `By the words: ${words}`] }
}

/** Who speaks of harming themselves despairs. */
function withDespair(signal: Signal, sensitive: Cue[], language: Language): Signal {
  const despair = sensitive.filter(speaksOfSelfHarm)
  return despair.length > 0 ? signalOf([...despair], language) : signal
}
