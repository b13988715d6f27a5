// The numbers behind promises in a lead's words: the title of the group first, then its fields.
import { inBoth } from '../console/language.js'

type Told = [name: string, why: string]

const fa = {
  instead: [
    ['وقتی مشتری نمی‌خواهد منتظر بماند', 'به جای انتظار، تماس یا پاسخ بعدی را قول می‌دهیم.'],
    ['تماس تا', 'چند دقیقه، فقط در ساعت‌های کاری.'],
    ['پاسخ به نشانی که گذاشته تا', 'چند دقیقه، فقط در ساعت‌های کاری. صفر یعنی تا پایان روز کاری بعد.'],
  ] as [Told, Told, Told],
  watching: [
    ['پاییدن قول‌ها', 'پیش از شکستن، نه بعد از آن.'],
    ['هشدار به سرپرست', 'وقتی این سهم از زمان مانده است.'],
    ['نگاه دوباره', 'هر قول بعد از این‌قدر دوباره سنجیده می‌شود.'],
    ['وقتی همکار برداشته و نمی‌نویسد', 'بعد از این‌قدر به مشتری می‌گوییم و به شما خبر می‌دهیم. صفر یعنی هرگز.'],
  ] as [Told, Told, Told, Told],
  estimate: [
    ['برآورد انتظار', 'تا وقتی به اندازهٔ کافی اندازه نگرفته‌ایم، این‌ها به کار می‌آید.'],
    ['هر گفت‌وگو معمولاً', 'از برداشتن تا تمام شدن.'],
    ['حوصلهٔ مشتری معمولاً', 'کسی که منتظر است، این‌قدر می‌ماند.'],
    ['برداشتن معمولاً', 'از آزاد شدن همکار تا برداشتن گفت‌وگو.'],
    ['کمترین تعداد برای گفتن زمان', 'با کمتر از این گفت‌وگوی اندازه‌گرفته، زمانی نمی‌گوییم.'],
    ['افت ظرفیت', 'اگر جای آزاد به این سهم از بیشترینش برسد، زمانی نمی‌گوییم.'],
  ] as [Told, Told, Told, Told, Told, Told],
}

const en: typeof fa = {
  instead: [
    ['When a customer would rather not wait', 'Instead of waiting, a call or a later answer is promised.'],
    ['Called back within', 'So many minutes, of opening hours only.'],
    ['An address that was left is answered within', 'Minutes of opening hours; 0: by the end of the next open day.'],
  ],
  watching: [
    ['Watching promises', 'Before they break, not after.'],
    ['Warn the lead', 'With this share of the time left.'],
    ['Look again', 'Each promise is weighed again after this.'],
    ['When an agent took it and does not write', 'After this the customer is told, and so are you. 0: never.'],
  ],
  estimate: [
    ['Estimating the wait', 'These count until enough was measured.'],
    ['A conversation usually takes', 'From the claim to the end.'],
    ['People are usually patient for', 'Whoever waits stays so long.'],
    ['Picked up usually within', 'From a free agent to the claim.'],
    ['Fewest measured to name a time', 'With fewer measured conversations no time is told.'],
    ['Drop of capacity', 'When free places fall to this share of their most, no time is told.'],
  ],
}

export const words = inBoth(fa, en)
