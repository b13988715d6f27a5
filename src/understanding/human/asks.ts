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
get|fetch|grab|find|bring|gimme|want me|us? {given}
ask|asked for {given}
=talk|=speak|=chat|word to|with {given}
is {given} in|there|around|available|free|about|working|on|at|still|back
can|could|would|let|have|get|put|may i|you|u? {given} .... {act}|on|here
{given} .. knows|handled|handles|dealt|deals|knew|looks|sorted .... can|could|fetch|get|reply|please|him|her|them
fetch|get|grab|find|bring me|us? mr|mrs|ms|miss|dr =*
mr|mrs|ms|dr =* .. handled|handles|knows|dealt .... {act}|please|fetch
get|gimme|give|want|need|put|fetch|find|send|bring|where me|us|is|on? the|a|your guy|man|lady|lad|bloke|woman|girl|person|one|chap|dude who|that does|do|handles|deals|knows|runs|manages|looks|sorts|fixes|understands|fixed
whoever|whichever .. deals|handles|does|runs|manages|looks|knows|decides|in_charge|responsible .... please|may|can|could|me|now|word|moment|reply|call
with|to whoever|whichever .. deals|handles|runs|manages|looks|knows|in_charge
=hear from a|an|your|the? {person}|{staff} today|now|tonight|tomorrow|or|please|by|first|$
connected|put|passed|transferred to|through|with .. desk|officer|team|line
pass|hand|move|bump =me =on|=along|=up
put|get him|her|them on|here
who is on shift|duty|desk
who else is there|here|on|around
besides|beyond than? you|yourself fetch|get|who
fetch|summon|wake him|her|them
living|single|actual soul|employee|human .. there|left|who|working|in
answer|reply|talk|speak|help to? me|us someone|anyone|somebody|anybody
is|are =she|=he|=they free|available|in|around|about now|today|please|dear|$
can|could|would =he|=she|=they .. reply|answer|message|text|ring|call|contact|write .. me|us|here|back
get|give|put|bring|want me? the head|owner|ceo|director|founder|president
تو =نه یکی|کسی|{some}
=بیاد|=بیان|=بیا .. پی_وی|پیوی|دایرکت|خصوصی من?
درخواست|تقاضا ملاقات|دیدار|جلسه
ملاقات|دیدار .. با .. {boss}|{person}|مدیریت
{boss}|{role}|{person}|{some} .. را? =بگید|=بگین|=بگو|=بگویید =بیاد|=بیان|=بیایند
شماره .. =بدم|=بدهم|=بذارم|=بگم .. زنگ|تماس .. {doing}|=میزنید|=میزنین|=میزنی|=میگیرید|=میگیرین
مسئول|مدیر|رئیس .. بخش|واحد|قسمت .. را? =بدین|=بده|=بدید|=میخوام
=بدین|=بدید|=بده پای|پشت|روی خط|تلفن|گوشی
=صداش|=صداشون =کن|=کنید|=کنین|=بزن|=بزنید
غیر|جز|به_جز|بجز از? تو|شما .. کی|کسی|کس .. است|=هست|=اونجاست|=اونجا
=سریع|فوری|همین .. یک? {role}|مسئول .. =بیاد|=بیان
any of you|the|u|your|ya =* =* .. about|around|online|awake|free|in
is|are the|your =* about|around $
is|are the|your {staff} about|around|in|free
stick|pop|put|get|send|bring a|an|in|the|some real|proper|actual? bloke|lass|grown_up|adult|human .. on|in|out|please|$
send in a|an|the =*
=* from|on the|your team|lads|girls|staff|office .. hop|jump|pop|come on|in|here
mod|admin|human|someone|somebody|person hop|jump|pop on|in|here
rather =hear a|your|an? voice
run|running something|it|this by|past =*
give|hand|pass the|this? chat|this|it|conversation to|over your|a senior|supervisor|manager|boss|colleague
talk|speak|chat with|to hr|legal|finance|underwriter|underwriters
to one|any of your underwriters|engineers|advisers|advisors|specialists|team|experts|people|colleagues
past|beyond|around you .... onto|to|and an? =* .. staff|member|person|human|someone
need|want|like your|the|a|an =* officer|team|desk to? call|ring|phone|contact me|us
have|get|request a call_back|callback on|to|at
can|could|may i|we have|get a call|ring back|on
please|pls .. can|could|would a|an|some|the person|human|someone|somebody .. phone|ring|call us|me
بچه .. انبار|فنی|پشتیبانی|فروش|مالی .... =بفرست|=بفرستش|=بده|=بیدارن|=هستن|=بیان
پذیرش|حسابداری|مدیریت|انبار .. را? =میخوام|=میخواهم|=بدین|=وصل
=کال =بده|=بدید|=بدین
`,
  GROUPS,
)
