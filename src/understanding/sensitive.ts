// Matters that are never left to a bot: fraud, money taken twice or unasked, exposed data, danger, harm, minors, the law.
import { type Trail, ways, without, wordsIn } from './patterns.js'
import { type Cue, cue, cuesIn } from './said.js'

export const GROUPS = {
  money:
    'پول مبلغ هزینه وجه تومان تومن هزار میلیون ریال پولم قسط شارژ کرایه money payment amount fee pounds dollars euros',
  account: 'حساب اکانت پنل پروفایل کارت کیف_پول رمز پسورد شماره account card profile wallet password login bank',
  stranger:
    'یکی کسی غریبه ناشناس نفر هکر دزد آقا خانم سابقم شوهر somebody someone stranger hacker thief ex guy man caller anybody',
  others: 'دیگر دیگه بقیه دیگران سایرین غریبه others stranger',
  data: 'اطلاعات قبض آدرس مدارک مدرک کد_ملی شماره سفارش اسم نام پرونده عکس فاکتور جواب_آزمایش گزارش نتیجه نسخه کارت_ملی data details address order invoice record result report bill file name document id passport photo prescription statement',
  child:
    'بچه پسر دختر فرزند نوزاد کودک نوه شیرخوار خواهرزاده برادرزاده مهد دانش_آموز بچم son daughter kid child children toddler baby infant nephew niece grandson granddaughter teenager minor yr_old year_old',
  secret:
    'رمز پین کد_ملی پسورد اطلاعات_کارت شماره_کارت cvv pin password otp passcode card_number ssn bank_details card_details',
  harm: 'مسموم مسمومیت خونریزی بیهوش اورژانس بیمارستان بستری بخیه کبود فلج تاول کهیر خفه تشنج آمبولانس نابینا شکستگی poison poisoned unconscious fainted hospital hospitalised hospitalized ambulance stitches bleeding bled bruise bruises blister blistering blisters swollen hives rash choking choked seizure concussion paralysed anaphylaxis allergic injured injury injuries',
  law: 'دادگاه دادسرا دادگستری پلیس فتا کلانتری تعزیرات قضایی شکایت_رسمی اظهارنامه حقوقی قانونی بازرسی اتحادیه بانک_مرکزی رگولاتوری سازمان_حمایت تعزیراتی شورای_حل_اختلاف court tribunal police ombudsman regulator trading_standards consumer_protection small_claims legal_action attorney_general watchdog authorities fca bbb ftc cfpb ico',
  lawyer: 'وکیل lawyer solicitor attorney barrister counsel',
  our: 'شما شماها شماهم تون your you =y_all',
}

const DECOYS = ways(
  `
{lawyer} هستم|هستیم
=وکیل و? .. برای دفتر
i|we am|are a|an? {lawyer}|nurse|doctor
کپسول|دزدگیر|آژیر|کرم|پماد .. آتش|آتیش|سوختگی|دزد
fire|smoke|burn extinguisher|alarm|detector|retardant|cream|proof|resistant|pit|tv|stick|wood|place
first_aid
دزد و پلیس
دزد .. -توانست
پلیس راه|راهور
سابقه پلیس
هک اخلاقی|رشد
آنتی_ویروس
کتاب|دوره|فیلم|بازی .... خودکشی|هک|قتل|پلیس|دادگاه
suicide|crime|fraud prevention|course|book|novel
price|prices|sauce|cake|deal|dress is|are .. fire|killer|die
to die for
is on? fire .. more|lol
چطور|چجوری|چگونه .... محافظت|جلوگیری|امنیت
how|what|where|which do|can|should|would|is|are|happens .... {law}|fraud|scam|stolen|fake|phishing|hacked|privacy|gdpr
do|does you .... {law}|fraud
^ can|could|may my {child} ....
can|could|are|is|may|would|will i|we|it|you? .... two|2|second payments|charges|card|cards ....
2 بار|دفعه .. در روز|هفته|ماه ....
.... =مجازه|=مجاز
نشت_یاب|=نشتیاب .. گاز?
نشت =نمیکنه|=نمیکند|=نمیده|=نداره
حریم خصوصی
قانونی|قانونا|حقوقی .. دارد|هست|است|دارید|باید|مشکل|اعتبار
شکایت .. ندارم|=نیست
شکایت از? .. چطور|چگونه|کجا|چه
چطور|چگونه|کجا|مراحل|ثبت .... شکایت
prescription|over_the_counter
`,
  GROUPS,
)

/** Also where they are only threatened: «اگه درست نشه …». */
const EVEN_IF: Cue[] = [
  cue(
    0.95,
    'حرف از آسیب زدن به خود',
    'Speaks of harming themselves',
    `
خودکشی
خود را? .. کشت|خلاص|آتیش|آتش|دار_بزنم|سر_به_نیست
خود را? =میکشم|=بکشم|=میکشیم
=بکشم|=میکشم خود
{give_up} زندگی|زندگیم
به زندگی .. پایان|خاتمه
-خواست زنده|زندگی
کاش =بمیرم|=میمردم|=مرده
از زندگی .. سیر|خسته|=برید|=بریده
kill|hurt|harm|hang|shoot|drown =myself
end it|my|everything all|life|tonight|now
ending it|my|everything all|life|tonight
suicidal|suicide
take my own? life
not want to? .. live|exist|alive|wake|=be_here
no reason to live
better off dead
=wish i was|were dead
=want to die
=wanna die
wish i was|were? dead|never_born
life .. not|no|isn worth|point
not|no worth|point|reason .. living|life|on
can|could not go_on|take_it|cope .. anymore|any_more|longer|life
jump|jumping off|from|out .. bridge|window|roof|building
overdose|slit|hang|hanging =myself|my_wrists|tonight
از .. دنیا .. =برم|=بروم|راحت
خود را? .. پرت|=پرت|دار|=غرق|از_بین
پرت .. کرد .. پنجره|پل|بام
آرزوی مرگ
=مرگ .. =میخوام|بهتر
خود .. =بکشم|=میکشم|=بزنم
=تمومش =کنم
رگ .. =بزنم|=میزنم
`,
    { ...GROUPS, give_up: 'پایان خاتمه تمام' },
  ),
  cue(
    0.9,
    'تهدید یا اقدام حقوقی',
    'Legal action',
    `
{lawyer} .. +گرفت|دارم|اقدام|=میگیرم|=میفرسته|=میاد|=میکنه|صحبت|با
{lawyer} .... اظهارنامه|شکایت|نامه|پیگیری|دادگاه|زنگ
از .. شما شکایت .. =میکنم|=کردم|=خواهم|=میکنیم|=دارم
=ازتون|=ازتان شکایت
شکایت .. =میکنم|=خواهم|=میکنیم .. از شما
شکایت .. =میکنم|=کردم|=خواهم|=میکنیم .... {law}
{law} .... شکایت|=میبینمتون|=میبینمتان|=میرم|=میریم|=میکشم|گزارش|اقدام|اطلاع|=میکشونمتون|معرفی|پیگیر|=میکنم|=زنگ|خبر
شکایت|گزارش|اعلام .... {law}
=میرم|=میریم|=رفتم|=میروم .... {law}|شکایت
تو دادگاه
اقدام|پیگیری|طریق|مراجع قانونی|حقوقی|قضایی
اقامه|طرح دعوا|دعوی
تا .. آخر =ازتون|=ازتان|از
my|our {lawyer}
{lawyer} .... letter|hear|contact|will|delighted|sue|touch
letter|hear|call from|of my|our {lawyer}
sue|suing|sued .. you|your|them|this
i will|am|have|shall? .. sue
going|take|taking|took|see .... {law}|court
legal action|proceedings|advice|steps|route|claim
report|reporting|reported|file|filing|filed|complain|complained|complaining|contact|contacting|contacted|call|calling|called|escalate|escalating|going|writing|wrote|take|taking .... {law}
{law} .... report|complaint|case|will|hear|tomorrow|contacted|involved|informed
small claims
press charges
منتظر .. احضاریه|شکایت|اخطاریه|وکیل
احضاریه|اخطاریه|دادخواست
=میرم|=میریم|=رفتم .. شکایت|پلیس|فتا|دادگاه
{law}|{lawyer} .. =میرم|=میریم|=زنگ
this is|was theft|fraud|illegal
theft|illegal .... {law}|court|report
با مامور|پلیس|حکم .. =میام|=میایم
شکایت .. =کردم|=کردیم .. =ازتون|=ازتان|از_شما
=ازتون|=ازتان .. شکایت
شکایت|اقدام|پیگیری .. قانونی|حقوقی|قضایی|کیفری
جرم .. است|کرد
=جرمه
`,
    GROUPS,
  ),
]

const KINDS: Cue[] = [
  cue(
    0.9,
    'دسترسی غریبه یا سوءاستفاده از حساب',
    'Account takeover or fraud',
    `
هک +شد|+کرد
هک =شدم|=شدیم
{account} .. را? .. =زدن|=زدند|=بردن|=بردند|دزدید|=دزدیدن|=دزدیدند|سرقت|خالی_کرد|=خالی
{stranger} .... وارد .. {account} .. شد
{stranger} .... {account} .. وارد|دسترس|باز_کرد
{stranger} .... دسترسی .. گرفت|دارد|پیدا
{account} .... دست .. {stranger}|دیگر
{stranger} .... با|از .. {account}|{data}|گوشی .... +خرید|برداشت|استفاده|سفارش|باز_کرد|وام|=زده
{stranger} .... رمز|پسورد|شماره|ایمیل .... عوض|تغییر
رمز|پسورد .... عوض|تغییر .. =کرده|=شده|=کردن
من =عوضش|عوض -کرد
با|از .. {account}|{data}|گوشی|خط .... +خرید|برداشت|سفارش .. من .. =نبودم|=نکردم|=نبوده
من =نبودم|=نکردم|=نزدم|=ندادم .... {money}|{account}|خرید|برداشت|ورود|وارد
خرید|برداشت|تراکنش|ورود|پرداخت|انتقال|کسر .... من -کرد
خرید|برداشت|تراکنش|ورود|پرداخت|انتقال .... کار من =نیست|=نبوده|=نبود
من .. کار من =نیست|=نبوده|=نبود
همچین|چنین|این خرید|برداشت|تراکنش|پرداخت .. -کرد|-داشت
مشکوک .... {account}|برداشت|تراکنش|ورود|خرید
برداشت|تراکنش|ورود|خرید|پرداخت .. مشکوک|غیرمجاز|ناشناس|نشناخت
{money}|{account} .. غیب|خالی|ناپدید .. شد
گوشی|موبایل|کیف|کارت|تلفن .. دزدید|=دزدیدن|سرقت|=زدن
به اسم|نام|جای|عنوان .. شما|شرکت|بانک|سایت|پشتیبانی .... زنگ|پیام|تماس|پول|خواست|پیامک|لینک
از طرف شما|شرکت|بانک .... زنگ|پیام|پیامک|تماس|خواست|لینک
جعلی|جعل|فیک|تقلبی .... شما|پروفایل|پول|پشتیبان|سایت|لینک
کلاه =سر* =گذاشت*
کلاهبرداری|کلاه_برداری =شده|=شد|=کرده|=کردن
فیشینگ|فیشنگ
با مدارک|اسم|نام|هویت من .... حساب|باز|وام|ثبت|خط|خرید
{secret}|رمز_دوم .. را? .. خواست|=میخواست|=میخواد|=خواسته|=خواستن
{secret}|رمز_دوم .... =بفرستم|=بدم|=بدهم|=بگم
اخاذی|باج|تهدید .. عکس|کرد|=کرده|=میکنه
پخش|منتشر .. میکند|میکنم .. عکس
hack|hacked|hacker|hijack|hijacked|phishing|phished|scammed|defrauded|blackmail|blackmailed|extort
{stranger} .... =using|=used|=accessed|=got_into|=getting_into|=opened|=logged|=changed|=entered|=stole|=got_into|=took_over|=broke_into .... my|{account}|name
{stranger} else? .. bought|ordered|buying|spending|purchased|paid .... my|me
{stranger} .... {account} .. without
login|logged|log|sign|signed|transaction|purchase|purchases|payment|charge|charges|order|withdrawal|transfer .... not me|mine|made|recognise|recognize|authorise|authorize|know|my
login|logged|purchase|payment|charge|order|withdrawal .... =never made|authorised|authorized|used|placed|ordered
not|=never .. authorise|authorize|authorised|authorized|recognise|recognize|consent .... payment|charge|transaction|purchase|it|this
unauthorised|unauthorized|fraudulent|suspicious
{account} .... payment|charge|charged .... =never .. used|bought|heard|ordered
=never .. used|bought|ordered|heard .... your|you .... charge|charged|payment|card
pretend|pretending|claiming|claim|claims|posing|impersonate|impersonating|says|said .... to? be|=his|=he|=from your|you|support|bank|staff|company|you
fake|scam email|call|text|website|profile|message|account|page
wanted|asked|asking|wants .... {secret}
identity .. stolen|theft|stole
{account} .. stolen|emptied|drained|taken_over|compromised
phone|wallet|card|bag|laptop .. stolen|stole .... using|used|spending|buying|orders|access
in my name with|at|on|from
track|tracking|stalk|stalking|spying .. me|my
locked me out
{stranger} .. از .. {account} .... =برداشته|=برداشت|=خریده|=کشیده
گول|فریب .. +زد|+داد|+خورد
{money}|حساب .... را? =گرفتن|=گرفته|=برده|=بردن .. به|از? اسم|طرف|نام
لینک .... +زد|باز|کلیک .... {account}|پول|خالی|کم
link .... money|account|card|gone|empty
money|savings|balance .. gone|missing|vanished|disappeared .. from|after?
not recognise|recognize|know .... charge|charges|payment|transaction|login|device|purchase
stole|stolen .. my .. identity|card|details|money
{account} .... دزدیده|خالی|برداشت .. شد|کردن|=شده
=شارژ|=خرید|سفارش .. از|با .. {account} .. من .... {stranger}
{secret}|رمز_پویا|کد|کد_تایید|کد_پیامکی .... از من .. گرفت|خواست|=میخواست|=پرسید
{secret}|رمز|کد .... را? .. گرفت|خواست .... طرف|اسم|نام .. شما|بانک
کد .. پیامک|تایید|sms .... خواست|گرفت|=میخواد|=خواسته
call|text|email|message|sms|dm .... from .. your|you|bank .... ask|asking|asked|wanting|link|code|password|confirm
ask|asking|asked .... confirm|verify|give|send|share .. my .. password|card|code|pin|account
gave|given|typed|entered|told .... card|password|code|pin|details .... fake|scam|site|them|him|caller|wrong
{account} .... {stranger} .. باز|وارد|=دستشه|=میخونه|=میبینه|استفاده
{stranger} .... {secret}|رمز .... فهمید|=میدونه|پیدا|=دارد|=داره|دید
از {account} .... پول .. +رفت|کم|=پرید .... من|بدون|=نکردم|-خرید
پول .. +رفت|کم|برداشت .... -خرید|=نکردم
`,
    GROUPS,
  ),
  cue(
    0.9,
    'برداشت دوباره یا بی‌اجازهٔ پول',
    'Money taken twice or without consent',
    `
2|3|دو|سه|چند|4 بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|گرفت|=رفته|=کشیدید .. +شد|کرد|زد|کشید|گرفت|رفت
2|3|دو|سه|4 بار|دفعه|مرتبه .... +کشید|+برداشت|=گرفتید|=گرفتین|=رفته
2|3 برابر .. کم|کسر|برداشت .. شد|کرد
پول|مبلغ|هزینه|قسط .... 2|3|دو|سه بار|دفعه|مرتبه .... کم|کسر|برداشت|کشید|رفت|گرفت|حساب
کسر|برداشت|کم|پرداخت .. 2|3 بار|دفعه|مرتبه
دوبل|تکراری .. کم|کسر|برداشت
هر 2 .. موفق
بدون|بی اجازه|رضایت|اطلاع|هماهنگی .... برداشت|کم|کسر|کشید|تمدید|شارژ|+خرید
=بیاجازه .... برداشت|کم|کسر|کشید|تمدید|خرید
برداشت|کم|کسر|تمدید .... بدون|بی اجازه|رضایت|اطلاع
charge|charged|bill|billed|debit|debited|take|took|taken|deducted|withdrawn .... twice|two_times|2_times|three_times|double
double|twice|two_times charge|charged|bill|billed|debit|debited|payment
two|2|duplicate payments|charges|withdrawals|transactions|payment|charge
charged|charging|billing|billed|debiting .. again
keep|kept|still charging|billing|taking|debiting
charge|charged|took|take|taken|taking|debited|renewed|withdrew .... without .. asking|permission|consent|telling|authorisation|notice
=never .. agreed|consented|authorised|signed .... renewal|subscription|charge|payment|money
without .. asking|permission|consent .... took|charged|taken
2|دو بار|دفعه|مرتبه .... من .. کم|کسر|برداشت|پول
2|دو|do بار|bar .... پول|مبلغ|حساب .. =کم|=کسر|=برداشتین|کشید|=کردین
duplicate .. payment|charge|transaction|debit|withdrawal|order
بدون .. اینکه|این_که .... بخواهم|=بخوام|=بدونم|=بگم|خبر .... تمدید|کم|برداشت|کسر|خرید
بی =آنکه|=اونکه .... تمدید|کم|برداشت
renewed|extended|upgraded .... without|never .... took|charged|consent|asking
=بیخبر|=بی خبر .... کم|کسر|برداشت|تمدید|گرفت
billed|charged|took .... without .. telling|asking|warning|notice|permission
charged|billed|charging .... after .. i? .. closed|cancelled|canceled|ended|unsubscribed
cancelled|canceled|closed|ended .... charged|billed|charging|billing|took
=never .. allowed|approved|agreed|gave
`,
    GROUPS,
  ),
  cue(
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
  ),
  cue(
    0.9,
    'خطر، آسیب یا بیماری',
    'Danger, injury or illness',
    `
{harm} +شد|+کرد|=شدم|=شدیم|=شده|=کرده|داد|=زد|=خورد|=کردین
{harm} .. +شد|+کرد
مسموم|مسمومم|=مسموممون|مسمومیت .. کرد|شد|گرفت|=کردین
بیهوش|خفه|فلج|کبود|غش|بستری .. شد|کرد|=شده|=آمده|=اومده
صورت|دست|پا|=بدن|پوست|=بدنم .. کبود|سوخت|=برید|=بریده|ورم|تاول|زخم|بخیه|بی_حس
+سوخت|=برید|=بریده|=بریدم .. دست|پوست|صورت|پا|بدن
حال .. بد +شد|=شده
حساسیت|آلرژی|کهیر .. داد|زد|گرفت|=داده|=زدم|=زده
نفس .. تنگ|=گرفت|بند
آتش|آتیش .. =گرفت|=گرفته|=گرفتن|=گرفتند|=زد
جرقه .. زد|=میزنه|کرد
=دود .. کرد|=میکنه|بلند|=میاد|=کرده|آمد
+ترکید|منفجر|انفجار
برق .. +گرفت|داد|=گرفتگی
برقم|=برقش +گرفت
برق +داد
گاز .. نشت|=میده|=میاد
نشت .. گاز
نشتی .. گاز|دارد
گاز .. نشتی
بوی .. گاز|سوختگی|سوخته|دود
دارو|قرص|شربت|آمپول|نسخه|واکسن|شیرخشک|شیر_خشک|دوز .... اشتباه|فرق|تقلبی|=گذشت*|عوضی .... خورد|داد|زد|بد|حال|بچه|نوزاد
آمپول|دارو|قرص .. اشتباه .. زد|داد|فرستاد
دارو|قرص|نسخه .... فرق|اشتباه
قورت|قورتش .. داد
بلعید
{child} .... خورد|=خورده .... بیهوش|بد|باتری|سم|دارو|قرص
راننده .. مست|خواب|سرعت|خطرناک|معتاد
راننده .... گوشی .. بازی|دست|حرف|پیام
تصادف .. کرد|کردیم|شد
ترمز .. =برید|=بریده|نگرفت|خراب|=نمیگرفت
سقوط|=سقوط|ریزش .. کرد
زخمی|مصدوم|مجروح .. شد|کرد
=بمیریم|=میمردیم|=بمیرم|=میمردم
نزدیک .. =بمیریم|=بسوزه|بمیرم|=بمیره
دست_درازی|تعرض|مزاحم|آزار|تجاوز .. کرد|شد|=میشه|جنسی
=دست درازی
خطرناک .. +رفت|راند|رانندگی|=میره
شیشه|سوسک|موش|میخ|فلز .. تو|توی|داخل .. غذا|سوپ|نان
+caught|=caught fire
on fire .... charging|kitchen|house|my|the
=smoke|sparks|sparking|sparked|exploded|explode|explosion|melted|overheated|burst_into .... from|out|when|while|in|charging|my|it|flames
was|were|started|began smoking|sparking|burning|melting|exploding
is =smoking|=sparking|=melting|=burning =and|=from|=now|$
exploded|electrocuted|electric_shock|electrical_shock
burn|burned|burnt|burns|burning|scalded .... my|hand|face|skin|finger|arm|leg|me|her|his
my|his|her|our .. skin|face|hand|lips|eyes|eyelids|throat|mouth .... burning|burnt|burned|swollen|swelling|tingling|numb|blistering|bleeding|swelled|itching|cut
gas .. leak|leaking|leaked|smell
leak|leaking|smell .. gas
carbon monoxide
food_poisoning|poison|poisoned
{harm} .... after|from|because|your|you|reaction|since|when|at
allergic|anaphylactic reaction|shock
had|have|having|got a|an? .. allergic|reaction|rash|seizure
got|made|been|was|were|are .. sick|ill|vomiting .... after|from|eating|your
vomit|vomiting|throwing_up .... after|since|eat|food
glass|metal|nail|needle|razor in|inside .... soup|food|salad|meal|bread|it
cut my|his|her|our
swallow|swallowed
choke|choked|choking
crash|crashed .... kids|car|bike|bus|driver
i|we|he|she|driver crashed
brake|brakes .. failed|fail|broke|not
wrong dose|medicine|medication|drug|pills|tablets|prescription|injection
medicine|medication|pills|pill|tablets|drug|formula .... not|wrong|expired|different .... label|prescribed|what
expired|off|mouldy baby|formula|medicine
driver|courier|driving|drove .... drunk|texting|asleep|speeding|dangerously|reckless|recklessly|red_light|on_his_phone|on_her_phone|mph|km|110|120|130|140|150
harass|harassed|harassing|harassment|assault|assaulted|groped|touched_me|stalked|followed_me|threatened|molested
almost|nearly .. died|killed|drowned|fell
came|come|fell .. loose|off|apart .... driving|baby|child|while
collapsed|collapse|fell .... on|onto .. me|my|him|her|us
اسهال|استفراغ|تهوع|سرگیجه|تشنج|بالا_آورد .... گرفت|کرد|شد|خورد
=اسهال|=استفراغ|=تهوع
{child}|مادر|پدر .... مایع|شوینده|سفیدکننده|وایتکس|قرص|سم|باتری|آهنربا|سکه .... خورد|=خورده|قورت
دست|پا|انگشت|کمر|سر|گردن|مچ .. من? .. شکست|=برید|=بریده|له|قطع|سوخت|بخیه|ضربه
=منفجر شد
{child} .... =زخمی|=افتاد|=برید|سوخت|خفه|=مسموم|بخیه|درمانگاه
بیمارستان|درمانگاه|اورژانس .. +رفت|بستری|بردیم|=شدیم|=رفتم
+رفت|بردیم|=رفتم|=رفتیم .. بیمارستان|درمانگاه|اورژانس
fracture|fractured|sprained|concussed|dislocated|broke .. my|his|her arm|leg|wrist|ankle|hand|foot|hip|nose|tooth|rib|back|finger
swallowed|drank|ate|eaten|drunk .. the|a|your|some .... liquid|cleaner|bleach|battery|magnet|pill|pills|detergent|coin|tablet
violently|seriously|badly|very ill|sick|hurt|injured
ill|sick after
fell|tripped|slipped .. and|down|on .... hurt|hospital|injured|broken|stairs|floor
screw|nail|glass|plastic|metal|insect|mould|needle in .... food|baby|pouch|bottle|formula|meal|sandwich
wrong injection|dose|medicine|blood|treatment
died|dead .. after|because|from .... your|treatment|food|injection
sharp .... cut|hurt|baby|child
kill|killed|hurt|injure|injured .. my|me|us|dog|cat|someone
سوزاند|=سوزوند|=سوزونده|=میسوزونه|=سوزوندین .. پوست|صورت|دست|سر|مو?
پوست|صورت|دست|سر|چشم|لب .... سوزاند|=سوزوند|=سوزونده|=تاول|تاول_زد
=ذوب +شد|=شده
آتش|آتیش .. =میگرفت
داشت .. =آتیش|=اتیش|=آتش|=منفجر|=میسوخت
ترمز .... =برید|=نگرفت
زمین .. =خوردم|=خوردیم|=خورد .... پا|دست|بیمارستان|زخمی|خون
=خوردم زمین
شیشه|فلز|میخ|سوسک|مو|پلاستیک .... تو|توی|داخل|زبون|گلو|دهن
تو|توی|داخل .. غذا|سوپ|نان|کیک|نوشابه|کنسرو .. تیکه? شیشه|فلز|میخ|سوسک|کرم|پلاستیک|سنگ
زبان|زبون|لثه|دهن|گلو|دندان .. =برید|زخم|خون|شکست|سوخت
chemical|severe|second_degree|bad .. burn|burns
burn|burns|scar|scars|blister|blisters on|from|after
{child} .... ate|eaten|swallowed|drank|licked .. the|a|one|some|your
{child}|بچم|بچه .... شربت|قرص|مایع|دارو .... حال .. بد
melted|burned .. my|the carpet|floor|hand|wall|kitchen
infected|infection after|from|since|in|and
will|would not stop texting|calling|following|messaging|contacting
driver|courier|man|guy|employee .... texting|following|touching|harassing|threatening|staring .. me|my
مزاحمت|مزاحم .. ایجاد|شد|کرد|=میشه
`,
    GROUPS,
  ),
  cue(
    0.88,
    'یک کودک یا نوجوان در میان است',
    'A minor is involved',
    `
{child} .... بدون|بی|=بیاجازه .. اجازه|اطلاع|رضایت? .... خرید|شارژ|پول
{child} .... کارت|پول|میلیون|تومان .... +خرید|خرج|شارژ|برداشت|=زده
{child} .... +خرید|خرج|شارژ .... سکه|جم|بازی|میلیون|کارت|بدون|اجازه|یواشکی
{child} .... شماره|پیام|عکس .... داد|=میده|خواست|=میفرسته|ناجور
{child} .... پیاده|تنها|گم|جا_گذاشت|ول .. کرد|=کرده|گذاشت|شد
{child} .. را? .... کتک|=زده|=زدن|داد_زد|ترساند
پیام .. ناجور|نامناسب|جنسی .... {child}
به {child} .... پیام|شماره|عکس
{child} .... bought|spent|purchased|buying|charged|ordered|used .... card|dollars|coins|game|pounds|without|permission|app|400|hundred|account|gems
{child} .... without .. permission|knowing|me
{child} .... yr|year|years|=yo old? .... bought|spent|used|purchased|messaging|asked|alone
{child} .... man|stranger|adult|driver|teacher|someone .... message|messaging|photos|asking|touched|asks|texting|number
man|stranger|adult|driver|teacher|someone|user .... messaging|asking|texting|touching|photographing|asked|messaged .... {child}
{child} .... left|alone|dropped|lost|missing .... alone|street|park|wrong|unattended|hour
left .. {child} alone|outside|unattended
{child} .... =سالشه|=ساله|سال .... مرد|آدم|غریبه|کسی|راننده|معلم .... عکس|پیام|شماره|خواست
مرد|آدم|غریبه|راننده|معلم|مربی .... {child} .... عکس|پیام|شماره|لمس|خواست|زد
مرد|غریبه .. بزرگ .... عکس .. +خواست|=میخواد
{child} .... عکس|فیلم =میخواد|=میخواست|=خواسته|=میخوان
{child} .... spent|bought|blown|wasted .... savings|card|loot|boxes|gems|money|dollars|pounds|euros|skins|robux
{child} .... +خرج .. کرد|=کرده
{child} .... غریبه|ناشناس|مرد|آدم_بزرگ .... قرار|عکس|پیام|دیدار|چت
older|grown|adult man|guy|woman .... my|our {child}
`,
    GROUPS,
  ),
]

/** Persian words of these matters: Finglish is read against them. */
export const SENSITIVE_WORDS: string[] = wordsIn(
  ...Object.values(GROUPS),
  'اجازه بدون بی برداشتین کشیدین قورت باتری مسموممون آتیش نشتی شکایت میکنم دادگاه غریبه هک وارد مشکوک ناشناس مست خطرناک زخمی سوخت دود جرقه پیاده مزاحم خودکشی زندگی زندگیم نابود اجازه باج تهدید دزدیدن پزشکی آزمایش عوض تغییر دسترسی',
).filter(word => word !== 'بیهوش') // bahash is «باهاش»

/** What of these the customer tells, the gravest first. Only what happened or is announced, not what might. */
export const sensitiveIn = (certain: Trail, said: Trail): Cue[] => [
  ...cuesIn(without(said, DECOYS), EVEN_IF),
  ...cuesIn(without(certain, DECOYS), KINDS),
]

const OURS = new Set([
  'Money taken twice or without consent',
  'Personal data exposed',
  'Danger, injury or illness',
  'Legal action',
])
const BLAME = 0.6

/** A sensitive matter of these kinds is a failure of the business as well. */
export const blamesUs = (found: Cue[]): Cue[] =>
  found.filter(({ en }) => OURS.has(en)).map(one => ({ ...one, weight: BLAME }))

export const speaksOfSelfHarm = ({ en }: Cue): boolean => en === 'Speaks of harming themselves'
