// It is late, or never came.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const LATE: Cue = cue(
  0.85,
  'می‌گوید نرسیده، نیامده یا دیر شده',
  'Says that it is late or never came',
  `
{goods}|پیک|{staff}|پول|مبلغ|کد|نوبت .... =نرسید*|=نیومد*|=نیامد*|=نیاورد*|=نیاورده|=نفرستاد*|=نفرستادن|=ندادین|=ندادید|=ندادن|=نیومد|=برنگشت*|=ننشست*
=نرسید*|=نیومد*|=نیامد*|=نفرستاد* .... {goods}|{staff}
هنوز .... =نرسید*|=نیومد*|=نیامد*|=نشد*|=نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نفرستاد*|=ندادین|=ندادید|=ندادن|=نداد*|=برنگشت*|=نگرفت*|منتظر|=نبستین|=نیست|خبری
قرار بود .... =نرسید*|=نیومد*|=نیامد*|=نشد*|=نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نزد*|=نفرستاد*|هنوز|الان|امروز|باید|=نداد*|=نبود*
باید .... می* =نرسید*|=نیومد*|=نیامد*
باید =میرسید|=میومد|=میامد|=میشد|=میدادین|=میفرستادین
=دیر +رسید|+آمد|+آورد|+شد|=اومد|=آوردین
{wait} .. =دیر|تاخیر .. +رسید|+آمد|شد|داشت|=اومد
با .. {wait} .. تاخیر
بعد .. {wait}|{goods}|مراسم|عروسی|تولد +رسید|=اومد
{wait} .... منتظر|معطل|علاف|درگیر|پیگیر
منتظر .... {wait}
{wait} .. گذشت|=گذشته|میگذرد|=میگذره .... =نرسید*|=نیومد*|=نشد*|=ندادین|هنوز|خبر|=برنگشت*
{wait} .. تایید|ثبت|ارسال|پس .... =نیومد*|=نرسید*|=نشد*|=نداد*
{goods} .. را? گم =شده|=شد|=کردین|=کردید|=کردن
{goods}|واریز|مرجوع|پول .. الان|هنوز|تا .. {wait} .. است|گذشت
=ارسال|=واریز|=صادر|=ثبت|=تحویل .. =نشده|=نشد|=نکردین|=نکردید
not|=never|n_t .. arrive|arrived|come|came|show|showed|turned|turn|deliver|delivered|receive|received|shown|dispatched|shipped|refunded|refund|got|posted|mailed .. up? yet|today|me|still?
=never .. came|arrived|showed|received|got|turned|delivered|called|rang|refunded|happened
did not .. arrive|come|show|turn|deliver|get|receive|call|take_place|happen
has|have not .. arrived|come|been|received|got|shown|shipped|gone
still =no|=not .. {goods}|arrived|received|sign|refund|working|here|been|got|delivered|reply|answer|engineer|heard|fixed|shipped|refunded
still .. missing|nothing
still .. waiting for|on
=no .. engineer|driver|refund|delivery|sign|show|technician|reply|response|parcel
no_show|noshow
=late .. by|hour|hours|day|days|again|arrived|delivered|came
arrive|arrived|came|come|delivered|hour|hours|day|days|week|weeks .. late|after
{goods}|flight|train|bus|order .. is|was|were .. late|delayed|lost
delayed {wait}
left .. hour|early|without
been .. {wait}
you|is|it .. {wait} .... where
where .. my .... {wait}
paid|pay for .... =getting|=got|came|only|normal
{wait} بعد از
been|it {wait} .... no|still|waiting|where|since|without|not
day|week =* of no|waiting|without
days|weeks|months|two|three|six .. without
was|were supposed|due|meant|promised|told .... to|in|by|back|call|would
marked|says|shows as? delivered .... never|not|nothing|no
where is my .. {goods} .... days|weeks|still
lost my|our|the
{staff} .... =نیامد|=نیومد|=نیومده|=نزد|=نکرد|غیبت|=نیامد|=نیومدن
{staff} .... =never|=not .. came|showed|show|arrived|turned|appeared|up|call|called
=دیرتر|=زودتر .. از? .. موعد|قرار|وقت|زمان .. +رسید|+آمد|=اومد
{wait} .. =دیرتر|=زودتر +رسید|+آمد|=اومد
در_انتظار|=انتظار .... {wait}|نصب|تحویل
{wait} .... در_انتظار|=انتظار
قرار =بود|بود .... =بشه|=بیاد|=برسه|=بدین|=بفرستین|باشه .... =نشد*|=نیومد*|هنوز|=نرسید*
=برنگشته|=برنگشتن|=برنگشتهاند|=برنگشت .... پول|وجه|=پولم
{goods}|چمدان|بار|=چمدونم|=بارم|نوبت|ماشین|کلید .... تحویل =ندادن|=ندادند|=ندادین|=ندادید|=نداده|=ندادهاند|=نگرفتم|=نمیدن|=نمیدین
هنوز .... =برنگشت*|=برنگشتن
minutes|hours|hour|days late
late to|for the|my|our
{wait} .. از? .. موعد|زمان|تاریخ .... گذشته|گذشت|=میگذره .... خبر|=نرسید*|=نیومد*|هنوز
never showed|turned|came|arrived|happened
all we get .. is
waited|waiting .... outside|in|for .... hour|hours|minutes|day
چمدان|بار|=چمدونم|=بارم|ساک .... گم|جا .. شد|=شده|ماند
تاکسی|ماشین|راننده|سرویس|آژانس .. =نیومد|=نیامد|-آمد
بیعانه|ودیعه|پیش_پرداخت|پول .. را? .. =برنگردوندن|=برنگردوندین|=پس =ندادن|=ندادین
پرواز|قطار|اتوبوس .. را? از دست داد
suitcase|luggage|bag|bags|case .... not|never|did_not .. make|arrive|come|turn|show
{wait}|ظهر|صبح|شب|عصر .... هم? =نیومدن|=نیومدند|=نیامدن|=نرسیدن
said|told .. noon|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm .... now|still|nothing|nobody
promised|due|supposed|meant .... weeks|days|week|month|months ago
refund|money|parcel|order .. was|is promised|due .... ago
`,
  GROUPS,
)
