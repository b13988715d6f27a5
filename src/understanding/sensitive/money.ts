// Money taken twice, or without being asked for.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const MONEY: Cue = cue(
  0.9,
  'برداشت دوباره یا بی‌اجازهٔ پول',
  'Money taken twice or without consent',
  `
2|3|دو|سه|چند|4 بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|گرفت|=رفته|=کشیدید .. +شد|کرد|زد|کشید|گرفت|رفت
2|3|دو|سه|4 بار|دفعه|مرتبه .... +کشید|+برداشت|=گرفتید|=گرفتین|=رفته
2|3 برابر .. کم|کسر|برداشت .. شد|کرد
پول|مبلغ|هزینه|قسط .... 2|3|دو|سه بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|رفت|گرفت|حساب
کسر|برداشت|کم|پرداخت .. 2|3 بار|دفعه|مرتبه
دوبل|تکراری .. کم|کسر|برداشت
هر 2 .. موفق
بدون|بی اجازه|رضایت|اطلاع|هماهنگی .... برداشت|کم|کسر|کشید|تمدید|شارژ|+خرید
=بیاجازه .... برداشت|کم|کسر|کشید|تمدید|خرید
برداشت|کم|کسر|تمدید .... بدون|بی اجازه|رضایت|اطلاع
charge|charged|bill|billed|debit|debited|take|took|taken|deducted|withdrawn .... twice|two_times|2_times|three_times|double
double|twice|two_times charge|charged|bill|billed|debit|debited|payment
two|2|duplicate payments|charges|withdrawals|transactions|payment|charge
charged|charging|billing|billed|debiting .. again
keep|kept|still charging|billing|taking|debiting
charge|charged|took|take|taken|taking|debited|renewed|withdrew .... without .. asking|permission|consent|telling|authorisation|notice
=never .. agreed|consented|authorised|signed .... renewal|subscription|charge|payment|money
without .. asking|permission|consent .... took|charged|taken
2|دو بار|دفعه|مرتبه .... من .. کم|کسر|برداشت|پول
2|دو|do بار|bar .... پول|مبلغ|حساب .. =کم|=کسر|=برداشتین|کشید|=کردین
duplicate .. payment|charge|transaction|debit|withdrawal|order
بدون .. اینکه|این_که .... بخواهم|=بخوام|=بدونم|=بگم|خبر .... تمدید|کم|برداشت|کسر|خرید
بی =آنکه|=اونکه .... تمدید|کم|برداشت
renewed|extended|upgraded .... without|never .... took|charged|consent|asking
=بیخبر|=بی خبر .... کم|کسر|برداشت|تمدید|گرفت
billed|charged|took .... without .. telling|asking|warning|notice|permission
charged|billed|charging .... after .. i? .. closed|cancelled|canceled|ended|unsubscribed
cancelled|canceled|closed|ended .... charged|billed|charging|billing|took
=never .. allowed|approved|agreed|gave
2|3 =بارکم شد
پرداخت|پول|مبلغ|هزینه|وجه|تراکنش|شارژ|کرایه|قسط|اجاره .... 2|3|4 بار|دفعه|مرتبه|تا .. شد|=دادم|=کردم|خورد|=زدم|رفت|کشید|=خورده|=گرفتید|=گرفتین|داد
2|3|4 بار|دفعه|مرتبه .. پرداخت|پول|مبلغ|هزینه|تراکنش .. شد|=دادم|=کردم|خورد|=زدم|رفت|کشید|=خورده|=گرفتید|=گرفتین|داد|کم
2|3 بار|دفعه|مرتبه .. =کمشد|=بارکم|=کم|کسر
هم .... کم|کسر|برداشت .. شد|کرد|=کردن هم .... یک خرید|سفارش|بلیط|بار
هم درگاه|کارت|بانک .... هم کیف|کارت|حساب
لغو|کنسل|بسته|بستم|فسخ|غیرفعال .. +کرد|=بودم|=کردم .... کم|برداشت|کسر|کشید|=گرفتین|پول .. شد|کرد|=شده|=میشه
بی|بدون خبر|اطلاع|اجازه|رضایت|اینکه|=هماهنگی .... فعال|تمدید|اضافه|ثبت .. کرد|=کردین|=کردید .... پول|کم|کسر|برداشت|گرفت
بدون|بی .. رضایت|اجازه|خواست .... اضافه|گرفت|کم|فعال|برداشت
=نخواسته|=نخواستم|=نخواسته_بودم|-خواست .... کم|کسر|پول|تمدید|فعال|برداشت
تمدید|فعال|اضافه|ارزش_افزوده .... =نخواستم|=نخواسته|-خواست|بدون|=خودتون .... پول|کم|کسر|برداشت
=bedune =ejaze .... پول|برداشت|کم
بدون اجازه .... پول|برداشت|تمدید
=never|not sign|signed|tick|ticked|order|ordered|want|wanted|opted|opt|subscribe|subscribed|ask|asked .. up|for|in|to? .... bill|charged|charge|took|subscription|insurance|payment|invoice|paying|taken
bill|charged|charge|took|subscription|insurance|payment|invoice|added|add .... i .. =never|not sign|signed|tick|ticked|order|ordered|want|wanted|opted|subscribe|subscribed|ask|asked|agree
cancelled|canceled|closed|ended|stopped|unsubscribed .... charged|billed|money|payment|debit .. anyway|still|leaving|again|taken|came|out|every|me
free? trial .... charged|billed|took|money
added|put|enrolled|upgraded|signed me? .... subscription|insurance|plan|service|warranty .... not|without|never
charged|billed|paid|payed|debited|pay 2x|twice|double|x_2|3x|thrice
charged|billed|debited|paid 2 x|times
paid once .... billed|charged|taken
two|2|three|3|both|identical|duplicate|double identical? payments|payment|charges|debits|transactions|withdrawals
debited|deducted|taken|gone|left|out double|twice
renewed|extended|upgraded .. my|the|it? .... without|took
2|3|4 تا? تراکنش|برداشت|پرداخت|کسر|کسری .... موفق|ثبت|شد|خورد|رفت|=داره|=دارم
2|3|4 تا .. پول|مبلغ|وجه|قسط|کرایه .. رفت|کم|کسر|برداشت|کشید|گرفت
=دوتا|2_تا پول|مبلغ .. رفت|کم|کسر
{money}|مبلغ .... دوباره|مجدد|مجددا|بازم .. کسر|کم|برداشت|کشید|گرفت|=برداشتین|=گرفتین
دوباره|مجدد|مجددا .. کسر|برداشت|=کم|کشید .. =شد|=شده|=کردین|=کردن|=کردند
لغو|کنسل|غیرفعال|فسخ|حذف .... =بازم|باز|دوباره|هنوز .... {money} .. کم|کسر|برداشت|کشید|گرفت|رفت
لغو|کنسل|غیرفعال|فسخ .... =بازم|باز|دوباره .. پول
بی|بدون اینکه|آنکه|=اونکه .. خواست|گفت|=بدونم|=بدانم|خبر .... پول|کم|کسر|برداشت|فعال|تمدید|گرفت
فعال|تمدید|اضافه|برداشت|کم|کسر|ثبت .. کرد .... بی|بدون اینکه|آنکه .. خواست|گفت|=بدونم|=بدانم|خبر
keep|keeps|kept|still coming|going|leaving|taken out .... after|cancelled|canceled
keep|keeps|kept|still .. coming|going|taking|charging|billing|debiting .... cancelled|canceled|closed|stopped
gone|taken|left|missing|withdrawn .. without .. asking|permission|telling|consent|knowing
same payment|amount|charge|fee|sum .. twice|again|two|double
came|went|gone|come|goes|comes out twice|again|double
دوباره|مجدد|باز .... کم|کسر|برداشت =زدین|=زدید|=زده|=زدن|=کردین|=کردید
بعد .. لغو|کنسل|بستن|فسخ|انصراف .... کم|کسر|برداشت|پول|=میگیرین|=میگیرید
took|taken|charged|take .... fee|money|payment|subscription .. again
two|2|double debits|charges|payments|deductions
2|دو|3 مرتبه|دفعه|بار .. از .. {account} .. کشید|کم|کسر|برداشت
charged|charge|took|billed|debited|debit|hit .... 2|3|4|two|three|four|five times
پول .. =جفتش|=هردوش|=هردوتاش|=دوتاش|هردو .. رفت|کم|کسر|برداشت
2|3|4 بار|دفعه|مرتبه|تا .... قسط|اقساط|قبض|شارژ|شهریه .. را? برداشت|کم|کسر|=برداشتین|=کشیدین|=گرفتین
double|duplicate|two|2 payment|payments|charge|charges .... for|of|on my|the|1|one|a|rent|order
paid|pay|one|1|once .... shows|showing|statement|account|app two|2|double|twice
2|two|double x|times|of .... on my|the statement|account|card|bank .. for? 1|one|a|an
بیمه|بسته|سرویس|اشتراک .... فعال .. کرد|=کردین|=کردید .... کم|برداشت|کسر .... =نه|بدون|بی
`,
  GROUPS,
)
