// Colleagues around a conversation, and what happened on it, in words.
import { number } from '../console/format.js'
import { apart } from '../console/language.js'

export const fa = {
  offer: {
    forYou: 'این گفت‌وگو به شما پیشنهاد شده.',
    forOther: (name: string) => `به ${apart(name)} پیشنهاد شده است.`,
    accept: 'برمی‌دارم',
    decline: 'الان نه',
    declined: 'به نفر بعدی پیشنهاد می‌شود.',
    left: (s: number) => `${number(s)} ثانیه`,
  },
  shift: {
    title: 'پایان شیفت',
    why: 'هرچه دست شماست همین حالا به صف برمی‌گردد و این یادداشت با هر کدام می‌رود.',
    note: 'یادداشت برای نفر بعد',
    submit: 'شیفتم تمام شد',
    command: 'پایان شیفت',
  },
  here: {
    viewing: (names: string, many: boolean) => (many ? `${names} هم این‌جا هستند` : `${names} هم این‌جاست`),
    typing: (names: string, many: boolean) => (many ? `${names} دارند پاسخ می‌نویسند` : `${names} دارد پاسخ می‌نویسد`),
    and: ' و ',
  },
  seen: { delivered: 'رسید', read: 'دید' },
  events: {
    made: (name: string) => `به ${apart(name)} پیشنهاد شد`,
    declined: (name: string) => `${apart(name)} فرصت نداشت`,
    unanswered: (name: string) => `${apart(name)} پاسخی نداد`,
    toAgent: (name: string, to: string) => `${apart(name)} گفت‌وگو را به ${apart(to)} سپرد`,
    toTeam: (name: string, to: string) => `${apart(name)} گفت‌وگو را به گروه ${apart(to)} سپرد`,
    toLeads: (name: string) => `${apart(name)} از سرپرست‌ها کمک خواست`,
    returned: (name: string) => `${apart(name)} گفت‌وگو را به ربات برگرداند`,
    put_off: (until: string) => `کنار گذاشته شد تا ${until}`,
    call_back: (until: string) => `مشتری تماس خواست، تا ${until}`,
    later: (until: string) => `مشتری نشانی گذاشت؛ پاسخ تا ${until}`,
    blocked: (name: string) => `${apart(name)} مشتری را بست`,
    unblocked: (name: string) => `${apart(name)} مشتری را باز کرد`,
    mergedInto: 'این گفت‌وگو جای دیگری ادامه پیدا کرد',
    mergedFrom: 'گفت‌وگوی دیگری از این مشتری به این‌جا آمد',
    mergedApart: 'آن یکی همان لحظه تمام شده بود؛ این گفت‌وگو ادامه دارد',
    cardRight: 'مشتری گفت درست فهمیده‌ایم',
    cardCorrecting: 'مشتری دارد فهم ما را اصلاح می‌کند',
    cardCorrected: 'مشتری فهم ما را اصلاح کرد',
    promised: (until: string) => `قول دادیم: تا ${until}`,
    promiseNone: 'گفتیم زمان دقیقی نداریم',
    promiseWarn: 'زمان قول دارد می‌گذرد',
    outcomes: (kept: number, broken: number) => {
      if (broken === 0) return kept > 1 ? `سر هر ${number(kept)} قول ماندیم` : 'سر قول ماندیم'
      if (kept === 0) return broken > 1 ? `${number(broken)} قول شکست` : 'قول شکست'
      return `از ${number(kept + broken)} قول، سر ${number(kept)} تا ماندیم`
    },
    outcome: (word: string) => ` · ${word}`,
  },
  tone: {
    defensive: 'شاید تدافعی شنیده شود. اول سهم خودمان را بگوییم، بعد کاری که می‌کنیم.',
    blaming: 'شاید سرزنش شنیده شود. بی‌آنکه بگوییم تقصیر کیست، راه بعدی را بگوییم.',
    cold: 'شاید سرد شنیده شود. یک کلمه از همدلی و قدم بعدی کمک می‌کند.',
    dismiss: 'همین خوب است',
  },
}

export const en: typeof fa = {
  offer: {
    forYou: 'This conversation is offered to you.',
    forOther: name => `It is offered to ${apart(name)}.`,
    accept: 'Take it',
    decline: 'Not now',
    declined: 'It is offered to the next colleague.',
    left: s => `${s} s`,
  },
  shift: {
    title: 'End of shift',
    why: 'What you hold goes back to the queue now, and this note goes with each.',
    note: 'A note for the next one',
    submit: 'My shift is over',
    command: 'End my shift',
  },
  here: {
    viewing: (names, many) => `${names} ${many ? 'are' : 'is'} here, too`,
    typing: (names, many) => `${names} ${many ? 'are' : 'is'} writing a reply`,
    and: ' and ',
  },
  seen: { delivered: 'Delivered', read: 'Read' },
  events: {
    made: name => `Offered to ${apart(name)}`,
    declined: name => `${apart(name)} had no time`,
    unanswered: name => `${apart(name)} did not answer`,
    toAgent: (name, to) => `${apart(name)} handed the conversation to ${apart(to)}`,
    toTeam: (name, to) => `${apart(name)} handed the conversation to the team ${apart(to)}`,
    toLeads: name => `${apart(name)} asked the leads for help`,
    returned: name => `${apart(name)} returned the conversation to the bot`,
    put_off: until => `Put aside until ${until}`,
    call_back: until => `The customer asked for a call, by ${until}`,
    later: until => `The customer left an address; reply by ${until}`,
    blocked: name => `${apart(name)} blocked the customer`,
    unblocked: name => `${apart(name)} unblocked the customer`,
    mergedInto: 'This conversation went on elsewhere',
    mergedFrom: 'Another conversation of this customer came here',
    mergedApart: 'The other one had just ended; this conversation goes on',
    cardRight: 'The customer said that we understood',
    cardCorrecting: 'The customer is correcting what we understood',
    cardCorrected: 'The customer corrected what we understood',
    promised: until => `We promised: by ${until}`,
    promiseNone: 'We said that no time can be told',
    promiseWarn: 'The promise is about to break',
    outcomes: (kept, broken) => {
      if (broken === 0) return kept > 1 ? `All ${number(kept)} promises were kept` : 'The promise was kept'
      if (kept === 0) return broken > 1 ? `${number(broken)} promises were broken` : 'The promise was broken'
      return `Of ${number(kept + broken)} promises ${number(kept)} were kept`
    },
    outcome: word => ` · ${word}`,
  },
  tone: {
    defensive: 'It may sound defensive. First own our part, then say what you do.',
    blaming: 'It may sound like blame. Leave out whose fault it is; say the next step.',
    cold: 'It may sound cold. A word of understanding and the next step help.',
    dismiss: 'It is fine',
  },
}
