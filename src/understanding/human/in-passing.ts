// Asking for a person by what they should do: ring back, come, help, look.
import { type Cue, cue } from '../said.js'
import { EN, FA, GROUPS } from './words.js'

export const IN_PASSING: Cue = cue(
  0.9,
  FA,
  EN,
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
صدا =کن|=کنید|=کنین|=بزن|=بزنید|=بزنین .. {person}|{some}|{boss}
{role}|{boss} .. اینجا|=inja .... =بیاد|=بیا|=بیان
{dept}|support are you|u|ya there|around|awake
همکار|=همکارتون .. =* خانم|خانوم|آقا =نیست|=نیستن|=هست|=هستن|=هستش|=هستند
همکار|=همکارتون|ایشون|ایشان .... همان|=همونو|=خودشو .. =میخوام|=میخواهم
شماره|=شمارمو|=شمارهمو|=شمارم .. من? .. را? .. =بدین|=بدید|=بده .. به .... زنگ|تماس
{some}|{role}|{boss} .. پشت|پای سیستم|=سیستمه|میز|خط|=خطه|تلفن|کامپیوتر
=بیایید|=بیاید|=بیاین|=بیا .. پای|پشت|روی|رو تلفن|خط|گوشی
قبل|قبلی|پیش|دیروز .... آقا|خانم|خانوم =* .... =هستن|=هست|=هستند|=هستش $
like|love|appreciate a callback|call_back
غیر|جز|به_جز|بجز|سوای .. از? {bot}
other_than|besides|except|apart_from a|the|this? {bot}
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
{phone} .. =بزن|=بزنید|=بزنین|=بگیر|=بگیرید|=بگیرین .. به|با من|ما
=میدی|=میدین|=بده|=بدین|=بدید گوشی .. {boss}|بزرگتر|کسی|آدم
گوشی .. را? =میدی|=میدین|=میدید|=بده|=بدین|=بدید .. {boss}|بزرگتر|یکی|{role}
گوشی .... {boss}|بزرگتر =* =بده|=بدین|=بدید
او|ایشان|ایشون|همان .. را =بیارید|=بیارین|=بیار|=صدا|=وصل
یکی|{some} را? =بفرست|=بفرستین|=بفرستید
{boss}|صاحب|مالک|ادمین .. را =میخوام|=میخواهم|=میخواستم|=لازم
همان .. که .... جواب|راهنمایی|صحبت .. =بیاد|=بیا|=بیاین|=بیاید
دستی جواب
نه .. خودکار|اتوماتیک
جواب .. آماده|خودکار|رباتی|ماشینی .. =نمیخوام|=نمیخواهم|نخواست
یک {some} .... =بلد|بلد|=سرش|سر .... =بیاد|=بیا|باشد
یکی|{some} .. خودش|شخصا .... بخواند|بررسی|پیگیر|پیگیری|نگاه|جواب
پیگیر|پیگیری شخصا|شخصی
درخواست|تقاضا .. {phone}|تماس|گفتگو
arrange|schedule|appreciate|request|want|need|like|love|prefer|expect|gimme|give|book .. a|the? phone? call from|please|now|back|asap|me|$
gimme|give|drop a|me call|ring|bell|shout|buzz
please|pls|plz|kindly|just call|ring|phone
just|only|want|need a|an? .. person|human
no .. automated|automatic|canned|scripted|robotic|bot answer|answers|reply|replies|response|responses
{some}|{person} .. from .... needs|should|must|can|could|to|please .. look|see|handle|call|help|join
get|grab|fetch|call|find =* for me
magic word|phrase .... {person}|human
needs|need|want a? human eye|eyes|touch|attention|review|reply
manual|manually answer|reply|response|review please|only
take this|it|over over|from here
pass|pass_it|flag|raise|forward .. on|up|to|with .. {person}|{staff}|{dept}|boss
=speaks|=speaking =french|=german|=arabic|=spanish|=persian|=farsi|=turkish|=italian|=russian
{some}|{person}|{staff} .. speak|in =french|=german|=arabic|=spanish|=persian|=farsi|=turkish|=italian|=russian
^ a|an|the|any? {person}|{staff} please|pls|plz|now|asap|not
can|could|would|will|may you|u|someone|somebody|one call|ring|phone me|us
{role} فروش|مالی|فنی|حقوقی|بیمه|ارسال $
one|someone|any|anyone|some of your people|team|staff|guys|colleagues|lot|experts
یکی|{some} از شما|شماها|خود|=خودتون .... =بخونه|بخواند|جواب|=بیاد|=ببینه|نگاه
{staff}|vet|doctor|nurse on call|duty|shift
پیش|نزد .. {person}|{some}|{staff} .. که|وصل|=بفرستید|=بفرستین
=بفرستیدم|=بفرستینم|=ببریدم .. پیش|به
{person}|{some}|{staff} .. double|also check|confirm|verify
=نمیخوام|=نمیخواهم|=نخواستم با|از .. {bot}|=بوت .. {talk}|چونه|سروکله
هوش_مصنوعی|ربات|بات|ماشین را? =نمیخوام|=نمیخواهم|=نخواستم
یک =* را? =بفرست|=بفرستین|=بفرستید|=بیار|=بیارین|=بیارید پای|پشت|روی|سر خط|تلفن|گوشی|چت|کار
{boss} .. را? =بیار|=بیارید|=بیارین|=بفرست|=بفرستید|=بفرستین|صدا
تلفنی .. پیگیری|صحبت|حرف|گفتگو|توضیح|راهنمایی|جواب|=بگم|=حلش|حل
یک {role}|{some} .. =بفرست|=بفرستید|=بفرستین|=بذار|=بذارین
fetch|summon|grab|wake {some}|{person}
fetch|summon|grab|bring|send a|an|the|some? {some}|{person}|adult|grown_up|support|human
need|want|require {some} from|who|that|in|with
looking for|after {some}|{person} .... help|talk|speak|deal
need|want|have one of them|you|your
have|get|want|need .. speaking {person}|{staff}|{some}
request|want|need|book|arrange|schedule|organise|organize|have callback|call_back
call|ring|phone me $
hello|hi|hey anyone|anybody|somebody|someone $
let|have|ask {some} .. else? .. handle|look|call|deal|take|answer|help
wait|waiting for .. {person}|human|{some}
منتظر .. تماس|پاسخ|جواب .. {person}|{staff}|همکار
love|great|nice|good|appreciate|grateful .. if {some}|{person}|you .. could|can|would .. {act}
{role} .... =میخوام|=میخواهم|=میخواستم $
زنگ|تماس =بزنید|=بزنین|=بگیرید|=بگیرین $
`,
  GROUPS,
)
