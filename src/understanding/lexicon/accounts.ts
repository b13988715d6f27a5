// Getting in and being oneself: passwords, codes, locked doors, numbers, names, leaving for good.
import { concepts } from './concept.js'

export const accounts = concepts(`
forgot_password
  fa: رمز + فراموش | رمز + یادم رفت | رمز + یادم نیست | رمز + بازیابی | رمز + یادم نمیاد | رمز چه بود |
    رمز + گم کردم | رمز + نمیدونم | رمز جدید + میخوام | رمز عبورم + خاطر | رمز از ذهنم | رمز + به خاطر ندارم |
    رمز + به یاد ندارم | رمز + عوض + یادم | فراموشی رمز | رمزم چی بود | رمزم + یادم | رمزم + نیست |
    رمز + بلد نیستم | پسورد + نمیدونم | رمز + بازنشانی | رمز + ریست | رمز + دوباره بسازم | رمز + گم شده |
    رمز + از یاد | رمز + از خاطر | رمز + بیاد نمی آورم | یاد رفتن رمز
  en: forgot password | can not remember password | do not remember password | reset password | lost password |
    password reset | recover password | new password | password + forgot | password slipped my mind |
    what was my password | forgotten password | forgot my login | can not recall | do not know my password |
    no idea what my password | lost my login | password does not come | remember my login | reset my login
change_password
  fa: رمز + تغییر | رمز + عوض | رمز تازه بذارم | رمز قوی
  en: change password | update password | new password set | stronger password
login_problem
  fa: وارد حساب نمیشم | وارد نمیشه | نمیتونم وارد | نمیتونم لاگین | نمیتونم بیام تو | نمیتونم برم تو |
    نمیذاره برم تو | نمیذاره وارد | راهم نمیده | راه نمیده | راهم نمیدن | وارد نمیشم | وارد نشدم | ورود + خطا |
    ورود + مشکل | ورود + ناموفق | لاگین + نمیشه | میندازتم بیرون | پرتم میکنه بیرون | ورود ممکن نیست |
    تو حسابم نمیتونم | دیگه راهم نمیده | صفحه ورود | پنل باز نمیشه | پنلم + وارد | وارد پنل | رمزمو قبول نمیکنه |
    رمز + قبول نمیکنه | رمز + درسته + نمیره | رمز + نمیپذیره | نام کاربری + اشتباه | یوزر پسورد | از حسابم بیرون |
    ورود + ندارم | ورود + میسر | ورود + امکان | دسترسی + حسابم + ندارم | نمیره تو | نمیرم تو | نمیشه رفت تو |
    باز نمیکنه حسابم | حسابم باز نمیشه | عدم ورود
  en: can not log in | can not login | can not sign in | can not get in | log in problem | login problem |
    unable to log in | unable to access account | let me in | kicks me out | logs me out | login fails |
    sign in error | locked out | access my account | wrong credentials | password not accepted |
    will not let me in | not let me log | refuses my password | can not enter | unable to sign in |
    can not reach my panel | invalid login | account will not open | does not let me
log_in
  fa: ورود | لاگین | وارد شوم | وارد بشم | برم داخل
  en: log in | login | sign in | logging in | signing in
code_not_received
  fa: کد نمیاد | کد نیومد | کد + نرسید | کد + نمیرسه | کد + نیومده | کد ورود + نمیاد | کد ورود + نرسید |
    کد ورود + نیومد | پیامک ورود + نیومد | پیامک + کد + نمیاد | پیامک کد نیومد | پیامک + نمیاد | پیامک + نرسید |
    پیامک + نیومد | کد + نمیفرسته | کد + ارسال نمیشه | کد + نفرستاد | کد + دریافت نکردم |
    کد تایید + دریافت نمیکنم | کد یکبار مصرف + نمیاد | هرچی کد میزنم نمیاد | کد نگرفتم | پیامک + دریافت نمیکنم |
    ارسال مجدد کد | میزنم ارسال کد | کد نداده | کد + نمیشود | پیامک نمیشود | پیامک نمیشه | کد + پیامک نمیشه |
    کد + خبری نیست | کد + دستم نمیرسه | کد + منتظرم | کد ندیدم | هر چی میزنم کد | کد + هنوز |
    رمز یکبار مصرف + نمیاد | کد دومی | کد + چند بار | کد + دیر میاد | پیامکی نیومد | پیامکی دریافت |
    پیامکی برام نیومد | هیچ پیامی نیومد | عدم دریافت کد | عدم ارسال کد | تایید + پیامک + نمیاد |
    ورود + پیامک + نمیاد
  en: code not come | code not arrive | code not received | no code | code never | not get code |
    waiting for code | sms not come | verification not come | otp not | not receive sms | text not come | no sms |
    resend code | code + not arrived | code by text not | login text not | text with code never | code still |
    code does not | code did not | code is not coming | code yet | not sending code | no verification | no text |
    sms never | text never | not getting the text | not getting sms | message with code | code takes |
    waiting for the sms | did not receive the code | otp never
code_by_other_way
  fa: کد با تماس | کد به ایمیل | تماس صوتی کد
  en: code by call | code by email | voice code | call me with code
account_locked
  fa: حساب مسدود | حساب بسته شده | اکانت بسته | اکانت قفل | حساب قفل | اکانت + مسدود | بلاک | بن شدم | بن کردین |
    حساب بلاک | رمز + چند بار اشتباه | چند بار اشتباه زدم | تعداد تلاش | حسابم غیرفعال | اکانت + غیرفعال |
    حساب کاربری + مسدود | حساب کاربری + غیرفعال | مسدودم کردید | تعلیق | اخراج کردید | محدود کردید حساب |
    قفل کردین | قفل شده | راهم نمیده + رمز | رمز + زدم + بسته | رمز + اشتباه زدم | چند بار زدم |
    اشتباه زدم + قفل | حساب + بسته | حساب + قفل | اکانت + بلاک | اکانت + بن | بن شده | بنم کردین | بلاکم |
    بلاک شدم | مسدود شده + حساب | حساب + تعلیق | حساب + محدود | دسترسی + بسته | دسترسی + ندارید | محدود شده |
    غیرفعال شده + حساب | چرا بستید | بازش کنید + حساب | اجازه ورود ندارم | ورود + مسدود
  en: account locked | account blocked | account suspended | too many attempts | too many times | banned |
    account frozen | account disabled | account deactivated | wrong too many | temporarily locked |
    unlock account | suspended | says my account is | wrong password too many | tried too many | wrong too often |
    shut me out | shut out | closed my account | account closed | disabled my account | account on hold |
    can not use my account | why did you block | why am i blocked | got banned | try again later
change_phone
  fa: شماره + عوض | شماره + تغییر | شماره جدید | خطم عوض شده | خط جدید | خط تازه | شماره قبلی | شماره قدیمی |
    سیم کارتم واگذار | خط قبلی | شماره موبایل جدید | شماره + بروز | شماره همراه + تغییر | دیگه اون شماره |
    گوشیم عوض شماره | شماره خاموش | شماره ام + عوض | شماره ام + تغییر | شماره + قبلی + ندارم | خط + قبلی + ندارم |
    خط + سوخته + شماره | سیم + عوض کردم | سیم + واگذار | شماره تازه | شماره + جایگزین | خط + جایگزین |
    شماره + جدید | خط + جدید | موبایل + عوض | شماره + ثبت + جدید | شماره تلفنم + عوض | شماره + به روز |
    شماره + دیگه + میخوام | شماره + قدیمی
  en: change my number | new number | change phone number | old number | update phone | different number |
    new phone number | number changed | lost my number | switch number | no longer have that number | old sim |
    got a new number | changed my number | my number changed | new sim number | old phone number |
    number is different | number on my account | number on my profile | lost my old number | update my number |
    replace number | switched numbers
change_email
  fa: ایمیل + عوض | ایمیل + تغییر | ایمیل جدید | ایمیل قبلی
  en: change email | new email | old email | update email | different email
change_name
  fa: اسم + عوض | اسمم اشتباه | نام + اصلاح | نام خانوادگی | اسم + تغییر | نام + اشتباه
  en: change my name | name wrong | misspelled name | surname | last name | update name | married name
delete_account
  fa: حساب + حذف | اکانت + حذف | اکانت + پاک | حساب کاربری + حذف | حساب کاربری + پاک | اکانت + ببندم |
    حساب + برای همیشه | پاک کردن اطلاعات من | اطلاعات + پاک کنید | دیگه نمیخوام عضو | حذف عضویت |
    اطلاعات شخصی + حذف | کلا حذفم کنید | اسمم + پاک | لغو عضویت سایت | اکانت + از بین | پروفایل + حذف |
    خروج دائم | همه اطلاعاتم + پاک | حسابم + حذف | حسابم + ببندید | حسابم + پاک | عضویتم + حذف | عضویت + لغو |
    اسمم + حذف | مشخصاتم + حذف | مشخصات + پاک | اطلاعات من + پاک | اطلاعات من + حذف | شماره ام + حذف |
    دیگه نمیخوام تو سایتتون | از سایت حذف | از سیستمتون | از لیست شما | کلا + حذف | کامل + حذف + حساب |
    اکانت + نمیخوام | خروج کامل
  en: delete account | close account | remove account | erase data | remove my data | erase my information |
    delete profile | delete my data | wipe my data | cancel my account | forget me | deactivate account |
    stop being a member | get rid of my account | remove all my | take me off | close it for good |
    from your system | do not want an account | want to leave your site | leave permanently |
    delete everything about | remove my profile | cancel membership
merge_accounts
  fa: دو تا اکانت | 2 اکانت | ادغام حساب | دو حساب کاربری
  en: two accounts | merge accounts | duplicate account
account_hacked
  fa: اکانت + هک | حساب + هک | یکی وارد حسابم | کسی وارد حسابم | ورود مشکوک | ناشناس وارد | من نبودم وارد شده |
    با حساب من خرید | با اکانتم خرید | یکی + حسابم | یکی + اکانتم | خریدی که من نکردم
  en: account hacked | someone logged in | unknown login | strange login | signed in from | suspicious login |
    someone is using my account | bought with my account | bought something with my | used my account |
    someone in my account | order i did not make | somebody ordered |
    sees my orders | sees somebody else orders
two_factor
  fa: دو مرحله ای | تایید دو مرحله | ورود دو مرحله | احراز دو عاملی | گوگل اتنتیکیتور
  en: two factor | 2fa | two step | authenticator | second factor | backup codes | mfa
identity_check
  fa: احراز هویت | تایید هویت | کارت ملی + عکس | مدارک + تایید | سلفی | عکس کارت ملی | احراز + رد
  en: verify identity | identity verification | kyc | id check | selfie | passport photo | proof of identity |
    verify my identity
sessions
  fa: دستگاه های فعال | خروج از همه | نشست | از همه دستگاه
  en: active sessions | log out everywhere | other devices | logged in devices | sign out of all
privacy_data
  fa: حریم خصوصی | اطلاعات شخصی | اطلاعاتم + لو | لو رفته | امنیت اطلاعات | اطلاعات + ذخیره | اطلاعات + فروختن |
    اطلاعات + نگه میدارید | اطلاعات من + چه | چه اطلاعاتی | شماره ام + دارن | شماره من + از کجا | ادرسم + دارن |
    یکی زنگ زد + سفارش | یکی زنگ زد + اطلاعات | از طرف شما زنگ | اطلاعاتم + دست
  en: privacy | personal data | data leak | gdpr | store my data | data protection | share my data | what data |
    data do you keep | has my address | has my number | knew about my order | knew my order | called as you |
    called pretending | who has access to my | keep about me | my phone number leaked
profile_edit
  fa: اطلاعات + ویرایش | پروفایل + ویرایش | مشخصات + تغییر | عکس پروفایل
  en: edit profile | update my details | personal details | profile picture
username
  fa: نام کاربری | یوزرنیم | ایدی
  en: username | user name | user id
reset_email_missing
  fa: ایمیل بازیابی + نمیاد | لینک بازیابی | ایمیل + نیومد | ایمیل + نرسید | ایمیل + نمیاد |
    لینک فعالسازی + نیومد
  en: reset email | email not come | email never arrives | reset link | no email | email not received |
    activation link
recovery_lost
  fa: به موبایل دسترسی ندارم | به ایمیل دسترسی ندارم | شماره ثبت شده + ندارم | دسترسی به شماره ندارم |
    به شماره + دسترسی ندارم
  en: no access to phone | no access to email | no longer have number | lost my phone and login |
    can not get code old number
sign_up_problem
  fa: ثبت نام نمیشه | ثبت نام + خطا | نمیتونم ثبت نام | شماره قبلا ثبت
  en: can not register | sign up error | registration fails | already registered | email already used
app_update
  fa: بروزرسانی | به روز رسانی | آپدیت | نسخه جدید | ورژن
  en: update app | new version | latest version | app update | upgrade app version
app_install
  fa: نصب | دانلود اپ | نصب برنامه | گوگل پلی | بازار | سیب اپ
  en: install | download app | app store | play store
app_crash
  fa: برنامه میپره | اپ میپره | کرش | هنگ | بسته میشه خودش | میپره بیرون
  en: crash | crashes | freezes | app closes | hangs | force close | keeps closing | white screen
wrong_info_shown
  fa: اطلاعات اشتباه | یه چیز دیگه نشون | مال من نیست
  en: wrong information | incorrect details | not my details
minor_user
  fa: زیر 18 | زیر سن قانونی | پسرم | دخترم | بچه ام
  en: under 18 | minor | parental
`)
