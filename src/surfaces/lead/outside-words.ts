// How the model, other channels and hubs are doing, in the lead's words.
import type { ChannelStanding, ModelStanding } from '../../http/contract-outside.js'
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

type Finding = NonNullable<ModelStanding['found']>['finding']
type Registration = NonNullable<ChannelStanding['found']>['finding']
type Fault = NonNullable<ModelStanding['trouble']>['why']

const fa = {
  why: 'هیچ‌کدام لازم نیست: بی این‌ها هم مشتری جواب می‌گیرد. تنظیمشان با کسی است که برنامه را اجرا می‌کند.',
  since: (at: string) => `آنچه از ${at} دیده شده، از وقتی که این برنامه روشن شد.`,
  look: 'همین حالا امتحان کن',
  looking: 'داریم می‌پرسیم…',
  off: 'خاموش',
  never: 'هنوز نه',
  model: 'مدل زبانی',
  modelOff: 'مدلی وصل نیست و چیزی از این دستگاه بیرون نمی‌رود. با OPENAI_CHAT_MODEL روشن می‌شود.',
  modelIs: {
    unasked: 'هنوز چیزی نپرسیده‌ایم',
    well: 'جواب می‌دهد',
    trouble: 'بار آخر جواب نداد',
    left_alone: 'پشت سر هم جواب نداد؛ چند لحظه رهایش کرده‌ایم',
    spent: 'سهم امروز تمام شد؛ ربات بی آن ادامه می‌دهد',
  } satisfies Record<ModelStanding['state'], string>,
  found: {
    well: 'سرورش هست و مدل‌های ما را دارد.',
    unreachable: 'کسی در آن نشانی جواب نمی‌دهد. سرور مدل را روشن کنید یا OPENAI_BASE_URL را درست کنید.',
    key: 'سرور کلید ما را نمی‌پذیرد. OPENAI_API_KEY را درست کنید.',
    stranger: 'آنچه در آن نشانی جواب می‌دهد سرور مدل نیست. آخر OPENAI_BASE_URL معمولاً ‎/v1 است.',
    names: 'سرور مدلی با این نام ندارد. OPENAI_CHAT_MODEL و OPENAI_EMBEDDING_MODEL را نگاه کنید.',
    failing: 'سرور با خطا جواب می‌دهد.',
  } satisfies Record<Finding, string>,
  has: 'مدل‌هایی که دارد',
  faults: {
    ...{ off: 'نبود', spent: 'سهمش تمام بود', busy: 'سرش شلوغ بود', open: 'رهایش کرده بودیم' },
    ...{ timeout: 'دیر کرد', failed: 'قطع بود یا خطا داد', rejected: 'درخواست را نپذیرفت' },
    ...{ refused: 'نخواست جواب بدهد', shape: 'جوابش به کار نمی‌آمد' },
  } satisfies Record<Fault, string>,
  server: 'نشانی',
  chat: 'مدل گفت‌وگو',
  embedding: 'مدل معنا',
  none: 'ندارد',
  vectors: (n: number) => `${number(n)} دانسته آماده است`,
  answered: 'جواب داد',
  failed: (n: number) => (n > 0 ? `${number(n)} بار نداد` : 'هیچ بار بی‌جواب نماند'),
  lastGood: 'آخرین جواب',
  lastTrouble: 'آخرین گرفتاری',
  tokens: 'توکن‌های امروز',
  tokensWhy: (aDay: number, aCustomer: number) =>
    `سقف روز ${number(aDay)}، هر مشتری ${number(aCustomer)}؛ روز به وقت جهانی`,
  mask: 'شماره و نشانی آدم‌ها',
  masks: { on: 'پوشیده می‌رود', off: 'همان‌طور که نوشته‌اند می‌رود' },
  channel: 'Teams، تلگرام، واتساپ و دیگر کانال‌ها',
  channelOff: 'خاموش است. با BOT_FRAMEWORK=on روشن می‌شود.',
  reach: {
    far: 'با ثبت‌نام Azure باز است',
    here: 'فقط از همین دستگاه (Emulator)؛ ثبت‌نام Azure ندارد',
  },
  registration: {
    well: 'مایکروسافت ثبت‌نام ربات را می‌شناسد.',
    refused: 'مایکروسافت ثبت‌نام ربات را نپذیرفت. MICROSOFT_APP_ID و رمز و tenant آن را درست کنید.',
    unreachable: 'به ورود مایکروسافت نمی‌رسیم؛ تا برنگردد چیزی به این کانال‌ها نمی‌رود.',
  } satisfies Record<Registration, string>,
  heard: 'آخرین بار شنیدیم',
  taken: 'آخرین بار گرفتند',
  stranger: 'غریبه‌ای در زد',
  webhook: 'سامانهٔ بیرونی',
  webhookOff: 'خاموش است. با HANDOFF_WEBHOOK_URL از هر سپردن خبردار می‌شود.',
  webhookOn: 'از هر سپردن به همکار خبردار می‌شود',
}

const en: typeof fa = {
  why: 'None of this is needed: without it customers are answered all the same. Whoever runs the program sets it up.',
  since: at => `What was seen since ${at}, when this program started.`,
  look: 'Try it now',
  looking: 'Asking…',
  off: 'Off',
  never: 'Not yet',
  model: 'Language model',
  modelOff: 'No model is connected, and nothing leaves this machine. OPENAI_CHAT_MODEL turns it on.',
  modelIs: {
    unasked: 'Not asked yet',
    well: 'Answers',
    trouble: 'Did not answer the last time',
    left_alone: 'Failed again and again; left alone for a moment',
    spent: 'Used up for today; the bot goes on without it',
  },
  found: {
    well: 'Its server is there and has our models.',
    unreachable: 'Nobody answers at that address. Start the model server, or correct OPENAI_BASE_URL.',
    key: 'The server refuses our key. Correct OPENAI_API_KEY.',
    stranger: 'What answers there is no model server. OPENAI_BASE_URL usually ends in /v1.',
    names: 'The server has no model of that name. Look at OPENAI_CHAT_MODEL and OPENAI_EMBEDDING_MODEL.',
    failing: 'The server answers with an error.',
  },
  has: 'Models that it has',
  faults: {
    ...{ off: 'there was none', spent: 'used up', busy: 'too much to do', open: 'it was left alone' },
    ...{ timeout: 'too slow', failed: 'away, or an error', rejected: 'refused the request' },
    ...{ refused: 'declined to answer', shape: 'gave nothing usable' },
  },
  server: 'Address',
  chat: 'Chat model',
  embedding: 'Embedding model',
  none: 'None',
  vectors: n => (n === 1 ? '1 entry is ready' : `${number(n)} entries are ready`),
  answered: 'Answered',
  failed: n => (n > 0 ? `failed ${number(n)} ${n === 1 ? 'time' : 'times'}` : 'never failed'),
  lastGood: 'Last answer',
  lastTrouble: 'Last trouble',
  tokens: 'Tokens today',
  tokensWhy: (aDay, aCustomer) => `at most ${number(aDay)}, ${number(aCustomer)} a customer; days are UTC`,
  mask: 'People’s numbers and addresses',
  masks: { on: 'Masked before they leave', off: 'Leave as they were written' },
  channel: 'Teams, Telegram, WhatsApp and other channels',
  channelOff: 'Off. BOT_FRAMEWORK=on turns it on.',
  reach: {
    far: 'Open, with a registration at Azure',
    here: 'From this machine only (Emulator); no registration at Azure',
  },
  registration: {
    well: 'Microsoft knows the bot’s registration.',
    refused: 'Microsoft refuses the bot’s registration. Correct MICROSOFT_APP_ID, its password and tenant.',
    unreachable: 'Microsoft’s sign-in cannot be reached; nothing goes out to these channels until it can.',
  },
  heard: 'Last heard',
  taken: 'Last taken',
  stranger: 'A stranger knocked',
  webhook: 'Outside hub',
  webhookOff: 'Off. HANDOFF_WEBHOOK_URL tells a hub of every handoff.',
  webhookOn: 'Hears of every handoff',
}

export const words = inBoth(fa, en)
