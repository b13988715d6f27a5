// Is the customer losing patience? Words, repetition, correcting the bot, and how it is typed.
import { named } from './evidence.js'
import { weightOf } from './features.js'
import { DISGRACE, INSULTS } from './frustration/abuse.js'
import { CORRECTS, MANY_TIMES } from './frustration/again.js'
import { FED_UP } from './frustration/fed-up.js'
import { GIVES_UP, THREATENS } from './frustration/leaving.js'
import { SARCASM } from './frustration/sarcasm.js'
import { UNANSWERED, WAITED } from './frustration/unanswered.js'
import { DECOYS, GROUPS } from './frustration/words.js'
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import type { Signal } from './read.js'
import { cuesIn } from './said.js'
import { stem } from './stem.js'
import { tells, trail, without } from './trail.js'
import { ways, wordsIn } from './ways.js'

const CUES = [INSULTS, DISGRACE, FED_UP, GIVES_UP, THREATENS, SARCASM, MANY_TIMES, CORRECTS, UNANSWERED, WAITED]

const CALM = ways(`
حل شد|=شده
ممنون از پیگیری|راهنمایی
دست .. درد .. =نکنه|=نکند $
=عالی بود
راضی
=مرسی $
solved|sorted
love it|this|you
thank you so much
just curious|asking|comparing
`)
const LAUGHS = /[😂🤣😅😄😁😊❤🌹🥰😍]/u
const GIVES_PRAISE = /[👏]/u

const SIMILAR = 0.6
const AGAIN = named({ weight: 0.6, fa: 'دوباره همان را می‌پرسد', en: 'Asks the same again' })

/** They ask the same again: the words, being those of a calm question, cannot speak against that. */
export const asksAgain = ({ evidence }: Signal): boolean => evidence.includes(AGAIN.fa) || evidence.includes(AGAIN.en)

/** Persian words of these moods: Finglish is read against them. */
export const frustrationWords = (): string[] =>
  wordsIn(
    ...Object.values(GROUPS),
    'خسته خستم کلافه اعصاب اعصابم دیوانه دیوونه دیوونم مسخره خجالت شرم تکراری همش ولم کنید متاسفم براتون بیخیال نخواستیم ناامید تسلیم جواب وضعشه وضعه طرز گیر گیری واقعا متنفرم وقتمو تلف زندگیمو نابود دروغ بهانه همش مزخرفید رباتید روباتید نمیفهمی نمیفهمید خاک سرت',
  )

/** How surely the customer is losing patience, with the reasons. `earlier`: what they wrote before, oldest first. */
export function frustration(text: string, heard: Heard, earlier: Heard[]): Signal {
  const said = trail(heard.words)
  const plain = without(said, DECOYS)
  const found = [...cuesIn(plain, CUES)].map(({ weight, fa, en }) => ({ weight, fa, en }))
  if (repeats(heard, earlier)) found.push(AGAIN)
  found.push(...typedIn(text, heard))
  const calm = tells(said, CALM) || LAUGHS.test(text) ? 0.4 : 1
  const p = 1 - found.reduce((rest, { weight }) => rest * (1 - weight * calm), 0.98)
  found.sort((a, b) => b.weight - a.weight)
  return { p, evidence: found.map(one => one[heard.language]) }
}

const TYPED = {
  runs: named({ fa: 'چند علامت ؟ یا ! پشت هم', en: 'Runs of ! or ?' }),
  capitals: named({ fa: 'با حروف بزرگ نوشت', en: 'Writes in capitals' }),
  dotted: named({ fa: 'کلمه‌به‌کلمه با نقطه نوشت', en: 'Word. By. Word.' }),
  angry: named({ fa: 'شکلک خشم', en: 'Angry emoji' }),
  claps: named({ fa: 'کف زدن', en: 'Claps' }),
}

function typedIn(text: string, { typed }: Heard) {
  const signs: { weight: number; fa: string; en: string }[] = []
  if (/[!?؟!]{3,}/u.test(text)) {
    const alone = typed.length === 0
    signs.push({
      weight: alone && /[?؟]/u.test(text) ? 0.75 : 0.25,
      ...TYPED.runs,
    })
  }
  const capitals = text.match(/\b[A-Z]{3,}\b/g) ?? []
  if (capitals.length > 1 && capitals.length >= typed.length / 2) signs.push({ weight: 0.55, ...TYPED.capitals })
  else if (capitals.some(word => word.length > 4 || /^(?:NOW|STOP|NOT|HALF)$/.test(word)) && !/URGENT|YES/.test(text))
    signs.push({ weight: 0.35, ...TYPED.capitals })
  if (/(?:\b[\p{L}']+\. ){2,}[\p{L}']+\./u.test(text) && typed.length <= 6) signs.push({ weight: 0.5, ...TYPED.dotted })
  if (/[😡🤬😠😤👿🖕]/u.test(text)) signs.push({ weight: 0.65, ...TYPED.angry })
  if (GIVES_PRAISE.test(text)) signs.push({ weight: 0.3, ...TYPED.claps })
  return signs
}

/** The same question in much the same words. One-word messages and courtesies do not count. */
function repeats(heard: Heard, earlier: Heard[]): boolean {
  const now = telling(heard.words)
  if (now.size < 2) return false
  return earlier.some(({ words }) => {
    const then = telling(words)
    const shared = [...now].filter(word => then.has(word)).length
    return then.size > 1 && shared / (now.size + then.size - shared) >= SIMILAR
  })
}

export const telling = (words: string[]): Set<string> =>
  new Set(
    split(words.join(' '))
      .map(stem)
      .filter(word => weightOf(word) === 1),
  )
