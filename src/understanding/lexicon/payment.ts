// Paying: ways, failures, money that left twice or for nothing, wallets, instalments and papers.
import { concepts } from './concept.js'

export const payment = concepts(`
pay
  fa: پرداخت | پول بدم | حساب کنم | تسویه | بپردازم | پرداختم | پول خریدم | کارت بکشم | واریز | پولش بدم |
    پولو چطور بدم
  en: pay | payment | paid | checkout | settle | paying
payment_methods
  fa: روش پرداخت | راه پرداخت | چه روش هایی پرداخت | شیوه پرداخت | چطور پول بدم | کارت به کارت | چطور پرداخت کنم |
    کارت به کارت کنم | انواع پرداخت | نحوه پرداخت | چطور حساب کنم | غیر از انلاین | واریز کنم به حساب |
    با چه کارتی | همه کارت ها | شماره کارت بدید | چه جوری پولش بدم | حواله | فیش واریز | چطوری پول بدم |
    چجوری حساب کنم | با کارت + میشه | با چی پرداخت | غیر از درگاه | غیر از کارت | غیر از اینترنتی |
    راه دیگه + پول | راه دیگه + پرداخت | روش دیگه + پرداخت | بدون رمز دوم | کارت به کارت + میشه |
    شماره کارت + بدید | واریز به حساب + میشه | با کیف پول + پرداخت | چک قبول | چک میگیرید | نقد + میشه |
    ارز دیجیتال | رمزارز | تتر | بیت کوین | کدام کارت | انتقال وجه + پرداخت | پرداخت + چه راه | پرداخت + چه روش |
    تسویه + چه | نصفش + کیف پول | بخشی + کیف پول | دو روش پرداخت | کارت بانک + قبول
  en: payment method | ways pay | how pay | accept card | payment options | card to card | pay by |
    bank transfer | accept credit | apple pay | paypal | accept paypal | crypto | bitcoin | ways to pay |
    pay with | how can i pay | other way to pay | another way to pay | which cards | which banks | pay without |
    what payment | pay half | pay part with wallet | split between | pay by transfer | pay with crypto |
    take cheques | take cash | accept cash | accept bitcoin | does card work | cards do you take |
    pay another way | card to card transfer | pay with my wallet
pay_on_delivery
  fa: پرداخت در محل | دم در پول بدم | دم در حساب | موقع تحویل پول | موقع تحویل پرداخت | وقتی رسید حساب |
    وقتی رسید پول | اول ببینم بعد پول | بعدا پول | پیک + کارتخوان | هنگام تحویل پرداخت | هنگام تحویل + وجه |
    تحویل + پول بدم | جنس گرفتم پول بدم | بعد از دریافت + پرداخت | بعد از تحویل + پرداخت | درب منزل + پرداخت |
    نقدی پیک | پیک + کارت بکشم | اومد پولشو بدم | آوردین پول | زمان تحویل + پرداخت | در خانه پرداخت |
    دستگاه پوز + پیک | آوردن همونجا پول | درب منزل + کارت | پول دم در | دم در کارت | تحویل + وجه + پرداخت |
    اومد کارت میکشم | پیک + کارت میکشم | نقد میدم به پیک | موقع گرفتن + پول | زمان دریافت + پرداخت |
    تا نبینم پول | به پیک نقد | پیک + نقد بدم | پولو میدم پیک | پرداخت به پیک
  en: cash delivery | pay delivery | pay door | pay courier | pay when arrive | pay driver | pay cash when |
    pay on arrival | pay after receive | courier card reader | pay the delivery | see it first then pay |
    cash to courier | pay once it arrives | hand cash | pay upon receipt | pay in cash at | pay the guy
instalments
  fa: قسط | قسطی | اقساط | ماه به ماه | چند ماهه پرداخت | خرید اعتباری | ضامن | یکجا جور نمیشه | تیکه تیکه |
    چک صیادی | پیش پرداخت | خرد خرد | ذره ذره | کم کم بدم | بخشی الان بقیه | چند مرحله پرداخت | نسیه |
    ماه بعد بدم | الان ندارم همه | یه جا ندارم | یکجا ندارم | پولم نمیرسه | همه پولشو ندارم | پولشو ندارم |
    چند ماهه بدم | چند ماهه | ماهی یه مقدار | ماهی + تومن بدم | ماه به ماه بدم | در چند نوبت | چند نوبت پرداخت |
    مرحله ای پرداخت | نصفشو الان | نصف الان نصف بعد | بعدا حساب کنم | اقساطی میفروشید | قسطی میدین | لیزینگ |
    بدون ضامن | بدون چک | اسنپ پی | دیجی پی | تارا | ازکی وام
  en: instalment | monthly payments | pay over time | pay in parts | financing | pay later | bnpl |
    split the payment | pay gradually | in three payments | deposit now | spread cost | guarantor | down payment |
    do not have all the money | can not pay all at once | pay bit by bit | part now part later | half now half |
    pay each month | spread the payments | in four payments | on credit | over several months | klarna |
    afford it now | pay the rest later | pay monthly | split it into
payment_failed
  fa: پرداخت ناموفق | پرداخت انجام نمیشه | پرداخت انجام نشد | تراکنش ناموفق | پرداخت نمیشه | پرداخت نشد |
    پرداخت خطا | خطای پرداخت | پرداخت + خطا | پرداخت + ارور | درگاه + خطا | درگاه + ارور | درگاه + باز نمیشه |
    درگاه قطع | نمیتونم پرداخت | نمیتونم پول بدم | کارت قبول نمیکنه | کارتم قبول نکرد | تراکنش + خطا |
    کارت رد شد | نمیذاره پرداخت | پرداخت گیر | درگاه + کار نمیکنه | درگاه + نمیاد | صفحه بانک + سفید |
    صفحه بانک + نمیاد | میزنم پرداخت | رمز دوم + نمیاد | رمز پویا + نمیاد | وصل نمیشه به بانک | پرداخت + نمیشه |
    درگاه + نمیشه | پرداخت + هنگ | پرداخت + گیر کرد | پرداخت + برگشت خورد | مرحله پرداخت + نمیره | کارتم + رد شد |
    پرداخت آخر نمیشه | تراکنش + نشد | پرداخت + موفق نبود | عدم موفقیت پرداخت | هرچی میزنم پرداخت نمیشه |
    کد پویا + نمیاد | تراکنش + رد | نمیشه پولو بدم | پول نمیره | درگاه + مشکل | مشکل درگاه | صفحه پرداخت + نمیاد |
    صفحه پرداخت + خطا | بانک + خطا | بانک + ارور | بانک + ناموفق | کارت + خطا | کارت + ارور | پرداخت + نتونستم |
    پرداخت + نمیتونم | پول + نمیتونم بدم | پرداخت + انجام + نمیشود
  en: payment failed | payment declined | card declined | payment error | payment + error | gateway + error |
    transaction failed | can not pay | payment not go through | card rejected | card refused | payment not work |
    gateway not open | gateway + not load | unable to pay | declined at checkout | payment unsuccessful |
    stuck on payment | payment keeps failing | bank page not | keeps declining | payment did not work |
    will not accept my card | can not complete payment | can not check out | payment gets stuck |
    card will not go through | payment page blank | payment times out | gateway problem | bank error |
    payment problem | trouble paying | error paying | error when pay | fails at the bank | bank says error |
    does not go through | checkout error | checkout fails
money_left
  fa: پول کم شد | پول کسر شد | پول رفت | پول کم شده | از حساب کم | از حساب کسر | از حساب رفت | از حساب برداشت |
    از کارت کم | از کارت رفت | از کارت برداشت | برداشت شد | برداشت کرد | پول برداشت | پیامک برداشت | کسر شده |
    کسر گردید | پول پرید | از کارت کشید | پول کشید | کم شده از حساب | پرداخت کردم ولی | پول از حسابم خارج |
    پول کم کردن | از جیبم رفت | واریز کردم ولی | پول داد ولی | بانک پول برد | رفته از حساب | پیامک بانک + کم |
    بانک + کم کرد | بانک + برداشت | پول + کسر | مبلغ + کسر | وجه + کسر | برداشته پول | پول کم کرد |
    کارت + خالی شد | از حسابم پول
  en: charged | money taken | deducted | debited | money gone | took money | money left | withdrawn |
    card charged | took payment | money went out | money disappeared | bank shows payment
charged_no_order
  fa: پول + سفارش ثبت نشد | پول کم شد + سفارش | پول رفت + سفارش | کسر شد + سفارش | کسر شد + ثبت نشد |
    پول رفت + ثبت نشد | پول کم + ثبت نشد | پرداخت کردم + ثبت نشد | پرداخت کردم + سفارش نیست |
    پرداخت کردم + ناموفق | کسر + ناموفق | پول + ناموفق | پول کم شد + خبری نیست | پول + نهایی نشد |
    پول دادم + سفارش ندارم | برداشت شد + سفارش | پول + هیچ سفارشی | پول رفت + هیچی | برداشت + ثبت نشد |
    برداشت + سفارش نیست | کسر + سفارش نیست | کم شد + ثبت نشد | پول رفت + سبد | برداشت + نهایی نشد |
    کم شد + سفارش نیست | پرداخت موفق + سفارش | پول + سفارش + نیست | پول + ثبت نشده | پول + ثبت نشد |
    پیامک برداشت + سفارش | پیامک برداشت + ثبت | پیامک بانک + ثبت نشد | پیامک بانک + سفارش |
    بانک + کم کرد + سفارش | کم شده + ولی | کم شد ولی | کسر شد ولی | کسر شده ولی | برداشت شد ولی | کم کرده ولی |
    برداشته ولی | پول دادم ولی | پرداخت کردم + هیچی | پرداخت کردم + نیست | پرداخت کردم + سبد | پرداخت + ثبت نشده |
    پرداخت + ثبت نگردیده | واریز + ثبت نشد | مبلغ + ثبت نشد | مبلغ + سفارش + نیست | مبلغ + کسر + سفارش |
    پول + کم + خطا | پول + کم + سبد | پول + سبد + پر | وسط پرداخت + قطع | وسط پرداخت + پول | پول + برداشت + ارور |
    پول + سفارشم نیست | پول + خریدم نیست
  en: charged + no order | money + no order | paid + no order | paid + order not | charged + not placed |
    debited + failed | deducted + failed | money left + failed | charged + failed | money taken + nothing |
    paid + nothing in | money gone + order | charged + nothing | paid but | charged but | money taken but |
    deducted but | debited but | took my money but | bank shows + no order | paid + nothing | paid + cart still |
    money + cart full | money left + no | payment went through + no | paid + not registered |
    charged + nothing shows | payment taken + order | no confirmation after paying | money gone but |
    bank took + order
  not: دو بار | twice
charged_twice
  fa: دو بار + برداشت | دو بار + کم | دو بار + کسر | دو بار + پول | دو بار پرداخت | 2 بار کارت | 2 بار کشید |
    دوبل + کم | دوبل + کسر | دوبله | پرداخت تکراری | تکراری + برداشت | دو دفعه + پول | دو تا برداشت | 2 برداشت |
    2 تا پیامک برداشت | اضافه کم شد | اضافی برداشت | یک سفارش دو پرداخت | 2 تا پرداخت | دو مرتبه + کسر |
    دو مرتبه + پرداخت | دو مرتبه | 2 تا تراکنش | دو بار حساب | دو دفعه + برداشت | دو دفعه + کم |
    دو دفعه + پرداخت | دوباره زدم + پول | دو برابر کم | دو بار زدم پرداخت | دو تا + برداشت | دو تا پیامک |
    دو تا پرداخت | دو تا تراکنش | دو پیامک | مکرر + برداشت | مضاعف | یه بار خریدم دو بار | یک خرید + دو بار |
    یک سفارش + دو بار | دو فقره | دوباره از کارتم کم
  en: charged twice | paid twice | double charge | double payment | twice + charged | debited twice |
    duplicate payment | two charges | two payments | same payment twice | took money twice | charged double |
    billed twice | duplicate charge | two withdrawal texts | two texts from the bank | charged 2 times |
    charged for both | took it twice | two times from | two identical | payment appears twice | two deductions |
    two transactions | pressed pay twice | double deducted | double billed | same amount twice | paid two times |
    charged again for the same
invoice_official
  fa: فاکتور رسمی | صورتحساب رسمی | فاکتور شرکت | به نام شرکت | شناسه ملی | کد اقتصادی | برای حسابدار |
    حسابداری + فاکتور | مهر و امضا | فاکتور + مهر | سند مالی | مشخصات حقوقی | شناسه شرکت | فاکتور + ارزش افزوده |
    امور مالی | واحد مالی | فاکتور به اسم | رسید رسمی | ممیز | فاکتور + هزینه شرکت
  en: official invoice | tax invoice | invoice company | company name invoice | vat invoice |
    invoice + accountant | invoice + finance | invoice + tax | business invoice | invoice stamp |
    company details | expense report | invoice for reimbursement
no_receipt_in_box
  fa: فاکتور توش نبود | فاکتور نداشت | رسید نداشت | بدون فاکتور
  en: no receipt in box | without receipt | no invoice in parcel
withdraw_wallet
  fa: کیف پول + برداشت | کیف پول + نقد | کیف پول + بانک | کیف پول + حساب | موجودی + نقد | بکشم بیرون |
    انتقال به حساب بانکی | پول تو سایت + بکشم | نقد کنم | منتقل کنم به بانک | پولمو از سایت | اعتبار سایت + حساب |
    اعتبار + نقد | کیف پول + بکشم | کیف پول + خالی کنم | موجودی سایت + حساب | پول تو سایت + حساب |
    پول پیش شما + حساب | تسویه کیف پول | برگردونم به کارتم | کیف پول + برگردونم | کیف پول + دربیارم |
    کیف پول + بردارم | کیف پول + واریز | کیف پول + انتقال | کیف پول + منتقل | کیف + خالی | موجودی + بکشم |
    موجودی + برداشت | موجودی + کارت | موجودی + حساب بانکی | موجودی + حسابم | اعتبار + بانک | اعتبار + کارتم |
    پول + تو سایت | پول + سایت + بگیرم | پول + سایت + کارتم | پول + داخل سایت | پولم مونده تو | پول تو حساب شما |
    پول پیش شماست | طلبم از سایت | برداشت وجه از کیف | کیف پول به کارت | اعتبار سایت + بانک | اعتبار + حساب بانک |
    پول + اعتبار سایت | پول + کیف + حسابم | پولم + کیف + بگیرم
  en: withdraw | cash out | wallet + bank | take out balance | move to bank | transfer balance bank |
    credit + bank | get money out | wallet to account | balance out of | wallet + withdraw | wallet + cash |
    wallet money | money in wallet | wallet back | balance to bank | balance to card | credit to bank |
    credit to card | get my balance | take my balance | move credit | empty my wallet | transfer wallet |
    cash my credit | money in my account here | site balance | wallet to card | wallet to my card
topup_wallet
  fa: شارژ کیف پول | کیف پول + شارژ | افزایش موجودی کیف | پول بریزم تو کیف
  en: top up wallet | add money wallet | load wallet | charge wallet | fund wallet
payment_code_missing
  fa: رمز پویا نمیاد | رمز پویا + نیومد | رمز دوم نمیاد | پیامک بانک نمیاد | رمز یکبار مصرف + بانک |
    رمز پویا + نرسید | کد پویا + نمیاد
  en: bank otp not | no otp bank | bank code not come | 3d secure
foreign_card
  fa: کارت خارجی | ویزا کارت | مستر کارت | ارزی | دلار | یورو | پی پل
  en: foreign card | visa | mastercard | dollar | euro | paypal | international card
price_wrong_at_pay
  fa: قیمت + فرق | قیمت آخر | قیمت بیشتر شد | سبد گرونتر | قیمت عوض شد | مبلغ نهایی
  en: different price | price changed | total is wrong | higher at checkout | final price | added tax at
round_trip_money
  fa: پول + برگشت | خودکار برمیگرده پول | پول ناموفق برمیگرده | 72 ساعت | پول برمیگرده به حساب
  en: money come back | automatically returned | reversed payment | auto refund
pay_by_link
  fa: لینک پرداخت | لینک بدید پرداخت
  en: payment link | pay link | link to pay
paid_to_wrong
  fa: به شماره کارت اشتباه | اشتباه واریز کردم | مبلغ اشتباه واریز | اضافه واریز
  en: paid wrong amount | paid too much | overpaid | sent to wrong account
save_card
  fa: ذخیره کارت | حذف کارت ذخیره | کارت ذخیره شده
  en: save card | saved card | remove card details | card details stored
`)
