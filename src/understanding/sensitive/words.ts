// The words in which grave matters are told, and what only sounds like them.
import { ways } from '../ways.js'

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
  law: 'دیوان عدالت_اداری دادستان دادستانی پلیس_امنیت شورای_رقابت دادگاه دادسرا دادگستری پلیس فتا کلانتری تعزیرات قضایی شکایت_رسمی اظهارنامه حقوقی قانونی بازرسی اتحادیه بانک_مرکزی رگولاتوری سازمان_حمایت تعزیراتی شورای_حل_اختلاف court tribunal police ombudsman regulator trading_standards consumer_protection small_claims legal_action attorney_general watchdog authorities fca bbb ftc cfpb ico',
  lawyer: 'وکیل lawyer solicitor attorney barrister counsel advocate',
  limb: '=پام =پامو =پاش =پاشو =پایم =دستم =دستمو =دستش =دستشو =کمرم =کمرش =سرم =سرمو =سرش =دندونم =دندانم =بینیم =مچم =مچش =مچمو =انگشتم =انگشتمو =انگشتش =صورتم =پوستم =چشمم =گردنم =زانوم =لبم =زبونم =زبانم =گلوم =بدنم =لگنم =لگنش =زانوش =گردنش =صورتش =پوستش =چشمش',
  food: 'غذا سوپ نان کیک نوشابه کنسرو ساندویچ پیتزا برنج سالاد شیرینی شکلات شیر bread soup food salad meal cake milk formula bottle burger pizza sandwich chocolate rice drink jar tin can yoghurt pasta cereal biscuit biscuits',
  foreign:
    'شیشه فلز میخ سوسک کرم پلاستیک حشره تیغ سوزن مگس ناخن glass metal nail needle razor blade screw staple plastic insect cockroach worm maggot tooth',
  symptom: 'تپش قلب تهوع سرگیجه کهیر اسهال حساسیت نفس دل_درد ورم تنگی تاول استفراغ لرز بیهوش',
  helper:
    'پیک راننده نصاب تعمیرکار کارگر نظافتچی نگهبان همکار فروشنده مربی پرستار تکنسین خدمتکار driver courier installer plumber electrician cleaner technician guard nurse trainer teacher coach seller waiter employee worker delivery_man delivery_guy repairman handyman masseur babysitter',
  our: 'شما شماها شماهم تون your you =y_all',
}

/** Talk of it that is no report of it. */
export const DECOYS = ways(
  `
{lawyer} هستم|هستیم
کلاه =سر* =گذاشت* گرون|گران
دو_بار|دوبار .... =برگردوندین|=برگردوندید|=برگشت|=برگردوندن .. خورد? .. مرسی|ممنون|دست
بوق|زنگ .... بچه|نوزاد =خوابه|=خواب|=خوابیده
back|feet|legs|neck|knees|shoulders is|are killing
swallowed|choked|fell|burnt .... he|she|it was fine|ok|okay|alright
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
{stranger} دیگر .. =میتواند|=میتونه|=بتواند|=بتونه|=میشه|=میشود ....
=میتواند|=میتونه|=میشه|=میشود .. با|از {account} .. من|=* .. خرید|استفاده $
=امنیت|=امنه|=امن .... {account}|{data}|پرداخت ....
how|is .. safe|secure|safely|securely .... {account}|{data}|payment|payments ....
قانونی|قانونا|حقوقی .. دارد|هست|است|دارید|باید|مشکل|اعتبار
شکایت .. ندارم|=نیست
شکایت از? .. چطور|چگونه|کجا|چه
چطور|چگونه|کجا|مراحل|ثبت .... شکایت
prescription|over_the_counter
monoxide|smoke|gas|leak detector|alarm|sensor
how|what|can|do|does|is|are .... refund|policy|prevent|protect|avoid|report .... fraud|scam|theft|twice
if|what_if .... charged|stolen|hacked|lost ....
{child} .... can|may|allowed|is_it|safe|suitable ....
آیا|میتواند|میتونه|میشه|مجاز .... {child} ....
{law} .. سایز|لباس|فیلم|اسباب_بازی|کتاب|بازی|بچگانه
لباس|فیلم|بازی|عروسک .. پلیس|=پلیسی|دزد
how .. know .. site|this|it|you .... scam|fake|legit|safe|real
این|آن? دستگاه|سنسور|حسگر|دزدگیر|هشدار .... تشخیص|هشدار|اعلام
expected|deserve|hoped better from
lost .. patience|faith|trust|temper
twice as|the|a
2 برابر .. ارزان|بهتر
دارو .. بدون نسخه
بدون نسخه
عصبانیت|حرص|خشم|خنده|ذوق|خوشحالی .. منفجر|ترکید
منفجر =میشم|=شم|=شدم
سر|=سرم|مغز|=مغزم|دل|=دلم .. ترکید|=میترکه|=میترکد
kill|killing|killed|kills my|the|our .. battery|vibe|phone|time|mood|internet|data|back
suicide|fraud|crime|murder squad|poster|film|movie|song|awareness|hotline|charity|donation|mystery|fund|series
identity|fire|theft|fraud theft? cover|insurance|protection|alarm|webinar
لباس|مجسمه|آهنگ|ترانه|کتاب|فیلم|رمان|سریال|موزیک ....
my {lawyer} .. asked|wants|needs|requested .... invoice|copy|receipt|document|form|statement
بسته|مودم|تلویزیون|رم|بازی|ماشین|قیمت .. آتیش|ترکوند
بیمه .... آتش|آتیش|زلزله|سیل|سرقت|تصادف|شکستگی|انفجار
از? یک? سایت|جا|شرکت|فروشگاه|مغازه|پیج دیگر .... کلاه|کلاهبرداری|گول
جعلی|تقلبی|فیک .. زیاد
police|crime report|reference number|field|form|box
بیمه|در_صورت|طبق .... خودکشی
خودکشی .... بیمه|پوشش|شامل
nearest police|court|station
ذوق|خنده|خوشحالی|گرسنگی|گشنگی|خستگی|خجالت|تشنگی|سرما|گرما|=گشنمه|=گرسنمه|=گشنمه|هیجان .... =میمردم|=میمیرم|=مردم|=بمیرم|=مردیم
اشتباهی|اشتباها|=خودم|حواسم .... 2 بار|دفعه|مرتبه .... =کردم|=زدم|=دادم|=ریختم|=گرفتم
=خانمم|=خانومم|=همسرم|=مامانم|=بابام|=دخترم با|از کارت|حساب .. من .. +خرید|سفارش
گارانتی|ضمانت|شامل|پوشش .... شکستگی|سوختگی|آتش|=shekastegi
hurt|hurts|kill|kills|damage .. my|the|our .. credit|score|rating|feelings|eyes|wallet|budget|chances
competitor|rival|another|other|previous .. company|shop|site|seller? .. scammed|cheated|conned|ripped
گوشی|موبایل|سایت|اپ|برنامه|دستگاه|سیستم|خودپرداز|عابر .... کد|رمز|پین .... +خواست
گوشی|عینک|تبلت|لپتاپ|لیوان|ساعت|دوربین|صفحه|لپ_تاپ .... افتاد|شکست شکست?
از =دستم|=دستش|=دستمون افتاد .. شکست?
twice|double|2 .... you|and|but .. refunded|reversed|returned .... cheers|thanks|thank|within|already|so
2 بار|دفعه|مرتبه|=دوبار .... برگشت|=برگردوندین|=برگشته .... دست|=دستتون|ممنون|مرسی|تشکر|=دمتون
team|band|game|film|movie|book|song|called|named|character|costume .. called|the? scammers|hackers|thieves|killers|fraudsters|poison|bloody|murder
line|call|phone|chat|connection|signal .. cut|cuts|cutting|dropped|hung
cut .. off .. the|my|our? call|line|phone|electricity|power|internet|water|gas|service
police|background|dbs|crb|security|safety|criminal check|checked|checks|vetted
`,
  GROUPS,
)
