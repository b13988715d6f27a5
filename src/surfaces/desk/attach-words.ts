// What the desk says about files that go to customers.
import { number } from '../console/format.js'
import { apart, inBoth } from '../console/language.js'

const fa = {
  attach: 'پیوست عکس یا PDF',
  chosen: 'همراه این پیام می‌رود',
  remove: (name: string) => `${apart(name)} را بردار`,
  kind: (name: string) => `${apart(name)} عکس یا PDF نیست. PNG، JPEG، GIF، WebP و PDF می‌شود فرستاد.`,
  large: (name: string) => `با ${apart(name)} از ${number(10)} مگابایت می‌گذرد. آن را جدا یا کوچک‌تر بفرستید.`,
  most: (n: number) => `همراه یک پیام تا ${number(n)} فایل می‌رود. بقیه را با پیام بعدی بفرستید.`,
  takeFirst: 'اول گفت‌وگو را بردارید، بعد فایل پیوست کنید.',
  sending: 'فایل‌ها در راه‌اند',
  refused: 'سرور فایل‌ها را نپذیرفت و چیزی به مشتری نرسید. عکس یا PDF، روی هم تا ۱۰ مگابایت، می‌شود فرستاد.',
  offline: 'به سرور نمی‌رسیم. متن و فایل‌ها این‌جا مانده‌اند و وقتی وصل شویم خودشان می‌روند.',
  gone: 'صفحه از نو باز شد و فایل‌ها در آن نماندند. متن را بردارید و فایل‌ها را دوباره پیوست کنید.',
  closing: 'فایلی پیوست کرده‌اید که هنوز نفرستاده‌اید.',
}

const en: typeof fa = {
  attach: 'Attach a picture or PDF',
  chosen: 'Goes with this message',
  remove: name => `Remove ${apart(name)}`,
  kind: name => `${apart(name)} is no picture or PDF. PNG, JPEG, GIF, WebP and PDF can be sent.`,
  large: name => `With ${apart(name)} it is more than 10 MB. Send it by itself, or smaller.`,
  most: n => `One message carries up to ${n} files. Send the others with the next one.`,
  takeFirst: 'Take the conversation first, then attach files.',
  sending: 'Files on their way',
  refused:
    'The server did not take the files, and nothing reached the customer. Pictures and PDFs can be sent, 10 MB together.',
  offline: 'We cannot reach the server. Text and files are kept here, and go by themselves when we are connected.',
  gone: 'The page was opened anew and the files are not in it any more. Take the text back and attach them again.',
  closing: 'You attached a file that you have not sent.',
}

export const words = inBoth(fa, en)
