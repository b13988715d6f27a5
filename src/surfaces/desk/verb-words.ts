import { apart, inBoth } from '../console/language.js'
import * as around from './around-words.js'
import * as ending from './ending-words.js'
import * as handing from './handing-words.js'

const fa = {
  ...ending.fa,
  ...handing.fa,
  ...around.fa,
  more: 'کارهای دیگر',
  handOn: 'می‌سپارم',
  replyTab: 'پاسخ',
  noteTab: 'یادداشت',
  modes: 'پاسخ به مشتری یا یادداشت برای همکاران',
  noteLabel: 'یادداشت شما',
  noteHint: 'فقط همکاران می‌بینند. با @ کسی را صدا بزنید، Enter می‌نویسد.',
  noteSend: 'بنویس',
  onlyUs: 'فقط ما می‌بینیم',
  takeBySaying: 'با فرستادن پاسخ، گفت‌وگو دست شماست؛ # پاسخ آماده می‌آورد.',
  mayNot: 'این گفت‌وگو را الان نمی‌توانید بردارید.',
  notMine: {
    offered: (name: string) => `الان از ${apart(name)} پرسیده شده؛ اگر نگیرد، دوباره در صف است.`,
    tongue: 'اول از همکارانی پرسیده می‌شود که زبان مشتری را می‌دانند؛ چند لحظهٔ دیگر هر کسی می‌تواند بردارد.',
    forLeads: 'به سرپرست‌ها سپرده شده. اگر چیزی می‌دانید، یادداشت بگذارید.',
    team: (name: string) => `این گفت‌وگو با گروه ${apart(name)} است. از یکی از آن‌ها یا سرپرست بخواهید به شما بسپارد.`,
  },
  given: (what: string) => `پیش‌تر گفته است: ${what}`,
  insert: 'درج کن',
  facts: {
    order: 'شمارهٔ سفارش',
    tracking: 'کد رهگیری',
    phone: 'تلفن',
    email: 'ایمیل',
    amount: 'مبلغ',
    date: 'تاریخ',
    card: 'کارت',
    iban: 'شبا',
  },
  mentioned: (name: string) => `${apart(name)} شما را صدا زد`,
  openIt: 'باز کن',
  colleagueDraft: (name: string) => `${apart(name)} این را نوشته و نفرستاده است`,
}

const en: typeof fa = {
  ...ending.en,
  ...handing.en,
  ...around.en,
  more: 'More to do',
  handOn: 'Hand on',
  replyTab: 'Reply',
  noteTab: 'Note',
  modes: 'A reply to the customer or a note to colleagues',
  noteLabel: 'Your note',
  noteHint: 'Only colleagues see it. Call somebody with @; Enter writes it.',
  noteSend: 'Write it',
  onlyUs: 'Only we see this',
  takeBySaying: 'A reply takes the chat; # for canned.',
  mayNot: 'You cannot take this conversation now.',
  notMine: {
    offered: name => `${apart(name)} is being asked at this moment. It is in the queue again if they do not take it.`,
    tongue: 'Colleagues who speak the customer’s language are asked first; in a moment anybody may take it.',
    forLeads: 'It was escalated: a lead takes it. Leave a note if you know more.',
    team: name => `It is for the team ${apart(name)}. Ask one of them, or a lead, to hand it to you.`,
  },
  given: what => `Already given: ${what}`,
  insert: 'Insert',
  facts: {
    order: 'order number',
    tracking: 'tracking code',
    phone: 'phone',
    email: 'e-mail',
    amount: 'amount',
    date: 'date',
    card: 'card',
    iban: 'IBAN',
  },
  mentioned: name => `${apart(name)} called you`,
  openIt: 'Open',
  colleagueDraft: name => `${apart(name)} wrote this and did not send it`,
}

export const words = inBoth(fa, en)
