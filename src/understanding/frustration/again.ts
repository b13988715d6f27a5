// Said it many times; was not understood.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const MANY_TIMES: Cue = cue(
  0.7,
  'چند بار گفته است',
  'Had to say it many times',
  `
{times} بار|دفعه|مرتبه .... =گفتم|=گفتیم|=گفتی|=گفتین|=بگم|=بگویم|=نوشتم|=پرسیدم|=گفتن
{times} بار|دفعه .. توضیح|تماس|زنگ|پیام|مراجعه|تیکت .. =دادم|=زدم|=کردم|=کردیم|=بدم|=گرفتم|=زدیم
=گفتم|=پرسیدم|=نوشتم .... {times} بار|دفعه|مرتبه
{times} بار|دفعه .... باید
بار|دفعه =چندم|=چندمه
=مگه|مگر =نمیگم|=نگفتم
چقدر .... =بگویم|=بگم|توضیح|صبر|منتظر|تکرار
چند .... =بگویم|=بگم
باز .. هم? همان|همین|تکراری|جواب
=باز =هم =همون
=هی =میگم|همان|همین
=همش|همه_ش|مدام|مرتب|هی همین|تکراری|همان|=میگین|=میگید
جواب .. تکراری
=همش|=همه_ش|=هی|=مدام|=دائم|=دائما|=فقط .... تکرار .. =میکنی|=میکنید|=میکنین|=میکنه
=تکراریه|=تکراری
هر بار|دفعه .... =میگین|=میگید|همین|فردا
از صبح .. دارم
چند نفر .. آدم|باید
{times} time
many|several|hundred|three|four|five|ten|2|3|4|5|10|million|thousand times
over and over
again and again
how many .. times|more
=already told|said|explained|asked|tried
same .. answer|reply|response|link|thing|message|question
number four|five|six|three
you|it|bot|they keep|keeps|kept saying|repeating|sending|asking|telling|giving
all|none of =you .. keep|listen
at this point
again ?again
for the .. time
once|yet again
no no no
`.replace('again ?again', 'really again'),
  GROUPS,
)

export const CORRECTS: Cue = cue(
  0.65,
  'ربات را اصلاح می‌کند',
  'Corrects the bot',
  `
نه|این|آن این|آن|را .. =نمیگم|=نگفتم|=نپرسیدم|=نمیخوام|=نمیخواستم
=نگفتم|=نپرسیدم .. که?
این|آن را? =نگفتم|=نپرسیدم|=نمیگم
منظور .. این|آن =نبود|=نیست
=نمیفهمی|=نمیفهمید|=نمیفهمین|=نفهمیدی|=نفهمیدید|=نمیفهمه
-فهمید .. چه|من|=میگم
چرا .. -فهمید
اشتباه فهمید|متوجه|گرفت
چه ربط
ربطی|ربط =نداشت|=نداره|=ندارد
=ربطی .. ندارد
=بیربط|بی_ربط
جواب|پاسخ .. این .. =نبود|=نیست
جواب .. سوال .. =نبود|=نیست|=نمیدین|=ندادین|=ندادی
این .... سوال|جواب .. من .. =نبود|=نیست
سوال .. من .. این .. =نبود|=نیست
یعنی چه .. که متوجه
متوجه -شد .. خب|یعنی
یک چه =میپرسم|=میگم|=گفتم
فارسی =نوشتم|=گفتم
جواب|یک .. سربالا|سرراست|ساده .. =نمیدین|=بدین|=بدید|=بدهید|=نمیتونید|=نمیتونین
به? درد|دردم|دردی .. =نخورد|=نمیخوره|=نمیخورد
کمک|کمکی =نکرد|=نمیکنه|=نکردی
کار .. شما =نیست
جواب|پاسخ داد .. -توانست|بلد
بلد =نیست|=نیستی|=نیستید|=نیستین
not what i .. asked|said|meant|mean|want|wanted|need|asking
not|never .. ask|asked|asking .. that|for|about|you
not .. understand|understanding|listening|reading|=getting .. me|what|my|it|i
=not|=never my question|answer
not an answer
wrong answer
that is .. wrong|incorrect|nonsense
irrelevant|nonsense
nothing to do with
you .. even reading|listening|read
are you .. deaf|blind|reading|listening|thick|serious
read what i
read my message|question|messages
read .. i =wrote|=write|said
not .. answer|answering|answered .. my|question|me
not .. helpful|helping|help|useful
unhelpful
can|could not .. help .. great|then|me
how hard can|is
simple|straight answer|question .... cannot|can|just
doesn|does not .. help|work|answer .. me|at
آخه|اخه .. این .... جواب|شد|پاسخ
این .. شد|هم جواب
باز .. =گفت|گفتی|=میگه .. متوجه
پاسخ|جواب .... =بیربط|بی_ربط|=نامربوط|=نامربوطه
هیچی|هیچ .. بلد|=نمیفهمی|=نمیفهمید|=نمیدونی|=نمیدونید|فهمید
asked .. about|for .. and? you .... answered|gave|sent|said
no help .. at|from
=no =help
nobody|no_one knows anything|what
you .. have|are no .. idea|clue
=هی|=همش|فقط .. لینک|همان|شماره =میفرسته|=میفرستی|=میفرستین|=میفرستید|=میده|=میدی
`,
  GROUPS,
)
