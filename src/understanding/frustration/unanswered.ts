// Left without an answer, or waiting too long.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const UNANSWERED: Cue = cue(
  0.65,
  'بی‌پاسخ مانده است',
  'Left without an answer',
  `
=هیچکس .... جواب|پاسخ|=نیست|پیدا|=نمی*|گردن
کسی .. جواب|پاسخ =نمی*|=نداد*
چرا .... جواب|پاسخ =نمی*
چرا .... کسی|هیچکس
آدم|کسی|یکی .. پیدا =نمی*
=مگه|مگر .. آدم|کسی
همه|همش .. ربات|روبات
کی .. =جواب =میده|=میدهد|=پاسخگوست
جوابگو
=گردن =نمی*
یا همین الان
قایم .. کرد
تلفن|زنگ|تماس .... =برنمی*|=بر
دست .. به سر
پاس .. =میدین|=میدید|=میدن|کاری
امروز فردا .. کرد
هر روز .. بهانه|فردا|=بهونه
=دروغ .. چرا|=میگین|=میگید|گفت|=میدین
چرا .. =دروغ
nobody|no_one .. answers|replies|responds|helps|cares|answering|listening|bothers|reads|works
=does anyone|anybody .. actually|even|work|read|care|there
bots all the
ignored|ignoring|ignore .. me|my?
still no|not|waiting .. answer|reply|response|engineer|heard
you people
you =lot
third .. no_show|time
getting nowhere
passed|pass|sent .. from|around|pillar
fobbed off
`,
  GROUPS,
)

export const WAITED: Cue = cue(
  0.4,
  'دیر شدن کار',
  'Waiting too long',
  `
2|3|دو|سه|چند|یک|[0-9] {wait} .... منتظر|=نرسید*|=نیومد*|=نداد*|گم|هنوز
{wait} .... منتظر|درگیر|پیگیر|معطل
چقدر .. صبر|منتظر
{wait} .. where|still|no|nothing|waiting|without
still .. has|have not
where is my .. {wait}|still
`.replace('|[0-9]', ''),
  GROUPS,
)
