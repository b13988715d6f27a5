// Asking whether anybody is there, or turning the bot down.
import { type Cue, cue } from '../said.js'
import { EN, FA, GROUPS } from './words.js'

export const HINTS: Cue = cue(
  0.75,
  FA,
  EN,
  `
{anybody} .. است|=نیست|بیدار|حاضر|آنلاین|پشت_خط|اونجا|اینجا|زنده|=نیستش|پیدا_میشه
{role}|پشتیبانی .. آنلاین|حاضر|حضور|در_دسترس|پشت_خط
همکار|نیرو .. آنلاین|حاضر|در_دسترس|پشت_خط
=she|=he|=they =was|=were|=has_been|=is =dealing|=handling|=helping|=looking .. with|after|into? .. my|me|this
want|like|prefer|get him|her|them back
want|like =* back .... =she|=he
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
is =* working|around|in today|tonight|now|at
ادمین .. است|=هستی|=هستین|کجا|=نیست
کو|=کوش|کجا .. {role}|پشتیبان|ادمین
{role}|پشتیبان|=آدمتون|ادمین .. کو|=کوش|=کجاست
is mr|mrs|ms|dr|miss =* in|there|around|available|free|about|on
is monitored|manned|staffed .. by
`,
  GROUPS,
)
