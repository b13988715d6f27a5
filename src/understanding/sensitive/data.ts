// Personal data in the hands of others.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const DATA: Cue = cue(
  0.9,
  'اطلاعات شخصی در دست دیگران',
  'Personal data exposed',
  `
{data}|داده .... لو .. رفت|داد|=رفته|=دادین|=دادید
لو .. رفت|دادن|=رفته|=دادین|=دادید .... {data}
درز .. کرد|=کرده
نشت {data}
{data} .... نفر|آدم|مشتری|کس|بیمار|مسافر دیگر .... دید|میبینم|باز|معلوم|آمد|داد|نشان|رفت
{data} .... نفر|آدم|مشتری|مشتریای|بیمار|مسافر دیگر|دیگر
دیگر|بقیه|دیگران .... {data} .... دید|میبینم|باز|معلوم|نشان
=یکی =دیگه* .... {data} .... دید|میبینم|باز|معلوم|نشان
{data} .... برای|به|دست .. غریبه|دیگران|نفر_دیگر|اشتباه .. +فرستاد|ایمیل|+داد|رفت
{data} .... غریبه|ناشناس
غریبه|ناشناس .... {data} .. من|را? .. دارد|دید|گرفت
نفر دیگر .... {data} .. من .. +گرفت|دید|دارد
{data} .... باز|معلوم|پیدا .. هر|همه
leak|leaked|leaking|breach|breached|exposed .. my|our .... {data}
leak|leaked|leaking|breach|breached|exposed .. {data}|passwords|emails|numbers
{data}|passwords|emails|numbers .. leak|leaked|leaking|breached|exposed
data breach|leak
see|saw|show|shows|showing|view|shown|got|received|sees .... other|someone_else|somebody_else|another|stranger|somebody|others .... {data}|account|orders|details
sent|send|gave|emailed|shared|posted|showed|read .... my|our .... {data}|card|number|results .... to? another|someone|stranger|wrong|other|public|loud
{data} .... of|from another|other|different customer|patient|person|people|guest|client
other|another customer|customers|people|patient|user|users|client|guest .... {data}
logged|log .. as|into .. someone|somebody|another
anyone|anybody|everyone can see .... my|{data}
{data}|صورتحساب|مشخصات .. همسایه|مشتری|همکار|بیمار|دیگری .... برای من|به_من|=فرستادین|=فرستادید|=اومده|دید
صورتحساب|قبض|پرونده|گزارش .. همسایه|نفر_دیگر|کس_دیگر|یکی_دیگر
{data} .. را? .. به|برای .. راننده|پیک|همه|غریبه|دیگران .. +داد|+فرستاد|لو
published|posted|displayed|shown|visible|listed .... my .. {data}|number|home
my .. {data}|number|home .... public|publicly|online|visible
got|received|sent me .. someone|somebody|another .. else? .... {data}|bill|letter|results
{data}|کپی|اسکن|کارت_ملی .... گروه|کانال|تلگرام|اینستا|سایت|عمومی|همه .. +گذاشت|پخش|=گذاشته|منتشر|فرستاد|=شده
{data} .... پخش|منتشر|درز .. شد|=شده|کرد
someone|somebody|another .. else? .... file|record|results|statement|invoice|details .... email|attached|sent|account|envelope|post
`,
  GROUPS,
)
