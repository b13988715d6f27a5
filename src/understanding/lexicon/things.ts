// The things that customers speak of, in any business. A word stands for the others of its line in all forms.
import { concepts } from './concept.js'

export const things = concepts(`
money
  fa: پول | وجه | مبلغ | وجوه
  en: money | funds | amount | sum
product
  fa: کالا | جنس | محصول | اجناس | قلم | اقلام
  en: item | product | goods | article | merchandise
parcel
  fa: بسته | مرسوله | محموله | پکیج | کارتن | جعبه
  en: parcel | package | box | carton
order
  fa: سفارش | اردر
  en: order | ordered
purchase
  fa: خرید | خریداری | ابتیاع
  en: purchase | buy | bought | buying
sell
  fa: فروخت | فروش | فروشندگی
  en: sell | sold | selling | sale | sales
postal
  fa: پست | تیپاکس | پیشتاز | چاپار | باربری | اداره پست | پستخانه
  en: post | mail | postal | post office
card
  fa: کارت | کارت بانکی | عابر بانک | عابربانک | کارت اعتباری
  en: card | bank card | debit card | credit card | visa card | mastercard
bank_account
  fa: حساب | حساب بانکی | شماره حساب
  en: bank account | checking account
iban
  fa: شبا | شماره شبا
  en: iban
account
  fa: اکانت | حساب کاربری | پنل | پنل کاربری | پروفایل | پروفایلم | ناحیه کاربری
  en: account | profile | user account | my account
password
  fa: رمز | پسورد | پسوورد | گذرواژه | رمز عبور | کلمه عبور | رمز ورود
  en: password | passcode | passphrase
code
  fa: کد
  en: code
dynamic_pin
  fa: رمز پویا | رمز دوم | کد پویا
  en: dynamic pin | second pin
one_time_code
  fa: کد ورود | کد تایید | کد فعالسازی | کد فعال سازی | رمز یکبار مصرف ورود | کد احراز | کد یکبار مصرف |
    رمز یکبار مصرف
  en: otp | verification code | one time code | one time password | login code | confirmation code |
    security code | activation code | sms code
sms
  fa: پیامک | اس ام اس | اسمس | مسیج | پیام کوتاه
  en: sms | text message | texts
email
  fa: ایمیل | ای میل | رایانامه | میل
  en: email | e mail | inbox | mailbox
phone
  fa: گوشی | موبایل | تلفن همراه | تلفن | دستگاه
  en: phone | mobile | cellphone | smartphone | handset | cell | telephone | iphone
number
  fa: شماره
  en: number
sim
  fa: سیم | سیم کارت | سیمکارت
  en: sim | sim card
phone_line
  fa: خط | خط تلفن | خط موبایل
  en: line
internet
  fa: اینترنت | نت | دیتا
  en: internet | data | mobile data
wifi
  fa: وای فای | وایفای | وایرلس
  en: wifi | wi fi | wireless
modem
  fa: مودم | روتر | رووتر
  en: modem | router
signal
  fa: انتن | سیگنال | پوشش | انتن دهی
  en: signal | coverage | reception
speed
  fa: سرعت | پینگ
  en: speed | bandwidth | ping
volume
  fa: حجم | گیگ | گیگابایت | مگابایت | ترافیک
  en: gigabyte | gigabytes | gb | gigs | megabytes | allowance
credit
  fa: شارژ | اعتبار | شارج
  en: credit | credits | airtime | recharge | topup | top up
balance
  fa: باقیمانده | باقی مانده | باقیمونده | باقی مونده | تتمه
  en: balance | remaining | remainder | remain | left over | leftover
bill
  fa: قبض | قبوض
  en: bill | debt | owe
invoice
  fa: فاکتور | صورت حساب | صورتحساب | پیش فاکتور
  en: invoice | invoicing
receipt
  fa: رسید پرداخت | رسید خرید | فیش | رسید بانکی
  en: receipt | proof of payment | proof of purchase | slip
tax
  fa: مالیات | مالیاتی | ارزش افزوده | مالیات بر ارزش افزوده | دارایی | اداره مالیات
  en: tax | vat | taxes | sales tax | gst
website
  fa: سایت | وبسایت | وب سایت | درگاه اینترنتی
  en: website | site | web page | webpage
app
  fa: اپ | اپلیکیشن | برنامه | نرم افزار | سامانه | سیستم
  en: app | application | software | program | system | platform
file
  fa: فایل | اکسل | پی دی اف
  en: file | excel | csv | spreadsheet | pdf
list
  fa: فهرست | لیست
  en: list
document
  fa: مدارک | مدرک | سند | گواهی | شناسنامه | اسناد
  en: document | documents | paperwork | papers | certificate
photo
  fa: عکس | تصویر | اسکرین شات | ویدیو
  en: photo | picture | image | screenshot | video
button
  fa: دکمه | گزینه | کلید
  en: button
wallet
  fa: کیف پول | والت | کیف | موجودی سایت | پول تو سایت | موجودی کیف
  en: wallet | site credit | store credit | account credit
discount
  fa: تخفیف | افر | حراج | جشنواره | ارزان | پروموشن | بلک فرایدی | شگفت انگیز
  en: discount | coupon | promo | promotion | voucher | promo code | deal | cheaper | percent off | black friday
coupon
  fa: کد تخفیف | کوپن | بن تخفیف
  en: discount code | coupon code | voucher code | promotional code
gift_card
  fa: کارت هدیه | گیفت کارت | گیفت
  en: gift card | gift voucher | gift certificate | giftcard
gift
  fa: هدیه | کادو | سوغات
  en: gift | present
price
  fa: قیمت | بها | نرخ | تعرفه
  en: price | tariff | pricing
cost
  fa: هزینه | کرایه | خرج | کارمزد
  en: cost | fee | fees
cash
  fa: نقد | نقدی
  en: cash
gateway
  fa: درگاه | درگاه پرداخت | صفحه بانک | زرین پال | درگاه بانکی | صفحه پرداخت
  en: gateway | payment page | payment gateway | bank page | payment form | checkout page
size
  fa: سایز | سایزبندی | مدیوم | لارج | ایکس لارج | اسمال
  en: size | medium | large | small size | xl
colour
  fa: رنگ | رنگبندی
  en: colour | color
shoe
  fa: کفش | کتونی | صندل | بوت
  en: shoe | shoes | boots | sneakers | sandals
clothes
  fa: لباس | پیراهن | پیرهن | شلوار | مانتو | تیشرت | کت | پالتو | بلوز | دامن | هودی | کاپشن
  en: clothes | clothing | shirt | dress | trousers | jeans | jacket | coat | hoodie | pants | skirt | sweater
identity
  fa: احراز هویت | تایید هویت | کارت ملی | هویت | شناسایی
  en: identity | id card | passport | kyc | identification
national_id
  fa: کد ملی | شناسه ملی | کد اقتصادی
  en: national id | national code | company id | tax id | economic code
review
  fa: نظر | کامنت | دیدگاه | ریویو
  en: review | comment
  not: در نظر | صرف نظر | نظر من | نظر شما | به نظرم | به نظر | نظر گرفته | نظر بگیرید
warranty
  fa: گارانتی | ضمانت | وارانتی | ضمانت نامه | خدمات پس از فروش
  en: warranty | guarantee | after sales
repair
  fa: تعمیر | تعمیرگاه | تعمیرکار
  en: repair | technician | fix
stock
  fa: موجود | ناموجود | موجودیش | انبار
  en: stock | available | availability | restock
delivery
  fa: تحویل
  en: delivery | deliver | delivered
time_slot
  fa: بازه زمانی | نوبت
  en: slot | time slot | window | timeframe
subscription
  fa: اشتراک | عضویت | ابونمان
  en: subscription | membership | subscribe | subscribed
plan
  fa: طرح | پلن | تعرفه ای | سرویس
  en: plan | tier
renewal
  fa: تمدید | شارژ مجدد
  en: renew | renewal | renewing | prolong
report
  fa: گزارش | نمودار
  en: report | reports | statistics | analytics
template
  fa: قالب | ظاهر | سربرگ | طراحی
  en: template | layout | design | theme
logo
  fa: لوگو | نشان تجاری | نشان شرکت
  en: logo | branding
stamp
  fa: مهر | امضا | مهر و امضا
  en: stamp | signature
access
  fa: دسترسی | سطح دسترسی | مجوز
  en: access | permission | permissions | rights | role | roles
reminder
  fa: یادآوری | یاداوری | یادآور | یاداور
  en: reminder | remind | reminders | chase
advertising
  fa: تبلیغ | تبلیغاتی | تبلیغات | انبوه | بازرگانی
  en: advertising | promotional | advert | ads | spam | marketing | newsletter | junk
notification
  fa: نوتیف | نوتیفیکیشن | اعلان | هشدار | اطلاع رسانی
  en: notification | alert | notifications | push
loyalty_points
  fa: امتیاز | سکه | باشگاه مشتریان | باشگاه
  en: points | loyalty | rewards | cashback | coins
cheque
  fa: چک | چک صیادی | سفته | دسته چک
  en: cheque | cheques | checkbook | chequebook
loan
  fa: وام | تسهیلات
  en: loan | mortgage | lending
instalment
  fa: قسط | اقساط | قسطی | اقساطی
  en: instalment | installment | instalments | installments
terminal
  fa: کارتخوان | کارت خوان | پوز | دستگاه پوز
  en: card reader | pos | terminal | card machine
light
  fa: چراغ | ال ای دی
  en: light | led | lamp
seal
  fa: پلمب | پلمپ | بسته بندی | پلاستیکش
  en: sealed | wrapping | unopened
`)
