// The things that customers speak of, in any business. A word stands for the others of its group in all forms.
import { concepts } from './concept.js'

export const things = concepts(`
product
  fa: کالا | جنس | محصول | اجناس | قلم | اقلام | هدفون | هندزفری | اسپیکر | تبلت | مانیتور | کیبورد | موس |
    پرینتر | کنسول | دوربین | ساعت مچی | عینک | عطر | ادکلن | کرم | شامپو | رژ | کتاب | یخچال | جاروبرقی | پتو |
    ملحفه | روتختی | بالش | فرش | پرده | قابلمه | ماهیتابه | سماور | کتری | قوری | ظرف | بشقاب | لیوان | ماگ |
    سرویس چای | عروسک | اسباب بازی | پازل | مبل | صندلی اداری | کمد | تشک | تلویزیون | ماشین لباسشویی |
    مایکروویو | سشوار | ریش تراش | پنکه | کولر | بخاری | لامپ | دریل | کوله | کوله پشتی | جوراب | شال | روسری |
    کلاه | کمربند | دستکش | گردنبند | انگشتر | دستبند | گلدان | قاب عکس | کفپوش | پاوربانک | هارد | فلش | رم |
    کالسکه | دوچرخه | تردمیل | چای | قهوه | برنج | روغن | زعفران | اتوبخار
  en: item | product | goods | article | merchandise | headphones | earbuds | speaker | tablet | monitor |
    keyboard | mouse | camera | watch | glasses | perfume | cream | shampoo | lipstick | vacuum | blanket |
    pillow | carpet | curtain | pot | pan | kettle | plate | mug | cup | vase | toy | doll | puzzle | table |
    mattress | microwave | hairdryer | shaver | fan | heater | drill | backpack | socks | scarf | hat | belt |
    gloves | necklace | ring | bracelet | frame | powerbank | stroller | treadmill | coffee | tea | rice
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
  fa: گوشی | موبایل | تلفن همراه | تلفن | دستگاه | سامسونگ | ایفون | شیائومی | گلکسی | هواوی
  en: phone | mobile | cellphone | smartphone | handset | cell phone | telephone | iphone | samsung | galaxy | xiaomi |
    pixel | android phone
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
size
  fa: سایز | سایزبندی | مدیوم | لارج | ایکس لارج | اسمال
  en: size | medium | large | small size | xl
colour
  fa: رنگ | رنگبندی
  en: colour | color
shoe
  fa: کفش | کتونی | صندل | بوت | دمپایی | چکمه | کفش ورزشی | پاشنه بلند
  en: shoe | shoes | boots | sneakers | sandals | heels | slippers | trainers
clothes
  fa: لباس | پیراهن | پیرهن | شلوار | مانتو | تیشرت | کت | پالتو | بلوز | دامن | هودی | کاپشن | شلوارک | سوییشرت |
    ژاکت | کاپشنم | دامنم | ست ورزشی | لباس خواب | مایو | جین | شومیز
  en: clothes | clothing | shirt | dress | trousers | jeans | jacket | coat | hoodie | pants | skirt | sweater |
    tshirt | blouse | leggings | shorts | suit | swimsuit | underwear
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
light
  fa: چراغ | ال ای دی
  en: light | led | lamp
seal
  fa: پلمب | پلمپ | بسته بندی | پلاستیکش
  en: sealed | wrapping | unopened
named_day
  fa: شنبه | یکشنبه | دوشنبه | سه شنبه | چهارشنبه | پنجشنبه | پنج شنبه | جمعه | فردا | پسفردا | پس فردا | امشب |
    اخر هفته
  en: monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | tonight | weekend
online_app
  fa: تلگرام | واتساپ | واتس اپ | اینستا | اینستاگرام | گوگل | یوتیوب | روبیکا | ایتا | توییتر | اسکایپ
  en: telegram | whatsapp | instagram | google | youtube | twitter | facebook | tiktok | netflix
`)
