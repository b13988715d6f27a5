// Matters that live in one account or contract, or hang together with others: no entry can settle them alone.
import { named } from './evidence.js'
import { type Cue, cue, cuesIn } from './said.js'
import { type Trail, trail, without } from './trail.js'
import { ways, wordsIn } from './ways.js'

export const GROUPS = {
  mine: 'من ما خود شرکتمون my our mine ours',
  contract:
    'قرارداد لایسنس بیمهنامه بیمه_نامه وام تسهیلات سند اجاره رهن مزایده contract licence license licences licenses mortgage lease tenancy policy clause',
  change:
    'تعدیل تغییر انتقال منتقل ادغام تقسیم تفکیک اصلاح واگذار transfer merge split move combine amend prorate adjust reassign',
}

const DECOYS = ways(
  `
قانونی|رسمی قرارداد
قرارداد اپ
power_of_attorney|proxy form|template|document|documents
refund|return|privacy policy
what|which is|are your|the policy
`,
  GROUPS,
)

const CUES: Cue[] = [
  cue(
    0.5,
    'قرارداد یا حساب خاص خودش',
    'A contract or account of their own',
    `
قرارداد|لایسنس|بیمه_نامه|بیمهنامه .. من|ما|خاص|شرکت|را
=قراردادم|=قراردادمون|=قراردادمان|=لایسنسهامون
تخفیف جدا|اختصاصی
ما .. خاص
شرایط .. خاص|استثنا
مورد خاص
my|our .. contract|licences|licenses|lease|policy
contract|licence|license .. with|you|says|clause|page|fixed
fixed price
i|we =have .. {contract}
my case|situation .. unusual|special|different
exception
`,
    GROUPS,
  ),
  cue(
    0.6,
    'چند حساب، انتقال یا ادغام',
    'Several accounts, a transfer or a merger',
    `
2|دو|چند تا? حساب|اکانت|پنل|خط|قرارداد
2|two|both|several|three accounts|profiles|contracts|policies|subscriptions|lines
{change} .... به .. دیگر|اسم|نام|من
اسم|نام .... {change}
other|another|old|new account|tenant|contract|owner .. still|has|already|contract|is
old|previous tenant|owner
belongs to
on|from my|the|his|her .. other|old|ex account
وسط .. سال|دوره|قرارداد|ماه
mid term|contract|year
merge|combine|split|separate|consolidate|untangle them|these|both|two|accounts|contracts|plans
ادغام|تفکیک|یکی|جدا .. کرد|شد .... حساب|اکانت|قرارداد|پنل|خط|قسط|اقساط
حساب|اکانت|قرارداد|پنل|خط|قسط|اقساط .... ادغام|تفکیک|جدا|یکی .. کرد|شد|=کنم|=کنین|=بشه|=شه
مابه_التفاوت|=مابهالتفاوت
`,
    GROUPS,
  ),
  cue(
    0.75,
    'فوت، ورثه، طلاق یا وکالت',
    'A death, an inheritance, a divorce or a proxy',
    `
فوت .. کرد|شد
=مرحوم|متوفی|ورثه|وراثت|ارث
طلاق|حضانت|=قیم|=قیمش|=قیمومیت
وکالت|وکالتنامه .. =دارم|=دادم|=داده
passed away
deceased|inheritance|probate|executor|widow|estate_of|late_father|late_mother
my father|mother|husband|wife|partner .. died|passed|death
divorce|divorced|custody|guardian|power_of_attorney
`,
    GROUPS,
  ),
  cue(
    0.5,
    'شماره و مشخصات سفارش یا پرونده را داده است',
    'Gives the number of an order or a case',
    `
شماره|کد .. سفارش|پرونده|رهگیری|مشتری|اشتراک|پیگیری .... =1*|=2*|=3*|=4*|=5*|=6*|=7*|=8*|=9* .... چرا|چه|کجا|هنوز|است
order|case|ticket|reference|booking|account|invoice number|no|id? =1*|=2*|=3*|=4*|=5*|=6*|=7*|=8*|=9* .... why|is|still|shows|has|was|where
`,
    GROUPS,
  ),
  cue(
    0.45,
    'چند چیز به هم گره خورده',
    'Several things hang together',
    `
از یک طرف|سمت
هم .... هم .... هم
اگر .... پول .. و|هزینه
فقط .... ولی .... باید
کدام .... اول
از کجا شروع
and .... and .... also
and i|my|the .... and .... so
but .... and .... because|so|when|before
also .... and
not only
at the same time
that is the least
on top of
`,
    GROUPS,
  ),
]

const LONG = 24
const VERY_LONG = 36

/** Persian words of these matters: Finglish is read against them. */
export const complexWords = (): string[] =>
  wordsIn(
    ...Object.values(GROUPS),
    'فوت کردن کردند ورثه وارثیم حصر وراثت خارج انحصار گواهی مابهالتفاوت مرحوم چک صندوق شروع کنیم',
  )

const LONG_STORY = { ...named({ fa: 'شرح درازی داده است', en: 'Tells a long story' }), ways: ways('') }

/** What makes the matter more than a question; long messages add to it. */
export function complexIn(words: string[]): Cue[] {
  const said: Trail = without(trail(words), DECOYS)
  const found = cuesIn(said, CUES)
  if (words.length < LONG) return found
  const weight = words.length >= VERY_LONG ? 0.45 : 0.3
  return [...found, { weight, ...LONG_STORY }]
}
