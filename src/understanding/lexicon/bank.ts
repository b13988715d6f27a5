// A bank and its cards: lost, late, declined, pending, transferred, exchanged, borrowed.
import { concepts } from './concept.js'

export const bank = concepts(`
card_lost_stolen
  fa: کارت + گم | کارت + دزدیدن | کارت + سرقت | کارتم نیست | کارت + جا گذاشتم | کارت + خورد | کارت + مسدود کنید |
    کیف پولم + دزدیدن | کارتم + زدن
  en: lost card | card stolen | lost my card | stolen card | card missing | can not find card | misplaced card |
    block my card | freeze card | left card
  not: سیم | شارژ | هدیه
card_swallowed
  fa: خودپرداز + خورد | دستگاه کارت + قورت | خودپرداز + کارت + نداد | عابر + خورد
  en: atm swallowed | machine kept card | atm took card | card stuck | swallowed my card | card eaten |
    did not give card back
card_delivery
  fa: کارت جدید + نیومد | کارت + کی میرسه | صدور کارت + طول | کارت + ارسال | کارت + نرسید
  en: card arrive | card not arrived | new card when | card delivery | card in the mail | waiting for card |
    track card | still waiting on card | card estimate
card_activate
  fa: کارت + فعال کنم | کارت جدید + فعال
  en: activate card | card activation | activate my new card | start using my card
card_replace
  fa: المثنی کارت | تعویض کارت | کارت + منقضی | کارت + شکسته | تمدید کارت
  en: replace card | card expired | card about to expire | new card before | replacement card | broken card |
    damaged card
card_not_working
  fa: کارت + کار نمیکنه | کارت + نمیکشه | دستگاه + کارت نمیخونه | کارتم + نمیخونه
  en: card not work | card will not work | card broken chip | card not read | card keeps failing | card problem
card_declined
  fa: کارت + رد | کارت + قبول نکرد | خرید + رد شد | تراکنش رد
  en: card declined | payment declined | transaction declined | card rejected | purchase declined |
    declined card | why was my payment declined
contactless
  fa: پرداخت بدون تماس | لمسی | ان اف سی
  en: contactless | nfc | tap to pay | tap and pay | apple pay | google pay
virtual_card
  fa: کارت مجازی
  en: virtual card | disposable card | digital card | one time card
card_second
  fa: کارت دوم | کارت برای همسرم | کارت اضافه
  en: additional card | second card | extra card | card for my wife | spare card | card for my child
pin_change
  fa: رمز کارت + عوض | تغییر رمز کارت | رمز اول
  en: change pin | new pin | set pin | reset pin | update my pin
pin_blocked
  fa: رمز کارت + اشتباه | کارت + قفل | رمز کارت + مسدود
  en: pin blocked | wrong pin | pin tries | entered pin too many | unblock pin | pin locked | pin does not work
pin_forgot
  fa: رمز کارت + یادم | رمز کارت + فراموش
  en: forgot pin | do not know pin | lost pin | where is my pin | get pin
card_details_missing
  fa: شماره کارت + ندارم | سی وی وی | cvv
  en: cvv | card number | card details | security code on the back
atm_cash_not_given
  fa: خودپرداز + پول نداد | عابر + پول نداد | پول نداد + کم شد | دستگاه پول نداد
  en: atm no cash | atm did not give | wrong amount cash | cash not dispensed | atm gave less |
    machine gave less | short changed atm | did not dispense
atm_where
  fa: نزدیکترین خودپرداز | خودپرداز کجا | عابر کجا
  en: nearest atm | cash machine | which atms | where withdraw
cash_withdraw
  fa: برداشت نقدی | پول نقد بگیرم | از خودپرداز بگیرم
  en: withdraw cash | cash withdrawal | get cash | take out money | take cash
cash_withdraw_charge
  fa: کارمزد خودپرداز | کارمزد برداشت
  en: withdrawal fee | charged for cash | atm fee | fee for withdrawing | cash fee
cash_unknown
  fa: برداشت نقدی + من نبودم
  en: cash withdrawal not mine | do not recognise withdrawal | unknown withdrawal | withdrawal i did not make
unknown_payment
  fa: برداشت + من نبودم | تراکنش + نمیشناسم | خریدی که نکردم | برداشت ناشناس | برداشت + خبر ندارم
  en: not recognise payment | unknown payment | did not make this | unauthorised transaction | fraudulent charge |
    payment i did not | do not recognize | strange charge | not my transaction | purchase i did not |
    who charged
chargeback
  fa: برگشت تراکنش | اعتراض به تراکنش | اعتراض + برداشت
  en: chargeback | dispute payment | dispute transaction | dispute a charge | claim money back from merchant
extra_charge
  fa: کارمزد اضافه | چرا کارمزد | برداشت اضافه | هزینه اضافه
  en: extra charge | extra fee | additional fee | hidden fee | strange fee | why was i charged a fee |
    charged extra | unexpected fee | fee on statement
pending_payment
  fa: تراکنش معلق | در انتظار تسویه | هنوز ننشسته
  en: pending payment | payment pending | still pending | transaction pending | pending charge | show as pending
pending_transfer
  fa: حواله + معلق | انتقال + در انتظار
  en: pending transfer | transfer pending | transfer still processing | transfer not completed
transfer_money
  fa: کارت به کارت | انتقال پول | انتقال وجه | پول بفرستم | حواله | پایا | ساتنا | پل | پول جابجا
  en: transfer money | send money | bank transfer | wire | make a transfer | transfer funds | money transfer |
    swift | sepa
transfer_not_arrived
  fa: حواله + نرسید | پول + ننشست | کارت به کارت + نرسید | واریز + نرسیده | پایا + نرسید | انتقال + نرسید |
    پول فرستادم + نرسیده
  en: transfer not arrived | transfer not received | money not arrived | sent money not | transfer missing |
    recipient not received | transfer has not shown | balance not updated after transfer | did not reach
transfer_failed
  fa: انتقال + ناموفق | انتقال + انجام نشد | کارت به کارت + نمیشه | حواله + برگشت
  en: transfer failed | transfer declined | can not transfer | transfer rejected | transfer error |
    transfer returned | unable to transfer
transfer_wrong
  fa: اشتباه کارت به کارت | به حساب اشتباه | شماره کارت + اشتباه زدم | پول + به یکی دیگه | واریز اشتباه
  en: transferred wrong | wrong account | sent money to wrong | wrong recipient | mistaken transfer |
    sent to the wrong person
transfer_cancel
  fa: انتقال + لغو | حواله + لغو | کارت به کارت + لغو
  en: cancel transfer | stop transfer | reverse transfer | undo transfer | recall payment
transfer_time
  fa: انتقال + چقدر طول | پایا + کی | حواله + کی مینشینه
  en: how long transfer | transfer time | transfer take | when will transfer
transfer_fee
  fa: کارمزد انتقال | کارمزد کارت به کارت | هزینه حواله
  en: transfer fee | fee for transfer | cost of transfer | charged for transfer
beneficiary
  fa: ذینفع | گیرنده | مخاطب انتقال | شماره مقصد
  en: beneficiary | payee | recipient | add payee
transfer_limit
  fa: سقف انتقال | سقف کارت به کارت | سقف برداشت | محدودیت انتقال
  en: transfer limit | daily limit | spending limit | withdrawal limit | limit on card | increase limit
account_balance
  fa: موجودی + حساب | موجودی حسابم | چقدر پول دارم
  en: account balance | balance not updated | how much money do i have | check my balance | bank balance |
    current balance
top_up_account
  fa: شارژ حساب | واریز به حساب | پول بریزم به حساب
  en: top up account | add money | topping up | deposit money | fund account | add funds | load money
top_up_failed
  fa: شارژ حساب + نشد | واریز + ناموفق
  en: top up failed | top up not work | top up reverted | top up pending | top up cancelled | topping up failed |
    money not added
cash_deposit
  fa: واریز نقدی | پول نقد + بریزم | خوابوندن چک
  en: deposit cash | deposit cheque | cheque deposit | pay in cash | cash deposit
direct_debit
  fa: برداشت مستقیم | پرداخت خودکار | دستور پرداخت مستمر
  en: direct debit | standing order | recurring payment | automatic payment
statement
  fa: صورت حساب بانکی | گردش حساب | پرینت حساب | ریز تراکنش
  en: bank statement | transaction history | account history | transactions list | account statement |
    monthly statement
cheque_matters
  fa: چک + ثبت | چک برگشتی | دسته چک | چک صیادی | چک + نقد | رفع سوء اثر | چک + استعلام
  en: cheque | bounced cheque | chequebook | order checks | cash a cheque | new checks
loan_request
  fa: وام + بگیرم | وام + شرایط | تسهیلات | وام ازدواج | وام مسکن | درخواست وام
  en: loan | apply for loan | mortgage | borrow money | loan conditions | personal loan | overdraft
loan_repay
  fa: قسط وام | قسط + عقب | تسویه وام | اقساط وام | پیش از موعد
  en: repay loan | loan payment | missed payment | early repayment | loan balance | pay off loan
guarantor
  fa: ضامن | وثیقه | سفته
  en: guarantor | collateral | co signer | promissory note
interest
  fa: سود | نرخ سود | سود سپرده | بهره
  en: interest | interest rate | apr | savings rate
savings
  fa: سپرده | پس انداز | سپرده بلندمدت
  en: savings | deposit account | fixed deposit | savings account
open_account
  fa: افتتاح حساب | حساب باز کنم | حساب جدید
  en: open account | new account | account opening | eligible to open
close_bank_account
  fa: بستن حساب | حساب + ببندم | حساب بانکی + بستن
  en: close my account | close bank account | terminate account
joint_account
  fa: حساب مشترک | حساب دو نفره
  en: joint account | shared account | account with my wife
salary
  fa: حقوق | واریز حقوق | فیش حقوقی
  en: salary | paycheck | payroll | direct deposit
exchange_rate
  fa: نرخ ارز | نرخ تبدیل | قیمت دلار
  en: exchange rate | conversion rate | rate applied | wrong rate | currency rate | rate was wrong
exchange_money
  fa: تبدیل ارز | ارز بخرم | ارز مسافرتی
  en: exchange currency | convert currency | change money | foreign exchange | buy dollars | currency exchange
foreign_use
  fa: کارت + خارج | کارت + سفر | خرید ارزی
  en: use card abroad | card abroad | travel notification | foreign transaction | pay abroad |
    countries card work
supported_countries
  fa: کدام کشورها | چه کشورهایی
  en: which countries | supported countries | countries supported | available in my country | operate in
verify_source
  fa: منشا پول | منشأ وجوه
  en: source of funds | where money comes from | proof of funds
verify_top_up
  fa: تایید شارژ حساب | کد تایید کارت
  en: verify top up | verification code for top up | verify my card
card_shapire
  fa: سپر | ساتنا | شاپرک | شتاب
  en: interbank | clearing | settlement
gold_stock
  fa: بورس | سهام | سجام | طلا
  en: stocks | shares | investment | gold | broker
credit_score
  fa: رتبه اعتباری | اعتبارسنجی | امتیاز اعتباری
  en: credit score | credit rating | credit report | credit limit
rewards_card
  fa: پاداش کارت | کش بک
  en: rewards | cashback | miles | card points
age_limit
  fa: محدودیت سنی | سن قانونی | حداقل سن
  en: age limit | how old | minimum age | under 18 | for children
bank_app
  fa: همراه بانک | اینترنت بانک | بانکداری
  en: mobile banking | internet banking | banking app | online banking
payment_arrived_to_me
  fa: واریزی + ننشسته | برام واریز کردن | پول برام ریختن
  en: incoming payment | someone sent me money | money sent to me | not received payment | receive money from
card_linking
  fa: کارت + اضافه کنم | ثبت کارت | کارت + وصل
  en: link card | add card | register card | add my card to
`)
