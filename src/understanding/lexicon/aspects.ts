// What decides between neighbours: before or after, mine or another's, whole or part, first or again, at home or abroad.
import { concepts } from './concept.js'

export const aspects = concepts(`
before_shipping
  fa: هنوز نفرستادید | هنوز نفرستادین | ارسال نشده | قبل از ارسال | پیش از ارسال | هنوز ارسال نشده |
    هنوز پست نشده | در حال پردازش | هنوز راه نیفتاده | از انبار خارج نشده | هنوز بسته بندی | تا نفرستادید |
    قبل اینکه بفرستید | قبل از اینکه ارسال | هنوز دست شماست
  en: before ships/ship/shipping/sent | not shipped | not sent | still processing | has not left | yet to ship |
    before send | not dispatched | still being prepared | still in warehouse
after_shipping
  fa: ارسال شده | فرستاده شده | تو راه | در راه | بین راه | به پست سپرده | به پست دادید | تحویل پست شده |
    راه افتاده | دست پیک | از انبار خارج شده | بعد از ارسال | پس از ارسال | فرستادید رفته
  en: already shipped | already sent | on its way | on the way | in transit | after shipping | left warehouse |
    with the courier | out for delivery | has shipped | been dispatched
  not: ارسال نشده | نفرستادید | راه نیفتاده | not shipped
after_delivery
  fa: تحویل گرفتم | به دستم رسید | بعد از تحویل | پس از تحویل | رسید به دستم | دیروز رسید | امروز رسید |
    تحویلش گرفتم | بازش کردم دیدم | باز کردم دیدم | دریافت کردم | دریافت کرده ام | به دستم رسیده | تازه رسیده
  en: after delivery | when arrived | got it today | got it yesterday | on arrival | came today |
    delivered today | after receive | unpacked
  not: نرسید | تحویل نگرفتم | not received | not get | not arrive
before_buying
  fa: قبل از خرید | پیش از خرید | هنوز نخریدم | میخوام بخرم | قصد خرید | اگر بخرم | بخوام بخرم | میخوام بگیرم |
    قصد دارم بخرم
  en: before buy | before ordering | want to buy | thinking of buying | planning to buy | looking to buy |
    if i order | if i buy | going to buy
after_buying
  fa: بعد از خرید | پس از خرید | خریدم بعد | خریدم دیروز | دیروز خریدم | هفته پیش خریدم | تازه خریدم | بعد خرید |
    بعد از اینکه خریدم
  en: after buy | after purchase | bought it yesterday | bought last week | just bought | since i bought |
    day after i bought
after_paying
  fa: پرداخت کردم | پرداخت کرده ام | پول دادم | پولشو دادم | پول پرداخت کردم | واریز کردم | بعد از پرداخت |
    پس از پرداخت | پولو ریختم | وجه پرداخت | هزینه پرداخت کردم
  en: after paying | already paid | after payment | payment was made
before_paying
  fa: قبل از پرداخت | هنوز پرداخت نکردم | پول ندادم هنوز | پرداخت نکرده
  en: before paying | not paid | have not paid | unpaid | before payment
after_weeks
  fa: بعد از چند ماه | چند ماه بعد | ماه پیش خریدم | ماهه خریدم | سال پیش خریدم | بعد مدتی | بعد از مدتی |
    ماه استفاده | ماه کار کرد | چند وقت کار کرد | پارسال خریدم | هفته کار کرد
  en: after months | months later | months ago | after a while | last year | weeks of use | months of use |
    within a year | after weeks | worked fine for
first_time
  fa: اولین بار | بار اول | اولین خرید | خرید اول | اولین سفارش | سفارش اول | نخستین | تازه عضو | تازه وارد |
    تازه واردم | اولین | تازه ثبت نام | مشتری جدید | تا حالا نخریدم
  en: first time | first order | first purchase | new customer | never ordered before | newcomer | new user |
    welcome | brand new | first invoice
each_month
  fa: هر ماه | ماهانه | هر سال | دوره ای | تکرارشونده | هر هفته | ماه به ماه | سر ماه | ثابت ماهانه |
    اتوماتیک هر ماه | مرتب
  en: every month | monthly | recurring | each month | repeat | repeating | every week | periodic | regularly |
    on schedule | schedule
each_day
  fa: هر روز | روزانه | هر روز از | روز به روز
  en: every day | daily | each day | day after day
automatic
  fa: خودکار | اتوماتیک | اتومات | خودش خودکار | خود به خود | خودش بفرسته | خودش تمدید | خودش انجام | سیستم خودش
  en: automatic | automatically | by itself | auto | on its own | without me doing
manual
  fa: دستی وارد | به صورت دستی | غیر خودکار | به شکل دستی
  en: manual | manually | by hand
someone_else
  fa: کس دیگه | کس دیگری | یکی دیگه | یکی دیگر | شخص دیگر | شخص دیگری | فرد دیگر | نفر دیگه | غریبه |
    یه نفر دیگه | دوستم | همسرم | پدرم | مادرم | به اسم کس | به نام شخص | اسم پدرم | مال من نیست
  en: someone else | another person | somebody else | stranger | my friend | my wife | my husband | my father |
    my mother | not mine | third party | on behalf | different person | person who is not me
own_name
  fa: به نام خودم | به اسم خودم | بنام خودم | اسم خودم | مال خودم
  en: my own name | in my name | under my name | into my name
other_card
  fa: کارت دیگه | کارت دیگر | حساب دیگه | حساب دیگر | به یه کارت دیگه | کارت دیگری | حساب دیگری |
    شماره حساب جدید | کارتم سوخته | کارتم عوض شده | کارت باطل | کارتم گم | کارت جدید | کارت همسرم | حسابم بستم
  en: another card | different card | another account | card closed | closed card | card expired | old card |
    other bank | different account | new card | card i paid with
part_of
  fa: بخشی | قسمتی | نصف | مقداری | تعدادی | یه قلم | یه تیکه اش | جزئی | بعضی | قسمتیش | فقط یکی | نصفش |
    یکیش فقط
  en: partial | partially | half | only one | portion | partly
whole_of
  fa: همه اش | کلش | همش | به طور کامل | تمامش | یکجا | سرتاسر | کلا
  en: whole | entire | all of it | everything | in full | completely | all at once
business_use
  fa: شرکت | سازمان | حقوقی | اداری | شرکتی | سازمانی | کسب و کار | شرکتمون | مجموعه
  en: company | business | corporate | organisation | commercial | firm | enterprise
private_use
  fa: شخصی | حقیقی | برای خودم | مصرف شخصی
  en: personal | private | individual | for myself
other_cities
  fa: شهرستان | شهرستانها | شهر ما | شهر دیگه | غیر از تهران | روستا | شهر کوچک | استان
  en: other cities | small town | outside the capital | village | my city | rural | outside tehran
permanent
  fa: دائم | دائمی | دایمی | همیشگی | قطعی | کامل حذف | کلا حذف
  en: permanently | forever | close for good | delete for good | permanent
temporary
  fa: موقت | موقتا | فعلا | تا اطلاع
  en: temporary | temporarily | pause | for a few days
urgent
  fa: فوری | سریع | عجله | زودتر | همین الان | فورا | همین امروز | ضروری | اورژانسی | تا فردا
  en: urgent | urgently | asap | immediately | right away | as soon as possible | express | in a hurry |
    emergency | same day
higher_tier
  fa: بالاتر | ارتقا | ارتقاء | بیشتر بشه | افزایش | بزرگتر | پیشرفته | حرفه ای | بهتر کنم
  en: upgrade | higher | bigger plan | more advanced | increase | premium | pro plan | step up | faster plan |
    move up
lower_tier
  fa: کاهش | کمتر کنم | کوچکتر | طرح پایین | ارزونتر
  en: downgrade | lower | smaller plan | reduce | decrease | cheaper plan | scale down
difference_between
  fa: تفاوت | فرق بین | فرقش چیه | چه فرقی | مقایسه | کدوم بهتر | فرق
  en: difference between | compare | versus | vs | comparison | which is better
which_kinds
  fa: چه روش هایی | کدام روش ها | چه راه هایی | چه کارت هایی | چه انواع | چند نوع | چه نوع | چیا دارید |
    چیا قبول | چه گزینه هایی
  en: which methods | what options | which ones | what kinds | what types | do you take | which cards
where_see
  fa: از کجا ببینم | کجا ببینم | از کجا بفهمم | کجا نوشته | از کجا پیدا | کجا میتونم ببینم | چطور ببینم |
    چطور بفهمم | از کجا مشاهده | از کجا متوجه | کجا چک کنم | کجا نشون میده
  en: where see | where find | how check | how see | how tell | how find out | where can check | how know |
    where is the list | how view
who_pays
  fa: به عهده کیه | با کیه هزینه | گردن کیه | با خودم | کی میده هزینه | باید خودم بدم | عهده
  en: who pays | at whose expense | who covers | pay for the return
nothing_at_all
  fa: اصلا | کاملا | به هیچ وجه | هیچ | کلا قطع | هیچی | مطلقا
  en: not at all | nothing at all | completely | at all | whatsoever | zero | totally
too_slow
  fa: کنده | کندی | کندتر | سرعت پایین | یواش | لود نمیشه | بافر | گیر میکنه | لگ | لاک پشت | جون میکنه |
    افت سرعت | سرعت افت | ضعیف | باز نمیکنه | حلزون | دیر باز میشه | چرخ میزنه
  en: slow | buffer | buffering | lag | lagging | crawling | speed dropped | takes forever to load | sluggish |
    keeps loading | not loading | loading
sudden_more_than_used
  fa: زود تموم | زود تمام | سریع تموم | سریع تمام | الکی کم | الکی مصرف | خودش کم | مصرف نکردم | استفاده نکردم |
    چیزی مصرف | مصرفم کم | نخورده تموم | دود شد | دود میشه
  en: runs out | run out fast | gone quickly | hardly used | barely used | eats | eating | drains |
    finished too soon | did not use | used up | disappearing
left_unused
  fa: مصرف نشده | باقیمانده | باقی مانده | مونده | مانده | استفاده نشده | سوخت میشه | میسوزه | سوخته |
    هنوز داشتم | اضافه مونده | تهش مونده
  en: unused | left over | leftover | remaining | roll over | rollover | carry over | remains | not used
next_month
  fa: ماه بعد | ماه اینده | دوره بعد | منتقل به ماه
  en: next month | following month | next period | next cycle
mid_term
  fa: وسط ماه | وسط دوره | وسط اشتراک | قبل از پایان | نیمه راه | میانه | زودتر از موعد | هنوز تموم نشده
  en: mid month | halfway | mid term | before term ends | early | before end
nobody_there
  fa: کسی نبود | خانه نبودم | خونه نبودیم | سر کار بودم | سرکار بودم | بیرون بودم | کسی خانه نبود | خواب بودم |
    حضور نداشتم | حضور نداشتیم | در منزل نبودیم | مسافرت بودم | خونه نبودم | در منزل نبودم | منزل نبودم |
    من نبودم اومد
  en: not home | nobody home | not at home | no one home | at work | was not there | nobody was in
will_not_be_there
  fa: خانه نیستم | فردا نیستم | نیستم خونه | اون ساعت نیستم | نخواهم بود | مسافرتم | میرم سفر | نمیتونم تحویل |
    کسی خونه نیست | خونه نیستیم | نمیتونم خانه
  en: will not be home | not available then | not be there | away that day | can not be home | be at work then
show_missing
  fa: نشون نمیده | نمایش داده نمیشه | نیست تو لیست | دیده نمیشه | نمیبینم | پیدا نیست | ظاهر نمیشه | نمیاد بالا |
    نمیاد توش | تو پنلم نیست | زیرش نیست
  en: not showing | not visible | can not see | does not appear | not listed | disappeared | missing from |
    vanished | not there
too_many_people
  fa: همه وصل | چند نفر | چند نفره | چند کاربر | چند دستگاه | دو دستگاه | همزمان
  en: multiple users | several people | more than one | two devices | many users | simultaneously |
    at the same time
keep_data
  fa: اطلاعاتم پاک میشه | اطلاعاتم میپره | از بین میره | اطلاعاتم چه میشود | اطلاعاتم میمونه | حفظ میشه
  en: lose my data | is my data lost | keep my data | what happens to my data | data be deleted
`)
