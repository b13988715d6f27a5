// The canned replies' own words.
import { inBoth } from '../console/language.js'

const fa = {
  title: 'پاسخ‌های آماده',
  command: 'پاسخ‌های آماده را ویرایش کن',
  insert: 'پاسخ آماده درج کن',
  why: 'در جای پاسخ # بزنید و نامش را بنویسید. همیشه پیش‌نویس است: پیش از فرستادن ویرایشش کنید.',
  none: 'هنوز پاسخ آماده‌ای ندارید. جمله‌ای را که زیاد می‌نویسید، این‌جا بگذارید.',
  shared: 'همگانی',
  own: 'خودم',
  fresh: 'پاسخ تازه',
  change: 'ویرایش پاسخ',
  name: 'نام',
  nameHint: 'با همین پس از # پیدا می‌شود.',
  fa: 'متن فارسی',
  en: 'متن انگلیسی',
  variables: 'جای خالی‌ها:',
  variable: { customer_name: 'نام مشتری', agent_name: 'نام شما', order: 'شمارهٔ سفارش' },
  share: 'برای همهٔ همکاران',
  save: 'ذخیره کن',
  remove: 'بردار',
  conflict: 'همکاری هم‌زمان این را عوض کرده. ببندید و دوباره باز کنید؛ متن شما را پیش از بستن بردارید.',
  missing: 'نام و دست‌کم یکی از دو متن را بنویسید.',
}

const en: typeof fa = {
  title: 'Canned replies',
  command: 'Edit canned replies',
  insert: 'Insert a canned reply',
  why: 'Type # in your reply and then its name. It is always a draft: edit it before you send it.',
  none: 'There are no canned replies yet. Put here what you write often.',
  shared: 'Shared',
  own: 'Mine',
  fresh: 'New reply',
  change: 'Change the reply',
  name: 'Name',
  nameHint: 'It is found by this after #.',
  fa: 'Persian text',
  en: 'English text',
  variables: 'Places to fill in:',
  variable: { customer_name: 'the customer’s name', agent_name: 'your name', order: 'the order number' },
  share: 'For all colleagues',
  save: 'Save',
  remove: 'Remove',
  conflict: 'A colleague changed this meanwhile. Copy your text, close this and open it again.',
  missing: 'Write a name and at least one of the two texts.',
}

export const words = inBoth(fa, en)
