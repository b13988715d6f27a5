// What is said about files, in few words.
import type { Language } from '../../../domain/activity.js'

const fa = {
  attach: 'فرستادن عکس یا PDF',
  chosen: 'فایل‌هایی که می‌فرستید',
  remove: (name: string) => `\u2068${name}\u2069 را بردار`,
  ready: 'با دکمهٔ فرستادن می‌رود.',
  sending: 'در راه…',
  failed: 'فرستاده نشد.',
  again: 'دوباره',
  kinds: 'فقط عکس (PNG، JPEG، GIF، WebP) و PDF می‌توانیم بگیریم.',
  large: 'فایل‌ها روی هم بیشتر از ۱۰ مگابایت است؛ چندتایی را بردارید یا کوچک‌ترشان را بفرستید.',
  many: 'هر بار تا ۱۰ فایل می‌رود.',
  refused: 'پذیرفته نشد. شاید فایل خراب است یا گفت‌وگو بسته شده.',
}

const en: typeof fa = {
  attach: 'Send a picture or PDF',
  chosen: 'Files you are sending',
  remove: name => `Remove \u2068${name}\u2069`,
  ready: 'Goes out with the send button.',
  sending: 'On its way…',
  failed: 'Not sent.',
  again: 'Try again',
  kinds: 'We can only take pictures (PNG, JPEG, GIF, WebP) and PDF.',
  large: 'Together the files are over 10 MB; take some away, or send smaller ones.',
  many: 'At most 10 files at a time.',
  refused: 'Not accepted. Perhaps the file is damaged, or this chat was closed.',
}

export const words: Record<Language, typeof fa> = { fa, en }
