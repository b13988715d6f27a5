// Matters that are never left to a bot: fraud, money taken twice or unasked, exposed data, danger, harm, minors, the law.

import { type Cue, cuesIn } from './said.js'
import { ACCOUNT } from './sensitive/account.js'
import { DANGER } from './sensitive/danger.js'
import { DATA } from './sensitive/data.js'
import { LAW } from './sensitive/law.js'
import { MINORS } from './sensitive/minors.js'
import { MONEY } from './sensitive/money.js'
import { SELF_HARM } from './sensitive/self-harm.js'
import { DECOYS, GROUPS } from './sensitive/words.js'
import { type Trail, without } from './trail.js'
import { wordsIn } from './ways.js'

/** Also where they are only threatened: «اگه درست نشه …». */
const EVEN_IF = [LAW]
const KINDS = [ACCOUNT, MONEY, DATA, DANGER, MINORS]

/** Persian words of these matters: Finglish is read against them. */
export const sensitiveWords = (): string[] =>
  wordsIn(
    ...Object.values(GROUPS),
    'اجازه بدون بی برداشتین کشیدین قورت باتری مسموممون آتیش نشتی شکایت میکنم دادگاه غریبه هک وارد مشکوک ناشناس مست خطرناک زخمی سوخت دود جرقه پیاده مزاحم خودکشی تمومش خلاص زندگی زندگیم نابود اجازه باج تهدید دزدیدن پزشکی آزمایش عوض تغییر دسترسی',
  ).filter(word => word !== 'بیهوش') // bahash is «باهاش»

/**
 * What of these the customer tells, the gravest first. `reported`: without questions of what is possible; `certain`: without
 * what might be as well; harm to oneself is heard in any form.
 */
export const sensitiveIn = (certain: Trail, reported: Trail, said: Trail): Cue[] => [
  ...cuesIn(without(said, DECOYS), [SELF_HARM]),
  ...cuesIn(without(reported, DECOYS), EVEN_IF),
  ...cuesIn(without(certain, DECOYS), KINDS),
]

const OURS = new Set([MONEY, DATA, DANGER, LAW])
const BLAME = 0.6

/** A sensitive matter of these kinds is a failure of the business as well. */
export const blamesUs = (found: Cue[]): Cue[] =>
  found.filter(one => OURS.has(one)).map(one => ({ ...one, weight: BLAME }))

export const speaksOfSelfHarm = (one: Cue): boolean => one === SELF_HARM

const LAUGHS = /[😂🤣😅😆]|\b(?:lol|lmao|haha|rofl)\b|خخخ/iu

/** Who laughs of explosions is in no danger: "my old phone exploded lol". Money and strangers are no joke. */
export const jokes = (text: string): boolean => LAUGHS.test(text)
export const onlyPhysical = (one: Cue): boolean => one === DANGER
