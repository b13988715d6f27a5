// Asking for a person in so many words.
import { type Cue, cue } from '../said.js'
import { EN, FA, GROUPS } from './words.js'

export const ASKS: Cue = cue(
  0.95,
  FA,
  EN,
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
با .. صاحب|{boss}|{name} .... {talk}|=کار .. =دارم|=داشتم|=بزنم|=کنم|=بکنم|=داریم|=داشتیم|=میخوام
با .. {name} .. =کار =دارم|=داشتم|=داریم
با همان .. خانم|آقا|همکار|کارشناس .... {talk}
{talk} .. با|به .. {person}|{some}|{staff} .... =داشته|=داشتن|=کنم|=باشم|=دارم|=بزنم
صاحب|{boss} .. را .... با_او .. {talk}
با خود شما|شماها|=خودتون .. {talk}
{person}|{staff}|{dept} .. را? .. پای|پشت|روی تلفن|خط|چت
ادامه .... با .. {person}|{staff}|{some}|همکار
با .. {person}|{staff}|همکار .. =ادامه|=ادامش|پیش =بدم|=بدهم|=ببرم|=میدم
در میان .. {person}|{some}|{staff}|همکار
{person}|{some}|{staff}|همکار .. در میان
انسان|آدم|اپراتور نه ربات|ماشین|بات|سیستم
ربات|ماشین|بات|هوش_مصنوعی نه .. انسان|آدم|اپراتور
=برم|=بروم|=بیام|=میرم|=برسم .. روی|را|به|پیش|سر|پای .. {role}|پشتیبان|پشتیبانی
چطور|چه|کدام|عدد|گزینه|دکمه|کد .... {role}|پشتیبان|پشتیبانی .. وصل|متصل|=برسم|=برم|=بشم
get|reach|escape|skip|bypass|avoid|past|around|off|beyond this|the|your? {bot}
skip|bypass this|the {bot}
not .. do|use|like|want|trust|speak|talk|deal .. bots|chatbots|robots|{bot}
hold|touch of|with .. {person}|{staff}|{dept}|people|team
human being|hooman
put|get|bring me .. touch with
escalate $
escalate please|now|this|it|my|to|again
next|higher|second|third|senior|2nd|upper level|tier|line support|team|person|agent
tier 2|3|two|three
not .. want|going|like|rather to? talk|chat|explain|type|speak|write .. to|with .. {bot}
=نمیخوام|=نمیخواهم|حوصله|دوست با {bot} .. {talk}|سروکله
حوصله|دوست|علاقه =ندارم|=نداریم با {bot} .. {talk}
{talk} تلفنی .. با .. {person}|{staff}|{some}
کی|کسی|چه_کسی|کدام .. با من .. {talk}
از? دست|شر .. {bot} .. نجات|خلاص|راحت|رها
با {boss} .. {talk}
ادامه .... با همان .. خانم|آقا|همکار|کارشناس|{person}
تماس|{talk}|ارتباط .... با|به .. {dept}|{person} .... لازم|نیاز|میخواهم|میخواستم|دارم|برقرار
تماس|{talk}|ارتباط فوری|تلفنی|مستقیم|لازم|نیاز .... با|به .. {dept}|{person}
press|dial|hit|type|say 0|zero|1|agent|operator .. {person}|human
what|which|how|where .. press|dial|type|say|click|write .. for|to|get .. {person}|human|people|{staff}
rather|prefer not? .. talk|chat|explain|type|speak|deal .. to|with .. human|person|people|{person}
rather|prefer not .. talk|chat|explain|type|speak|deal .. to|with .. {bot}
not .. explain|repeat|talk|chat|speak|type .. to|with .. {bot}
do|discuss|sort|continue|handle|resolve|settle this|it|that by|over|on|via the? phone|call
take me to your|the {person}|{boss}|leader|boss
=شمارم|=شمارمو|شماره .. را? .. =بگیرین|=بگیرید|=بگیر
با این|همین|شماره .. شماره? .. تماس .. حاصل|=بگیرید|=بگیرین|=فرمایید|=بفرمایید|=بگیر
be|been|get put|patched|transferred|connected|passed|escalated .. through|to|with .... {dept}|{person}|{staff}|{some}|team
اپراتور|پشتیبان|آدم|انسان|ادمین چیزی|هم? =ندارین|=ندارید|=نیست
با او|ایشان|=ایشون|همان .... صحبت|حرف|گفتگو|چت =بزنم|=کنم|=بکنم|=داشته
آقا|خانم|جناب|سرکار =* را =میخوام|=میخواهم|=میخواستم
`,
  GROUPS,
)
