// Insults, and calling our work a disgrace.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const INSULTS: Cue = cue(
  0.85,
  'ناسزا یا تحقیر',
  'Insults',
  `
{insult}
گم =شو*
=گمشو|=گمشید|=خفه
=خفه =شو|=شید|=شین|=بشو
مرده_شور|=مردهشور|=مرده =شور
=روتون|=روت|=رویتان .. =میشه|=میشود
خاک .. سر
هیچ غلطی
=لعنت بر|به
لعنت .. شما|=بهتون
=ریدین|=ریدید|=گند
گند +زد
به .. لای =جرز
به درد .. عمه
کلاه .. برداشت|=برداشتن*|=گذاشت*
=خر =فرض
=get =lost $
shut up
screw you|this
go to hell
f off
=ffs|=wtf|=smh|=fml
hate|loathe|despise this|you|your
=متنفرم
حال .... =هم =میخوره|=خورد
robbery|daylight
=دزدی|=دزدیه
عقل =نداری|=ندارید
=سر =کاریم|=کاریم
خدا .. لعنت
=لعنتتون|=لعنتت
=کلاهبرداری|=کلاهبرداریه|=دزدیدین|=دزدیدید
theft
waste of .. space|oxygen
=نمیفهمی =اصلا|=تو|$
=کرید|=کوری|=کورید|=کرین
=بیمسئولیت*|=بی =مسئولیت*
=بیعقل|=بی =عقل
پرت و? پلا
خاک بر|تو سر
شما .. آدم =نمیشید|=نمیشین
crook|crooks|cheats|cheat|criminals|jokers|amateurs
`,
  GROUPS,
)

export const DISGRACE: Cue = cue(
  0.75,
  'شرم‌آور یا افتضاح خواندن کار ما',
  'Calls it disgraceful',
  `
{awful}
=مسخره|=مسخرست|=مسخرهست|=مسخرهاست|=مسخرهس
مسخره .. کرد|=کردین|=کردید|است
=خجالت|=شرم .. بکشید|کشید|=آوره|=اوره|=اور|کن|=بکشین|=کنید|=نمیکشین|=نمیکشید
زشت .. است
=زشته
چه وضع|وضعیت|طرز|جور|وضعش
این چه|چطور .. است|جواب|طرز|رفتار
شور .. در|درآورد
انصاف .. دارید|=ندارید|است|نیست
بی_انصاف|=بیانصاف
نوبره|=نوبرشو
=توهین به شعور
joke this|a|is|chat|bot|service|company|of
is a joke
beyond a joke
an? embarrassment|insult
how is this|that acceptable|possible|legal
never again
nightmare
این چه پشتیبانی|خدمات|سرویس|سایتی|برنامه|وضع|جواب|رفتار|=پشتیبانیه|=پشتیبانیایه|=سایتیه|=خدماتیه|=سرویسیه|=جوابیه
=خیر =سرتون|=سرشون
`,
  GROUPS,
)
