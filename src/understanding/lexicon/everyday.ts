// What happens to things, in any business: changed, stopped, broken, late, lost.
import { concepts } from './concept.js'

export const everyday = concepts(`
cancel
  fa: لغو | کنسل | کنسلی | انصراف | منصرف | پشیمون | پشیمان | صرف نظر | بیخیال | نمیخوام دیگه | نمیخوامش |
    دیگه نمیخوام | دیگه لازم ندارم | دیگر لازم نیست | دیگه لازم نیست | دیگه نیازی نیست | فسخ | نظرم عوض
  en: cancel | cancellation | call off | changed mind | no longer need/want | not want anymore |
    not need anymore | abort | terminate | back out | drop out
void
  fa: باطل | ابطال | بی اعتبار | از درجه اعتبار
  en: void | invalidate | revoke | nullify
change
  fa: تغییر | عوض | ویرایش | اصلاح | تصحیح | جابجا | جایگزین | درستش کنم | یکی دیگه بزنم | دست ببرم | دستکاری
  en: change | edit | modify | update | correct | switch | replace | amend | adjust | alter | revise
remove
  fa: حذف | پاک | برش دارم | از بین ببر | بندازم بیرون | بیرون کنم | کم کنم
  en: delete | remove | erase | get rid | take off | wipe | take out | clear | purge | discard | throw away | throw out
add
  fa: اضافه | افزودن | افزود | یادم رفت بذارم | بندازم توش | بچسبونم | علاوه
  en: add | include | forgot to add | one more | append | put in | attach
broken
  fa: خراب | اسیب دیده | ضربه خورده | له شده | ترک خورده | معیوب | داغون | پاره | خط افتاده | خش | از کار افتاده |
    درب و داغون | قر شده | لب پر | نشتی | عیب | خورد شده | خرد و خاکشیر | ترک | شکسته بود | شکسته شده | شکستگی |
    لهیده | کج و کوله | شکسته | سوخته | پارگی | سوراخ | درز | زنگ زده | کپک | پوسیده | خم شده | کج شده |
    رنگ پریده | چکه | نم کشیده | خیس شده | باز شده بود درش | لق | ترک خوردگی | ضرب دیدگی | شیشه + شکسته
  en: broken | break | damaged | defective | faulty | cracked | smashed | scratched | shattered | torn | dented |
    crushed | leak | ruined | in pieces | hole in | coming apart | seam | chipped | bent | stained | wet |
    soaked | snapped | dud | does not close | shattered glass | ripped | loose
not_working
  fa: کار نمیکنه | کار نمیکند | کار نکرد | روشن نمیشه | روشن نمیشود | از کار افتاد | صدا نمیده | جواب نمیده |
    عمل نمیکنه | راه نمیفته | درست کار نمیکنه | مشکل دارد | ایراد دارد | ایراد | اختلال | بالا نمیاد | قاطی کرده |
    روشن نشد | شارژ نمیشه | سرد نمیکنه | گرم نمیکنه | راه نمیافته | از اول خراب
  en: not work | stopped working | not turn on | dead | died | malfunction | out of order | not respond |
    acting up | glitch | glitchy |
    not switch on | not power on | not start up | not charge | not light up | not come on | came apart | fell apart | not heat | packed up
error_message
  fa: خطا | ارور | پیغام | اخطار | خطای | ارور میده | خطا میده | میگه نامعتبر | پیغام میده
  en: error | error message | error code | warning | says invalid | it says | failure
invalid
  fa: نامعتبر | معتبر نیست | قابل استفاده نیست | قبول نمیکنه | نمیپذیره | پذیرفته نمیشود | تایید نمیشه |
    ایراد میگیره | نمیخونه | نمیخوره
  en: invalid | not valid | not accepted | not recognised | does not accept | not recognized
wrong
  fa: اشتباه | غلط | نادرست | اشتباهی | سهوا | جابجا زدم | اشتباه زدم | اشتباه وارد | پس و پیش
  en: wrong | incorrect | mistake | by mistake | by accident | typo | mistyped | misspelled | error in
mismatch
  fa: فرق دارد | فرق میکنه | مغایرت | مغایر | مطابقت ندارد | مطابق نیست | همخوانی ندارد | یکی نیست |
    جور در نمیاد | نمیخونه با | با عکس فرق | چیز دیگه | یه چیز دیگر
  en: different from | not match | mismatch | not what | not as described | nothing like | does not look like |
    inconsistent | instead
late
  fa: دیر | تاخیر | عقب افتاد | موعدش گذشته | خبری نیست | خبری نشده | خبری ازش نیست | طول کشیده |
    قرار بود دیروز/امروز/شنبه | قرار بود برسه | روز گذشته | هفته گذشته | روزه منتظرم | منتظرم هنوز |
    از موعد گذشت | سر وقت نیومد | به موقع نرسید | معطلم
  en: late | delay | delayed | overdue | still waiting | past due | behind schedule | taking forever |
    should have come | should have been here | days ago | running late | been waiting | not on time | supposed |
    should be here
not_arrived
  fa: نرسیده | نرسید | نیومده | نیومد | نیامد | به دستم نرسید | به دستم نرسیده | نمیاد | نمیرسه | تحویل نگرفتم |
    تحویل نگرفته ام | دریافت نکردم | دریافت نکرده | نگرفتم | نگرفته ام | ارسال نمیشه | نفرستاده | نمیفرسته |
    هنوز نیومده | دستم نیست | به دستم نیومده
  en: not arrive | not receive | not come | not get | not got | not here | never turned up | not showed up |
    not show up | not reached | have not seen it | nowhere to be found
not_enough
  fa: کم بود | کسری | ناقص | جا افتاده | یکیش نیست | توش نبود | تو جعبه نبود | تو بسته نبود | همش نیومده |
    یکی کم | نصفش | کامل نیست | کامل نبود | جا گذاشتن | یکیش نبود | خالی بود | کمه | کم اومده | کم فرستاد |
    داخلش نبود | داخلش نیست | خالی
  en: missing | incomplete | not in box | only got | left out | part of order | not all | only one of |
    empty box | was not inside
lost
  fa: گم | مفقود | گمش کردم | جا گذاشتم | جا مونده | پیداش نمیکنم | پیدا نمیکنم | از دستم رفت | افتاده از جیبم
  en: lost | misplaced | left behind | can not find | left it | forgot it in
stolen
  fa: دزدیده | سرقت | گوشیمو زدن | کیفمو زدن | دزد برده | قاپ زدن | قاپید | کیف قاپ | جیب بر
  en: stolen | theft | someone took | robbed | thief | snatched | mugged | pickpocket
how_long
  fa: چند روز | چند روزه | چقدر طول میکشه | طول میکشه | کی میرسه | کی میاد | چه زمانی | تا کی | چه موقع | چه مدت |
    کی به دستم | زمان/مدت تحویل | چقدر زمان | چقدر وقت | کی میفرستید | چند وقت | چند ساعت | چند روز کاری |
    ظرف چند | ظرف چه | کی حاضر | کی اماده | چقدر باید صبر | چقدر باید منتظر | زمان میبره
  en: how long | how many days | how soon | by when | how fast | when get | take to | estimated | how many hours |
    how much time | turnaround | what day will | expected date | eta | when can expect | business days |
    timeframe
how_much
  fa: چقدر هزینه | هزینه چقدر | قیمت | هزینه | کرایه | نرخ | تعرفه | رایگان | مجانی | پولش چقدر | چقدر میشه |
    چقدر پول | چقدر اب میخوره | چقدر باید بدم | چقدر باید بپردازم | چند تومن | چند درمیاد | چقدر میگیرید |
    چقدر تموم میشه | خرجش
  en: how much | price | cost | fee | free | pricing | what would it cost | how expensive | extra cost |
    what rate
how_to
  fa: چطور | راهش | روش | مراحل | از کجا | کدام قسمت | کجا باید | از کدوم بخش | باید چه کار | راهنما | اموزش |
    بلد نیستم | نحوه | به چه صورت | طریقه
  en: how can | where can | steps | guide | instructions | tutorial | walk me through | which menu
why
  fa: چرا | علت | دلیل | به چه دلیل | چه شده
  en: why | reason | how come | cause | what happened
conditions
  fa: شرایط | قوانین | ضوابط | مقررات | شرط | چه شرطی | سیاست
  en: conditions | terms | policy | rules | requirements | eligible | qualify | criteria
deadline
  fa: مهلت | فرصت | سررسید | تا چه تاریخ | اخرین روز | تا چند روز | تاریخ انقضا | منقضی
  en: deadline | due date | how many days have | until when | till when | by when | last day | time limit |
    within how | expires | cut off | expiry date
limit
  fa: سقف | محدودیت | حداکثر | بیشترین مقدار | حد مجاز | پر شده | سقفش | بیشتر از این نمیشه
  en: limit | maximum | cap | at most | limitation | limits | exceeded | quota
minimum
  fa: حداقل | کمترین | دست کم | کف
  en: minimum | at least | smallest | lowest
status
  fa: پیگیری | وضعیت | رهگیری | در چه مرحله | ردیابی | ترکینگ | به کجا رسید | چه خبر از | تا کجا پیش | کجای کار
  en: track | tracking | status | follow up | trace | progress | any update | any news | where are we
stop
  fa: غیرفعال | غیر فعال | خاموشش کنم | متوقف | جلوشو | جلوی | توقف | بسه | قطعش کنم | قطع کنید | قطع کنم |
    از کار بندازم | نفرستید دیگه | دیگه نفرستید | دیگر نفرستید | دیگه نمیخوام بیاد
  en: stop | disable | turn off | deactivate | unsubscribe | opt out | switch off | halt | make it stop | quit |
    stopping
start
  fa: فعال | فعالش | فعالسازی | فعال سازی | راه بندازم | روشن کنم | شروع | راه اندازی | راهش بندازم | برقرار
  en: activate | enable | turn on | set up | setup | start | get started | switch on | activation | launch |
    begin
  not: not switch on | not turn on | not power on | روشن نمیشه
not_activated
  fa: فعال نشد | فعال نشده | فعال نمیشه | فعال نکرده | وصل نشد | وصل نشده | اضافه نشد | اضافه نشده | اعمال نشد |
    اعمال نشده | ننشست | ننشسته | شارژ نشد | ثبت نشد | ثبت نشده
  en: not activated | not active | not applied | not added | not credited | did not go through | not show up |
    not register | nothing happened | never activated | not reflected | not updated
register
  fa: ثبت نام | ثبتنام | عضو | عضویت | حساب بسازم | اکانت بسازم | اکانت باز | ساین اپ | حساب ندارم | اکانت ندارم |
    حساب کاربری بسازم | ساختن حساب | عضو بشم | عضو شدن | عضو شوم
  en: sign up | register | registration | join | create account | open an account | new here | enroll |
    do not have an account | make an account | create an account | open account | become a member
approve
  fa: تایید | تصویب | موافقت | پذیرفت | قبول
  en: approve | approval | confirm | confirmed | accept | accepted | approved | verify
rejected
  fa: رد شد | رد شده | رد کردید | برگشت خورد | برگشت خورده | تایید نشد | تایید نشده | قبول نشد | قبول نکرد |
    نپذیرفت | مردود
  en: rejected | declined | refused | denied | turned down | not approved | disapproved | bounced | reject |
    decline
pending
  fa: در حال بررسی | در انتظار | در حال پردازش | معلق | در دست بررسی | هنوز تایید نشده | در صف
  en: pending | under review | processing | in progress | being reviewed | on hold | stuck | awaiting
failed
  fa: ناموفق | انجام نمیشه | انجام نشد | شکست خورد | موفق نشدم | نتیجه نداد
  en: failed | fails | unsuccessful | not go through | did not succeed | unable
twice
  fa: دو بار | 2 بار | تکراری | دو دفعه | 2 دفعه | دوبل | 2 تا شده | دوتا شده
  en: twice | double | two times | duplicate | doubled | second time | multiple times
again
  fa: دوباره | مجدد | مجددا | از نو | یه بار دیگه | باز هم | دوباره امتحان
  en: again | once more | retry | resend | another attempt | start over
expired
  fa: منقضی | اعتبارش تموم | تاریخش گذشته | مهلتش گذشته | سررسید گذشته | سرامده | از مهلتش گذشت | اعتبار + تموم |
    انقضا
  en: expired | ran out | out of date | no longer valid | lapsed | past due | run out
unexpected
  fa: الکی | بی دلیل | بیخودی | بی جهت | یهو | یهویی | یکدفعه | ناگهان | بدون اجازه | بدون اطلاع | خود به خود |
    بدون اینکه بخوام | کاری نکردم
  en: for no reason | suddenly | out of the blue | unexpected | unexpectedly | without permission | did not ask |
    never asked | did not do anything | did not sign up | without my consent | randomly
too_much
  fa: زیاد شده | خیلی زیاد | زیاد اومده | بیشتر از همیشه | از همیشه بیشتر | سنگین | بالا اومده | نجومی |
    گرون شده | بیشتر شده | چند برابر | دوبرابر
  en: too much | too high | higher than usual | more than usual | overcharged | too expensive | increased |
    doubled | gone up | bigger than | unusually
safe
  fa: مطمئن | امن | امنیت | خطر | اعتماد | قابل اعتماد
  en: safe | secure | security | trust | reliable | risk | trustworthy
fraud
  fa: کلاهبردار | کلاهبرداری | فیشینگ | هک | هک شده | سو استفاده | پیام مشکوک | مشکوک | تقلب
  en: fraud | scam | phishing | hacked | hack | suspicious | unauthorised | unauthorized | scammer | compromised
complaint
  fa: شکایت | اعتراض | انتقاد | گزارش تخلف | نارضایتی | برخورد بد | رفتار بد | بی ادب | ناراضی | گله | معترض |
    شاکی
  en: complaint | complain | unhappy | rude | dispute | dissatisfied | file a report | bad service
apology
  fa: عذر | معذرت | جبران | خسارت | غرامت
  en: compensation | compensate | apology | make up for | goodwill
suggestion
  fa: پیشنهاد | ایده | بازخورد | انتقادات و پیشنهادات
  en: suggestion | suggest | feedback | idea | feature request | opinion
contact
  fa: تماس | شماره تماس | زنگ بزنم | راه ارتباطی | تلفن پشتیبانی | شماره پشتیبانی | شماره تلفن | پاسخگو |
    جواب تلفن | ارتباط بگیرم | چت کنم | کسی نیست جواب | جواب تلفن نمیدن | کسی جواب نمیده | جواب نمیدید |
    چطور زنگ | با شما حرف | تلفنی صحبت | خط تماس | شماره بدید | شماره مستقیم | یه شماره بدین | تماس حاصل |
    برقراری ارتباط | ارتباط با واحد | تلفن گویا | تلفن + فروشگاه | تلفن ثابت | شماره تماستون | شماره تلفنتون |
    شماره + پشتیبانی | شماره + بدید | زنگ + بزنم | چطور باهاتون | راه ارتباط | جوابگو | پشتیبانی + کی |
    پشتیبانی + ساعت | پشتیبانی + تماس | پشتیبانی + چطور | جایی برای تماس
  en: phone you | customer service | helpline | phone support | get in touch | hotline | call center | how reach |
    contact support | call support | telephone number | phone number for | talk to support | give me a number |
    hotline number | reach support | reach someone | can i call | number do i ring | what number | service line |
    telephone | get hold of | email address for | speak to you | how to contact | contact details | your number |
    contact you about
human
  fa: ادم واقعی | انسان | با یکی صحبت | با یه ادم | ربات نباش | اپراتور انسانی | کارشناس واقعی | یک نفر حرف |
    ادمیزاد | وصلم کنید به کارشناس | وصلم کنید به اپراتور | وصلم کن به یکی | با ادم حرف | با انسان صحبت |
    اپراتور وصل | کارشناس وصل | یه نفر جواب | با مسئول | مسئولش | با انسان | بات نباشه | از پشت خط | آدم زنده |
    شخص حقیقی صحبت | با کارشناس صحبت | با پشتیبان صحبت
  en: human | real person | talk to someone | speak to someone | talk to a person | live agent | actual person |
    not a bot | representative | somebody real | a human being | live person | live chat | real agent |
    speak with agent | speak with someone | talk to an agent
hours
  fa: ساعت کاری | چه ساعتی | چه ساعت هایی | تا ساعت چند | روزهای تعطیل | از ساعت چند | چه روزهایی | ساعات کاری |
    تعطیلات | تعطیلید | جمعه باز | پنجشنبه باز | جمعه ها هستید | جمعه جواب | چند تا چند هستید | الان بازین |
    الان باز | کی باز | تا چند بازید | تا کی باز | ساعت چند باز | چند جواب میدین | ساعت چند جواب |
    ساعت + جواب میدین | ساعت پاسخگویی | ساعت فعالیت | شب ها جواب | روز تعطیل
  en: opening hours | working hours | what time open | are you open | business hours | weekend | holidays |
    open on sunday | closing time | office hours | on friday | open now | when open | what time close |
    until when | hours today | open late | on holidays | at night
visit_place
  fa: ادرس فروشگاه | ادرس دفتر | ادرس شعبه | حضوری کجا | کجا بیام | کجا هستید | کجایید | نشانی دفتر |
    نزدیک ترین شعبه | شعبه کجا | لوکیشن | فروشگاه + کجا | مغازه + کجا | مغازه تون | دفترتون | از نزدیک ببینم |
    بیام ببینم | شعبه حضوری | فروشگاه حضوری | حضوری دارید | کجای شهر
  en: where are you located | nearest branch | nearest store | where is your office | shop address |
    store address | physical shop | physical store | where is your shop | where is your store | come and see |
    showroom | visit in person
job
  fa: استخدام | رزومه | شغل | موقعیت شغلی | کارمند میخواید | نیرو میخواید | کارآموز | کاراموز | دنبال کارم |
    دنبال کار | نیرو | کار کنم تو شرکتتون
  en: job | hiring | career | vacancy | resume | cv | recruit | interns | internship | looking for work |
    vacancies | join your team
language
  fa: فارسی | عربی | زبان
  en: language | persian | english | arabic | translate
no_access
  fa: دسترسی ندارم | دسترسی نداره | دستم نیست | در دسترس نیست | ندارمش دیگه | دیگه ندارم | نمیتونم ببینم |
    از دسترس خارج
  en: no access | do not have access | lost access | no longer have | can not see | unavailable | can not reach
`)
