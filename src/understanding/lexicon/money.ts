// Money and its papers. A word stands for the others of its group in all forms.
import { concepts } from './concept.js'

export const money = concepts(`
money
  fa: پول | وجه | مبلغ | وجوه
  en: money | funds | amount | sum
card
  fa: کارت | کارت بانکی | عابر بانک | عابربانک | کارت اعتباری
  en: card | bank card | debit card | credit card | visa card | mastercard
bank_account
  fa: حساب | حساب بانکی | شماره حساب
  en: bank account | checking account
iban
  fa: شبا | شماره شبا
  en: iban
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
`)
