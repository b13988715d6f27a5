// Software as a service: plans, seats, subscription, data, connections, failures.
import { concepts } from './concept.js'

export const software = concepts(`
upgrade_plan
  fa: طرح + ارتقا | پلن + ارتقا | اشتراک + ارتقا | طرح بالاتر | پلن بالاتر | طرح + عوض | پلن + عوض | پلن + تغییر |
    طرح حرفه ای | سقف + پر شده | سقف فاکتور | طرح + تفاوت | پلن + تفاوت | فرق طرح | فرق پلن | طرح پایه |
    پکیج بالاتر | بیشتر از این نمیتونم | ظرفیت تموم | محدودیت تعداد | ظرفیت + پر | نسخه حرفه ای | طرح بزرگتر |
    فاکتور بیشتر + نمیذاره | تعداد فاکتور + تموم | سقف تعداد | محدودیت + فاکتور | سقف + رسیدم | پکیج + عوض |
    اشتراک + بالاتر | اشتراک + بزرگتر | اشتراک + تغییر | طرح پیشرفته | فرق + حرفه ای | طرح + بهتر | پلن + بهتر |
    پلن + بزرگتر | طرح + گرونتر | ظرفیت بیشتر | میگه سقف
  en: upgrade plan | upgrade subscription | higher plan | bigger plan | switch plan | change plan | pro plan |
    hit the limit | difference between plans | professional plan | limit reached | more invoices | compare plans |
    move up to | reached the limit | outgrown | ran out of invoices | need more invoices | no more invoices |
    next plan | better plan | go pro | premium plan | plan limit | limit of my plan | allowance used |
    bigger package | difference basic | basic and pro | plan comparison
downgrade_plan
  fa: طرح پایین تر | پلن ارزانتر | کاهش طرح | طرح ارزونتر | دانگرید
  en: downgrade | lower plan | cheaper plan | smaller plan
renew_subscription
  fa: اشتراک + تمدید | تمدید اشتراک | اشتراک + تموم | اشتراک + تمام | اشتراک + پایان | اشتراک + منقضی |
    اشتراک + اعتبار | هزینه تمدید | تمدید سالانه | اشتراک + چند روز مونده | اشتراک + دوباره | اشتراک + ادامه |
    پایان اشتراک | سررسید اشتراک | تمدیدش کنم | مهلت اشتراک | اشتراک + سر میاد | مهلت + سر میاد |
    اشتراکم + داره تموم | یک سال دیگه | یه سال دیگه | سال دوم | سال بعد + استفاده | اعتبار حساب + تموم |
    اشتراک + تموم شده + اطلاعات | تمدید + چند | تمدید + هزینه | تمدید + قیمت | تمدید کنم | ادامه بدم |
    سال جدید + هزینه | اشتراک + منقضی + اطلاعات | مدت + تمام | یکساله + تمدید | تمدید + سالانه | فقط خواندنی |
    پرداخت اشتراک + یادم | اشتراک + یادم رفت | سررسید + یادم رفت + حساب | دوباره فعال کنم + حساب |
    حساب غیرفعال شد + اطلاعات
  en: renew subscription | subscription ending | subscription expired | subscription renewal | renew my plan |
    expires soon | extend subscription | annual renewal | subscription + ran out | about to expire |
    continue subscription | renewal price | another year | one more year | keep using |
    subscription about to end | plan ends | when my plan ends | plan expired | expired + data | year is up |
    extend my plan | renew for | price to renew | continue my plan | runs out next | read only now |
    forgot to renew | reactivate my plan | reactivate account | account went read only
cancel_subscription
  fa: اشتراک + لغو | اشتراک + کنسل | اشتراک + انصراف | اشتراک + پس | اشتراک + پول | دیگه نمیخوام استفاده |
    نرم افزار + نمیخوام | برنامه + نمیخوام | اشتراک + نمیخوام | اشتراک + قطع | لغو عضویت | اشتراک + باقی پول |
    اشتراک + فسخ | سالانه خریدم + پول | اشتراک + منصرف | کار نمیکنیم دیگه | اشتراک + اشتباه | به دردمون نخورد |
    دیگه استفاده نمیکنم | دیگه احتیاج ندارم + پول | نرم افزار + استفاده نمیکنم | کسب و کارم + تعطیل |
    شرکت + تعطیل | باقی مانده + پول + اشتراک | مابقی اشتراک | مابقی پول | بقیه پول + اشتراک | باقیش + برگردونید |
    ماه باقیمانده + پول | اشتراک یکساله + پس | زودتر قطع کنم | خاتمه اشتراک | انصراف از ادامه | قرارداد + خاتمه |
    بقیه ماه ها + پول | ماه + استفاده نکردم + پول | به درد کار ما نمیخوره
  en: cancel subscription | cancel plan | end subscription | stop subscription | unsubscribe | cancel membership |
    cancel annual | refund subscription | stop using | quit using | subscription refund | leave your service |
    stop paying for | want out | terminate subscription | do not renew | do not use it anymore |
    closing our business | business is closing | closing down | shutting down | get the rest back |
    remaining months | unused months | money for remaining | leave the service | finish my subscription early |
    not using the software | pro rata | prorated
trial
  fa: نسخه آزمایشی | دوره آزمایشی | رایگان امتحان | تست رایگان | دمو
  en: trial | free trial | try for free | demo | test period
subscription_price
  fa: قیمت اشتراک | هزینه اشتراک | تعرفه اشتراک | اشتراک چند
  en: subscription price | plan price | cost of plan | pricing | how much is the plan
seats
  fa: تعداد کاربر | کاربر بیشتر | کاربر اضافه بخرم | چند کاربر
  en: seats | extra user | number of users | more seats | license | licence
subscription_invoice
  fa: فاکتور اشتراک | فاکتور خرید اشتراک | رسید اشتراک
  en: subscription invoice | billing receipt | receipt for subscription | billing history
auto_charge
  fa: خودکار کسر | اشتراک + خودکار | پول + خودکار | تمدید خودکار اشتراک
  en: auto renew | automatic charge | charged automatically | auto billing | recurring charge
update_billing_card
  fa: کارت پرداخت + عوض | روش پرداخت اشتراک
  en: update card | change billing card | billing details | payment details
backup
  fa: پشتیبان گیری | بکاپ | نسخه پشتیبان | بک آپ
  en: backup | back up | restore copy | backup copy
restore
  fa: بازیابی اطلاعات | برگردوندن اطلاعات | بازگردانی | اشتباهی پاک کردم | اشتباهی حذف کردم | سطل زباله
  en: restore | recover | undo delete | deleted by mistake | trash | bring back deleted
data_lost
  fa: اطلاعات + پرید | اطلاعات + پاک شد | داده ها + رفت | فاکتورهام نیست | اطلاعات + از بین رفت | همه چی پاک شد
  en: data lost | lost my data | everything gone | data disappeared | records missing | data wiped
save_failed
  fa: ذخیره نمیشه | ذخیره نشد | سیو نمیشه | ثبت نمیشه
  en: not saving | can not save | changes lost | save failed
sync
  fa: همگام سازی | سینک | یکسان سازی | همگام
  en: sync | synchronise | synchronize | out of sync | not syncing
api
  fa: ای پی آی | وب سرویس | توکن | کلید دسترسی
  en: api | web service | token | api key | developer | webhook | endpoint
integration
  fa: یکپارچه | وصل به سایت | ووکامرس | افزونه | پلاگین
  en: integration | integrate | woocommerce | plugin | zapier | extension | connect with | shopify
offline
  fa: بدون اینترنت | آفلاین
  en: offline | without internet | no connection use
mobile_app
  fa: اپ موبایل | نسخه موبایل | برنامه گوشی | اندروید | ایفون
  en: mobile app | android | ios | phone version | tablet
desktop_app
  fa: نسخه ویندوز | کامپیوتر | لپ تاپ | دسکتاپ | مک
  en: windows | desktop | computer | laptop | mac
browser
  fa: مرورگر | کروم | فایرفاکس | کش
  en: browser | chrome | firefox | safari | clear cache | cookies
slow_software
  fa: برنامه کنده | سیستم کنده | سایت کنده | کندی سیستم | دیر بالا میاد | طول میکشه باز شه
  en: slow app | app slow | slow system | takes long to load | loads slowly | performance
bug
  fa: باگ | درست محاسبه نمیکنه | جمع اشتباه | غلط حساب
  en: bug | wrong total | calculation wrong | does not add up | unexpected behaviour
server_down
  fa: سرور قطع | سرور | از دسترس خارج | خطای 500 | بالا نمیاد | سایتتون پایین
  en: server down | 500 error | service unavailable | site is down | outage
training
  fa: آموزش | ویدیوی آموزشی | کلاس | وبینار
  en: training | tutorial | webinar | video guide | onboarding | learn to use
feature_missing
  fa: این امکان ندارید | قابلیت | امکانات | ویژگی جدید
  en: feature | feature request | capability | roadmap | missing feature
multi_company
  fa: چند شرکت | شرکت دوم | دو کسب و کار
  en: two companies | multiple businesses | second company | several organisations
change_company_info
  fa: اطلاعات شرکت | مشخصات شرکت | نام شرکت + تغییر | ادرس شرکت
  en: company details | business address | change company name | company profile
owner_change
  fa: مالک حساب | مدیر حساب + عوض | انتقال حساب به
  en: account owner | change admin | hand over account
admin
  fa: مدیر | ادمین | مدیریت
  en: admin | administrator | manager role
audit_log
  fa: تاریخچه تغییرات | کی تغییر داده | لاگ
  en: audit log | change history | who changed | activity log
templates_other
  fa: قالب آماده | نمونه
  en: sample | ready made template | template gallery
email_sending
  fa: ایمیل ارسال نمیشه | سرور ایمیل | دامنه ایمیل | ایمیل از طرف
  en: smtp | email sender | send from my domain | email not sending
custom_domain
  fa: دامنه اختصاصی | ساب دامین | دامنه
  en: domain | subdomain | custom domain | dns | ssl
attachments
  fa: پیوست | ضمیمه | آپلود
  en: attachment | attach | upload | file too large
storage
  fa: فضا | فضای ذخیره | حجم فایل
  en: storage | disk space | out of space | quota
search_in_app
  fa: جستجو | پیدا کردن فاکتور | سرچ
  en: search | find an invoice | look up | filter
notifications_settings
  fa: اعلان + خاموش | ایمیل های شما + قطع | نوتیف + خاموش | تنظیمات اعلان
  en: notification settings | turn off notifications | email preferences | stop emails | mute
language_setting
  fa: زبان برنامه | انگلیسی کردن | تغییر زبان
  en: change language | interface language | english version
time_zone
  fa: منطقه زمانی | تاریخ شمسی | تقویم | ساعت سیستم
  en: time zone | calendar | date format | jalali
keyboard_shortcut
  fa: میانبر | شورتکات
  en: shortcut | hotkey | keyboard
terms_service
  fa: قرارداد | شرایط استفاده | قوانین استفاده
  en: terms of service | contract | agreement | sla
security_certificate
  fa: رمزنگاری | گواهی امنیتی | سرورها کجا
  en: encryption | iso | where is data stored | soc
nonprofit_discount
  fa: تخفیف دانشجویی | تخفیف خیریه | تخفیف استارتاپ
  en: student discount | nonprofit discount | startup discount | education discount
partner_program
  fa: نمایندگی فروش نرم افزار | همکاری در فروش | کمیسیون معرفی
  en: affiliate | partner program | reseller program | commission for referring
two_devices
  fa: همزمان دو دستگاه | روی دو گوشی | دو سیستم | گوشی جدید + سبد | روی گوشی دیگه
  en: two devices | several devices | at the same time | another device | new phone cart | on my laptop too
`)
