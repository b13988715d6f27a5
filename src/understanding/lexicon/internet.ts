// Mobile data and the internet at home: packages, speed, coverage, modem, plan.
import { concepts } from './concept.js'

export const internet = concepts(`
buy_package
  fa: بسته بخرم | بسته اینترنت | بسته + بگیرم | بسته ماهانه | بسته هفتگی | بسته روزانه | بسته سالانه |
    اینترنت بخرم | بسته ها + قیمت | لیست بسته | گیگ بخرم | گیگ بگیرم | بسته + چند | حجم بخرم | بسته شبانه |
    بسته + فعال کنم | نت ماهانه | چه بسته هایی | بسته یک ماهه | خرید حجم | حجم اضافه بخرم | نت بخرم | نت بگیرم |
    بسته هفته ای | اینترنت + هفته | بسته ارزون | چه بسته | بسته + کد | بسته + پیشنهاد | چند گیگ بگیرم |
    اینترنت چند | حجم + خریداری | تهیه بسته | بسته تهیه | خرید اینترنت
  en: buy data | data package | data plan | data bundle | internet package | buy internet | monthly data |
    get gigabytes | buy gigs | packages available | weekly package | add data | month of internet |
    internet options | data options | get data | buy gb | buy gigabytes | purchase data | bundle prices |
    data offers
package_not_active
  fa: بسته + فعال نشد | بسته خریدم + ولی | بسته + نیومد | بسته + نیومده | بسته + اضافه نشد | بسته + پول کم |
    بسته + پول رفت | بسته + پول کسر | بسته + فعال نیست | بسته + فعال نکرد | بسته + فعالسازی + نیومد |
    بسته + نگرفتم | بسته پول دادم | بسته + هنوز نیومده | بسته + ثبت نشده | اینترنتم فعال نشده | پول بسته + خبری |
    گیگ + پول کم شد | بسته + خریداری + فعال | اینترنت + پرداخت + ثبت نشده | بسته + پرداخت + نشده |
    پول دادم + بسته | بسته + واریز + نشد | بسته پریده | بسته + پیامک نیومد | گیگ + پول دادم | بسته + هیچی نیومد |
    هزینه بسته + فعال | گیگ + اضافه نشد | حجم + اضافه نشد | حجم + نیومد | اینترنت + خریدم + وصل نیست |
    بسته + وصل نشد | بسته گرفتم + کار نمیکنه
  en: package not activated | package not active | bought data nothing | data not added | package never |
    paid package not | bundle not | bought package + not | data purchase + not | bought gigabytes + not |
    package + charged | bundle + not work | package not show | paid for data | bought a bundle |
    money gone no data | paid gigabytes | purchase of data | data purchase | never got my data |
    package is not there | package + not active
leftover_data
  fa: حجم + منتقل | حجم + ماه بعد | حجم + میسوزه | حجم + سوخت | حجم + مصرف نشده | حجم + باقیمانده + ماه |
    بسته تموم + گیگ | گیگ + هنوز داشتم | گیگ + سوخت | گیگ + میپره | حجم مونده | بسته + استفاده نکردم |
    تمدید + حجم | حجم قبلی | گیگ + ماه بعد | بسته + میسوزه | حجم + اضافه | گیگ اضافه + چه میشه | مهلت + حجم |
    حجم + هدر | تهش + چه میشه | حجم + میپره | استفاده نشده + ماه | مونده + میسوزه | مونده + ماه بعد |
    گیگ + سوخته | مصرف نکردم + سوخت | حجم + برگردونید | مازاد حجم | حجم + انقضا | حجم + ذخیره
  en: unused data | rollover | roll over | leftover data | data expire | unused gigabytes | carry over |
    remaining data next month | data left + expire | lose data | data i did not use | gigs left + expire |
    did not finish my data | unused gigs | gigs unused | still have gigs | data left at end | keep my leftover |
    data saved for
data_runs_out
  fa: بسته + زود تموم | حجم + زود تموم | بسته + الکی | حجم + الکی | حجم + سریع | بسته + سریع | کاری نکردم + تموم |
    گیگ + تموم شد | نت + زود تموم | حجم + کم میشه | حجم + مصرف | ریز مصرف | چی مصرف میکنه | بسته + دود |
    بسته + یه روزه | دو روزه تموم | یک شبه تموم | حجمم کجا رفت | اینترنت + مصرف + زیاد | گیگ + کجا رفت |
    بسته + یک هفته | حجم غیب | حجم + تموم | گیگ + تموم | حجم + کجا | حجم + خورده | بسته + نصف | مصرف + الکی |
    بسته + پریده | مصرف + غیر عادی | حجم + پرید | نت + یهو تموم | مصرف بالا | مصرف + غیرعادی | مصرف + واقعی نیست |
    اتمام زودهنگام | بسته + زود | گیگ + نفهمیدم | حجم + هیچی | مصرف اینترنتم | مصرف بالاست | پس زمینه
  en: data runs out | data gone | data finish | package gone | data usage | used my data | data drains |
    data consumed | gigabytes gone | data disappears | eating data | data finished too | package ends early |
    what used my data | data vanishes | usage high | usage so high | background data | who used my data |
    used up so fast | gone in a day | gone in two days | burn through | burns | where did my data go |
    gone already | data melts
auto_renew_package
  fa: تمدید خودکار | خودکار + تمدید | خودش تمدید | بسته + خودکار | تمدید + لغو | تمدید + غیرفعال | تمدید + قطع |
    هر ماه + بسته | بدون اجازه تمدید | خود به خود + تمدید | تمدید اتوماتیک | تمدید نشه |
    دوباره + بسته + خرید خودش | تمدید شد + نخواستم | خودش + بسته + میخره | بدون اجازه + بسته | بدون اطلاع + بسته |
    بسته + خود به خود | هر ماه + خودکار | خودش میگیره | جلوی تمدید | تمدید + برداشته | نخواستم + تمدید |
    هی تمدید میشه | تمدید + خاموش | هر ماه خودش | هر ماه + برمیدارید | سرخود تمدید | هر سی روز |
    بسته + برمیدارید | بسته + بدون اینکه | بسته + خبر ندادید | نخریده بودم + بسته | نخریدم + بسته | بسته + تکرار |
    من نخریدم بسته | بسته + خودش | بسته + هر ماه + پول
  en: auto renew | automatic renewal | auto renewal | renew automatically | renews itself | stop renewing |
    turn off renewal | renew each month | renewed without | cancel renewal | keeps renewing | renews on its own |
    without asking renew | keep charging each month | stop auto | turn auto renew | automatic repurchase |
    renewed again | every thirty days | did not buy a package | package bought itself | package again without
mobile_data_off
  fa: اینترنت گوشی + وصل نمیشه | اینترنت + قطع | دیتا روشن + ندارم | دیتا + وصل نمیشه | نت ندارم | اینترنت ندارم |
    اینترنت + کار نمیکنه | نت + نمیاد | اینترنت + نمیاد | apn | تنظیمات اینترنت | اینترنت + وصل نیست |
    اینترنت سیم + قطع | دیتا + کار نمیکنه | هیچی باز نمیکنه | نت قطعه | گوشی + نت نداره | صفحه باز نمیشه |
    هیچ سایتی باز نمیشه | اینترنت همراه | نت گوشی + نمیاد | دیتا + نمیاد | گوگل باز نمیشه | هیچ برنامه باز نمیشه |
    اینترنت + نمیشه | وصله + باز نمیکنه | سیم + اینترنت نداره | دیتا + خاموش | دیتا + فعال + نیست |
    عدم اتصال اینترنت | اتصال اینترنت | اینترنت + برقرار نمیشود | اینترنت + برقرار نمیشه | نتم قطع | نتم نمیاد |
    نت + وصل نمیشه | تماس + ولی نت | نت سیم | هیچی باز نمیشه | برنامه ها باز نمیشه |
    اینترنت + از کار افتاد | نت + از کار افتاد | اینترنت + پرید | نت + پرید | حجم دارم + نمیاد | بسته دارم + وصل |
    تلگرام + باز نمیشه | تلگرام + وصل نمیشه | تلگرام + کار نمیکنه | تلگرام + بالا نمیاد | تلگرام + از کار افتاد |
    تلگرام + نمیاد
  en: mobile data not | data not work | no internet | apn | data on but | internet not work |
    not connect to internet | data connection | internet settings | no data | can not get online |
    pages do not open | internet not connect | nothing loads | internet on phone | only works on wifi |
    data enabled but | phone data | nothing opens | apps not connect | no connection | apps do not load |
    have data but | nothing works without wifi | stopped working data | telegram not open | telegram not work |
    telegram not connect
  not: مودم | خانگی | modem | home internet
slow_mobile
  fa: اینترنت + سرعت پایین | سرعت + پایین | سرعت + افت | نت کنده | اینترنت کنده | نت ضعیف | اینترنت ضعیف |
    ویدیو + لود | لود نمیشه | بافر | کندی اینترنت | اینترنت + لاک پشت | سرعت + ضعیف | سرعت + کم | سرعت نت |
    دانلود + طول | اینترنت + افتضاح | سرعت + افتضاح | دیر لود | فیلم + گیر | سرعت + کندی | پینگ + بالا |
    جون میکنه | نت کند | اینترنت کند | نت + کند | لاکپشت | سرعت + پایینه | سرعت + وحشتناک | نت + جون | نت + یواش |
    نت + ضعیفه | اینترنت + گیر | پخش نمیشه | فیلم + لود | عکس + لود | عکس + باز نمیشه | استوری + باز | قطع و وصل |
    اینترنت + قطع و وصل | کیفیت اینترنت | سرعت + نامناسب | سرعت دانلود | نت داغون | افت سرعت | لود نمیکنه |
    تلگرام + کند | تلگرام + لود | تلگرام + دیر | تلگرام + یواش | ویدیو + گیر | ویدیو + دیر | تلگرام + گیر
  en: slow internet | internet slow | data slow | slow data | slow connection | slow speed | speed low |
    buffering | loads slowly | videos buffer | speed dropped | 3 g | pages take forever | internet crawls |
    poor speed | keeps buffering | takes ages to load | forever to load | barely loads | very slow | crawling |
    download speed | internet so slow | pages load | youtube slow | youtube buffer | telegram slow
no_signal
  fa: انتن ندارم | انتن نمیده | انتن + نمیاد | انتن + پرید | انتن + ضعیف | انتن + ندارد | خط نمیده | خط نمیدهد |
    انتن گوشی | فقط تماس اضطراری | پوشش + ندارد | پوشش شبکه | انتن دهی | سرویس نداره | گوشی + انتن |
    در دسترس نیست | شبکه + پیدا نمیکنه | انتن + قطع | پوشش + ضعیف | انتن صفر | تو خونه انتن | زیرزمین |
    انتن + میره | انتن + قطع و وصل | انتن + یه خط | سیگنال ندارم | سیگنال + ضعیف | شبکه + نداره | شبکه نیست |
    منطقه + انتن | زنگ میزنم انتن | روستا + انتن | در خانه + انتن | داخل ساختمان | فاقد پوشش | پوشش شبکه + نیست |
    گوشیم شبکه | دکل | انتن + رفت | سرویس + موجود نیست | بدون سرویس | داخل خونه + تلفن | تو حیاط | تو زیرزمین |
    طبقه پایین + گوشی | توی خونه + گوشی | خونه + خط نمیده | خونه + سرویس | فقط بیرون
  en: no signal | no service | no coverage | no reception | emergency calls only | weak signal | no network |
    signal lost | coverage in my | can not find network | reception bad | dead zone | signal keeps dropping |
    no bars | one bar | signal in my | no bars at home | network unavailable | searching for network |
    phone says no | coverage at home | reception at home | out of service area | signal gone |
    no service indoors | only outside | in the basement | inside the house no
home_internet_down
  fa: اینترنت خانگی + قطع | مودم + قطع | مودم + وصل نمیشه | مودم + قرمز | مودم + چراغ | چراغ + قرمز |
    چراغ + چشمک | نت خانه + قطع | اینترنت خانه + قطع | اینترنت خانه + نمیاد | وای فای + وصل + نیست |
    مودم + اینترنت نداره | adsl + قطع | فیبر + قطع | اینترنت ثابت | نت خونه + نمیاد | مودم روشن + نت | مودم ریست |
    وای فای + نت نداره | وای فای + باز نمیشه | خانگی + قطع | مودم + نت | اینترنت خانه + وصل نمیشه | مودم + خاموش |
    اینترنت منزل | وای فای + متصل | وای فای + وصله | وای فای + ولی نت | مودم + چشمک | نت خونه | اینترنت خونه |
    اینترنت خونگی | نت خونمون | خونه + نت نداریم | اینترنت ثابت + قطع | خونه + اینترنت نیست | مودم + کار نمیکنه |
    مودم + سبز | مودم + روشن + نیست | وای فای + اینترنت | مودم + خاموش روشن | اینترنت منزل + قطع |
    خط تلفن + مودم | کابل مودم | از دیشب قطعه | از دیروز قطعه
  en: home internet down | modem not connect | modem light | red light | internet light | home internet not |
    wifi no internet | router not | modem no internet | broadband down | adsl down | fibre down |
    internet at home | restarted the modem | wifi connected but | connection down at home | outage |
    no internet at home | wifi connected no | house offline | modem blinking | router light | modem lights |
    restart modem | home wifi not | house has no internet | internet in the house
outage
  fa: قطعی | اختلال | خرابی منطقه | قطعی سراسری | قطعی منطقه
  en: outage | disruption | service down in | is there an outage | maintenance | down in my area
wifi_password
  fa: وای فای + رمز | مودم + رمز | رمز + مودم | وای فای + عوض | وای فای + همسایه | همسایه + وصل | وای فای + هک |
    وای فای + اسم | وای فای + تغییر | دزدی اینترنت | یکی از وای فای | وای فای + غریبه | نتمون + میخوره |
    وای فای + یادم | مودم + یادم | وای فای + استفاده میکنه | وای فای + کسی | وای فای + کد | رمز + خونه |
    همسایه + نت | همسایه + اینترنت | همسایه + رمز | مودم + پسورد | یکی داره از نتم | اسم مودم | نام شبکه |
    وای فای + مخفی | وای فای + مهمون | وای فای + گذاشتن | دستگاه + وصل + نمیشناسم
  en: wifi password | modem password | router password | change wifi | wifi name | neighbour wifi |
    stealing wifi | someone using wifi | wifi key | ssid | network name | wifi + password | neighbours + wifi |
    freeloading | wifi thief | neighbours use | neighbors using | strangers on wifi | unknown device wifi |
    kick off wifi | new wifi password | secure wifi | rename wifi
upgrade_home
  fa: سرعت + ارتقا | سرعت + بالاتر | سرعت + بیشتر | طرح + بالاتر | طرح + عوض | طرح + تغییر | طرح + ارتقا |
    اینترنت خانگی + ارتقا | سرویس + تغییر | سرویس + ارتقا | مگ + بگیرم | مگ | مگابیت | تغییر سرویس | از 8 به 16 |
    سرعت خانه + زیاد | اینترنت خانه + سریعتر | طرح سریعتر | سرعت + زیاد کنم | سرعت خونه | سرعت مودم |
    اینترنت خونه + سرعت | اینترنت خونه + تندتر | پلن خونه | سرویس بهتر | سرویس + عوض | سرعت + کمه + بیشتر |
    سرعت + افزایش | طرح دیگر | طرح دیگه | سرویس دیگه | مگ بشه | وسط دوره + طرح | فیلم 4 k
  en: upgrade speed | faster plan | higher speed | upgrade home | change plan | upgrade plan | more speed | mbps |
    megabit | faster internet | speed upgrade | bump up speed | faster at home | home faster | speed for home |
    quicker plan | better plan | double my speed | more megabits | next speed
get_home_internet
  fa: اینترنت خانگی بگیرم | نصب اینترنت | ثبت نام اینترنت | فیبر نوری | adsl | پورت خالی | مخابرات | tdlte |
    اینترنت ثابت بگیرم
  en: get home internet | install internet | fibre | fiber | adsl | new connection | broadband installation |
    line installation
move_home_internet
  fa: تغییر مکان اینترنت | جابجایی خط | اسباب کشی + اینترنت | خانه جدید + اینترنت | منزل جدید + مودم
  en: move internet | relocate connection | moving house + internet | new home + modem
cancel_home_internet
  fa: جمع اوری اینترنت | جمع آوری | لغو اینترنت | اینترنت خانگی + لغو | فسخ قرارداد
  en: cancel internet | terminate contract | cancel home internet | disconnect service
modem_buy
  fa: مودم بخرم | خرید مودم | مودم رایگان | مودم جدید | مودم سیم کارتی
  en: buy modem | new modem | modem price | portable modem | free router
modem_setup
  fa: تنظیم مودم | مودم + کانفیگ | راه اندازی مودم | تنظیمات مودم | ریست مودم
  en: set up modem | modem settings | configure router | factory reset | modem setup
static_ip
  fa: ای پی ثابت | ایپی | استاتیک
  en: static ip | ip address | fixed ip
fair_use
  fa: مصرف منصفانه | ایستگاه حجم | سقف حجم
  en: fair use | data cap | throttled | throttling
data_rate
  fa: هزینه اینترنت آزاد | بدون بسته + اینترنت | نرخ آزاد | تعرفه آزاد
  en: out of bundle | without package | data rate | pay per megabyte
hotspot
  fa: هات اسپات | اشتراک اینترنت | هاتسپات
  en: hotspot | tethering | share connection
five_g
  fa: نسل 5 | نسل 4 | 4 جی | 5 جی | فور جی | 4 g | 5 g
  en: 4 g | 5 g | lte | network type
half_price_traffic
  fa: نیم بها | ترافیک داخلی | داخلی
  en: domestic traffic | half price traffic | local sites
vpn_problem
  fa: فیلترشکن | وی پی ان | پروکسی
  en: vpn | proxy | filtered
technician_visit
  fa: تکنسین | کارشناس فنی | مامور مخابرات | بیاد خونه درست
  en: technician | engineer visit | repair visit | send someone to fix
freeze_service
  fa: تعلیق موقت | متوقف موقت | تعلیق سرویس | سفرم نت نمیخوام
  en: pause service | suspend temporarily | freeze subscription | hold service
`)
