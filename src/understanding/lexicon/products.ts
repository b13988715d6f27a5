// What a shop sells: is it there, does it fit, is it real, what others say, and the customer's club.
import { concepts } from './concept.js'

export const products = concepts(`
size_guide
  fa: جدول سایز | راهنمای سایز | چه سایزی | کدوم سایز | سایزبندی | دور کمر | دور سینه | قد + وزن | کیلو + قد |
    وزن + سایز | قالب | شماره پام | سایز + بگیرم | سایز + بردارم | سایز من | سانت | لارج یا | مدیوم یا |
    سایزم چنده | سایزم نمیدونم | سایز + انتخاب | سایز + مناسب | فیت | چه شماره ای | چه سایز | سایز + میخوره |
    سایز + بخرم | سایز + کدوم | سایزم + نمیدونم | بین + لارج | بین مدیوم | جدول اندازه | راهنمای اندازه |
    قد و وزن | قدم + وزنم | قدم + کیلو | کیلوام | کیلو هستم | دور باسن | سرشانه | شماره پا | پام + شماره |
    پای پهن | قالب + کوچیک | قالب + بزرگ | قالبش | سایز + بدونم | سایز + بفهمم | سایزهاتون | استاندارده
  en: size guide | size chart | measurements | which size | what size | cm tall | kilos | waist | true to size |
    runs small | runs large | size should | choose size | between sizes | chest | inches | tall and weigh |
    my size | size do i need | size do i take | size would | size am i | sizing | fits someone | tall and |
    weigh | wide feet | foot length | small or medium | medium or large | which one fits | between two sizes |
    size conversion | how do sizes
  not: تعویض | عوض | exchange | swap
in_stock
  fa: ناموجود | موجود شد | موجود میشه | دوباره میارید | شارژ میشه کالا | شارژ میکنید | تموم شده کالا | خبرم کنید |
    باز میارین | کی موجود | موجودش کنید | سایزم تموم | بازم میارید | اطلاع بدید موجود | نداریدش دیگه |
    موجود میکنید | دیگه ندارید | کی میارید | کی میارین | دوباره میارین | باز موجود | سایز من نیست | نا موجود |
    ناموجود زده | موجود نیست | موجود نبود | تموم کردین | باز میارید | تجدید موجودی | شارژ انبار | تامین مجدد |
    عرضه مجدد | کی شارژ میشه | موجودی + تمام | مدل + تموم | رنگ + تموم | سایز + تموم | دوباره بیارید |
    به فروش میرسه دوباره
  en: in stock | out of stock | restock | available | sold out | back in stock | come back in | when available |
    no stock | unavailable | run out of | getting more | more in | any left | still sell | when back |
    sizes left | next batch | come back | restocking
notify_me
  fa: خبرم کنید | خبر بدید | اطلاع بدید | زنگوله
  en: let me know when | alert me | tell me when | email me when | notify
authentic
  fa: اصل | اورجینال | اصالت | تقلبی | فیک | کپی | برچسب اصالت | قلابی | های کپی | جنس اصلی | بدل | مارک واقعی |
    شبیه اصل | اصلی بودن | غیر اصل | دست دوم نباشه | ریجستر | رجیستری | جنس اصل | شرکتیه | اصل یا | اصله یا |
    اصل + تقلبی | اصل بودن | اصلیه | کپیه | جعلی | بدلی | واقعیه | مارک اصلی | برند اصلی | هولوگرام |
    بارکد اصالت | از کجا بفهمم اصله | مطمئن + اصل | ضمانت اصل | فیکه | تقلبیه | غیراصل | چینی نباشه | کد اصالت |
    قاچاق | طرح اصلی
  en: original | authentic | genuine | fake | counterfeit | knockoff | real brand | legit | replica | imitation |
    authenticity | real thing | copy | not fake | are they real | real or fake | genuine article |
    authenticity certificate | bootleg | pirated | not an imitation | proper brand | official product | hologram |
    true original | rip off
review_published
  fa: کامنت | دیدگاه | نظرم منتشر | کامنتم نیومد | نظرم حذف | نظر گذاشتم | امتیاز دادم | نظر نوشتم | نظر + تایید |
    دیدگاه + منتشر | نظر + نمیاد | پاکش کردید نظر | نظر + سانسور | تجربه ام نوشتم | نظر دادم | نظر ثبت کردم |
    نظر کاربران | نظرات | نظر + تایید نشده | نظر + نیست | نظر + حذف | نظر + منتشر | نظر + گذاشتم | نظر + نوشتم |
    نظر + ثبت | نظر + پاک | نظر + دیده | نظر + نشون | نظر منفی | نظر + چرا | دیدگاه + نیست | دیدگاه + تایید |
    دیدگاه + حذف | دیدگاه + ثبت | کامنت + نیست | کامنت + پاک | کامنت + گذاشتم | کامنت + تایید |
    امتیاز دادم + نیست | نقدم | نوشتم زیر محصول | زیر محصول | سانسور
  en: review | comment | feedback | stars | published | my review | review + not showing | review rejected |
    review removed | posted a comment | review + gone | review + removed | review + not | review + deleted |
    comment + not | comment + gone | comment + deleted | wrote a review | left a review | negative review |
    bad review | censored | feedback not published
  not: جام جهانی | انتخابات | سیاست | فوتبال | نظرت درباره | نظرتون درباره | نظرت راجع | نظرتون راجع | نظرت چیه | نظر شما درباره
product_specs
  fa: جنسش چیه | ویژگی | ابعاد | وزنش | چند وات | باتریش | پارچه | مشخصات کالا | مشخصات فنی
  en: specifications | specs | material | dimensions | weight | features | watts | fabric
product_compatible
  fa: به گوشی من میخوره | سازگار | مناسب برای مدل | با ایفون کار
  en: compatible | fit my model | work with my | suitable
product_manual
  fa: دفترچه راهنما | راهنمای استفاده | دستور مصرف | نصب کنم
  en: manual | instructions | user guide | how to use it | assemble | installation
ingredients
  fa: مواد تشکیل دهنده | ترکیبات | حساسیت | حلال | وگان
  en: ingredients | allergy | allergens | halal | vegan | gluten
expiry_product
  fa: تاریخ انقضا | تاریخ مصرف | تاریخ گذشته | تاریخ تولید
  en: expiry date | best before | expired product | use by
used_product
  fa: دست دوم | کارکرده | استوک | ریفر | در حد نو
  en: second hand | refurbished | pre owned
spare_part
  fa: قطعه | یدکی | لوازم جانبی | قاب | کابل | شارژر
  en: spare part | accessory | accessories | charger | cable | replacement part
product_photo
  fa: عکس واقعی | عکس بیشتر | عکس محصول | فیلمش
  en: real photo | more pictures | product photo | actual photo
recommend
  fa: پیشنهاد میدید | کدوم بهتره | چی بخرم | راهنمایی کنید کدوم | معرفی کنید
  en: recommend | which is best | advice on
compare_price_elsewhere
  fa: جای دیگه ارزونتر | دیجیکالا ارزونتر | سایت دیگه | رقیب | جای دیگه + ارزون | مغازه دیگه + ارزون |
    سایت دیگه + ارزون | جای دیگه کمتر
  en: cheaper elsewhere | competitor | another shop cheaper | price match | another shop sells |
    for less elsewhere | cheaper on another | other shops
code_not_working
  fa: کد تخفیف + نمیشه | کد تخفیف + نمیخوره | کد نمیخوره | کد + نامعتبر | کد تخفیف + خطا | کد + اعمال نمیشه |
    کد + کار نمیکنه | تخفیف + اعمال نشد | تخفیف + اعمال نمیشه | کد + قبول نمیکنه | کد تخفیف + منقضی |
    کد + قابل استفاده نیست | کوپن + نمیگیره | تخفیف + کم نکرد | تخفیف + کم نشد | تخفیف + نیومد |
    کد تخفیف + نمیگیره | تخفیف + لحاظ نشد | کد تخفیف + نپذیرفت | تخفیف + ننشست | کد + نمیگیره | کد + نمیشه |
    کد + نمیزنه | کد + اعمال | کد + چیزی کم نمیشه | کد + کم نمیشه | کد + میپره | کد + خطا | کد + قرمز |
    کد + شرایط | کد + برای شما نیست | کد + ارور | کد + معتبر نیست | کد + نامعتبره | کد + غلط | کد + استفاده شده |
    کد + منقضی | کد + سوخته | کد + جواب نمیده | تخفیف + نشد | تخفیف + نمیشه | تخفیف + حساب نمیشه | تخفیف + نخورد |
    تخفیف + نمیده | تخفیف + حساب نکرد | کد + تاثیر | تخفیف + محاسبه نشد | تخفیفم کو | کد + عمل نمیکند |
    کد تخفیف + ایراد | کد تخفیف + مشکل
  en: code not work | coupon not | code invalid | code expired | code not accepted | discount not applied |
    promo not | code + error | coupon + invalid | code rejected | voucher not | discount + not | code says |
    code does nothing | code is not | code did not | says invalid | says expired | says not valid |
    coupon does not | coupon will not | promo does not | promo will not | discount does not | discount is not |
    discount did not | not eligible code | total did not change | price did not change | voucher does not |
    voucher invalid | code not apply | wont take my code | can not use my code | can not apply
first_discount
  fa: تخفیف + اولین | تخفیف + خرید اول | تخفیف + تازه | تخفیف + عضو جدید | کد + اولین خرید | تخفیف + مشتری جدید |
    تخفیف + بار اول | تخفیف + اولین بار | کد تخفیف + از کجا | کد تخفیف + بگیرم | اولین سفارش + تخفیف | خوش آمد |
    ورود تخفیف | بار اولمه | اولین بار + تخفیف | اولین بار + کد | تازه عضو + تخفیف | تازه عضو + کد |
    تازه اومدم + تخفیف | جدیدم + تخفیف | خرید اولم | تازه واردها | مشتری جدید | برای شروع + تخفیف |
    عضو شدم + تخفیف | عضو شده ام + تخفیف | عضو شدم + امتیاز | عضو جدید | ثبت نام + تخفیف | خرید نخست |
    نخستین خرید | تخفیف ثبت نام | تخفیف عضویت | کد خوش امد
  en: first order discount | discount + new | discount + first | welcome code | welcome discount |
    new customer code | code + first | get a discount | discount + joining | sign up discount |
    newcomer discount | new here + discount | new here + code | first time + discount | first time + code |
    discount for new | code for new | new member discount | joined + discount | signed up + discount |
    anything off my first | off my first | newbie | just signed up
combine_discounts
  fa: دو تا کد | دو تا تخفیف | همزمان کد | کدها با هم | دو کد تخفیف | کد دوم | دو کد | هم کد هم | روی جنس حراجی |
    حراج + کد | با هم استفاده
  en: two codes | combine codes | stack discounts | two coupons | more than one code | several codes |
    several discount | two discount | both codes | code plus | stack
gift_card_use
  fa: کارت هدیه | گیفت کارت | کد کارت هدیه | کارت هدیه + بخرم | کارت هدیه + استفاده | هدیه دیجیتال | کارت خرید |
    بن خرید | اعتبار هدیه | کادو بدم + کارت | به دوستم + هدیه | کد هدیه + وارد | هدیه گرفتم + کد |
    هدیه دادن بهم + کد | کارت هدیه + کجا | کارت هدیه + بزنم | کارت هدیه + اعتبار | اعتبار + هدیه |
    اعتبار هدیه + خرج | بن + خرج | بن + استفاده | کارت خرید + بگیرم | اعتبار خرید + هدیه | برای دوستم کارت |
    برای تولد + کارت | کادو + کارت
  en: gift card | gift voucher | gift certificate | redeem gift | buy gift card | gift code | egift |
    was given a card | got a gift card | spend gift | spend my voucher | use my gift | give a card to |
    present card | gift balance | gift + code | card for a friend | credit as a gift
invite_friend
  fa: معرفی دوست | دعوت دوست | کد معرف | دوستم + معرفی | لینک دعوت | دعوت از دوستان | دوستم + دعوت |
    معرفی + دوست | لینک معرفی
  en: invite a friend | referral | refer a friend | referral code | invite code | invite link | invite friends |
    bring a friend
birthday_gift
  fa: تولد | هدیه تولد | تخفیف تولد
  en: birthday | birthday gift | birthday discount
lottery
  fa: قرعه کشی | جایزه | برنده | مسابقه
  en: lottery | prize | winner | contest | raffle | giveaway
site_not_loading
  fa: سایت باز نمیشه | سایت بالا نمیاد | سایت لود | سایت قطع | سایت کند | سایت خراب | سایت ارور |
    برنامه باز نمیشه | اپ باز نمیشه | صفحه سفید | سفید میاد | هیچی نشون نمیده | بارگذاری نمیشود | بارگذاری نشدن |
    سایت + سفید | سایت + نمیاد | سایت + باز نمیشه | سایتتون + باز | برنامه + بارگذاری | صفحه + لود
  en: site not load | site down | site not open | website not work | page not open | app not open |
    website error | blank page | white page | page is blank | nothing shows | site will not open | does not load |
    not opening
search_product
  fa: پیدا نمیکنم محصول | جستجو | سرچ | فیلتر
  en: search | can not find product | filter | look for item
`)
