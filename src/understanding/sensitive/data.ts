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
{data} .... نفر|آدم|مشتری|کس|بیمار|مریض|مسافر دیگر .... دید|میبینم|باز|معلوم|آمد|داد|نشان|رفت
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
{data}|فیش|مشخصات .. من|مادر|پدر|همسر|شوهر|خانم|بچه|پسر|دختر|خواهر|برادر? .. را? .. به|برای|دست همسایه|همسایهها|دیگران|کس|یکی|نفر|همه|همکار|کارفرما|رئیس|غریبه .. +داد|+فرستاد|ایمیل|+گفت|تحویل
{data}|فیش .... برای|به همه .... +فرستاد|ایمیل|پخش|نشان
{data} .... یک|یه? نفر|آدم|مشتری|بیمار|مریض|کاربر|مسافر دیگر
{data} .... یکی دیگر
{data} .. همه|همه_مشتریها|مشتریا .... کانال|گروه|دارک|اینترنت|فروش|لو
لو +رفت|داد|=رفته
شماره|{data} .. من? .. را? .. +داد|+فروخت .. به کی|چه_کس|کس|کسی
{others}|یکی|کسی|نفر .. زنگ|پیام|تماس .. =میزنه|=میزند|=زده|=زد|=میده .... {data} .... =میدونه|=میداند|=میدونست|=دارد|=داره|=بلده
how do|did|does they|he|she|someone|somebody|caller|strangers know|have|get my {data}|number|name|address
who did|have you give|given|sell|sold|pass .. my {data}|number|email|address .. to
شماره .. من? .. را? .. به|برای|دست .. پیک|راننده|نصاب|همه|بقیه .... مزاحم|زنگ|پیام|داد
شماره .... مزاحم|مزاحمم
{data}|داده|دیتابیس|ایمیل .. را? .. +فروخت|کانال|دارک_وب|به_فروش
{data}|database|list|emails|payslip|records .... for sale|forum|dark_web|telegram|pastebin|leaked
gave|give|giving|sent|send|emailed|passed|shared|told|forwarded my|our|her|his|the .. {data}|number|payslip|records|salary|diagnosis|file|medical .... to employer|driver|neighbour|neighbor|boss|ex|husband|wife|whole|everyone|everybody|all|stranger|colleague|landlord
posted|put|published|listed my|our .. {data}|number|photo .. online|on|in
another|someone|somebody|other|stranger|different else? .. patient|customer|person|client|user|guest .. {data}|results|name|orders|test
{data}|orders|results|name|messages|bookings|reservations .... somebody|someone|another|other|strangers|stranger else? .. on|in|under|my|her|his|account|portal|page|profile
sees|see|seeing|saw|shows|show|showing .. somebody|someone|another|other|strangers else? .... orders|name|address|details|results|data|messages|bookings
texts|messages|calls|follows|texting|messaging me .. at|since|after|now|every
{data}|شماره .. من? .. را? .. {staff}|پیک|راننده|همکار .... +داد|+فروخت|+گفت|برداشت|=سیو .... به|دوست|پیام|زنگ|غریبه
{data} .. من|=*? .. را? .... +گذاشت|پخش|=گذاشتین|فرستاد .. توی|تو|در .. گروه|کانال|استوری|اینستا|تلگرام
{data}|سفارش .... یک|یه =* دیگر .... تو|توی|در .. اپ|پنل|حساب|اکانت|صفحه|=اپم|=پنلم|من
{data} .... همه? مشتری|کاربر|بقیه|مردم|دیگران|اعضا .. را? .. نشان|=نشون|دید|باز|معلوم|پیدا|لو
مشتریها|کاربرها|بقیه|دیگران .... {data} .... نشان|دید|باز|معلوم|پیدا
اطلاعات|مدارک|عکس|=اطلاعاتم|=مدارکم .... لو|درز .. رفت|=رفته|داد|کرد
my|our .. {data}|diagnosis|documents|results|records|number|address|papers .... ended_up|went|sent|emailed|given|shared|leaked|forwarded|posted|passed|handed .... to|with|at|in|on wrong|another|other|someone|somebody|stranger|my_employer|employer|neighbour|neighbor|boss|husband|wife|ex|public|everyone|friend|group|telegram
sent|emailed|gave|posted|forwarded|shared|handed|passed|mailed my|our .. {data}|diagnosis|documents|results|records|papers|file|chart .... wrong|another|other|someone|somebody|stranger|employer|neighbour|neighbor|boss|husband|wife|ex|everyone|friend|group
مدارک|اطلاعات|عکس|شماره|کارت_ملی|{data} .. من?|=* .. دست .. کس|=کسیه|یکی|نفر|غریبه|کسی
{account}|پنل|صفحه|پروفایل .. یک =* دیگر .... باز|نشان|=نشون|بالا
کارمند|پرسنل|همکار|{staff} .. از .. شماره .... پیام|زنگ|تماس
my .. scan|passport|id|photo|photos|file .... public|stranger|strangers|shared|link
another|other|a_stranger|stranger patient|customer|user|client .. file|record|prescription|orders|invoice .... my|me|portal
told|gave|tell|showed my|our|the .. ex|husband|wife|stalker|boss|landlord|father|family .... where i|we live|work|am
emailed|sent|gave|got|received me? .. colleague|customer|neighbour|neighbor|coworker|tenant|patient .. payslip|file|bill|invoice|statement|results|address|letter
فیش|=حقوق .. همکار|=همکارم|مشتری|همسایه|دیگر .... من|=فرستادین|=فرستادید
statement|letter|bill|parcel|envelope|report|card|file .... arrived|came|has|had|got|with|inside .... neighbour|neighbor|someone_else|somebody_else|stranger|another|other .. name|details|number|address|national
neighbour|neighbor|someone_else|somebody_else|another_customer .. name|details|statement|number|file|bill .... inside|on_it|attached|instead|enclosed
سرچ|گوگل|جستجو .... باز|میاد|پیدا|بالا|=میاره .... کارت_ملی|شناسنامه|مدارک|اطلاعات|عکس|شماره|اسم
کارت_ملی|شناسنامه|مدارک|اطلاعات|عکس|شماره|اسم .... سرچ|گوگل|جستجو .. باز|میاد|پیدا|بالا|=میاره
پرونده|اطلاعات|قبض|حساب|پنل|سفارش .. یکی|نفر|کس|کسی|مشتری دیگر .... نشان|=نشون|باز|دیدم|میبینم
با? دوست|=دوست پسر|دختر? قبلی|=قبلیم|سابق|=سابقم .... آدرس|سفارش|اطلاعات|شماره .... درآورد|=درآورده|=پیدا|=سیستمتون|برداشت|=داده
`,
  { ...GROUPS, staff: 'پیک راننده همکار کارمند نصاب تعمیرکار فروشنده متصدی پرستار' },
)
