// Why a channel or a hub has not taken something, in the reader's words; the server tells it in English.
import { number } from './format.js'
import { inBoth } from './language.js'

const fa = {
  problem: (told: string): string => {
    const [, code] = /^Our registration is refused \((\w+)\)\.$/.exec(told) ?? []
    if (code) return `مایکروسافت ثبت‌نام ربات را نپذیرفت (${code})؛ به کسی که برنامه را اجرا می‌کند بگویید.`
    const [, who, status] = /^The (channel|hub) (?:answered (\d{3})|.*)\.$/.exec(told) ?? []
    const name = who === 'hub' ? 'سامانهٔ بیرونی' : 'آن کانال'
    if (status) return `${name} نپذیرفت (کد ${number(Number(status))}).`
    if (/in time/.test(told)) return `${name} به‌موقع جواب نداد.`
    if (who) return `به ${name} دسترسی نیست.`
    return /they have to write first/.test(told) ? 'جای مشتری در آن کانال معلوم نیست؛ اول باید او بنویسد.' : told
  },
}

const en: typeof fa = {
  problem: told => (told.startsWith('Our registration') ? `${told} Tell whoever runs this program.` : told),
}

export const words = inBoth(fa, en)
