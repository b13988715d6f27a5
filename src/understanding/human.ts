// Does the customer ask for a person, now? Talking about agents, hours or phone numbers is not asking.
import type { Heard } from './hear.js'
import { words as split } from './normalise.js'
import { tells, trail, ways, without, wordsIn } from './patterns.js'
import type { Signal } from './read.js'
import { type Cue, cue, cuesIn } from './said.js'

/** What the widget's own door says when it is tapped. */
const DOOR = new Set(
  [
    'می‌خواهم با همکارتان صحبت کنم',
    'می‌خواهم با یک همکار صحبت کنم',
    "I'd like to talk to a person",
    'I would like to talk to a person',
  ].map(phrase => split(phrase).join(' ')),
)

export const GROUPS = {
  person:
    'آدم انسان اپراتور پشتیبان کارشناس همکار مسئول مدیر =مشاور =مشاورتون =مشاوری =مشاورتان =مشاورین سرپرست رئیس منشی متخصص نماینده مامور پاسخگو بزرگتر نیرو human =humans person agent representative rep operator supervisor manager advisor adviser colleague specialist teammate coworker boss',
  staff:
    'دکتر پزشک پرستار وکیل حسابدار فروشنده مربی استاد معلم نصاب تعمیرکار تکنسین مهندس داروساز آشپز سرآشپز راننده متصدی صندوقدار بازاریاب ناظر سرویسکار خلبان doctor nurse pharmacist technician engineer accountant teacher trainer coach consultant chef driver lawyer banker broker installer mechanic therapist dentist vet clerk receptionist salesperson buyer dispatcher tutor instructor',
  dept: 'واحد بخش دپارتمان تیم پشتیبانی پذیرش مدیریت دفتر حسابداری فروش مالی فنی department team billing sales support reception accounts claims customer_service customer_care customer_support helpdesk office management dispatch complaints tech',
  some: 'یکی کسی نفر شخص بنده_خدا یارو someone somebody anyone anybody one_of_you one_of_your sum_1 whoever staff people member',
  anybody: 'کسی نفر آدم شخص بنده_خدا اپراتور پشتیبان کارشناس مسئول',
  role: 'آدم انسان اپراتور پشتیبان کارشناس =مشاور =مشاورتون =مشاوری سرپرست مسئول نماینده',
  boss: 'مدیر رئیس مسئول سرپرست بزرگتر صاحب سوپروایزر مدیریت',
  talk: 'حرف صحبت گفتگو چت مکالمه مشورت ویس کار درمیان هماهنگ',
  doing:
    '=بده =بدهد =بدن =بدهند =بدید =بزنه =بزند =بزنن =بزنید =بیاد =بیاید =بیان =بیایند =بیا =بیاین =بیایید =بگیره =بگیرد =بگیرن =بگه =بگوید =بکنه =بکند =کنه =کن =کند =کنن =کنند =برسه =برسد =برسن =بشه =بشود =شه =باشه =باشد =ببینه =بذاره =بنویسه =بفرسته =بخونه =بپرسه',
  give: '=بده =بدید =بدین =بدی =بدهید =بیار =بیارید =بیارین =بیاری =بفرست =بفرستید =بفرستین =بفرستی =بذار =بذارید =بذارین =بگذارید =بیاور =صدا =خبر',
  bot: 'ربات روبات بات ماشین هوش_مصنوعی سیستم دستگاه bot robot machine ai chatbot computer automated',
  name: 'آقا خانم دکتر مهندس استاد سرکار جناب',
  act: 'call ring phone contact help assist answer reply respond message text look check confirm explain tell sort fix review handle deal write get_back get_in_touch reach take_over join come pick_up guide advise sit',
  modal: 'can could may might will would should please let have ask get need want tell',
  me: 'me us',
}

/** Talking about people without asking for one. */
const DECOYS = ways(
  `
بهترین .. {person}|{staff} ....
{some} .. be home|there|needed
driver|courier .. call|ring|phone ....
human resources
نفر .. صحبت .. =کنن|=کنند
ساعت|شماره|ایمیل|آدرس|تلفن|حقوق|استخدام|رزومه|هزینه|قوانین|صفحه|دوره .. {person}|{dept}|تماس
استخدام|رزومه|حقوق|نمایندگی .... {person}|{dept}
{person}|{dept} .. استخدام|تلفنی_تا|چند_است|ساعت
با .. {person}|{staff}|{dept} .. صحبت|حرف|چت|گفتگو|هماهنگ .. =کردم|=زدم|=کردیم|=زدیم|=داشتم|=شد|=کرده
-خواست .... {person}|{some} .. {talk}
-خواست .... وصل
نیاز|لازم|احتیاج .... =نیست|=ندارم|=نداریم|=نبود .... وصل|صدا|{talk}|تماس|زنگ
نیاز|لازم|احتیاج .... =نیست|=ندارم|=نداریم|=نبود
نمیخواد|نخواد وصل
چند تا? نفر
اگر .. {some}
چه|هر|هیچ|همه کس|کسی
همه|هر کسی که
=هیچکس
یکی نیست یا
یکی|نفر از .. =لباس*|=کالا*|=محصول*|=گوشی*
{talk} تلفنی خوب|مناسب
=دارم با آدم|ربات|انسان|کی .. حرف|صحبت|چت
پاسخگو است|هستید|بود
do|does|are|is|am {role}? real|human people|person|trainers|being|or
is|are this|you|i .. bot|robot|human|person|ai|real|machine .. or? .. bot|robot|human|person|ai|machine?
hours|number|email|phone|salary|cv|job|jobs|hire|hiring|career|vacancy .... {person}|{dept}|{staff}
{person}|{dept}|{staff}|line|centre|center|desk|agents|operators .. app|hours|open|close|number|fee|portal|login|code|programme|program|manual|special
become|becoming|am|as|be a|an {person}|{staff}
travel|estate|insurance|booking|partner|letting {person}
need|require a|an {person} to|for
my|our|the|assistant {person}|{staff} already|can|login|log|booked|said
add|adding|invite another|a|second|new {person}|{some}
when|if|whether {some} is|are|rings
{some} else ....
name .. on
{staff} =هستم|=هستیم ....
=spoke|=spoken|=talked|=chatted|=called .. {person}|{some}|{staff}|{dept}
no|not|without need|want|have|necessary? .. connect|call|transfer|put
=don|not put|connect|transfer|pass|escalate {me}
not want to? talk|speak|chat to|with anyone|anybody|someone
call =me by
people|person|user .. can|could .. talk|connect|carry|join
can|could {some} under|else|over
human|person readable|hair|limit|trainers
hours .. {person}|agents|operators
{talk} =کردم|=زدم با .. {person}|{staff}|{dept}
`,
  { ...GROUPS, role: 'the any your' },
)

const fa = 'خواست با یک نفر حرف بزند'
const en = 'Asked for a person'

const CUES: Cue[] = [
  cue(
    0.95,
    fa,
    en,
    `
با .. {person}|{some}|{staff}|{dept} .... {talk}
{person}|{some}|{staff} .... که|تا .. {talk}
{talk}|تماس|اتصال|ارتباط کرد|زد? زنده|مستقیم|تلفنی? با|به .. {person}|{staff}|{some}
وصل|متصل .. به .. {person}|{some}|{staff}|{dept}|خود|مدیر
به|ب .. {person}|{some}|{staff}|{dept} .... وصل|متصل|منتقل|ارجاع|انتقال|بسپار|حواله
{person}|{some}|{staff}|{dept} .. را? .. =وصل* =کن|=کنید|=کنین|=میکنید|=میکنین|=کنن|=بکن
ارجاع|منتقل|انتقال|حواله .. به .. {person}|{staff}|{dept}
=وصلم|=وصلمون
{some}|{person}|{staff} .... {talk} {doing}
من|ما را? .. وصل|متصل
talk|speak|chat|discuss|deal|liaise|type .. to|with|w|2 .... {person}|{some}|{staff}|{dept}|whoever|human
talk|speak|chat to|with your|the|a .. {person}|{staff}|{dept}
{person}|{some}|{staff} .. i|we can|could|may .. talk|speak|chat|ask
talk|speak|chat|discuss to|with dr|doctor|mr|mrs|ms
put|pass|patch|hand|transfer|connect|redirect|forward|refer|route|switch|send {me}|this|it|him .. through|over|off|to|with|w|onto
connect|transfer|escalate {me}|this|u|you
connect|transfer to|with|w .. {person}|{some}|{staff}|{dept}
put|get|bring|fetch a|an|some|any? {person}|{some} on|here
pass|hand|escalate|forward|refer .. to .. {person}|{staff}|{dept}
`,
    GROUPS,
  ),
  cue(
    0.9,
    fa,
    en,
    `
{person}|{some}|{staff} .... جواب|پاسخ|زنگ|تماس|پیام|راهنمایی|راهنما|رسیدگی|پیگیری|توضیح|کمک|جوابگو|هماهنگ|بررسی|چک|تایید .. {doing}
{boss}|{role}|{some}|خود .. =بیاد|=بیا|=بیان|=بیاید|=بیایید|=بیاین|=بیایند
بگو|بگویید|بگید .. {boss}|خود|{person}|{staff}|{some} .. {doing}
{role} .. +خواست|{give}
{role} .. لازم|نیاز|احتیاج =دارم|=داریم
لطفا|فوری .. یک {role} $
یک {role} لطفا
امکان .... اپراتور|کارشناس|انسان $
لطفا|خواهشا|خواهشن|امکان|تو_رو_خدا .... {role}|یک_نفر|یک_آدم $
{role} =میدی|=میدین|=میدید|=نمیدین|=نمیدید
یک? زنگ|تماس .. من .. =بزنید|=بزنین|=بزن|=بگیرید|=بگیرین
من .. زنگ|تماس .. =بزنید|=بزنین|=بزن|=بگیرید|=بگیرین
بگویید|بگید|بگو|بگین .. زنگ|تماس|پیام .. {doing}|=بگیرن|=بزنن
{person}|{staff} .... را .. =ببینم|=پیدا
word .. with .. {staff}|{person}|{some}
let a|an|your? {person}|{staff} .. take|handle|deal|look
who|whom can|could|should|do|may i|we .. talk|speak|chat|contact to|with?
give|get|send|find me|us {some}|{person}
not trust =bot|=bots|=robot|=robots|ai|machines
where .. the|are|your .. humans|human|people|agents|staff
^ .... {person} =now|=please $
{some} .... که =بتونه|=بتواند|=بلده|=میتونه .... کمک|جواب|راهنمایی|پاسخ|توضیح|کن|کنه
اپراتور|پشتیبان|آدم|operator اپراتور|پشتیبان|آدم|operator
{role}|{some} .. =میاد رو|روی|پشت|پای خط|چت
{some} .... =بیاد|=بیان|=بیا پشت|پای|رو|روی|تو|اینجا|خط|چت
{name} =* را? صدا|وصل
non_artificial|non_robot|non_bot
{person}|{some}|{staff}|مدیر را? .. صدا|خبر|وصل|متصل =کن|=کنید|=کنین|=بزن|=بزنید|=بزنین|=کنی
صدا .. {person}|{some}|{boss}
=بده|=بدید|=بدین|=بدی .. =بزرگتر*|=رئیس*|=مدیر*
یک? {some} .. را? =بده|=بدید|=بدین|=بدی|=بیار|=بیارید|=بیارین|=بذار|=بذارید
=بده|=بدید|=بدین|=بدی .. دست? یکی|بزرگتر|مدیر|رئیس|{role}
دست یکی|نفر|آدم|{boss}|{role}
{role}|پشتیبانی انسانی|واقعی|زنده|حقیقی
از .. {role}|{staff}|همکار .. =بپرسم|=بگیرم|=بشنوم|=بپرسیم
نیاز|احتیاج به? .. {role}|{talk} با?
درخواست تماس|گفتگو|پشتیبان|اپراتور|مشاوره|کارشناس
مسئول .. را? =بدین|=بده|=بدید
{some} .... به داد
ask|asked for an|a|your {person}|human
{modal} .... {some}|{person}|{staff} .... {act}
{some}|{person} real|human|please .. {act}
{some}|{person} .. =please|=pls|=plz|=asap
real|actual|live|living|proper|genuine human|person|agent|people|representative|operator|support|somebody|someone
{some} real
get|give|want|need|bring|fetch|find|send|request|prefer|rather|have|like|demand|require {me}? .. your|the|a|an? .. human|person|agent|operator|representative|rep|supervisor|manager|boss|specialist
get|give|want|need {me}? your|the|a|an {person}|{staff}
need|want customer_service|human|agent|support_agent|operator
from a|an? {person}|{staff} not|rather|instead
instead|rather .. of|than .. {bot}
colleague of yours
one of your .. {act}
ring|phone =me|=us
put|get|bring .. your|the colleague|{staff}|{boss} .... on
way|chance|option|possible .. to|of .. talk|speak|chat|discuss|reach|contact .... {person}|{some}|employee|human
reply|answer|response from? .. human|person|{staff}
a human reply|answer|response
=بده|=بدین|=بدید به .. همکار|مدیر|رئیس|مسئول|{role}
forward|send|pass|escalate .... right|relevant|another|proper|correct department|team|person
{person}|{staff} .. =تشریف|محترم
شماره .... یادداشت .... زنگ|تماس
تشریف .. =دارید|=دارین
زنگ|تماس .. =بزنند|=بزنن|=بگیرند|=بگیرن
تماس|زنگ .. =بگیرید|=بگیرین|=بزنید|=بزنین .. با? من
call =me|=us .. back|now|please|asap|today|later|tomorrow
call_back|callback please|now|request|asap
request|want|need|book .. call_back|callback
give|get {me}? .. a call|ring|bell|buzz .. from|please|back?
have .. {some}|{person}|{staff} .. {act}
`,
    GROUPS,
  ),
  cue(
    0.75,
    fa,
    en,
    `
{anybody} .. است|=نیست|بیدار|حاضر|آنلاین|پشت_خط|اونجا|اینجا|زنده|=نیستش|پیدا_میشه
{role}|پشتیبانی .. آنلاین|حاضر|حضور|در_دسترس|پشت_خط
{name} =* .. =است|=هستن|=هستند|تشریف
{boss}|{staff} .. آنلاین|=است|=هستن|=هستند
کاش .. {some}|{person}
با|از .. {bot} .... =نمی*|راحت_نیست
{bot} را? .. =نمی*خو*|=نخواستم|=نمیخوام|=نمیخواهم|ول_کن
به_جای {bot} .... {person}|{some}|{staff}
با خود .... {talk}
=خودت|=خودتون|=خودتان|=خودشون .. =بیا*|=بیان|=بیاین|جواب_بده
مدیر|رئیس|سرپرست .. کو|کجا
الو .. پشتیبانی|اپراتور|{some}
{some}|{person} .. there|here|home|alive|around|online|available|about|awake|free
is|are there .. {some}|{person}|{staff}|humans|agents
any human|humans|agent|operator
^ hi|hello|hey? is =* from .. in|around|available|there|free
^ hi|hello|hey? is =* in|around|available|there today|now|please|$
is|are {staff}|{some}|{person} .... around|available|online
is {staff}|{some}|{person} .. in|around|available|free|there|about|on
no|hate|without|not =bot|=bots|=robot|=robots|=machine
not|refuse .. want|talk|speak|type|chat|deal|word .... {bot}
does .. {some} .. work|answer|actually
the|your {boss}|manager|supervisor .. please|now|in|around|there
who|whoever is? in_charge
`,
    GROUPS,
  ),
]

const BARE_WORDS =
  'اپراتور|پشتیبان|پشتیبانی|کارشناس|آدم|انسان|مشاور|پاسخگو|همکار|مدیر|یکی|human|operator|agent|representative|rep|customer service|live agent|support agent|person|supervisor|manager|customer support|live chat|talk to support|call me|callback|advisor|humans|people'
const AROUND_BARE =
  'الو|سلام|لطفا|اقا|یک|فقط|را|خواست|میخواهم|میخوام|الان|فوری|واقعی|انسانی|زنده|داد|بده|بدین|آمد|بیا|بیاد|وصل|کن|دارید|پلیز|هی|please|now|pls|plz|hello|hi|hey|a|an|the|real|live|just|only|human|support|asap|ok|need|want|i|is|است|انلاین'
const bare = (text: string) =>
  new Set(text.split('|').flatMap(phrase => [split(phrase).join(' '), ...split(phrase).map(one => one)]))
const BARE = new Set(BARE_WORDS.split('|').map(phrase => split(phrase).join(' ')))
const AROUND = bare(AROUND_BARE)

/** Nothing but the name of somebody, with a courtesy: «اپراتور لطفا», "human. now." */
function isBare(words: string[]): boolean {
  if (words.length === 0 || words.length > 5) return false
  const left = words.filter((word, at) => !AROUND.has(word) || BARE.has(words.slice(at, at + 2).join(' ')))
  const rest = (left.length > 0 ? left : words).join(' ')
  return (
    BARE.has(rest) ||
    ([...new Set(left)].every(word => BARE.has(word)) && left.length > 0) ||
    (words.length <= 3 && words.every(word => AROUND.has(word)) && words.some(word => BARE.has(word)))
  )
}

/** Persian words of these ways: Finglish is read against them. */
export const OWN_WORDS: string[] = wordsIn(
  ...Object.values(GROUPS),
  AROUND_BARE,
  BARE_WORDS,
  'خودشون خودشان خودتون خودتان خودم خودش بیاین بیایید وصل ارجاع منتقل مدیرتون مدیرتونو رئیستون نیاز لازم احتیاج راهنمایی صندلی پیدا هماهنگ کرده جواب پاسخ زنگ تماس پیام راهنمایی رسیدگی پیگیری توضیح',
)

/** How surely the customer asks, in this message, for a person. `own`: their own words, without quotations. */
export function wishForHuman(text: string, { words, language }: Heard): Signal {
  if (DOOR.has(words.join(' '))) return { p: 1, evidence: [evidence(text, language)] }
  if (isBare(words)) return { p: 0.95, evidence: [evidence(text, language)] }
  const [strongest] = cuesIn(without(trail(words), DECOYS), CUES)
  if (strongest) return { p: strongest.weight, evidence: [evidence(text, language)] }
  return { p: tells(trail(words), DECOYS) ? TALKED_ABOUT : 0.02, evidence: [] }
}

/** People are mentioned, and it is known what for: that is no request. */
export const TALKED_ABOUT = 0.01

const QUOTED = 120

function evidence(text: string, language: 'fa' | 'en'): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const short = line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
  return language === 'fa' ? `${fa}: «${short}»` : `${en}: “${short}”`
}
