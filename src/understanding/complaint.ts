// Has the business failed in something outside this chat? Late, broken, wrong, missing, overcharged, rude, down, not kept.
import { type Trail, tells, ways, without, wordsIn } from './patterns.js'
import { type Cue, cue, cuesIn } from './said.js'

export const GROUPS = {
  goods:
    'سفارش بسته کالا جنس مرسوله محموله پاکت کارتن خرید لباس کفش مانتو کیف گوشی کتاب غذا بلیط کارت گواهی مودم لیوان ست میز مبل صندلی یخچال لباسشویی دستگاه لوازم وسایل محصول مدارک دفترچه کیک گل دارو رنگ کابل شارژر order parcel package box delivery item shipment letter product book card dress sofa chair chairs table laptop phone cake flowers food meal cable charger mug',
  staff:
    'پیک راننده کارمند پرسنل کارشناس همکار نصاب تعمیرکار تکنسین پرستار دکتر پذیرش مسئول فروشنده خدمتکار استاد مربی مهماندار نگهبان اپراتور صندوقدار مدیر مدرس سرویسکار نظافتچی driver courier nurse technician engineer plumber cleaner receptionist reception waiter clerk agent staff employee guy lady trainer teacher guard installer crew manager rep operator man woman person mechanic postman tech electrician tutor doctor dentist',
  broken:
    'شکسته شکست خراب پاره ترک لق سوراخ کپک له سرد یخ نشتی داغون =خرد کثیف زنگ_زده نصفه باز_شده معیوب ناقص لکه لک خط_دارد خش خشدار پوسیده گندیده فاسد ترشیده بو_میداد بوی_بد دست_دوم مستعمل سوخته بیکیفیت broken crack cracked damaged torn tear scratched scratch dent dented leak leaked leaking faulty defective dead cold mouldy moldy rotten stale spoiled smashed shattered crushed soaked stained dirty filthy used open opened empty bent chipped rusty expired wobbly melted burnt soggy ripped unusable hole',
  service:
    'سایت اپ اپلیکیشن اینترنت نت سرویس سیستم برنامه پنل درگاه سامانه خدمات آنتن خط تلفن برق آب گاز پخش شبکه سرور فیلم ویدیو site website app internet service system server wifi broadband line phone network heating power signal portal connection video stream',
  wait: 'روز هفته ماه ساعت سال دقیقه =هفتست =هفتهست day week month hour year',
  no: 'no not never nobody nothing neither without hardly',
}

const DECOYS = ways(
  `
شکایت .. ندارم|=نیست
بیمه|گارانتی|ضمانت .... {broken}|شکستگی|خرابی|نوسان ....
no|not|=never a|any? complaint|complaints
چطور|چگونه|کجا|مراحل .... شکایت
ثبت|فرم|پیگیری شکایت
what happens .. {goods}
how|what|when|where|which|can|do|does|is|are|would|should|will .... complaint|complaints|damaged|broken|lost|late|faulty
{broken} .. تعمیر|میخرید|میخرین|گارانتی|شامل
کالای {broken}
broken|cracked rice|glass_repair|nails|screen|screens|zips|zip
repair|fix|replace broken|cracked|torn|damaged
do you .... {broken}
فروشگاه|شرکت|سایت|جای|قبلی .. قبلی|دیگر|قبل
other|last|previous|old|ex|another|competitor shop|company|provider|landlord|bank|store|airline ....
یکی نیست یا
خوش .. =نیومد*|=نیامد*
هنوز .. موعد|وقت|نوبت .. =نشد*
خراب کردن
{broken} .. =نداره|=ندارد|=نشه|=نمیشه
answer|reply|link|message you gave|sent
friend|دوست|همسایه|فامیل|همکارم .. =میگه|=میگفت|=گفت|=گفته|said|says ....
friend|دوست .... {goods}|خرید|furious|bought
code|coupon|voucher|password|login .. does|is|did|will not .. work|working|valid|accepted
نظرات|کامنت|review|reviews|reviewers .... {broken}|say|said|نوشته
i accidentally|mistakenly|forgot|missed|broke|dropped|lost
my own? fault|mistake|bad
by mistake
خودم .. {broken}|اشتباه|بلد
اشتباهی .. =زدم|=دادم|=ثبت|=گرفتم|=فرستادم|=خریدم|=کردم
اشتباه|اشتباهی را? .. =زدم|=وارد|=نوشتم|=انتخاب
یادم رفت
رمز .. فراموش
old|my|previous laptop|phone .. died|broke|dead
-خراب =نبود
موها|مو|ناخن {broken}
{goods} قبلی {broken}
ممنون .. پیگیری
حل .. شد|=شده
still waiting|out .... stock
`,
  GROUPS,
)

/** It went wrong, and was put right. */
const MENDED = ways(
  `
ولی|اما|بعد|که .... +رسید|درست|حل .. مرسی|ممنون|شد|=کردین|=دستتون|سالم|دست_شما|برگشت|تشکر
سالم بود|رسید
حل شد|=شده
برگشت .. {کارت}? .... تشکر|ممنون|مرسی
پیدا .. شد|کردم
but|and .. arrived|came|got .. safe|fine|ok|well|perfect|thanks
all good|sorted|solved|resolved|fixed
found it|them
sorted|works now|quickly
`.replace('{کارت}', 'کارت'),
  GROUPS,
)

const CUES: Cue[] = [
  cue(
    0.85,
    'می‌گوید نرسیده، نیامده یا دیر شده',
    'Says that it is late or never came',
    `
{goods}|پیک|{staff}|پول|مبلغ|کد|نوبت .... =نرسید*|=نیومد*|=نیامد*|=نیاورد*|=نیاورده|=نفرستاد*|=نفرستادن|=ندادین|=ندادید|=ندادن|=نیومد|=برنگشت*|=ننشست*
=نرسید*|=نیومد*|=نیامد*|=نفرستاد* .... {goods}|{staff}
هنوز .... =نرسید*|=نیومد*|=نیامد*|=نشد*|=نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نفرستاد*|=ندادین|=ندادید|=ندادن|=نداد*|=برنگشت*|=نگرفت*|منتظر|=نبستین|=نیست|خبری
قرار بود .... =نرسید*|=نیومد*|=نیامد*|=نشد*|=نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نزد*|=نفرستاد*|هنوز|الان|امروز|باید|=نداد*|=نبود*
باید .... می* =نرسید*|=نیومد*|=نیامد*
باید =میرسید|=میومد|=میامد|=میشد|=میدادین|=میفرستادین
=دیر +رسید|+آمد|+آورد|+شد|=اومد|=آوردین
{wait} .. =دیر|تاخیر .. +رسید|+آمد|شد|داشت|=اومد
با .. {wait} .. تاخیر
بعد .. {wait}|{goods}|مراسم|عروسی|تولد +رسید|=اومد
{wait} .... منتظر|معطل|علاف|درگیر|پیگیر
منتظر .... {wait}
{wait} .. گذشت|=گذشته|میگذرد|=میگذره .... =نرسید*|=نیومد*|=نشد*|=ندادین|هنوز|خبر|=برنگشت*
{wait} .. تایید|ثبت|ارسال|پس .... =نیومد*|=نرسید*|=نشد*|=نداد*
{goods} .. را? گم =شده|=شد|=کردین|=کردید|=کردن
{goods}|واریز|مرجوع|پول .. الان|هنوز|تا .. {wait} .. است|گذشت
=ارسال|=واریز|=صادر|=ثبت|=تحویل .. =نشده|=نشد|=نکردین|=نکردید
not|=never|n_t .. arrive|arrived|come|came|show|showed|turned|turn|deliver|delivered|receive|received|shown|dispatched|shipped|refunded|refund|got|posted|mailed .. up? yet|today|me|still?
=never .. came|arrived|showed|received|got|turned|delivered|called|rang|refunded|happened
did not .. arrive|come|show|turn|deliver|get|receive|call|take_place|happen
has|have not .. arrived|come|been|received|got|shown|shipped|gone
still =no|=not .. {goods}|arrived|received|sign|refund|working|here|been|got|delivered|reply|answer|engineer|heard|fixed|shipped|refunded
still .. missing|nothing
still .. waiting for|on
=no .. engineer|driver|refund|delivery|sign|show|technician|reply|response|parcel
no_show|noshow
=late .. by|hour|hours|day|days|again|arrived|delivered|came
arrive|arrived|came|come|delivered|hour|hours|day|days|week|weeks .. late|after
{goods}|flight|train|bus|order .. is|was|were .. late|delayed|lost
delayed {wait}
left .. hour|early|without
been .. {wait}
you|is|it .. {wait} .... where
where .. my .... {wait}
paid|pay for .... =getting|=got|came|only|normal
{wait} بعد از
been|it {wait} .... no|still|waiting|where|since|without|not
day|week =* of no|waiting|without
days|weeks|months|two|three|six .. without
was|were supposed|due|meant|promised|told .... to|in|by|back|call|would
marked|says|shows as? delivered .... never|not|nothing|no
where is my .. {goods} .... days|weeks|still
lost my|our|the
{staff} .... =نیامد|=نیومد|=نیومده|=نزد|=نکرد|غیبت|=نیامد|=نیومدن
{staff} .... =never|=not .. came|showed|show|arrived|turned|appeared|up|call|called
=دیرتر|=زودتر .. از? .. موعد|قرار|وقت|زمان .. +رسید|+آمد|=اومد
{wait} .. =دیرتر|=زودتر +رسید|+آمد|=اومد
در_انتظار|=انتظار .... {wait}|نصب|تحویل
{wait} .... در_انتظار|=انتظار
قرار =بود|بود .... =بشه|=بیاد|=برسه|=بدین|=بفرستین|باشه .... =نشد*|=نیومد*|هنوز|=نرسید*
=برنگشته|=برنگشتن|=برنگشتهاند|=برنگشت .... پول|وجه|=پولم
هنوز .... =برنگشت*|=برنگشتن
minutes|hours|hour|days late
late to|for the|my|our
never showed|turned|came|arrived|happened
all we get .. is
waited|waiting .... outside|in|for .... hour|hours|minutes|day
`,
    GROUPS,
  ),
  cue(
    0.8,
    'می‌گوید جنس یا خدمت خراب یا ناقص است',
    'Says that it is broken, poor or incomplete',
    `
{broken} .. +رسید|+بود|=شده|+آمد|شد|+فرستاد|+داد|+آورد|=اومده|=اومد|=درآمد|درآمده|بده|دارد|=در =اومد|تحویل|=فرستادین|=فرستادید
+رسید|+فرستاد|+خرید|+گرفت|+آورد|+تحویل|+داد|=اومد|=اومده|=آوردین .... {broken}
{goods} .... {broken}|=پاره|=خرابه|=شکستهست
{goods}|=تازه|نو|خرید|رسید|گرفت .... =روشن|کار|شارژ|وصل =نمیشه|=نمیکنه|=نمیشود|=نمیکند|=نداد
=روشن|کار =نمیشه|=نمیکنه|=نمیشود|=نمیکند .... تازه|خرید|گارانتی
{service} .... قطع|=قطعه|=کنده|خراب|=خرابه|پایین|اختلال|ارور|خطا|error|down
{service} .... باز|کار|پخش|وصل|بالا =نمیشه|=نمیکنه|=نمیشود|=نمیاد|=نداره
{service} .. از .. دیشب|صبح|دیروز|ظهر|{wait}
از .. دیشب|صبح|دیروز|ظهر|جمعه .... قطع|=قطعه|ارور|باز|خراب|بسته
=ارور|=خطا =میده|=میدهد|داد
سرعت .. =کیلو*|پایین|=کنده
زنگ|تلفن|تماس .... =برنمی*|=نمیدین|=نمیدید|=نمیدن
کد|تخفیف .. که .. =دادین|=دادید|=کردین|=کردید|=فرستادین|=فرستادید|=دادن .... =نکرد|=نشد|=نمیکنه|=نمیشه
{goods}|گوشی|دستگاه .... کار =نکرد|=نمیکنه|=نمیکند
درست =نبست*|=نکرده|=نکرد|=نصب_نکرد
=فرستادین|=فرستادید|=فرستادن|=آوردین|=دادین .... =نیست|=نداشت|=نبود|=نداره
=کم بود|=بوده|=آمده|=اومده
=کمه
{goods} .... کم|=نبود|=نبوده|جا_مانده|=جا =نبود|=ندارد|=نداشت
=نبود|=نبوده .. تو|توی|داخل .. {goods}|جعبه
تو|توی|داخل .. بسته|جعبه|کارتن|پاکت .... =نبود|=نبوده|=نیست|خالی
برگزار .. =نشد|=نشده|=نکردن
=تمیز =نکردن|=نبود|=نکرده
صفحه .. سفید|پاره|خط
رنگ .. =رفت|=رفته|=ریخت
{goods}|screen|handle|zip|leg|door|it|one|half|two|three|them .. is|are|was|were|has|have|had|came|arrived .. {broken}
arrived|came|delivered|received|got|opened|found .... {broken}
{broken} .... arrived|when|on_arrival|already|in_the_box|inside|handle|back|delivered|out_of
with|has|have a|an .. {broken}
stop|stopped|quit working|charging
will|does|do|did not .. work|turn|switch|start|charge|open|load|close|fit|connect
not .. working|turning|charging|usable
died|dead|broke after|by|within|in|already|on
{service} .... down|out|offline|crash|crashing|slow|dead|error|unavailable|cut
down|out|outage since|all|for|again
item|items|part|parts|piece|pieces|half|one|two|three .... missing|absent|short
missing .... from|item|items|part|parts|box|screws|without
without the|a|any .. cable|manual|charger|key|part|screws|lid|adapter
short|missing =by|=one|=two
room|shower|food|sheets|towels|bed|flat|place .. was|were .. smell|smelled|cold|dirty|filthy|disgusting|stank
smell|smelled|stank of
without finishing|notice|warning
mb|meg|mbps|kb .... paid|pay|gigabit|only
آب .. =رفت|=رفته|=داد|=داده
رنگ|پرز .. =داد|=داده|=رفت|=میده
چکه|=نشتی .. میکند|=میکنه|=میده|داد
پارگی|شکستگی|خراشیدگی|سوراخ|ترک|لکه .... تحویل|+داد|+رسید|=اومد|دارد
تحویل .... پارگی|شکستگی|خراب|=کثیف|=پاره
=کثیف|=کثیفه|=کثیفن|کثیف .. بود|است|تحویل
=نصفه .. =ول|=کاره|=رها|گذاشت
کار .. را? .. نصفه|ناتمام|نیمه .. ول|رها|گذاشت|=کرد
{goods}|شماره|کد|لینک|قفل|در که .. =دادین|=دادید|=فرستادین .... =نمیده|=نمیشه|=نمیکنه|=نکرد|=نشد|جواب
بلیط|کارت .... کار -کرد
پر بود|=بوده
جا|پارکینگ|اتاق .... رزرو .... پر|=نبود|=اشغال
=خراب نصب شد
بد|خراب|اشتباه|کج نصب .. شد|کرد|=شده|=کردن|=کردین
did not .. work|bring|include|finish|clean|fix|repair|match
was not the|what|as one|i|described|advertised|pictured
not as described|advertised|pictured|promised
not the one i|we .. booked|ordered|bought|paid
hair|insect|fly|bug in .. my|the food|soup|salad|meal|pizza
crashed .. and|when|during .... lost
lost my|our .. booking|order|basket|data|progress|work|luggage
broken lift|lifts|heating|boiler|machine|washing|shower|toilet
hole|stain|tear|scratch|crack|dent in|on the|my
`,
    GROUPS,
  ),
  cue(
    0.85,
    'می‌گوید اشتباه کرده‌ایم',
    'Says that we made a mistake',
    `
{goods}|سایز|رنگ|مدل|فاکتور|قبض|اسم|نام|آدرس|کد|شماره|تاریخ|بلیط|مبلغ|صورتحساب .... اشتباه|اشتباهی|غلط|=عوضی|برعکس|جابجا|مغایر .... +زد|+فرستاد|+رسید|+ثبت|+نوشت|+داد|+حساب|=شده|=خورده|+بود|محاسبه|=اومده|=است|=بوده|صادر|=آمده|+آورد|=میخونه
اشتباه|اشتباهی|غلط|=عوضی .. =فرستادین|=فرستادید|=فرستادن|=فرستاده|=زدید|=زدین|=زدن|=زده|=دادین|=دادید|=داده|=دادن|=نوشته|=ثبت|=رسیده|=رسید|=اومده|=اومد|=آوردین|=محاسبه|=حساب|=تحویل
=غلط|=اشتباه .. نوشت|ثبت|صادر
فرق|مغایرت|تفاوت .. دارد|داشت|=داره|=داشت
با .. عکس|سفارش|سایت|آگهی|مشخصات|نسخه .... یکی|همخوانی|مطابق|=نمیخونه|=نیست|=نبود|فرق
به_جای .... =فرستادین|=فرستادید|=دادین|=اومد*|=اومده|=رسید*|=فرستادن|=آوردین
سفارش =دادم|=داده .... =اومد|=اومده|=فرستادین|=فرستادید|=رسید|=رسیده|=آوردن
جا|اتاق|نوبت|رزرو|صندلی .... =داده|=دادین|به_یکی|کس_دیگر|جابجا|کنسل|لغو
لغو .... باز|هنوز|ارسال|=شد
=جابجا|=کنسل|=لغو =کردین|=کردید|=کردن
همسایه .. =داده|=تحویل|=دادین
=داده|تحویل .. همسایه|پلاک
{goods} .... بیشتر|اضافه|گران|دوبرابر|2_برابر .... حساب|کم|گرفت|زد|فاکتور
مبلغ|قیمت|هزینه|قبض|فاکتور .... بیشتر|اضافه|=نمیخونه|دوبرابر|2_برابر|اشتباه
بیشتر|اضافه .. از? .... کم|گرفت|حساب|کسر .. =شده|=شد|=کردن|=کردین|=گرفتین
2 برابر .. حساب|گرفت
قیمت .... عوض|تغییر|گران .. =کردین|=کردید|=شد|=شده
هر ماه .. هزینه|مبلغ .. جدید|اضافه
تخفیف|کد .... =نشد|=نکرد|اعمال|=نخورد .... کم|کامل|=نکرد|=نشد
پول|مبلغ|وجه .... کم|رفت|برداشت|کسر .. شد|=رفت|=شده .... سفارش|ثبت|=نشد|بلیط|=نیست|صادر|هیچ
پول .. ندادین|=ندادید|=پس|برنگشت|=ننشسته
نظر|آگهی|کامنت .. حذف|پاک .. =کردین|=شد|=شده
wrong|incorrect|different|mistaken .... sent|delivered|received|came|got|name|address|size|colour|color|item|order|invoice|price|bill|date|plug|part|spelled|charged
sent|delivered|gave|got|received|shipped|spelled|brought|booked .... wrong|instead|incorrect|different
instead of
ordered|bought|asked|paid|chose|requested .... sent|got|received|came|delivered|but_got|arrived
overcharged|overbilled|overpaid|misspelled|misprinted|mischarged
charged|billed|invoice|bill .... instead|too_much|more|wrong|extra|not_mine|contract|not_match|again
double booked
gave|given|give .... our|my .. to someone|another|somebody
is|are not mine|ours|right|what_i
money|payment|paid .... left|gone|taken|deducted .... failed|no_order|not|but
failed|error .... money|charged|taken|deducted
you|they =lost|=broke|=forgot|=ruined|=cancelled|=canceled|=overcharged|=removed|=ignored|=damaged|=missed|=destroyed|=messed|=changed|=spelled|=misplaced|=refused|=closed|=deleted|=sold
got|was|were|been =removed|=cancelled|=canceled|=deleted|=ignored|=refused|=rejected .... nobody|no_one|without|why|by_you
has a|an|the uk|us|wrong|wrong_size plug|size|model
left .... at|over|in|on|outside|behind .... number|fence|rain|wrong|neighbour|neighbor|bin|street|door
ruined|ruin my|our|the
=غلط|=اشتباه|=عوضی|=ghalat آمد|=اومد|=اومده|=رسید|=رسیده
مسیر|راه .... اشتباه|طولانی .. رفت|=برد
کرایه|هزینه|مبلغ|پول .. بیشتر|اضافه .. گرفت|=گرفتن|حساب|کم
بیشتر|اضافه .. گرفت|=گرفتن|=گرفتین|=گرفته
قبض|فاکتور|صورتحساب .... 2|دو|3 ماه|بار|برابر .. حساب|محاسبه|=شده
overcharged
billed|charged .... twice|more_than|too
`,
    GROUPS,
  ),
  cue(
    0.85,
    'از رفتار یا قول همکاران گله دارد',
    'Complains about staff or a broken promise',
    `
{staff}|=پرسنلتون .... رفتار|برخورد|لحن|توهین|=توهین|بیادب|بی_ادب|بیاحترامی|فحش|بداخلاق|طلبکار|مسخره|خندید|بی_احترامی|تند|بد_حرف
رفتار|برخورد|لحن .... {staff}|خوب|مناسب|بد|زشت|توهین
{staff} .... مست|دزدی|رشوه|=داغون|خراب|خسارت|شکست|بدتر
{staff} .... =بد بست|=غلط
قول .. =دادین|=دادید|=داد|=داده|=دادن .... =نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نشد*|=نزد*|=نرسید*|هنوز|=نفرستاد*|=نیومد*|=نداد*|الان
قول|وعده .. داد .... -کرد|-شد
گفت|=گفتین|=گفتید|=گفتن|=گفته .... {wait}|فردا|ساعته|شنبه .... الان|هنوز|=نشد*|=نیومد*|=نرسید*|=نزد*|=نداد*|گذشت
هر بار|روز|دفعه .. گفت|=میگن|=میگین|=میگید .. فردا
تیکت|ایمیل|پیام|شکایت|درخواست|نامه .... بی_جواب|بیجواب|=جواب =نداد*|=ندادن|پاسخ|=نگرفت*|بسته|=میبندین|=میبندید
تیکت|تماس|زنگ|پیگیری .... {wait} .... جواب|پاسخ|=نشد|هنوز|هیچ
=پیگیری =نکرد|=نکرده|=نکردین|=نکردید|=نکردن|=نکردند|=نشد*
=گردن =نمیگیره
خبر =نداد*|=ندادن|=ندادین
=بدون|=بی .. اطلاع|هماهنگی|خبر .... لغو|کنسل|جابجا|=نشد|تغییر|عوض|تعطیل|برگزار|=کردین
بدون .. اطلاع|هماهنگی .. قبلی
=گزارش =کنم|=بدم .. {staff}
{staff} .... گزارش .. کنم|بدهم
{staff}|کارکنان .... شکایت
شکایت دارم|داشتم|=میخواستم_بکنم
شکایت .. از .. {staff}|پیک|شما|شعبه
از .. {staff}|شعبه|پیک .. شکایت
=میخوام|=میخواستم|=خواستم|=میخواهم .. شکایت .. کنم|ثبت|بکنم
{staff}|she|he|they .... rude|laughed|shouted|yelled|swore|insulted|ignored|nuisance|threw|mocked|dismissive|aggressive|hung_up|slammed|refused|condescending|disrespectful|unprofessional|impatient
rude|disrespectful|unprofessional .... {staff}|to_me|with_me|me
want|like|wish|need|have to? make|file|lodge|raise|register? .. complain|complaint
complain|complaint about|against
nobody|no_one|noone .... told|tell|replied|answered|called|came|informed|picked|warned|explained|responded|showed
=never|not .. replied|answered|responded|called|informed|told|warned
ticket|email|emails|complaint|case|letter .... ignored|unanswered|no_reply|no_answer|weeks|days|closed|last_week
promised|promise|told|said|assured .... =but|days|call|call_back|again|weeks|never|still|within|by|and_it|was_not|wasn|stock
=cancelled|=canceled|=rescheduled =my|=our|appointment|booking|without
my|our .... appointment|booking|reservation|flight|class|session|review .. was|got|were|has .. cancelled|canceled|moved|removed|lost|overbooked
damaged|scratched|broke|flooded|destroyed|dented my|our|the
worse than before
{staff} .... نصفه|=ول .. کرد|گذاشت|رفت
{staff} .. did|was|were not .. bring|finish|help|fix|come|know|careful
{staff} .. was|were|is|came .... late|drunk|rude
`,
    GROUPS,
  ),
  cue(
    0.95,
    'می‌خواهد شکایت کند',
    'Wants to complain',
    `
شکایت دارم|داریم
=میخوام|=میخواستم|=خواستم|=میخواهم|=میخوایم .... شکایت .. =کنم|=ثبت|=بکنم|=بکنیم|=کنیم
از .. {staff}|شما|شعبه|پیک .. شکایت =دارم|=داریم
want|like|wish|need to? make|file|lodge|raise|register? .. complain|complaint
this is|my a|an|formal complaint
i|we =am|=are complaining
`,
    GROUPS,
  ),
]

/** Persian words of these matters: Finglish is read against them. */
export const COMPLAINT_WORDS: string[] = wordsIn(
  ...Object.values(GROUPS),
  'نرسیده نرسید نیامده نیومده نیومد نیامد نفرستادین نفرستاده ندادین ندادید برنگشته برنگشت نشده نکرده نبود نیست روشن وصل باز اشتباه اشتباهی عوضی غلط غلطه رفتار برخورد توهین قول تیکت تاخیر منتظر معطل گذشته هنوز قرار سالم ولی مبلغ بیشتر اضافه اطلاع خبر رزرو نوبت کوچکتر کوچیکتر بزرگتر لنگه برنامه ارور قطع اعمال',
)

const MENDED_SHARE = 0.3

/** What failed, in the customer's words; something that was put right hardly counts. */
export function complaintIn(certain: Trail): Cue[] {
  const found = cuesIn(without(certain, DECOYS), CUES)
  return tells(certain, MENDED) ? found.map(one => ({ ...one, weight: one.weight * MENDED_SHARE })) : found
}
