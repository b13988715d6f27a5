// An agent is about to ask for something that the customer has told already.
import type { Fact, FactKind } from './card.js'

// What a question about each kind of fact is put with, in both languages and in colloquial spelling.
const ASKS: Record<FactKind, RegExp> = {
  order:
    /(شماره|کد|آیدی|ای[‌ ]?دی)[‌ ]?(ی|ٔ)?[‌ ]?(سفارش|فاکتور|پیگیری|خرید)|سفارش(تون|تان|ت|تو)?\s*(چنده|چیه|چند|کدوم|کدام)|order (number|id|no|code)|invoice number|which order/iu,
  tracking: /(کد|شماره)[‌ ]?(ی|ٔ)?[‌ ]?(رهگیری|پیگیری|مرسوله|پست)|tracking (number|code|id)/iu,
  phone:
    /(شماره|شمارهٔ|شماره‌ی)[‌ ]?(ی|ٔ)?[‌ ]?(تلفن|تماس|موبایل|همراه)|شماره(تون|تان|ت)(?![‌ ]?(سفارش|کارت|حساب))|تلفن(تون|تان)|(phone|mobile|contact|cell) ?(number)?|call you (on|at)/iu,
  email: /ایمیل|رایانامه|e-?mail/iu,
  amount: /چه مبلغ|مبلغ(ش|تون|تان|ی)?|چقدر (پرداخت|واریز|پول|کم)|چند تومن|چند تومان|how much|what amount|the amount/iu,
  date: /چه (تاریخ|روز|زمان)|تاریخ(ش|ی| سفارش| خرید| تحویل)?|کی (سفارش|خرید|ثبت|تحویل|پرداخت)|چه وقت|when did|what date|which (day|date)/iu,
  card: /شماره[‌ ]?(ی|ٔ)?[‌ ]?کارت|کدوم کارت|کدام کارت|card number|which card|last four/iu,
  iban: /شبا|شماره[‌ ]?(ی|ٔ)?[‌ ]?حساب|iban|account number/iu,
}

const QUESTION =
  /[?؟]|لطف|بفرما|بگید|بگین|بگویید|بدید|بدین|بدهید|ارسال کن|بنویسید|اعلام|می‌?شه|میشه|ممکن|دارید|چنده|چیه|چند|کدوم|کدام|please|could|can you|what|which|send|share|give|provide|tell/iu

/**
 * The facts that a draft asks for though they are there, the latest of each kind. Pure and quick: it may run at every pause
 * of the keyboard. Empty where nothing is asked.
 */
export function askedAgain(draft: string, facts: Fact[]): Fact[] {
  const text = draft.slice(0, 4_000)
  if (!QUESTION.test(text)) return []
  const asked = (Object.keys(ASKS) as FactKind[]).filter(kind => ASKS[kind].test(text))
  return asked.flatMap(kind => {
    const given = facts.findLast(fact => fact.kind === kind)
    // An order that was named by its tracking number is an order all the same.
    return given && !text.includes(given.value) ? [given] : []
  })
}
