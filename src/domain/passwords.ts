// Passwords and one-time codes in what people write: named as such, and then the thing itself.
import type { Secret } from './secret-numbers.js'

const S = '[\\s\\u200c]'
const OWN = `(?:${S}*(?:ه?ا?م|ش|ت)(?!\\p{L}))?` // رمزم، رمز عبورش
/** What passwords and one-time codes are called: the source of an expression. */
export const NAMES = [
  `رمز(?:${S}*(?:عبور|دوم|اول|پویا|ورود|کارت|حساب|یک${S}*بار${S}*مصرف)){0,3}`,
  `(?:گذر${S}*واژه|پسورد|پین${S}*کد|کلمه[هیٔ]?${S}*عبور)(?:${S}*(?:کارت|حساب|ورود)){0,2}`,
  `کد${S}*(?:تأیید|تایید|یک${S}*بار${S}*مصرف|پیامکی|پیامک|فعال${S}*سازی|ورود|امنیتی)`,
  '(?<![a-z])(?:password|pasword|passwd|passcode|cvv2?|cvc2?|otp)(?![a-z])',
  `(?<![a-z])ramz(?:am|et|esh)?(?:${S}*(?:obur|oboor|dovom|pooya))?(?![a-z])`,
  `(?<![a-z])(?:pass${S}(?:word|code)|pin(?:${S}*code)?|(?:verification|security|confirmation|one[- ]time|sms|login)${S}*(?:code|password))(?![a-z])`,
].join('|')
const LINK = `(?:${S}|[:=؛،,.«»"'“”–—-]|(?:است|هست|هستش|اینه|اینو|این|رو|را|من|که|شده|is|was|it['’]?s|its|my|me|hast|e|man|ine)(?![\\p{L}\\d])){1,24}?`
const NAMED = new RegExp(`(?:${NAMES})${OWN}(${LINK})([^\\s،؛<>()«»"“”'\\u200c]{3,64})`, 'giu')

/** Passwords and codes in a text of one spelling (Latin digits, Persian ye and kaf). */
export function passwords(text: string): Secret[] {
  return [...text.matchAll(NAMED)].flatMap(match => {
    const [all, link = '', thing = ''] = match
    const secret = thing.replace(/(?<![.!?؟,:;])[.!?؟,:;]+$/, '')
    if (!isSecretWord(secret, link, text.slice(match.index + all.length))) return []
    return [{ at: match.index + all.length - thing.length, length: secret.length, shown: '••••' }]
  })
}

/** Something with digits in it; a plain word only where it stands alone behind a colon. */
function isSecretWord(word: string, link: string, after: string): boolean {
  if (word.length < 3 || /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(word) || /^https?:/i.test(word)) return false
  if (/^\d{1,2}\p{Script=Arabic}+$/u.test(word)) return false // «۲بار»
  if (/\d/.test(word)) return /\d{3}/.test(word) || /[^\d]/.test(word)
  return word.length >= 4 && /[:=]/.test(link) && /^[\s.!]*(?:\n|$)/.test(after)
}
