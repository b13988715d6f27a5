// A customer who waits hears how it stands, and may choose a call or a message instead of waiting.
import type { Language, Option } from '../src/domain/activity.js'
import { sayWhen } from '../src/domain/calendar-words.js'
import { type Contact, contactIn } from '../src/domain/contact.js'
import type { Outlook } from '../src/domain/outlook.js'
import type { Instead } from '../src/domain/promise.js'
import type { Watched } from '../src/domain/promise-watch.js'
import { sayWait } from '../src/domain/wait-words.js'
import type { PhraseId } from './phrases/phrases.js'
import { phrase, timeOfDay } from './phrases/say.js'
import { sayClosed } from './told-wait.js'

type Words = { language: Language; said: string[]; now: number; timeZone: string }
export type Say = { text: string; options?: Option[]; asks?: Instead }

/** What is said of a promise that was looked at; null: nothing. */
export function sayWatched({ verdict, telling }: Watched, outlook: Outlook, words: Words): Say | null {
  const { language, said, timeZone } = words
  if (verdict === 'stands' || verdict === 'sooner' || !telling) return null
  if (verdict === 'closed' && outlook.closed) return { text: sayClosed(outlook.closed, words), asks: 'contact_reply' }
  const until = telling.dueAt === null ? '' : timeOfDay(telling.dueAt, language, timeZone)
  const wait = telling.range ? sayWait(telling.range, language) : ''
  const facts = { until, wait }
  if (verdict === 'known') return { text: phrase(wait ? 'nowKnown' : 'nowAgreed', language, said, facts) }
  const id: PhraseId = telling.dueAt === null ? 'laterUnknown' : wait ? 'laterWait' : 'laterAgreed'
  return {
    text: `${phrase(id, language, said, facts)} ${phrase('instead', language, said)}`,
    options: instead(language),
  }
}

const TITLES = { call_back: 'optionCallBack', contact_reply: 'optionLater' } as const

const instead = (language: Language): Option[] =>
  (['call_back', 'contact_reply'] as const).map(want => {
    const title = phrase(TITLES[want], language, [])
    return { title, text: title }
  })

/** What the words of somebody who waits ask for instead of waiting; null: they are for the agent. */
export type Chosen = { take: Contact; want: Instead } | { ask: Instead } | { wrong: Instead }

/** `asks`: what an address was asked for; `known`: one that they left before. */
export function chosen(text: string, asks: Instead | undefined, known: Contact | undefined): Chosen | null {
  const want = (['call_back', 'contact_reply'] as const).find(one => isOption(TITLES[one], text))
  if (want) {
    const fits = known && (want === 'contact_reply' || known.kind === 'phone')
    return fits ? { take: known, want } : { ask: want }
  }
  if (!asks) return null
  const contact = contactIn(text)
  if (contact) return { take: contact, want: contact.kind === 'phone' ? asks : 'contact_reply' }
  return MEANT.test(text.trim()) ? { wrong: asks } : null
}

const isOption = (id: 'optionCallBack' | 'optionLater', text: string) =>
  [phrase(id, 'fa', []), phrase(id, 'en', [])].includes(text.trim())

// An address that somebody meant to write: a lone number that begins like one, a word with an @.
const MEANT = /^([+0۰٠][\d۰-۹٠-٩\s()-]{3,24}|\S*@\S*)$/

export const sayAsk = (want: Instead, { language, said }: Words): Say => ({
  text: phrase(want === 'call_back' ? 'askPhone' : 'askAddress', language, said),
  asks: want,
})

export const sayWrong = (asks: Instead, { language, said }: Words): Say => ({
  text: phrase('addressWrong', language, said),
  asks,
})

/**
 * The address is read back, so that a slip of a finger is seen. `mail`: whether letters go out; only then is one promised,
 * for whoever left a phone number or writes to a house without mail hears from a colleague there, or not at all.
 */
export function sayTaken(
  { kind, value }: Contact,
  want: Instead,
  dueAt: number,
  { language, said, now, timeZone, mail }: Words & { mail: 'set' | 'unset' },
): Say {
  const facts = { address: `\u2068${value}\u2069`, until: sayWhen(dueAt, now, language, timeZone) }
  const answered = kind === 'email' && mail === 'set' ? 'willAnswer' : 'willAnswerHere'
  return { text: phrase(want === 'call_back' ? 'willCall' : answered, language, said, facts) }
}
