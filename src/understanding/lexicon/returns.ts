// After the purchase: sending back, swapping, getting the money, and what the guarantee is worth.
import { concepts } from './concept.js'

export const returns = concepts(`
return_goods
  fa: مرجوع | مرجوعی | پس بدم | پس بدهم | پس دادن | پسش بدم | بازگرداندن | برگردونم | برش گردونم | عودت کالا |
    عودت | برگشت کالا | پس میگیرید | پس بگیرید | پس میگیرین | پس بفرستم | پس فرستادم | باز گردانم | ریترن |
    برگشت بزنم | به دردم نمیخوره | به کارم نمیاد | خوشم نیومد | نپسندیدم | پشیمون شدم + خرید | کالا + پشیمان |
    کالا + انصراف | جنس + پس | دوسش نداشتم | باب میلم | پسند نشد | پسش میگیرید | پسش میگیرین | پس فرستاد |
    پس بیارم | بیارمش پس | خوشم نیومده | دوستش ندارم | دوسش ندارم | به دلم ننشست | نمیخوامش + خریدم |
    نمیخوامش + گرفتم | نمیخوامش + باز نکردم | نمیخوامش + رسید | نمیخوامش + پول | پشیمون + رسید | پشیمون + گرفتم |
    پشیمون + تحویل | پشیمان + تحویل | انصراف + تحویل | انصراف + کالا | استرداد کالا | مسترد کنم | مرجوع + کالا |
    برگشت جنس | برگردونمش | بازگشت کالا | پسش میدم | تو جعبه مونده + نمیخوام | لازمش ندارم + رسید |
    اصلا به درد نخورد | به درد نمیخوره |
    نمیخوام + برگردونم | جنسی که خریدم + پس | جنس + پس بدم | برش گردونم | پس بدم + خریدم | گرفتم + پس بدم
  en: return | send back | give back | take back | bring back | do not like it | not happy with | not for me |
    return policy | returned | do not want to keep | return label | not need it + bought | regret buying |
    sending it back | can it go back | take it back | hand it back | sent it back | want to give it back |
    not satisfied | do not like + back | did not like | unwanted | no use for | not want it now |
    do not want it + arrived | do not need it + bought | returning | returns | bring it back to |
    smell + not like | looks cheap | disappointed with
  not: فاکتور | پول برگشت | call back
return_window
  fa: تا چند روز + پس | تا چند روز + مرجوع | تا چند روز + برگردونم | مهلت مرجوعی | مهلت برگشت | مهلت پس دادن |
    فرصت + پس بدم | چند روز وقت دارم | هفت روز | 7 روز + گذشته | دیر شده + پس | بعد از تحویل + پس |
    بعد چند روز + پس | هفته پیش خریدم + پس | دو هفته + پس | دو هفته + مرجوع | روز گذشته + مرجوع | از تاریخ خرید |
    از تاریخ تحویل | مهلت تست | مهلت + پس | مهلت + مرجوع | وقت دارم + پس | زمان مرجوعی | فرصت مرجوع |
    تا کی + پس | تا کی + مرجوع | تا کی + برگردون | تا کی + برگردان | تا کی + بازگردان | تا کی + عودت |
    تا چه زمانی + پس | تا چه زمانی + مرجوع | تا چه زمانی + برگردانم | تا چه زمانی + بازگردانم |
    تا چه زمانی + برگردونم | تا چه تاریخی + پس | تا چه تاریخی + مرجوع | چقدر وقت + پس | چقدر فرصت + پس |
    چقدر وقت + مرجوع | چقدر فرصت + مرجوع | تا چند وقت + پس | تا چند وقت + مرجوع | تا چند وقت + برگردونم
  en: return window | how many days return | return deadline | time to return | too late return | still return |
    return period | within 7 days | how long return | still go back | weeks ago can it | too late to return |
    last day to return | days to return | return time | counted from |
    until when + return | until when + send back | how late + return | by when + return | by what date + return |
    how long + send back
return_cost
  fa: هزینه مرجوع | هزینه برگشت | هزینه پس فرستادن | پول پست برگشت | کرایه برگشت | هزینه ارسال + مرجوع
  en: return shipping cost | pay return | cost of return | free return | return postage | who pays return
return_opened
  fa: پلمبش باز | پلمپ باز | استفاده کردم + پس | تگ + کندم | برچسب کندم | جعبه پاره | بسته باز کردم |
    جعبه باز کردم | یه بار پوشیدم
  en: opened item | used once | without tag | box opened | removed tag | tried it on | unsealed |
    cut the label | cut off the tag | label off | tag off | took the tag off | without the box | threw away the box | packaging gone
non_returnable
  fa: غیر قابل برگشت | قابل مرجوع نیست | لباس زیر | بهداشتی | آرایشی + پس
  en: non returnable | can not be returned | underwear | hygiene | final sale | not refundable item
exchange
  fa: تعویض | عوض کنید | عوض میکنید | عوضش کنم | عوضش کنید | سایز دیگه | بزرگترش | کوچیکترش | جاش بدین |
    جاش بفرستید | یکی دیگه بدید | رنگ دیگه بدید | رنگ دیگه + میخوام | تاخت | عوضش میکنید | عوض میکنین | تعویضش |
    سایز دیگه + بدید | سایز دیگه + میخوام | سایز بالاتر | سایز پایین تر | یکی بزرگتر | یکی کوچیکتر | بزرگتر بدید |
    کوچکتر بدید | با یه + عوض | با یکی دیگه | با رنگ | رنگ دیگری | بدین یکی دیگه | تبدیل به احسن | معاوضه
  en: exchange | swap | another size | different size | other colour | bigger size | smaller size | replacement |
    bigger size instead | different size instead | replace with | in another size | in a different colour |
    get another one instead
  not: سیم | خط | کارت | sim | card
wrong_size
  fa: سایزش بزرگه | سایزش کوچیکه | تنگ | گشاد | اندازه نیست | اندازه نشد | اندازم نشد | سایز نخورد | سایز + بزرگ |
    سایز + کوچک | یک شماره بزرگتر | یه سایز بالاتر | تنم نمیشه | پام نمیره | پام میزنه | پامو میزنه | تنم زار |
    تو تنم | کیپ | قالب تنم | نمره بزرگتر | پوشیدم + کوچیک | نمره بزرگ | نمره کوچیک | تنم نرفت | کوچیکه |
    سایزش نیست | سایزم نیست | سایزم نبود | اندازه ام نیست | اندازم نیست | سایز + نیست | سایز + نبود | بزرگه |
    کوچک | تنگه | گشاده | کوچیک بود | بزرگ بود | تنگ بود | گشاد بود | برام + کوچک | برام + بزرگ | پام + کوچیک |
    پام + کوچک | پام + تنگ | پا + کوچک | پاشنه میزنه | به تنم + بزرگ | به تنم + کوچیک | تو تنم + گنده |
    نمیره پام | نمیره تنم | سایز + اشتباه گرفتم | سایزشو اشتباه | شماره بزرگتر | سایز بزرگتر | سایز کوچکتر |
    سایز کوچیکتر
  en: too small | too big | too tight | too large | too loose | not fit | does not fit | size wrong | wrong size |
    pinches | baggy | one size up | one size down | half a size | too short | too long | too wide | too narrow |
    not my size | tight on | bigger one | smaller one | larger one | size is off | does not fit me | did not fit |
    cannot zip | one size bigger | one size smaller | next size
exchange_colour
  fa: رنگ + عوض | رنگش + دوست ندارم | رنگ دیگه میخوام | رنگش به دلم | رنگ + تعویض
  en: change colour | another colour | other colour | colour exchange | different colour + want
  not: اشتباه | فرستاد | wrong
refund
  fa: بازگشت وجه | برگشت پول | برگشت وجه | پول بگیرم | پول پس | پول + برگردونید | پول + پس بدید | پول برگشت |
    پول برنگشت | پول برمیگرده | عودت وجه | ریفاند | استرداد | بازپرداخت | وجه برگشت | پول مرجوعی | پول + عودت |
    پول + مسترد | مسترد | پول + برگشت داده | پولم + میخوام | هزینه + برگردونید | پول + کی میدید | استرداد وجه |
    پول + پس گرفتن | پولم زنده | پول + برنمیگردونید | پول + نمیدید | مبلغ + بازگردانده | بازگرداندن وجه |
    مبلغ + عودت | مبلغ + استرداد | وجه عودت | عودت + پول | مبلغ برگشتی | برگشتی
  en: refund | money back | get my money | reimburse | repay | returned money | cash back | paid back |
    return my money | give me my money | credited back | refunded
refund_when
  fa: پول کی برمیگرده | پول + کی | پول + چند روز | پول برنگشت | پول واریز نشد | پول + نیومد | پول + واریز نشده |
    پولم چه شد | برگشت پول چقدر طول | وجه + چه زمانی | پول + هنوز نیومده | پول + ننشسته | پس دادم + پول |
    مرجوع + پول نیومد | مرجوع + واریز | لغو + پول | کنسل + پول | لغو + وجه | پول + به حساب برنگشت | مرجوع + وجه |
    بازگشت وجه چند روز | عودت + چند روز | برگشت نخورده | برگشت نخورد | وجه + بازگردانده نشد | پس فرستادم + پول |
    لغو کردم + واریز | پول + نریختید | پول + نریختین | پول + نریخته | پول + واریز نکردید | پول + واریز |
    پول + نمیاد | پول + کی میاد | پول + کی برمیگردونید | وجه + واریز نشده | وجه + هنوز | مبلغ + هنوز |
    مبلغ + واریز | وجه + چند روز | لغو کردم + پول | پس دادم + نیومده | مرجوع + هنوز | مرجوع کردم + کی |
    مرجوع + چند روز | پول لغو | پول مرجوعی | تایید شد + پول | برگشت وجه + چند | تحویل دادم + پول |
    پس گرفتید + پول | گرفتید پس + پول | روزه پول | هفته است + پول | قول دادید پول | پول + قرار بود
  en: refund when | when refund | how long refund | refund not arrived | refund not received | refund late |
    waiting for refund | refund pending | where refund | refund take | money back when | not got money back |
    refund + days | refund status | returned it + money | still no refund | cancelled + money | no money yet |
    money not back | money still not | refund yet | haven not got refund | refund come | when money |
    when i get my money | waiting for my money | money has not come | refund long | refund processed |
    took the item but no money | sent it back + money | returned + money | cancelled + refund | refund to show |
    how many days refund | money take to come back
refund_to_other
  fa: پول + کارت دیگه | پول + حساب دیگه | پول + یه کارت دیگه | وجه + کارت دیگر | وجه + حساب دیگر | برگشت + شبا |
    کارت سوخته + پول | کارتم باطل + پول | پول + کارت جدید | پول کجا میریزید | پول + کارت همسرم | شماره شبا + عوض |
    شبا + تغییر | کارت + خریدم + گم | پول + کدوم حساب | پول + کدوم کارت | کارت + مسدود + پول | برگشت + حساب دیگر |
    کارت + ندارم دیگه + پول | پول + کارت دوستم | حسابم + بستم + پول | حساب قبلی + بستم | کارت + سوخته |
    کارت + بستم | کارت + ندارم | کارت + مسدود شده | کارت + گم کردم + پول | حساب + بستم | حساب + مسدود + پول |
    کارت دیگه + بریزید | کارت دیگر + واریز | حساب دیگر + واریز | حساب دیگه + بریزید | شماره شبا + بدم |
    شبای جدید | کارت جدید + بریزید | حساب خانمم | به حساب دیگری | به کارت دیگری | پول + کارت پدرم |
    با کارت + خریدم + دیگه ندارم | کارت دوستم + خریدم | کارت یکی دیگه + خریدم | مبلغ + کارت دیگر |
    مبلغ + حساب دیگر
  en: refund + another card | refund + different card | refund + other account | refund + different account |
    refund + new card | card closed + refund | refund to which | refund + old card | refund + cancelled card |
    refund + expired card | send money + another card | money + different card | where will refund go |
    no longer have card | refund to my wife | refund on another | closed that account |
    closed my account + refund | card i used is | card i bought with | do not have that card |
    paid with a friend card | money to another | money on a different | different iban | change where refund |
    new bank + refund | refund + new account | card blocked + refund | card lost + refund
partial_refund
  fa: بخشی از پول | قسمتی از پول | کمتر برگردوندید | کمتر واریز | کامل برنگشت
  en: partial refund | less refunded | refunded less | only part of refund | refund amount wrong
price_drop
  fa: قیمت پایین اومد | ارزون شد | ارزان شد | ارزونتر شده | ارزان تر شده | مابه التفاوت | تفاوت قیمت |
    اختلاف قیمت | گرون تر خریدم | گرونتر خریدم | گران تر خریدم | بعد خرید + تخفیف | خریدم + تخفیف خورد |
    خریدم + ارزون | دیروز خریدم امروز | خریدم + قیمت اومد پایین | خریدم + حراج | گارانتی قیمت | بیشتر پول دادم |
    قیمت + شکست | نصف قیمت شد | افت قیمت | کاهش قیمت | ارزون شده | ارزونتر | ارزان تر | قیمتش نصف | قیمت + کم شد |
    قیمت + پایین تر | خریدم + ارزان | خریدم + قیمت کم | خریدم + پایین | خریدم + ارزونتر | خریدم + کمتر شد |
    روز بعد + ارزان | روز بعد + تخفیف | فرداش + تخفیف | فردا + ارزون | گرون خریدم | گرون دادین |
    بیشتر ازم گرفتید | تفاوتش + بدید | تفاوتش + پس | اختلافش | تفاوت + قیمت | تفاوت قیمت + خرید |
    چند روز پیش گرفتم + تخفیف | زیان کردم | ضرر کردم | قیمت جدید کمتر
  en: price drop | cheaper now | price dropped | price went down | price difference | now on sale | price match |
    is cheaper | paid more | price reduced | after i bought + sale | bought + cheaper | difference back |
    price adjustment | price protection | lowered price | now it is cheaper | got cheaper | lower price now |
    price is lower | price has dropped | dropped the price | discounted after | sale after i bought |
    cheaper the next day | cheaper after | paid full price | half price now | went down after |
    refund the difference | pay me the difference | price guarantee | same thing for less | on offer now
warranty_claim
  fa: گارانتی | ضمانت | وارانتی | خدمات پس از فروش | بعد چند ماه خراب | خراب + ماه | ماه پیش خریدم | ماهه خریدم |
    ماه استفاده + خراب | تعمیر | تعمیرگاه | نمایندگی | کجا ببرمش | شماره سریال | کارت گارانتی | خدمات گارانتی |
    سال نشده خراب | خراب شد + خریدم | کار نمیکنه + ماه | ماه کار کرد | از کار افتاد + ماه | بعد مدتی + خراب |
    سوخت + ماه | خریدم + خراب شده | خریدم + کار نمیکنه | خریدم + روشن نمیشه | ماه کار کرده | ماه نشده | سال نشده |
    بعد + ماه + خراب | بعد + ماه + سوخت | تعمیرش | تعمیر کنید | کجا درستش | کجا تعمیر | برای تعمیر |
    خراب شده + کجا | سوخته + گارانتی | دیگه روشن نمیشه | دیگه کار نمیکنه | از کار افتاده | خاموش شده دیگه |
    باتریش + تموم | نگه نمیداره | شارژ نمیشه | صفحه + سیاه | بعد از مدتی | پس از مدتی
  en: warranty | guarantee | repair | service center | after months | months later | who repairs | fix it |
    months ago | serial number | broke after | stopped working after | warranty claim | service centre |
    send for repair | still under | after a year | manufacturer | stopped charging | will not charge |
    no longer works | quit working | died after | dead after | broke down after | worked for a month |
    worked for a while | used it for | after a few weeks | few months old | bought in | still covered |
    get it repaired | have it fixed | get it fixed | send it for service | where can it be repaired
warranty_length
  fa: گارانتی چند ماه | مدت گارانتی | چند ساله گارانتی | گارانتیش تا کی | گارانتی + مدت
  en: how long warranty | warranty period | warranty length | warranty expire
return_pickup
  fa: پیک بیاد ببره | بیاید ببرید | کی میاید میبرید | تحویل پیک مرجوعی
  en: collect return | pickup return | courier collect | come and take it
return_how
  fa: مراحل مرجوع | درخواست مرجوعی | ثبت مرجوعی | چطور پس بدم | فرم مرجوعی | روند مرجوع
  en: how return | return request | start return | return form | return process | return steps
return_status
  fa: مرجوعیم + کجا | مرجوعی رسید | مرجوع + بررسی | مرجوعی + تایید | کالا رو پس فرستادم رسید
  en: return status | got my return | return received | return + inspected | return + processed
`)
