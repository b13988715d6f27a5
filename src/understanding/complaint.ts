// Has the business failed in something outside this chat? Late, broken, wrong, missing, overcharged, rude, down, not kept.
import { BROKEN } from './complaint/broken.js'
import { LATE } from './complaint/late.js'
import { MISTAKEN } from './complaint/mistaken.js'
import { STAFF } from './complaint/staff.js'
import { WANTS } from './complaint/wants.js'
import { DECOYS, GROUPS, MENDED } from './complaint/words.js'
import { type Cue, cuesIn } from './said.js'
import { type Trail, tells, without } from './trail.js'
import { wordsIn } from './ways.js'

const CUES = [LATE, BROKEN, MISTAKEN, STAFF, WANTS]

/** Persian words of these matters: Finglish is read against them. */
export const complaintWords = (): string[] =>
  wordsIn(
    ...Object.values(GROUPS),
    'نرسیده نرسید نیامده نیومده نیومد نیامد نفرستادین نفرستاده ندادین ندادید برنگشته برنگشت نشده نکرده نبود نیست روشن وصل باز اشتباه اشتباهی عوضی غلط غلطه رفتار برخورد توهین قول تیکت تاخیر منتظر معطل گذشته هنوز قرار سالم ولی مبلغ بیشتر اضافه اطلاع خبر رزرو نوبت کوچکتر کوچیکتر بزرگتر لنگه برنامه ارور قطع اعمال',
  )

const MENDED_SHARE = 0.3

/** What failed, in the customer's words; something that was put right hardly counts. */
export function complaintIn(certain: Trail): Cue[] {
  const found = cuesIn(without(certain, DECOYS), CUES)
  return tells(certain, MENDED) ? found.map(one => ({ ...one, weight: one.weight * MENDED_SHARE })) : found
}
