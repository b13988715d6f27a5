// The language of a shop's customers: each concept with the ways in which people say it. Forms are separated by |.
import type { Concept } from './concept.js'

export const shop: Concept[] = [
  {
    id: 'return',
    fa: 'مرجوع|مرجوعی|پس بدم|پس بدهم|پس دادن|پسش بدم|بازگرداندن|برگردونم|عودت کالا|برگشت کالا|پس میگیرید|پس بفرستم|پس فرستادم|باز گردانم|ریترن|برگشت بزنم|به دردم نمیخوره|خوشم نیومد|نپسندیدم',
    en: 'return|send back|give back|take back|bring it back|do not like it|not happy with|not for me|return policy|returned',
  },
  {
    id: 'refund',
    fa: 'بازگشت وجه|برگشت پول|پولم را بگیرم|پولمو پس بدین|پول برگشت|عودت وجه|ریفاند|استرداد|پولم را پس|پولم برنگشته|پول میاد حساب|پولم کی میاد|بازپرداخت|بهایش را دریافت|پول مرجوعی|واریز میشه پول|وجه برگشت|پول برمیگرده|عودت داد|پول پس داد',
    en: 'refund|money back|get my money|reimburse|repay|returned money|get my cash|paid back',
  },
  {
    id: 'exchange',
    fa: 'تعویض|عوض کردن کالا|سایز دیگه|بزرگترش|کوچیکترش|سایزش بزرگه|تنگ|گشاد|یک شماره بزرگتر|اندازه نیست|رنگ دیگه بدین|بزرگ است برای من|کوچک است|اندازم نشد|جاش بدین',
    en: 'exchange|swap|another size|different size|too small|too big|too tight|too large|does not fit|other colour|other color|bigger size|smaller size',
  },
  {
    id: 'size',
    fa: 'سایز|اندازه|جدول سایز|راهنمای سایز|قد|وزن|چه سایزی|دور کمر|سانت|شماره پام',
    en: 'size|size guide|size chart|measurements|fit|cm tall|kilos|waist|which size',
  },
  {
    id: 'delivery',
    fa: 'ارسال|تحویل|پیک|پست|میفرستید|بفرستید|به دستم میرسه|بیارین|مامور ارسال|مامور پست|باربری|تیپاکس|میارید|چاپار|مرسوله|حمل|پیشتاز',
    en: 'delivery|deliver|ship|shipping|courier|post|mail|dispatch|driver|shipment|arrive|parcel',
  },
  {
    id: 'missed_delivery',
    fa: 'نبودم پیک|خانه نبودم|پیک اومد نبودم|در نشنیدم|کسی خانه نبود|دوباره میاد پیک|نبودم رفت|در باز نکردم|زنگ نشنیدم|نبودیم خانه|سر کار بودم',
    en: 'missed delivery|was not home|nobody home|not at home|missed the courier|i was out|driver left|was away',
  },
  {
    id: 'delivery_time_slot',
    fa: 'زمان تحویل عوض|روز تحویل|ساعت تحویل|بازه تحویل|پس فردا بیاد|یک روز دیگه بیاد|عصر بیارید|صبح بیارید|فردا نیستم|نیستم خانه|خانه نیستم|دیرتر بیارید|زودتر بیارید|وقت تحویل',
    en: 'delivery slot|delivery time|reschedule|another day|come later|deliver in the evening|deliver tomorrow|postpone|come in the evening|different time',
  },
  {
    id: 'address',
    fa: 'ادرس|نشانی|پلاک|کد پستی|کوچه|خانه جدید|اسباب کشی|نقل مکان|مقصد|کدپستی|خیابان',
    en: 'address|street|postcode|zip code|moved house|new place|destination|house number|moving',
  },
  {
    id: 'pickup',
    fa: 'حضوری|خودم بیام بگیرم|بیام بگیرم|خودم بیام ببرم|از فروشگاه تحویل|مراجعه حضوری|بیام دنبالش|خودم بیایم|شعبه',
    en: 'pick up|pickup|collect|in store|in person|collect it myself|store|branch',
  },
  {
    id: 'payment',
    fa: 'پرداخت|پول بدم|حساب کنم|تسویه|کارت به کارت|درگاه|بپردازم|واریز|کارت بانکی|پرداختم|روش پرداخت|چک|شماره کارت|رمز دوم|رمز پویا',
    en: 'pay|payment|card|checkout|bank|transfer|payment method|bitcoin|crypto|cheque|credit card',
  },
  {
    id: 'pay_on_delivery',
    fa: 'پرداخت در محل|دم در پول بدم|موقع تحویل پول|پول به پیک|وقتی رسید حساب|اول ببینم بعد پول|بعدا پول|نقدی به پیک|به مامور بپردازم|هنگام تحویل|در محل',
    en: 'cash on delivery|pay at the door|pay when it arrives|pay the driver|cod|pay on delivery|pay the courier',
  },
  {
    id: 'payment_failed',
    fa: 'پرداخت انجام نمیشه|پرداخت ناموفق|تراکنش ناموفق|درگاه ارور|بانک ارور|درگاه باز نمیشه|صفحه بانک|خطای پرداخت|پرداخت نشد|پرداخت نمیشه|درگاه قطع|پرداخت خطا',
    en: 'payment failed|payment declined|card declined|payment error|gateway|transaction failed|can not pay|payment does not go through|bank page',
  },
  {
    id: 'charged',
    fa: 'پول کم شد|پول رفت|از حساب برداشت|از حسابم کم|پول کسر شد|برداشت شد|از کارتم رفت|کسر شده|پیامک برداشت|پول رفته|پول کم شده|برداشت کرده|پول برداشته',
    en: 'charged|money was taken|deducted|debited|money gone|took money|money left my account|withdrawn from',
  },
  {
    id: 'twice',
    fa: 'دو بار|2 بار|دوباره برداشت|تکراری|دو برداشت|دو دفعه|دوبل|2 برداشت',
    en: 'twice|double|two times|duplicate|two charges|charged again',
  },
  {
    id: 'order_missing',
    fa: 'سفارش ثبت نشد|سفارشی نیست|سفارش نمیاد|تو سفارشها نیست|خریدم نیست|ثبت نشده سفارش|سفارشی ثبت نشد|سفارش ندارم|چیزی ثبت نشده|هیچ موردی|سفارشم نیست',
    en: 'no order|order not placed|order not showing|order does not exist|nothing in my orders|order was not created|no confirmation',
  },
  {
    id: 'installments',
    fa: 'قسط|قسطی|اقساط|اقساطی|ماه به ماه|چند ماهه پرداخت|چند قسط|وام|اعتباری|ضامن|پولم یکجا جور نمیشه|تیکه تیکه|چک صیادی',
    en: 'installment|instalment|installments|monthly payments|pay over time|pay in parts|financing|pay later',
  },
  {
    id: 'discount',
    fa: 'تخفیف|کد تخفیف|کوپن|حراج|افر|جشنواره|ارزون تر|کد هدیه|پروموشن|بن خرید|کد نمیخوره|بلک فرایدی|پرومو',
    en: 'discount|coupon|promo code|voucher|sale|offer|deal|promo|percent off|black friday',
  },
  {
    id: 'first_order',
    fa: 'اولین خرید|خرید اول|بار اول|تازه عضو|تازه وارد|خرید نخست|سفارش اول|تازه ثبت نام',
    en: 'first order|new customer|first purchase|first time|just joined',
  },
  {
    id: 'price_drop',
    fa: 'قیمت پایین امد|ارزون شد|ارزان شده|ما به التفاوت|تفاوت قیمت|دیروز گرون تر خریدم|اختلاف قیمت|بعد خرید ارزون|تخفیف خورده بعد',
    en: 'price drop|cheaper now|cheaper today|price went down|price difference|now on sale|price match|is cheaper',
  },
  {
    id: 'gift_card',
    fa: 'کارت هدیه|گیفت کارت|اعتبار خرید|هدیه بدم|کادو|بن|کارت خرید',
    en: 'gift card|gift voucher|store credit|gift certificate|as a gift|present',
  },
  {
    id: 'gift_wrap',
    fa: 'بسته بندی هدیه|کاغذ کادو|کادو پیچ|جعبه کادو|یادداشت هدیه|کادو کنید',
    en: 'gift wrap|wrapping|gift note|gift box|wrap it',
  },
  {
    id: 'wallet',
    fa: 'کیف پول|موجودی حساب سایت|اعتبار حسابم|اعتبارم|پول تو سایت|موجودی سایت|پول تو سایتتون',
    en: 'wallet|balance|site credit|my credit|credit balance',
  },
  {
    id: 'withdraw',
    fa: 'برداشت از کیف|پول بکشم بیرون|بکشم بیرون|انتقال به حساب بانکی|بردارم پول|بیاد تو حسابم|به حساب بانکی|نقد کنم|منتقل کنم به بانک|پول بردارم|شبا',
    en: 'withdraw|cash out|transfer to my bank|take out my balance|move to bank|iban',
  },
  {
    id: 'invoice',
    fa: 'فاکتور|صورت حساب|صورتحساب|فاکتور رسمی|رسید خرید|به نام شرکت|شناسه ملی|کد اقتصادی|حسابدار|ارزش افزوده|مهر و امضا|سند مالی|مشخصات حقوقی|شناسه شرکت',
    en: 'invoice|receipt|bill|company details|tax id|vat|accounting|official invoice|company name|stamp|accountant',
  },
  {
    id: 'password',
    fa: 'رمز عبور|رمزم|پسورد|رمز یادم رفته|رمز فراموش|بازیابی رمز|کلمه عبور|گذرواژه|رمز یادم نیست|رمز چه بود|یادم نیست رمز',
    en: 'password|forgot my password|reset|passcode|can not remember|new password|resetting',
  },
  {
    id: 'login',
    fa: 'ورود|وارد شوم|لاگین|وارد حساب|برم تو|برم داخل|نمیتونم بیام تو سایت|وارد نمیشه|بیام تو|نمیذاره برم|راه نمیده',
    en: 'log in|login|sign in|get in|access my account|logging in|signing in|let me in|locked out',
  },
  {
    id: 'code',
    fa: 'کد ورود|کد تایید|پیامک کد|کد نمیاد|کد فعالسازی|اس ام اس کد|کد نمیفرسته|رمز یکبار مصرف|کد یکبار مصرف|کد بفرسته|کد پیامک|کد نیومد',
    en: 'verification code|otp|login code|sms code|code did not|one time code|code by text|confirmation code|no code',
  },
  {
    id: 'locked',
    fa: 'حساب مسدود|حساب بسته شده|قفل شده|بلاک|بن شدم|حساب قفل|دسترسی ندارم|دسترسی نداری|چند بار اشتباه زدم|تعداد تلاش|حساب بلاک|بن کردین',
    en: 'account locked|blocked|suspended|too many attempts|too many times|banned|frozen|locked out|no access',
  },
  {
    id: 'phone_number',
    fa: 'شماره موبایل|شماره تلفن|خط جدید|شماره جدید|خطم عوض شده|شماره همراه|سیم کارتم واگذار|خط تازه|شماره قبلی',
    en: 'phone number|mobile number|new number|change my number|old number',
  },
  {
    id: 'account',
    fa: 'حساب کاربری|اکانت|پروفایل|حسابم را|حساب من|مشخصات کاربری|پرونده کاربری|پنل کاربری|اطلاعات من',
    en: 'account|profile|my details|database|my data|personal information',
  },
  {
    id: 'warranty',
    fa: 'گارانتی|ضمانت|وارانتی|خدمات پس از فروش|تعمیر|تعمیرگاه|نمایندگی|بعد چند ماه خراب|ماه پیش خریدم خراب|کجا ببرمش|ماه است خریدم|درستش میکنه|ماهه خریدم',
    en: 'warranty|guarantee|repair|service center|after months|months later|who repairs|fix it|months ago',
  },
  {
    id: 'authentic',
    fa: 'اصل|اورجینال|اصالت|تقلبی|فیک|های کپی|برچسب اصالت|شرکتی است|قلابی|اصله|کپی است',
    en: 'original|authentic|genuine|fake|counterfeit|knockoff|real brand|legit',
  },
  {
    id: 'stock',
    fa: 'موجود|ناموجود|دوباره میارید|شارژ میشه کالا|تموم شده|تمام شده|کی میاد موجود|خبرم کنید|موجود میشه|تمومه|باز میارین',
    en: 'in stock|out of stock|restock|available|sold out|back in stock|notify me|gone',
  },
  {
    id: 'review',
    fa: 'نظر|کامنت|دیدگاه|امتیاز دادن|ستاره|نظرم منتشر|نقد',
    en: 'review|comment|rating|feedback|opinion|stars|published',
  },
  {
    id: 'bulk',
    fa: 'عمده|سازمانی|تعداد بالا|برای شرکت|همکاری|تعداد زیاد|صد عدد|عدد برای شرکت|کلی خرید|شرکتی خرید|ثبت سفارش سازمانی',
    en: 'bulk|wholesale|large quantity|corporate|for our company|business order|hundred pieces|large order',
  },
  {
    id: 'support',
    fa: 'پشتیبانی|تماس|اپراتور|کارشناس|شماره تماس|زنگ بزنم|صحبت|راه ارتباطی|جواب تلفن|پاسخگو|جواب بده',
    en: 'support|contact|call you|phone you|talk to someone|customer service|reach you|human|agent|helpline|speak to',
  },
  {
    id: 'complaint',
    fa: 'شکایت|اعتراض|انتقاد|گزارش تخلف|رفتار بد|نارضایتی|برخورد بد|بی ادب',
    en: 'complaint|complain|report|unhappy|rude|file a complaint',
  },
  {
    id: 'club',
    fa: 'امتیاز|باشگاه مشتریان|وفاداری|سکه|امتیازهام|باشگاه',
    en: 'points|loyalty|rewards|club|membership points',
  },
  {
    id: 'notifications',
    fa: 'پیامک تبلیغاتی|تبلیغ|خبرنامه|اس ام اس تبلیغ|پیام تبلیغاتی|نوتیف|پیام نفرستید|پیامک نفرستید',
    en: 'newsletter|promotional|ads|spam|notifications|marketing|stop texting|unsubscribe',
  },
  {
    id: 'privacy',
    fa: 'حریم خصوصی|اطلاعات شخصی|اطلاعاتم|لو رفته|امنیت اطلاعات|ذخیره میکنید',
    en: 'privacy|personal data|data leak|gdpr|store my data|my information',
  },
  {
    id: 'shipped_state',
    fa: 'ارسال شده|فرستاده شده|به پست سپرده|تو راه است|هنوز ارسال نشده|هنوز نفرستادید|قبل از ارسال|در حال پردازش|از انبار خارج|هنوز پست نشده|دست پیک|راه افتاده',
    en: 'already shipped|has shipped|on its way|not shipped|before it ships|processing|still processing|on the way|dispatched|not sent yet',
  },
]
