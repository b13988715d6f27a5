// What a customer who joins the queue is told about time: an estimate, the agreed time, when we are back, or that we do not know.
import type { Language } from '../src/domain/activity.js'
import { sayWhen } from '../src/domain/calendar-words.js'
import type { Outlook } from '../src/domain/outlook.js'
import type { Instead } from '../src/domain/promise.js'
import { type Telling, tellingOf } from '../src/domain/promise-watch.js'
import { sayWait } from '../src/domain/wait-words.js'
import { phrase, timeOfDay } from './phrases/say.js'

export type ToldWait = { text: string; telling: Telling; asks?: Instead }

type Asking = { language: Language; said: string[]; now: number; timeZone: string; place: number }

const ORDINALS = 'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم'.split(' ') // as the widget says it beside

/** The first words about time, at the handoff. */
export function toldWait(outlook: Outlook, { language, said, now, timeZone, place }: Asking): ToldWait {
  const telling = tellingOf(outlook, now)
  const until = telling.dueAt === null ? '' : timeOfDay(telling.dueAt, language, timeZone)
  const facts = { place: language === 'fa' ? (ORDINALS[place - 1] ?? place) : place, until }
  if (outlook.closed)
    return { text: sayClosed(outlook.closed, { language, said, now, timeZone }), telling, asks: 'contact_reply' }
  if (telling.range) {
    const wait = sayWait(telling.range, language)
    return { text: phrase('promisedWait', language, said, { ...facts, wait }), telling }
  }
  if (telling.dueAt !== null) return { text: phrase('promised', language, said, facts), telling }
  const text = `${phrase('waiting', language, said, facts)} ${phrase('leaveAddress', language, said)}`
  return { text, telling, asks: 'contact_reply' }
}

type Words = Omit<Asking, 'place'>

export function sayClosed({ backAt, answerBy }: NonNullable<Outlook['closed']>, words: Words): string {
  const { language, said, now, timeZone } = words
  const [back, until] = [backAt, answerBy].map(at => sayWhen(at, now, language, timeZone)) as [string, string]
  return `${phrase('closed', language, said, { back, until })} ${phrase('leaveAddress', language, said)}`
}
