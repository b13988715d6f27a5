// A small shop's knowledge for the tests: enough entries to be mistaken for each other.
import type { Entry, Side } from '../../src/domain/entry.js'

const entry = (id: string, fa: Side | undefined, en: Side | undefined): Entry => ({
  id,
  topic: 'shop',
  tags: [],
  checkedOn: '2026-11-01',
  person: false,
  status: 'published',
  revision: 1,
  editedAt: 0,
  editedBy: 'test',
  ...(fa && { fa }),
  ...(en && { en }),
})
const side = (question: string, variants: string[], answer: string): Side => ({ question, variants, answer })

export const trackOrder = entry(
  'track-order',
  side('سفارشم را چطور پیگیری کنم؟', ['سفارشم کجاست؟', 'کد رهگیری بسته'], 'در «سفارش‌های من» وضعیت بسته را ببینید.'),
  side('How do I track my order?', ['Where is my order?', 'tracking number'], 'Open My orders to see where it is.'),
)
export const returnGoods = entry(
  'return-goods',
  side('چطور کالا را مرجوع کنم؟', ['می‌خواهم کالا را پس بدهم', 'مهلت مرجوعی'], 'تا ۷ روز، از بخش مرجوعی درخواست بدهید.'),
  side('How do I return an item?', ['I want to send it back', 'return policy'], 'Ask for a return within 7 days.'),
)
export const deliveryCost = entry(
  'delivery-cost',
  side('هزینهٔ ارسال چقدر است؟', ['پول پیک چنده؟', 'ارسال رایگان'], 'در تهران ۵۰ هزار تومان، شهرستان ۸۰ هزار تومان.'),
  side('How much is delivery?', ['shipping cost', 'free delivery'], 'In town 50, abroad we do not ship.'),
)
export const forgotPassword = entry(
  'forgot-password',
  side('رمزم را فراموش کرده‌ام؛ چه کنم؟', ['بازیابی رمز عبور', 'رمزم یادم رفته'], '«فراموشی رمز» را بزنید.'),
  side('I forgot my password', ['reset password', "I can't log in"], 'Choose "Forgot password".'),
)
export const shipAbroad = entry(
  'ship-abroad',
  side('به خارج از ایران هم می‌فرستید؟', ['ارسال بین‌المللی', 'من آلمانم، می‌فرستید؟'], 'فعلاً نه.'),
  undefined,
)
export const retired: Entry = {
  ...entry('old-club', side('باشگاه مشتریان قدیمی', ['کارت طلایی قدیم'], 'دیگر نیست.'), undefined),
  status: 'retired',
}

export const shop = [trackOrder, returnGoods, deliveryCost, forgotPassword, shipAbroad, retired]
