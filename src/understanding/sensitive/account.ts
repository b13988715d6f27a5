// A stranger in the account, a payment that nobody made, somebody who poses as us.
import { type Cue, cue } from '../said.js'
import { GROUPS } from './words.js'

export const ACCOUNT: Cue = cue(
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
موجودی|اعتبار|{money} .... {account}? .. صفر|خالی|غیب .. +شد|=شده .... -خرید|=نکردم|=نخریدم|بدون|=نزدم|خبر
{stranger} .... از طرف شما|شرکت|بانک|سایت .... {secret}|رمز|کد|کارت .. را? .. من? .. +گرفت|+خواست|=پرسید
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
{stranger}|=آقایی|=خانمی .... {secret}|رمز|کد .... =بخوانم|=بخونم|=بدم|=بدهم|=بگم|=بگویم|=بفرستم
به نام|اسم بنده|اینجانب .... وام|=وامی|حساب|خط|تسهیلات|چک|شرکت .. +گرفت|باز|ثبت|=گرفتهاند
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
=wanted|=asked|=asking|=wants|=asks .... {secret}
identity .. stolen|theft|stole
{account} .. stolen|emptied|drained|taken_over|compromised
phone|wallet|card|bag|laptop .. stolen|stole .... using|used|spending|buying|orders|access
in my name with|at|on|from
=track|=tracks|=tracking|=tracked|stalk|stalking|spying .. =me
=tracking|stalk|stalking|spying .. my .. phone|location|movements|daughter|son
locked me out
{stranger} .. از .. {account} .... =برداشته|=برداشت|=خریده|=کشیده
گول|فریب .. +زد|+داد|+خورد
{money}|حساب .... را? =گرفتن|=گرفته|=برده|=بردن .. به|از? اسم|طرف|نام
لینک .... +زد|باز|کلیک .... {account}|پول|خالی|کم
=link .... money|gone|empty|emptied|drained
click|clicked|tapped|opened|followed .... =link .... account|card|money|gone|empty|details
money|savings|balance .. gone|missing|vanished|disappeared .. from|after?
not recognise|recognize|know .... charge|charges|payment|transaction|login|device|purchase
stole|stolen .. my .. identity|card|details|money
{account} .... دزدیده|خالی|برداشت .. شد|=کردن|=کردند|=کرده|=شده
=شارژ|=خرید|سفارش .. از|با .. {account} .. من .... {stranger}
{secret}|رمز_پویا|کد|کد_تایید|کد_پیامکی .... از من .. گرفت|خواست|=میخواست|=پرسید
{secret}|رمز|کد .... را? .. گرفت|خواست .... طرف|اسم|نام .. شما|بانک
کد .. پیامک|تایید|sms .... خواست|گرفت|=میخواد|=خواسته
call|text|email|message|sms|dm .... from .. your|you|bank .... ask|asking|asked|wanting|link|code|password|confirm
ask|asking|asked .... confirm|verify|give|send|share .. my .. password|card|code|pin|account
gave|given|typed|entered|told .... card|password|code|pin|details .... fake|scam|scammer|them|him|caller|claiming|pretending
{account} .... {stranger} .. باز|وارد|=دستشه|=میخونه|=میبینه|استفاده
{stranger} .... {secret}|رمز .... فهمید|=میدونه|پیدا|=دارد|=داره|دید
از {account} .... پول .. +رفت|کم|=پرید .... من|بدون|=نکردم|-خرید
پول .. +رفت|کم|برداشت .... -خرید|=نکردم
{account}|شماره|ایمیل|موبایل .... عوض|تغییر .. شد|کرد .... من .... نکردم|نبودم|بدون|بی|خبر
خرید|تراکنش|سفارش|خط|پرداخت|برداشت|وام|دستگاه|ورود|حساب|شارژ|سیم_کارت .... مال من =نیست|=نبوده|=نبود|نیست
{data} .... خط|حساب|وام|شرکت|خرید|سیم_کارت .... مال من =نیست|نیست
به اسم|نام من .... وام|حساب|خط|سیم|خرید|ضامن|شرکت|ثبت .. شد|کرد|+گرفت|باز|=زده|=شده
گم|دزدیده|دزدید شد|کرد|=شده .... دارند|=دارن|=داره|دارد .... خرید|استفاده|برداشت|زنگ
ردیابی|تعقیب|شنود|جاسوسی|کنترل .. من|=میکنه|میکند
جای من .. را? .. ردیابی|پیدا|=میبینه|=میدونه
روح .. خبر =نداره|=ندارد|ندارد
{stranger} .... =لاگین|لاگین|وارد|=وارد .. کرد|شد|=میشه|=شده
پیامک|ایمیل|اعلان|هشدار .. ورود .... من|که .... نرفت|=نبودم|=نرفتم|=نکردم
سیم_کارت|خط .. من? .... قطع|سوخت .... حساب .. خالی|برداشت|پول
{account} .. خالی .. شد|کرد|=شده|=کردن|=کردند
{money} .... از .. {account} .. =کشیدن|=کشیدند|=بردن|=زدن|=دزدیدن|=برداشتن
پیج|صفحه|کانال|سایت|شماره .... اسم|لوگو|نام|جای .. شما .... پول|گرفت|بلاک|کلاه
خود را? .. جای|به_جای شما|پشتیبان|بانک .. =زد|=جا|=معرفی
برنده .. شد .... شماره|کارت|پول|کد|لینک
این .. پیامک|ایمیل|لینک|پیام .... شما .... رمز|پسورد|کارت|کد|پول
عکس .... پخش|منتشر .. =میکنم|=میکنه|=کنه|=کنم|=میکنن|میکند
شوهر|زن|نامزد|دوست .. سابق .... {account}|پیام|آدرس|وارد
{stranger}|ex .. signed|logged|log|got|gets|getting|keeps|hacked|broke .. in|into|on
signed|logged in|into .. my account .. from
{account}|sim|number|email|phone|savings|profile .. been|was|is|got|were .. cloned|hijacked|skimmed|swapped|drained|emptied|taken|cleaned|breached|changed
{stranger} .. emptied|drained|cleaned|raided|ordering|buying|purchasing|changed
phone|wallet|purse|bag|handbag|card|laptop .. got|was|is|been? .. snatched|stolen|nicked|robbed|taken
lost my|the .. purse|wallet|phone|card|bag .... someone|somebody|buying|using|spending|logged
loan|account|contract|credit|line|sim|card|policy .. in|using|with my name|passport|details|id
who|whoever .. spent|used|bought|ordered|paid|booked .... my|card|account
demand|demanding|demands|wants|asking .... bitcoin|ransom|crypto
publish|leak|post|send|share|release .. my .. photos|pictures|nudes|images|video
uses|using|used .... to see|track|find|follow where|me|my
not recognise|recognize|know|mine|me .... payment|charge|order|login|purchase|transaction|device
orders|purchases|payments|charges|transactions|bookings .... i .. know|knew|recognise .. nothing|not|about
payment|charge|order|purchase|transaction i .. not|never .. make|made|recognise|recognize|place|placed|authorise
was not me
=not =me $
rang|rung|called|phoned|texted|emailed|message|text|email|mail .... your|you|logo|security|bank .... code|pin|password|otp|card|gift
scam|scammed|scammer|scamming|fraudster|conned|swindled
pay|paying|paid|transfer .. outside .. app|site|platform
recovery number|email .... not|isn mine
cannot|can not .. get|log in|into .... email|number|password .. changed|different
fraud on my|this
identity theft|fraud|stolen
=male =man nist
از|با {account} .. من|=* .... خرید|برداشت .... دست|پیش|همراه|جیب|کیف خود|من|=خودم|=خودمه|=خودمان|=منه
{account} .... پیش|دست|همراه خود|=خودم|=خودمه|من .... خرید|برداشت|پول|کم
{money}|{account}|موجودی .... =نیست|کم|رفت|=پریده|صفر|خالی .... خرج|استفاده|خرید|برداشت|=کاری -کرد
پیامک|اعلان .. برداشت|خرید|واریز|ورود .... من .... -کرد
زنگ|تماس|پیام|پیامک .... گفت .... از|مامور|همکار|کارشناس .... کد|رمز|پین|cvv|شماره_کارت|لینک
زنگ|تماس|پیام|پیامک .. زد|گرفت|داد .... کد|رمز|پین|cvv|شماره_کارت .. را? .. خواست|=دادم|=گفتم|=میخواست|=میخواد
خود را? .. مامور|کارمند|همکار|نماینده|پلیس|کارشناس|پشتیبان .... جا|معرفی
جا =زد|=زده|=زدن .... مامور|کارمند|همکار|نماینده|پلیس|شما
سیم|سیمکارت|سیم_کارت|خط|حساب|وام|دسته_چک .... {stranger} .... نام|اسم
به نام|اسم .. من|=* .... وام|حساب|خط|سیمکارت|ضمانت|ضامن|بدهی .. ثبت|+گرفت|باز|+شد
رمز|=رمزم|پسورد|=پسوردم .. را? .. عوض|تغییر|=عوض =کردن|=کردند|=کرده|=شده|=شد .... =نمیتونم|=نمیتوانم|وارد|-توانست
{account} .. را? .. {stranger} .. عوض|گرفت|برد|باز
{stranger} .. از .. {account} .... برداشت|خرج|خرید|انتقال
گول|فریب .. =زدن|=زدند|=زده|=خورد|=خوردم|=خورده
{money} .. left|gone|disappeared|vanished|missing|moved|drained .... wallet|account|card|overnight|asleep
لینک .. +زد|باز|کلیک .... =هرچی|هر_چه|همه|=داشتم|=داشتیم .. رفت|خالی|=پرید|=برد
sent|moved|transferred|went|gone to .. number|account|someone|person|card|wallet .. i .. not|never know|recognise|recognize|knew|heard
{stranger} .... از طرف پشتیبانی|همکار|شرکت|بانک .... {secret}|رمز|کد .. را? .. +گرفت|+خواست
{stranger} .... رمز|=رمزم|=رمزمو|کد|=کدم .. من? را? .. +گرفت .... شما|بانک|پشتیبانی
new|unknown|unrecognised|unrecognized|another|different device|login|sign_in .. in|from .... never|not
let|lets a|the thief|hacker|stranger|scammer in|into
{secret}|code|otp|pin .. i|we .. not|never ask|asked|request|requested
someone|somebody|they|he|she .. ordered|opened|bought|took_out|registered .... my|in_my account|name|card|passport|id
برداشت|تراکنش|ورود|خرید|پرداخت|کارت_به_کارت .. عجیب|غریب
عجیب|ناشناس|غریبه .... {account}|برداشت|تراکنش|وصل
{account}|رمز|پسورد|ایمیل|شماره|بازیابی .. من? .. را? .. عوض|تغییر =دادن|=دادند|=کردن|=کردند|=داده|=دادهاند|=کردهاند
کیف|=کیفم|موجودی|حساب .... خالی|صفر .... خرید|خرج|برداشت|استفاده -کرد
made|got|tricked|convinced|talked|pushed me into|to? send|pay|transfer|transferring|sending|paying
sent|gave|told|read|shared .. code|pin|password|otp|details .... said|claimed|pretending|claiming|supposedly .... from|your|you
device|login|session|number|phone .. i|that not|never .. own|recognise|recognize|know|mine
weird|strange|odd|unknown transactions|transaction|charges|charge|payments|payment|login|logins|device|withdrawals
alert|notification|email .. login|sign_in|signing .. from
somebody|someone|they .. been? using|used my card|account
{account}|points|miles|wallet|gift|rides|bookings .... =not =by =me|=us
redeemed|spent|sent|booked|ordered|bought|transferred .... =not =by =me|=us
redeemed|spent|sent|booked|bought|transferred .... was|were not me|us
new|strange|unknown payee|beneficiary|recipient|device|address .... not|never|unknown|who
{account}|card|details .. is|are|being|was|getting being? used .. right_now|now|by|in|at|somewhere|abroad
{account}|points|balance|savings|crypto|btc|coins|miles .... yesterday|last_week|week|overnight|night|morning|today .... zero|0|empty|nothing|gone
yesterday|last_week|overnight|this_morning|today .... {account}|points|balance|savings|crypto|btc|coins|miles|it .... zero|emptied|wiped|drained
{account}|login|shop|page|profile .. was|has|got|been been? changed|taken|hijacked .... whoever|someone|somebody|selling|posting|not_me
rides|orders|trips|bookings|streams|logins .... in|from =* and|but i am|live|was .. in|at
gave|give|given|told|read|tell .... code|digits|pin|otp|cvv|password .... lady|man|caller|phone|guy|woman|someone|somebody|him|her|them
شرط_بندی|شرطبندی|قمار .... کارت|حساب|پول|=رفته|برداشت
کارت|حساب|پول|=رفته|برداشت .... شرط_بندی|شرطبندی|قمار
پیامک|اسمس|پیام .. خرید|برداشت|تراکنش|انتقال .... =خودم|=نکردم|=نزدم|ترکیه|خارج|کیفم|=کیفمه|=دستمه|=نبودم|خبر
کد|رمز|کدتایید .. تایید|پویا? .... بدون|بی =اینکه|این_که|اونکه .... =باشم|=بکنم|=بزنم|=بخوام|=کاری
کد|رمز .. تایید|پویا? .... پشت .... میاد|=میاد|پیامک
parcel|delivery|package|courier|post|redelivery .... pay|paid|fee|card|details .... gone|taken|missing|link|text|email
reset|recovery|code|codes mails|mail|emails|email|go|goes|sent .... address|number|phone .... =never|not|unknown|mine
`,
  GROUPS,
)
