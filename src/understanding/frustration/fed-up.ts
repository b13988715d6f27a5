// At the end of their patience.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const FED_UP: Cue = cue(
  0.75,
  'خستگی و بی‌حوصلگی',
  'Fed up',
  `
=خسته|=خستم|=خستهم|=خستهام شد|کرد|=کردین|=کردید|=شدم|=شدیم
=خستهم|=خستم
=خواسته =شدم|=شدیم|=کردین
کلافه
اعصاب .. ندارم|خورد|خرد|=داغون|ریخت|=نموند|=نذاشتین
عصبانی شد|=هستم|=شدم
=عصبانیم|=عصبیم
صبر .. تمام|سر|لبریز|=تموم|حدی|اندازه|=میشه
خدایا صبر
خدا .. صبر .. =بده|=بدهد
دیوانه .. کرد|شد|=شدم|=کردین|=میکنید|=میکنین|=کردید
=دیوونم|=دیوونه .. کرد*|=شدم|=کردین|=میکنید
جون .. لب
به ستوه
=ذله
پدر .. =درآمد|=دراومد|در
رمق ندارم
حوصله .. سر|ندارم
مغز .. =نمیکشه|=ترکید
=ای =بابا|=خدا|=وای|=داد
=وای =خدا|از
=ای خدا
=اه =اه
^ =اه $
=اهه
خدایا|خدا .. صبر
دور خود .. =میچرخ*|=میچرخم|چرخید
=علاف|=سرکار|=الاف .. کرد|=کردین|=شدم|=شدیم
سر کار =ایم|=گذاشتین|=گذاشتید|هستیم
=سرکاریم|=سرکارم
=الاغ*
نمیدونم .... به چه زبان
به چه زبان
با دیوار
=بسه =دیگه|دیگر
=کافیه
sick|tired of|and
fed up
refuse to .. type|talk|write|word
upset
how you treat|treated
no|not .. words .. bad|how|for
=done with
so|completely|totally|absolutely .. =done|fuming|livid
frustrating|frustrated|annoying|annoyed|furious|livid|fuming|infuriating|enraged|exasperated|raging|pissed|irritating|maddening
angry|mad at|about|now|with
losing|lost|lose|run|running|out .. patience|will
out of patience
nothing but patient
crying out loud
for .. love|sake|god of|sake
going|go|run|running in|round|around circles
waste|wasted|wasting .. of? my|time|evening|day|hour|hours
bitterly|rather|really|very|deeply|extremely|so disappointed|dissatisfied|unhappy .. with|by|in|that
تاسف .. است|=آور|=اوره|دارد
مایه|باعث تاسف|شرم|شرمندگی
خدا .. خیر|لعنت .. =نده|=ندهد|کند|=کنه
=sigh|=ugh|=argh|=grr|=omfg|=jesus|=jeez|=christ
could|want|going to? cry|scream|explode
at .. wits|wit end
had enough
enough =is|already
had it with
too tired to
driving me mad|crazy|insane|nuts
doing my head
=omg
کفر .. =دراومد|درآمد|درآورد|=دراوردین
خون .. =جوش|=خونم
از =دست|دست شما|=شما|=اینا|=این .... خسته|کلافه|دیوانه|روانی
خسته شدم|شد از|دیگر
=khaste
=خسته|خواست|=خواسته شدم|=شدم|=شدیم از|=دیگه|دیگر
{wait} .... منو|من|ما|=مارو? علاف|معطل|=سرکار
علاف|الاف|سرکار .. کرد|=کردین|=کردید|=شدیم
disgusted|annoyed|insulted|gutted|appalled|sickened
=excuses
last straw
=point of =you
zero|no replies|reply|response|answers .... emails|weeks|days|great|$
beyond .. angry|furious|annoyed|frustrated
had it with
going nowhere
back teeth
اعصاب .. خراب|خورد|خرد|=داغون|ریخت
حوصله .... سر
سروکله|=سر =و =کله
گله|=گلهمند|=گلهمندم|=گلهمندیم|شاکی|=شاکیم|ناراضی|=ناراضیم|دلخور|=دلخورم .. هستم|=هستیم|از|$
going|go|been|run|running round .. in? circles
what|no is|the|there .. point .. of|in? .. chat|this|bot|asking|trying
not|never .. care|bothered about|$
بیتوجهی|بی_توجهی|بیاحترامی
`,
  GROUPS,
)
