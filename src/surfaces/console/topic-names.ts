// What topics are called by whoever reads Persian or English: files and tests name them in small Latin letters.
import { inBoth } from './language.js'

const fa: Record<string, string> = {
  account: 'حساب کاربری',
  billing: 'صورت‌حساب',
  club: 'باشگاه مشتریان',
  delivery: 'تحویل',
  general: 'عمومی',
  orders: 'سفارش',
  payment: 'پرداخت',
  payments: 'پرداخت',
  products: 'کالا',
  refunds: 'برگشت پول',
  returns: 'مرجوعی',
  shipping: 'ارسال',
  stores: 'فروشگاه‌ها',
  support: 'پشتیبانی',
  technical: 'فنی',
  wallet: 'کیف پول',
  warranty: 'ضمانت',
}

const en: typeof fa = Object.fromEntries(
  Object.keys(fa).map(topic => [topic, topic.charAt(0).toUpperCase() + topic.slice(1)]),
)

const names = inBoth(fa, en)

/** One that has no name here is called as it is written. */
export const topicName = (topic: string): string => names()[topic] ?? topic
