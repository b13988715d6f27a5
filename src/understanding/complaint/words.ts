// The words in which people tell that something failed, what only sounds like it, and how it was put right.
import { ways } from '../ways.js'

export const GROUPS = {
  goods:
    'سفارش بسته کالا جنس مرسوله محموله پاکت کارتن خرید لباس کفش مانتو کیف گوشی کتاب غذا بلیط کارت گواهی مودم لیوان ست میز مبل صندلی یخچال لباسشویی دستگاه لوازم وسایل محصول مدارک دفترچه کیک گل دارو رنگ کابل شارژر order parcel package box delivery item shipment letter product book card dress sofa chair chairs table laptop phone cake flowers food meal cable charger mug',
  staff:
    'پیک راننده کارمند پرسنل کارشناس همکار نصاب تعمیرکار تکنسین پرستار دکتر پذیرش مسئول فروشنده خدمتکار استاد مربی مهماندار نگهبان اپراتور صندوقدار مدیر مدرس سرویسکار نظافتچی driver courier nurse technician engineer plumber cleaner receptionist reception waiter clerk agent staff employee guy lady trainer teacher guard installer crew manager rep operator man woman person mechanic postman tech electrician tutor doctor dentist',
  broken:
    'شکسته شکست خراب پاره ترک لق سوراخ کپک له سرد یخ نشتی داغون =خرد کثیف =زنگ_زده نصفه باز_شده معیوب ناقص لکه لک خط_دارد خش خشدار پوسیده گندیده فاسد ترشیده بو_میداد بوی_بد دست_دوم مستعمل =سوخته =سوختهست بیکیفیت broken crack cracked damaged torn tear scratched scratch dent dented leak leaked leaking faulty defective dead cold mouldy moldy rotten stale spoiled smashed shattered crushed soaked stained dirty filthy =used =open =opened empty bent chipped rusty =expired wobbly melted burnt soggy ripped unusable hole',
  service:
    'سایت اپ اپلیکیشن اینترنت نت سرویس سیستم برنامه پنل درگاه سامانه خدمات آنتن خط تلفن برق آب گاز پخش شبکه سرور فیلم ویدیو site website platform app internet service system server wifi broadband line phone network heating power signal portal connection video stream',
  wait: 'روز هفته ماه ساعت سال دقیقه =هفتست =هفتهست day week month hour year',
  no: 'no not never nobody nothing neither without hardly',
}

/** Talk of it that is no report of it. */
export const DECOYS = ways(
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
از .. یک? .. فروشگاه|مغازه|سایت|پیج|جای|شرکت|مغازهی|فروشگاهی|پیجی دیگر .... {broken}?
هنوز|تازه .... ارسال|پست|تحویل_پیک? =نشده|=نکردین|=نکردید|=نفرستادین|=نفرستادید .... عوض|تغییر|لغو|کنسل|اصلاح|اضافه|پشیمان|=cancel
عوض|تغییر|لغو|کنسل|اصلاح|اضافه|اشتباه|اشتباهی|=cancel .... هنوز .. ارسال|پست|=ship|=send? =نشده|=نکردین|=نکردید|=نفرستادین|=نفرستادید|=نفرستاده
cancelled|canceled|lost|broken|damaged|moved|chewed by the|my|a|our .. airline|hotel|seller|landlord|cat|dog|kid|kids|son|daughter|toddler|venue
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
اشتباه|اشتباهی|غلط|=عوضی .. =داده|=زده|=نوشته|=ثبت|=گرفته|=وارد|=فرستاده|=انتخاب .. =بودم|=کردم|=کرده
رمز .. فراموش
old|my|previous laptop|phone .. died|broke|dead
-خراب =نبود
موها|مو|ناخن {broken}
{goods} قبلی {broken}
ممنون .. پیگیری
حل .. شد|=شده
still waiting|out .... stock
قوانین|مراحل|آیین|شرایط .. شکایت
my|our cat|dog|son|daughter|kid|child|husband|wife broke|dropped|spilled|cracked|ate ....
i|we spilled|dropped|broke|cracked|spilt|scratched ....
قبل|پیش از|=رسیدن|ارسال .... {staff}|زنگ
{broken} .... هزینه|قیمت|تعمیر|چند
کس .. خانه -بود|=نباشه|=نباشد ....
=اشتباهی .. 2|سفارش|=زدم
این .. دستگاه|سنسور .... تشخیص
i am a|an ....
entered|typed|put|gave|filled|wrote .. wrong|incorrect
can|could you charge ....
came|arrived early
i|we =ordered|=chose|=picked|=bought|=selected|=booked|=took .. wrong|incorrect|different ....
all|everything|it fine|good|well|ok|perfect now|thanks|thank $
قیمت .... پایین|بالا
همسایه|رفیق|دوست|خواهر|برادر|داداش|همکار|فامیل|=میگن|شنیدم .. =میگه|=میگن|=میگفت|=گفت|=نوشته|که ....
my|a friend|neighbour|neighbor|sister|brother|colleague|mum|dad says|said|told ....
معمولا .... =نشده|هنوز
=میخواستم|=خواستم|فقط بدونم|بپرسم .... چند|کی|چقدر
{staff} .. خوش|خوب|عالی|مودب|محترم .. برخورد|اخلاق|رفتار|بود
`,
  GROUPS,
)

/** It went wrong, and was put right. */
export const MENDED = ways(
  `
ولی|اما|بعد|که .... +رسید|درست|حل .. مرسی|ممنون|شد|=کردین|=دستتون|سالم|دست_شما|برگشت|تشکر
all|everything is? =* fine|good|well|ok|perfect now|thanks|thank
all|everything fine|good|well|ok|perfect
سالم بود|رسید
حل شد|=شده
برگشت .. {کارت}? .... تشکر|ممنون|مرسی
پیدا .. شد|کردم
but|and .. arrived|came|got .. safe|fine|ok|well|perfect|thanks
all good|sorted|solved|resolved|fixed
found it|them
sorted|works now|quickly
refunded|replaced|fixed|reversed|corrected|resent|returned|redelivered .... cheers|thanks|thank|no_issue|no_problem|happy|appreciated|great
already|since .. refunded|replaced|fixed|reversed|corrected|resent|redelivered .... so|no|just|thanks
no issue|issues|problem|problems|complaints there|now|anymore|since|at_all
همان|همون .. روز|فردا|شب|فرداش|لحظه .. برگشت|حل|درست|عوض
+برگشت|برگشت|عوض|حل|درست .. شد|کردین|کردید? .... دست|=دستتون|ممنون|مرسی|تشکر|=دمتون
`.replace('{کارت}', 'کارت'),
  GROUPS,
)
