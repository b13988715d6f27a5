// Every form of the everyday Persian verbs, formal and spoken, leads to one word: بدین، میدهید، داده‌ام → داد.
import { once } from '../kept.js'

/** Past stem (the name of the verb), then present stems: formal and spoken. */
const VERBS = `داد ده د|کرد کن|شد شو ش|خواست خواه خوا خا خواست خاست|توانست توان تون تونست|رفت رو ر|امد ا یا اومد یامد یومد|گفت گو گ
زد زن|گرفت گیر|خرید خر|فروخت فروش|فرستاد فرست|رسید رس|برگشت برگرد|برد بر|اورد اور ار یار یاورد یورد|داشت دار|دید بین|دانست دان دون دونست
بود باش|ماند مان مون موند|گذاشت گذار ذار زار گزار گذاشت|برداشت بردار|نوشت نویس|خواند خوان خون خوند|شناخت شناس|بست بند|شکست شکن
پرداخت پرداز|پرسید پرس|فهمید فهم|گشت گرد|افتاد افت|انداخت انداز نداز|خورد خور|ساخت ساز|سوخت سوز|کشید کش|یافت یاب|پرید پر|چرخید چرخ
ریخت ریز|دزدید دزد|بخشید بخش|پذیرفت پذیر|فراموشید فراموش|ایستاد ایست وایس|نشست نشین شین|پوشید پوش|پیچید پیچ|رساند رسان رسون رسوند
برگرداند برگردان برگردون برگردوند|گرداند گردان گردون|چسبید چسب|ترسید ترس|خوابید خواب|شنید شنو|باخت باز|جنگید جنگ|مرد میر|کاست کاه|افزود افزا
سپرد سپار|نمود نما|گردید گرد|بازگشت بازگرد|بازگرداند بازگردان|دریافت دریاب|خاموشید خاموش|پسندید پسند|ترکید ترک|لرزید لرز|انجامید انجام`

const PAST = ['', 'م', 'ی', 'یم', 'ید', 'ین', 'ند', 'ن', 'ه', 'هام', 'های', 'هایم', 'هاید', 'هاند', 'هاست', 'ست', 'س']
const PRESENT = ['', 'م', 'ی', 'ه', 'د', 'یم', 'ید', 'ین', 'ند', 'ن']
/** Nouns and particles that a bare form would swallow. */
const NOT_VERBS = new Set(
  'زن بر ده ا رو دان بند خر خور کش کشی پر پری دار داری گیر باز بازی ساز سازی بخش بخشی خواب خوابی ترک ترکی انجام فروش خاموش پسند مرد مردی مردم مردن دو دی دم دید بار میر بردار کار پیچ نما نمای سوز ریز ریزی چسب ترس جنگ جنگی پوش باش گرد گردن شناس نویس گو گوی دارن بست کاه برد شین مان مون انداز دین نده'.split(
    ' ',
  ),
)

const PREVERBS: Record<string, string[]> = {
  بر: ['گشت', 'داشت', 'گرداند', 'خورد'],
  در: ['امد', 'اورد'],
  باز: ['گشت', 'گرداند'],
}

const LEMMA = once('verbs', conjugated)

function conjugated(): Map<string, string> {
  const forms = new Map<string, string>()
  const add = (form: string, verb: string) => {
    for (const f of [form, `${form}ش`]) if (!forms.has(f) && !NOT_VERBS.has(f)) forms.set(f, verb)
  }
  for (const line of VERBS.split(/[|\n]/)) {
    const [past = '', ...presents] = line.split(' ')
    const pasts = [past, ...presents.filter(p => /(?:[ست]ت|ند|مد)$/u.test(p) && p.length > 2)]
    for (const stem of pasts)
      for (const prefix of ['', 'ن', 'می', 'نمی', 'ب']) for (const end of PAST) add(prefix + stem + end, past)
    for (const stem of presents)
      for (const prefix of stem.length > 1 ? ['', 'می', 'نمی', 'ب', 'ن'] : ['می', 'نمی', 'ب', 'ن'])
        for (const end of stem.length === 1 && prefix.length === 1 ? PRESENT.slice(1) : PRESENT)
          if (prefix || end) add(prefix + stem + end, past)
  }
  const simple = [...forms]
  for (const [preverb, verbs] of Object.entries(PREVERBS))
    for (const [form, verb] of simple) if (verbs.includes(verb)) add(preverb + form, preverb + verb)
  for (const [form, verb] of [
    ['کن', 'کرد'],
    ['بده', 'داد'],
    ['بدید', 'داد'],
    ['بگو', 'گفت'],
    ['بیا', 'امد'],
    ['برو', 'رفت'],
    ['دارم', 'داشت'],
    ['دارن', 'داشت'],
    ['دارین', 'داشت'],
    ['دارید', 'داشت'],
    ['بردارم', 'برداشت'],
    ['کردن', 'کرد'],
    ['دادن', 'داد'],
  ] as const)
    forms.set(form, verb)
  return forms
}

/** The verb's name when `word` is a form of a known verb. */
export const verbOf = (word: string): string | undefined => (word < '\u0600' ? undefined : LEMMA.get(word))

/** Every form that is known: what Finglish is read against. */
export const verbForms = (): Iterable<string> => LEMMA.keys()

/** Nouns as well: «خرید», «پرداخت», «کردن» tell of nothing that happened. */
const NOT_PAST = new Set(
  'خرید پرداخت دریافت برگشت برداشت ساخت بازگشت سوخت خواست داشت بود گفت دید مرد بست برد شدید بودم بودن خواستم خواستیم داشتم داشتیم داشته'.split(
    ' ',
  ),
)
const PAST_ENDINGS = PAST.filter(end => end !== 'ن')

const PAST_FORMS = new Set(
  VERBS.split(/[|\n]/).flatMap(line => {
    const [past = '', ...presents] = line.split(' ')
    const pasts = [past, ...presents.filter(p => /(?:[ست]ت|ند|مد)$/u.test(p) && p.length > 2)]
    return pasts.flatMap(stem => ['', 'ن'].flatMap(no => PAST_ENDINGS.map(end => no + stem + end)))
  }),
)

/** A form that tells of something done or happened: «شد», «نکردم», «گرفته‌اند». */
export const isPast = (word: string): boolean => PAST_FORMS.has(word) && !NOT_PAST.has(word)
