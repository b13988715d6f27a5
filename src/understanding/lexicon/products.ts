// What a shop sells: is it there, does it fit, is it real, what others say, and the customer's club.
import { concepts } from './concept.js'

export const products = concepts(`
size_guide
  fa: جدول سایز | راهنمای سایز | چه سایزی | کدوم سایز | سایزبندی | دور کمر | دور سینه | قد + وزن | کیلو + قد |
    وزن + سایز | قالب | شماره پام | سایز + بگیرم | سایز + بردارم | سایز من | سانت | لارج یا | مدیوم یا |
    سایزم چنده | سایزم نمیدونم | سایز + انتخاب | سایز + مناسب | فیت
  en: size guide | size chart | measurements | which size | what size | cm tall | kilos | waist | true to size |
    runs small | runs large | size should | choose size | between sizes | chest | inches | tall and weigh |
    my size
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
    شبیه اصل | اصلی بودن | غیر اصل | دست دوم نباشه | ریجستر | رجیستری | جنس اصل | شرکتیه
  en: original | authentic | genuine | fake | counterfeit | knockoff | real brand | legit | replica | imitation |
    authenticity | real thing | copy
review_published
  fa: کامنت | دیدگاه | نظرم منتشر | کامنتم نیومد | نظرم حذف | نظر گذاشتم | امتیاز دادم | نظر نوشتم | نظر + تایید |
    دیدگاه + منتشر | نظر + نمیاد | پاکش کردید نظر | نظر + سانسور | تجربه ام نوشتم | نظر دادم | نظر ثبت کردم |
    نظر کاربران | نظرات
  en: review | comment | feedback | stars | published | my review | review + not showing | review rejected |
    review removed | posted a comment
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
  fa: جای دیگه ارزونتر | دیجیکالا ارزونتر | سایت دیگه | رقیب
  en: cheaper elsewhere | competitor | another shop cheaper | price match
code_not_working
  fa: کد تخفیف + نمیشه | کد تخفیف + نمیخوره | کد نمیخوره | کد + نامعتبر | کد تخفیف + خطا | کد + اعمال نمیشه |
    کد + کار نمیکنه | تخفیف + اعمال نشد | تخفیف + اعمال نمیشه | کد + قبول نمیکنه | کد تخفیف + منقضی |
    کد + قابل استفاده نیست | کوپن + نمیگیره | تخفیف + کم نکرد | تخفیف + کم نشد | تخفیف + نیومد |
    کد تخفیف + نمیگیره | تخفیف + لحاظ نشد | کد تخفیف + نپذیرفت | تخفیف + ننشست
  en: code not work | coupon not | code invalid | code expired | code not accepted | discount not applied |
    promo not | code + error | coupon + invalid | code rejected | voucher not | discount + not | code says
first_discount
  fa: تخفیف + اولین | تخفیف + خرید اول | تخفیف + تازه | تخفیف + عضو جدید | کد + اولین خرید | تخفیف + مشتری جدید |
    تخفیف + بار اول | تخفیف + اولین بار | کد تخفیف + از کجا | کد تخفیف + بگیرم | اولین سفارش + تخفیف | خوش آمد |
    ورود تخفیف
  en: first order discount | discount + new | discount + first | welcome code | welcome discount |
    new customer code | code + first | get a discount | discount + joining | sign up discount |
    newcomer discount
combine_discounts
  fa: دو تا کد | دو تا تخفیف | همزمان کد | کدها با هم | دو کد تخفیف
  en: two codes | combine codes | stack discounts | two coupons | more than one code
gift_card_use
  fa: کارت هدیه | گیفت کارت | کد کارت هدیه | کارت هدیه + بخرم | کارت هدیه + استفاده | هدیه دیجیتال | کارت خرید |
    بن خرید | اعتبار هدیه | کادو بدم + کارت | به دوستم + هدیه
  en: gift card | gift voucher | gift certificate | redeem gift | buy gift card | gift code | egift
invite_friend
  fa: معرفی دوست | دعوت دوست | کد معرف | دوستم + معرفی | لینک دعوت | دعوت از دوستان
  en: invite a friend | referral | refer a friend | referral code | invite code
birthday_gift
  fa: تولد | هدیه تولد | تخفیف تولد
  en: birthday | birthday gift | birthday discount
lottery
  fa: قرعه کشی | جایزه | برنده | مسابقه
  en: lottery | prize | winner | contest | raffle | giveaway
site_not_loading
  fa: سایت باز نمیشه | سایت بالا نمیاد | سایت لود | سایت قطع | سایت کند | سایت خراب | سایت ارور |
    برنامه باز نمیشه | اپ باز نمیشه
  en: site not load | site down | site not open | website not work | page not open | app not open |
    website error
search_product
  fa: پیدا نمیکنم محصول | جستجو | سرچ | فیلتر
  en: search | can not find product | filter | look for item
`)
