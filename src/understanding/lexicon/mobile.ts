// A mobile operator's line: the SIM, the number, its owner, abroad, texts, and the line being cut.
import { concepts } from './concept.js'

export const mobile = concepts(`
check_credit
  fa: شارژ + چقدر | شارژ + مونده | شارژ + مانده | اعتبار + مونده | مانده شارژ | باقیمانده شارژ | چقدر شارژ دارم |
    موجودی شارژ | شارژم + ببینم | موجودی سیم | موجودی خط | اعتبار سیم | چند تومن شارژ | استعلام شارژ |
    شارژم ببینم | شارژ + کد | چقدر اعتبار | استعلام موجودی | شارژ داخل خط | چقدر ته سیم
  en: check credit | credit left | remaining credit | how much credit | airtime balance | check balance |
    balance code | credit balance | credit on my line | how much credit is left | see my credit
check_data_left
  fa: گیگ + مونده | حجم + مونده | حجم + باقیمانده | بسته + مونده | بسته + مانده | چند گیگ | چقدر حجم |
    چقدر نت دارم | اینترنت + مونده | حجم + چقدر | باقیمانده بسته | ته بسته | چقدر اینترنت | از بسته ام چقدر |
    استعلام حجم | مصرف + چقدر | چقدر مصرف | مصرف + ببینم | چقدرش مونده | چقدرش رفته | حجم + ببینم |
    نت + چقدر مونده | تا حالا چقدر | چند گیگ داره | باقیمانده حجم | حجم باقی
  en: data left | remaining data | data balance | how much data | gigabytes left | check data | data remaining |
    data usage left | how many gigs | how much left | how much have i used | data have i got | data usage so far |
    used so far | still have how much
ussd
  fa: کد دستوری | ستاره مربع | شماره گیری | ستاره
  en: ussd | dial | star code | short code | dial code
buy_credit
  fa: خرید شارژ | شارژ مستقیم | کارت شارژ | شارژ کنم | رمز شارژ
  en: buy credit | top up | recharge | scratch card | buy airtime | topup
credit_not_added
  fa: شارژ + نیومد | شارژ + نشد | شارژ + اضافه نشد | شارژ خریدم + نیومده | شارژ زدم + نیومد | شارژ + ننشست |
    اعتبار + همونه | اعتبار + تغییر نکرد | شارژ + نرسید | شارژ + نگرفتم | شارژ + کسر شد |
    کارت شارژ + قبول نمیکنه | شارژ + پول کم | شارژ + اعمال نشد | شارژ خریدم + ولی | شارژم زیاد نشد |
    شارژم + همون | شارژ + کو | شارژ + ثبت نشد | شارژ + همون قبلی | شارژ + خریدم + نیست | شارژ + صفر |
    شارژ + پول رفت | شارژ + پول دادم | شارژ + هنوز | شارژ + برداشت | شارژ + پرداخت + نیومد | شارژ آنلاین + نیومد |
    کارت شارژ + نشد | رمز شارژ + قبول | اعتبار خط + تغییر | عدم اعمال شارژ | شارژ + واریز
  en: credit not added | top up not | recharge not | recharged but | credit not there | airtime not |
    topped up nothing | scratch code not | bought credit + not | top up failed | credit did not increase |
    credit + not show | credit still the same | bought credit | bought airtime | paid for credit |
    top up did not | top up missing | recharge not applied | balance did not change | recharge card |
    voucher not accepted
credit_wrong_number
  fa: شارژ + اشتباه | شارژ + شماره اشتباه | شارژ + یکی دیگه | شارژ + غریبه | شارژ + شماره دیگه | شارژ + رقم |
    رقم + اشتباه | رقم + غلط | شارژ + اشتباهی | شارژ + شماره قبلی | شارژ + برای کس | شارژ + به جای شماره |
    شارژ + خط یکی | شارژ + خط کس | شماره + اشتباه + شارژ | شارژ + خط غریبه | شارژ + پس | شارژ + رفت برای |
    شارژ + کس دیگه | شارژ + عوضی | شارژ + خواهرم | شارژ + مخاطب | شارژ + مقصد | شماره ناشناس + شارژ |
    شماره ها + جابجا
  en: top up wrong number | wrong number | recharged wrong | credit to wrong | someone else credit |
    one digit wrong | sent credit to stranger | topped up another | charged a stranger | mistyped number |
    recharged someone | top up stranger | credit went to | topped up wrong | sent to the wrong number |
    wrong phone number credit | other number got
credit_transfer
  fa: انتقال شارژ | شارژ بدم به | شارژ قرض
  en: transfer credit | send credit | share credit | gift credit
emergency_credit
  fa: شارژ اضطراری | شارژ قرضی | وام شارژ
  en: emergency credit | borrow credit | advance credit | loan airtime
credit_eaten
  fa: شارژ + کم میشه | شارژ + خودش کم | شارژ + الکی | از شارژم + کم | شارژ + هر روز | شارژ + میخوره |
    شارژ + زود تموم | شارژ + غیب | شارژ + ناپدید | شارژ میپره | شارژم ته میکشه
  en: credit disappears | credit is eaten | losing credit | credit gone | money taken from credit |
    eats my credit | credit drops | credit vanishes | deducted from credit | credit drains
value_added
  fa: ارزش افزوده | سرویس ارزش افزوده | آهنگ پیشواز | اهنگ پیشواز | پیشواز | سرویس پیامکی | محتوایی |
    سرویس + عضو | عضو چی شدم | مسابقه پیامکی | سرویس + پولی | سرویس + لغو | خدمات محتوایی | هر روز پیامک + کم |
    اشتراک پیامکی | روزی + تومن کم | سرویس + نمیخوام | پیامک + پول کم | فال | روزانه کم میشه | سرویسی که نمیدونم |
    ناخواسته عضو | روزی + تومن | عضو سرویس | سرویس + کم میکنه | محتوای پولی | پیامک + تومن | هر پیامک + کم |
    عضویت ناخواسته | سرویس مزاحم | میپره از شارژ
  en: value added | premium sms | content service | paid content | ringback | ring back tone | caller tune |
    paid subscription | unsubscribe premium | daily charge | subscribed without | short code service |
    charged daily | premium service | daily messages charge | horoscope | i never subscribed |
    charged for messages | service i did not order | subscription eating | paid messages | weekly fee texts
promo_sms
  fa: پیامک تبلیغاتی | پیامک + تبلیغ | تبلیغ + پیامک | پیام تبلیغاتی | پیامک انبوه | پیامک + قطع | پیام + تبلیغ |
    پیامک + مزاحم | پیامک + خسته | لغو پیامک | پیامک نفرستید | پیامک نیاد | لغو 11 | تبلیغات + نیاد | سیل پیامک |
    هی پیامک میاد | پیامک + جایزه | پیامک ناخواسته | پیام + تبلیغاتی | تبلیغ + بسه | اس ام اس + تبلیغ |
    پیام های مزاحم | پیامک + نمیخوام | پیام + نمیخوام | پیامک های فروشگاه | تبلیغات + قطع | پیامک + کلافه |
    پیامک + بسه | ارسال + پیام تبلیغاتی
  en: promotional texts | spam sms | ads sms | advertising texts | block spam | promotional messages |
    stop texting | marketing texts | unwanted texts | stop messages | stop sms | junk texts | bulk sms |
    too many texts | messages from shops | texts from companies | stop sending me | flood of texts |
    sick of texts | ads by text | commercial texts | marketing messages
pay_bill
  fa: قبض + پرداخت | قبض + بدم | قبض + ببینم | قبض موبایل | شناسه قبض | شناسه پرداخت | قبض دائمی | مبلغ قبض |
    قبض + تسویه | خط دائمی + پرداخت | بدهی خط | پول قبض | میان دوره | قبض + کجا | قبض + پرداخت کنم | قبض گوشی |
    بدهی + پرداخت | قبض + آنلاین | قبض + از کجا | قبض + مهلت | مبلغ بدهی | صورتحساب خط | تسویه قبض | بدهی سیم |
    قبض + واریز | قبظ
  en: pay bill | mobile bill | phone bill | bill id | postpaid bill | see my bill | settle bill |
    pay invoice mobile | outstanding bill | pay what i owe | pay my phone | settle my phone | bill payment |
    pay the monthly
bill_high
  fa: قبض + زیاد | قبض + بالا | قبض + بیشتر | قبض + گرون | قبض + چرا | قبض + اعتراض | قبض + دو برابر |
    قبض + سنگین | قبض + نجومی | ریز مکالمات | ریز مصرف | قبض + اشتباه | پول قبض + زیاد | قبض + چند برابر |
    صورتحساب + اعتراض | جزئیات تماس | قبض + چه خبره | قبض + این همه | این همه پول قبض | قبض + انقدر |
    قبض + دوبرابر | بدهی + دو برابر | بدهی + زیاد | بدهی + اشتباه | قبض + قبول ندارم | قبض + نادرست |
    قبض + ماه قبل | ماه پیش کمتر | صورتحساب + بیشتر | صورتحساب + زیاد | قبض + سرسام | مبلغ + نجومی |
    قبض + غیرمنطقی | قبض + مگه چقدر زنگ | مبلغ قبض + افزایش | افزایش قبض | قبض این دوره | دوره قبل + مبلغ |
    بدهی + ماه های گذشته | صورت حساب + غیرعادی | هزینه + بیش از حد
  en: bill too high | bill higher | bill doubled | dispute bill | bill wrong | bill + more than |
    unexpected bill | call details | itemised bill | itemized bill | call records | bill shock |
    three times usual | why so much bill | bill this month | bill is crazy | bill twice | extra on my bill |
    bill jumped | did not call anyone | bill more | charged more this month | bill increased | higher bill
line_suspended
  fa: خط + قطع شده | خط + یک طرفه | یکطرفه | دو طرفه | سیم + قطع | خط + مسدود | خط قطع | نمیتونم زنگ بزنم |
    زنگ نمیتونم | تماس + نمیتونم بگیرم | بدهی + قطع | تماس خروجی | شمارم قطع | خطم بسته | وصل کردن خط |
    نمیشه باهاش زنگ زد | خط + غیرفعال | میگه مسدود | بهم زنگ میزنن + نمیتونم | خط + وصل کنید | قطع کردین خط |
    نمیشه زنگ زد | زنگ میزنم نمیره | تماس نمیره | تماس برقرار نمیشه | خطمو قطع | سیمم قطع | فقط میتونم جواب |
    فقط دریافت تماس | امکان تماس ندارم | خط + بدهی | شماره گیری نمیکنه | خروجی + بسته | تماس + مسدود |
    خط + محدود | عدم امکان تماس | بوق نمیخوره | طرفه
  en: line suspended | line cut | line barred | can not make calls | can not call out | outgoing calls |
    only receive calls | line blocked unpaid | service suspended | cut off my line | reconnect line |
    disconnected for debt | number deactivated | calls barred | line is barred | can not call anybody |
    can receive but | outgoing blocked | can not dial | my line does not work | line is dead | cut my line |
    phone can not make | number suspended | restore my line
calls_problem
  fa: تماس + قطع | صدا قطع | صدا + نمیاد | صدا میپره | مکالمه + قطع | وسط تماس قطع | تماس + وصل نمیشه
  en: calls drop | dropped calls | call quality | can not hear | call drops | voice breaks | calls fail
block_lost_sim
  fa: سیم + گم | سیم + دزدیدن | گوشی + گم | گوشی + دزدیدن | گوشیمو زدن | گوشی + زدن | گوشی + سرقت | گوشی + دزد |
    گوشی + قاپ | خط + مسدود کنید | سیم + مسدود | خط + ببندید | سیم + بسوزونید | خط + بسوزه | خط + سو استفاده |
    جا گذاشتم گوشی | تاکسی + گوشی | سیم + قطع کنید | گوشیم نیست | گوشی + جا مونده | گوشی + کش رفت | کیف + سیم |
    گوشی + دست کس | سیم + دست کس | خط + باطل | سیم + ابطال | سوزاندن سیم | سرقت گوشی | موبایل + مفقود |
    سیم + مفقود | گوشی + گم شده | گوشی + تو مترو | کسی با خطم زنگ | خطم + دست یکی | سیم + بسوزون | جیبم + گوشی
  en: lost phone | stolen phone | lost sim | stolen sim | block sim | block line | phone stolen | lost my phone |
    suspend lost | block my number | phone snatched | left phone in | someone has my phone | deactivate sim |
    phone gone | lost handset | someone grabbed my phone | sim in wrong hands | block number lost |
    phone was taken | took my phone | lost my mobile | phone disappeared | stop my sim
imei_block
  fa: رهگیری گوشی | گوشی + ردیابی | همتا | شناسه گوشی | سریال گوشی
  en: imei | track phone | find my phone | blacklist phone | block handset
replace_sim
  fa: المثنی | سیم سوخته | سیم + سوخته | سیم + جدید همان شماره | سیم + تعویض | سیم + عوض | نانو | سیم + شکسته |
    سیم + خراب | سیم + نمیخونه | سیم نو | سیم + همون شماره | سیم + دوباره بگیرم | سیم + کار نمیکنه |
    سیم + نمیشناسه | سیم کوچیک | سیم + قدیمی | شماره خودم رو دوباره | سیم + پرید | سیم + شناخته نمیشه |
    سیم + شناسایی | سیم + گم + جدید | سیم + دوباره | سیم + نو | سیم + خش | سیم + جایگزین | سیم + شماره خودم |
    همین شماره + سیم | سیم + تبدیل | سیم + برش | سیم + کوچک | سیم + نمیخونتش | بدون تغییر شماره
  en: replacement sim | duplicate sim | replace sim | new sim same number | nano sim | sim broken | sim damaged |
    sim not recognised | sim not read | sim + cracked | sim swap | smaller sim | sim stopped | sim not detected |
    keep number new sim | same number new sim | sim destroyed | sim not working | sim died |
    new sim for my number | sim too big | cut sim | sim fell | keep my number + sim | sim worn
puk
  fa: پوک | کد پوک | قفل سیم | پین سیم | رمز سیم | سیم قفل | سیم + قفل | سه بار اشتباه | پین + اشتباه | پین کد |
    پین کارت سیم | گوشی + کد میخواد | کد میخواد + سیم | روشن کردم + کد | 8 رقمی | پین + غلط | پین + یادم |
    پین + سه بار | رمز + سیم کارت | سیم + رمز
  en: puk | sim locked | sim lock | sim pin | wrong pin | unlock sim | asks for puk | 8 digit |
    asking for a code + sim | sim asks | entered pin wrong | sim password | blocked sim pin
esim
  fa: ای سیم | ایسیم | سیم کارت مجازی | سیم مجازی | بارکد سیم | سیم دیجیتال | سیم بدون کارت | بدون سیم فیزیکی |
    کیو ار کد | qr | تبدیل سیم + دیجیتال | سیم + بدون خشاب | سیم الکترونیکی
  en: esim | e sim | virtual sim | qr code | digital sim | embedded sim | no physical sim | scan qr |
    sim without a card | e sim card | physical sim to
ownership_transfer
  fa: مالکیت | انتقال سند | به نام + سیم | به نام + خط | به اسم + خط | به اسم + سیم | سیم + به نامم | خط + پدرم |
    خط + شوهرم | خط + همسرم | خط + اسم | خط + واگذار | سیم + واگذار | خط + بفروشم | خط + سند | صاحب سیم |
    نام صاحب | خط + به نام خودم | خط + بزنم به نام | خط + انتقال | خط + فروختم | خط + مال پدر | خط + برادرم |
    سیم + پدرم | سیم + مادرم | سیم + برادر | سیم + شوهرم | سند خط | سند سیم | سند بزنم | اسم صاحب خط |
    خط + نام یکی | سیم + بنام | خط + بنام | تغییر مالک | خط + نام دیگری | وارث | فوت + خط | واگذاری خط |
    خط به نامم نیست | به نام دیگری
  en: transfer ownership | transfer line | change owner | ownership | put sim in my name | line in my name |
    change the name on | owner of number | sim registered | transfer my number to | sold my sim | sell my number |
    line belongs to | number is under | registered under | give my number to | name on the line | sim under my |
    number to my name | line to my | deceased owner
port_number
  fa: ترابرد | ترابردپذیری | اپراتور عوض | به اپراتور دیگه | با همون شماره برم | رایتل | همراه اول | ایرانسل
  en: port number | number porting | switch operator | keep my number | change carrier |
    move to another operator | porting | mnp
choose_number
  fa: شماره رند | شماره دلخواه | انتخاب شماره | سیم کارت جدید بخرم | خرید سیم
  en: choose number | vanity number | buy sim | new sim card | get a number | golden number
prepaid_postpaid
  fa: اعتباری به دائمی | دائمی کنم | تبدیل اعتباری | خط اعتباری | خط دائمی
  en: prepaid to postpaid | switch to postpaid | convert to contract | pay as you go
roaming
  fa: رومینگ | سفر خارجی + خط | ترکیه + خط | خارج + سیم | خارج + خط | خارج + اینترنت | سیم + ترکیه |
    خارج از کشور + خط | خط + خارج کار | مسافرت خارج + سیم | میرم خارج | سیم + اونجا کار | اربعین + خط |
    عراق + سیم | خط + دبی | سفر + سیم | خارج + زنگ | خارج + زنگ بزنم | خارج + تماس | کربلا + خط | مکه + خط |
    کشور دیگه + سیم | کشور دیگه + خط | اونجا خط | اونجا سیم | سفر خارج | عازم | خارج + در دسترس | خارج + شماره |
    خارج + آنتن | خارج از کشور + تماس | امارات + خط | استانبول + خط | دبی + سیم | خارج + گوشی | مسافرت + خط |
    سفر + شماره | اینترنت خارج | پیامک بانک + خارج | گردش بین المللی | سفر + در دسترس باشم | خارج از کشور + سیم |
    گوشیم اونجا | اونجا + زنگ | مسافرت + ترکیه | سفر + عراق | زیارت + خط | مسافر + خط | کشور + خط + کار
  en: roaming | sim abroad | work abroad | use phone abroad | sim in turkey | data abroad | abroad calls | roam |
    trip abroad + phone | travel + sim | line abroad | phone overseas | use my number abroad | going abroad |
    number abroad | sim overseas | travelling to + phone | traveling + number | line works in |
    while i am abroad | phone in dubai | calls overseas | flying to | use my sim in | phone while travelling |
    stay reachable abroad
call_forward
  fa: دایورت | انتقال تماس | تماس ها + برن روی | هدایت تماس
  en: call forwarding | divert | forward calls | redirect calls | diverted
voicemail
  fa: پیغام گیر | پست صوتی | صندوق صوتی
  en: voicemail | voice mail | answering machine
caller_id
  fa: نمایش شماره | شماره مخفی | شماره ناشناس | پرایوت
  en: caller id | hide my number | private number | withheld | unknown caller
call_waiting
  fa: انتظار مکالمه | پشت خطی | بوق اشغال
  en: call waiting | busy tone | second call
block_caller
  fa: مزاحم تلفنی | مزاحم | بلاک شماره | زنگ مزاحم
  en: block a number | harassing calls | nuisance calls | block caller | prank calls
number_active
  fa: سیم غیرفعال شده | مدتی خاموش | سیم سلب امتیاز | خط + خاموش بوده
  en: number expired | sim inactive | number recycled | not used for months
call_package
  fa: بسته مکالمه | دقیقه مکالمه | بسته تماس | بسته پیامک
  en: minutes | call package | talk time | call bundle | sms package
international_call
  fa: تماس خارج از کشور | زنگ خارج | تماس بین الملل | هزینه تماس با خارج
  en: international call | call abroad | calling overseas | cost of calling
sms_problem
  fa: پیامک نمیره | پیامک ارسال نمیشه | نمیتونم پیامک | پیامک + نمیتونم بفرستم
  en: can not send sms | texts not sending | message not sent | sms fails
sms_center
  fa: مرکز پیام | تنظیمات پیامک
  en: message center | sms settings | smsc
how_many_sims
  fa: چند سیم به نام | سیم های به نام من | استعلام خط | چند خط به نام
  en: sims in my name | how many lines | numbers registered
kids_line
  fa: خط کودک | سیم بچه | کنترل والدین
  en: kids sim | child line | parental control
data_gift
  fa: هدیه بسته | بسته برای دیگری | بسته برای یکی
  en: gift data | data for someone | send data
`)
