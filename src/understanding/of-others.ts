// What is told of us and not of another business: «یه سایت دیگه پولمو خورد. شما …», “my last insurer ignored me. Hoping you're better!”
import { unquoted } from './said.js'

const FIRMS =
  'compan(?:y|ies)|shops?|stores?|banks?|insurers?|providers?|broadband|suppliers?|landlords?|airlines?|hotels?|sites?|websites?|firms?|garages?|dentists?|gyms?|schools?|restaurants?|vets?|agenc(?:y|ies)|network|carrier|isp|builders?|plumbers?|movers|lot|place'
const NEAR =
  'curry house|restaurants?|takeaways?|pubs?|caf[eé]s?|chippy|butchers?|bakers?|bakery|barbers?|hairdressers?|garage|rivals?'
const FORMER = new RegExp(
  String.raw`\b(?:my|our|the|their|his|her) (?:last|previous|old|former|ex|other|current) (?:\w{1,20} )?(?:${FIRMS})\b|\b(?:my|our|the) local (?:${NEAR})\b|(?<!\b(?:to|for|into|at|in|on|buy|from) )\b(?:another|a different|some other|a rival|a competing) (?:\w{1,20} )?(?:${FIRMS})\b(?! (?:card|account|branch))`,
  'iu',
)
const FIRMS_FA =
  'سایت|شرکت|فروشگاه|مغازه|پیج|رستوران|آژانس|اپراتور|مطب|کلینیک|باشگاه|بیمه|هاستینگ|آموزشگاه|تعمیرگاه|پیک'
const FORMER_FA = new RegExp(
  `(?<!به )(?<!اسم )(?<!برای )(?:${FIRMS_FA})\\s?\u200c?(?:ی|ای|ه|های|هایی)?\u200c? ?(?:دیگه|دیگر|قبلی|قبلیم|قبلیمون|سابق)(?![\u0600-\u06ff])`,
  'u',
)
/** Spoken of us, or of what is the customer's own: that stays. */
const OURS = /\b(?:you|your|you're|youre|u|ur|yours|my (?:card|account|name|details|money)|our (?:card|account))\b/iu
const OURS_FA = /شما|(?:تون|تان)(?![\u0600-\u06ff])|(?:کارتم|حسابم|اکانتم|اسمم|شمارم|شماره‌م|کارت من|حساب من|ازتون)/u
const SENTENCE = /[^.!?؟…\n]*(?:[.!?؟…\n]+|$)/gu
const CLAUSE = /[^,،;؛–—]*(?:[,،;؛–—]|$)/gu
const GOES_ON = /^\s*(?:they|he|she|it|their)\b[^?\n]*$/iu
const QUICK =
  /\b(?:last|previous|old|former|ex|other|current|local|another|different|rival|competing)\b|دیگ|قبلی|سابق/iu

/** Sentences of another business go, up to where they speak of us. */
function ofUs(text: string): string {
  if (!QUICK.test(text)) return text
  let theirs = false
  const kept = (text.match(SENTENCE) ?? []).map(sentence => {
    if (!theirs || !GOES_ON.test(sentence)) theirs = false
    const clauses = sentence.match(CLAUSE) ?? [sentence]
    return clauses
      .filter(clause => {
        if (OURS.test(clause) || OURS_FA.test(clause)) theirs = false
        else if (FORMER.test(clause) || FORMER_FA.test(clause)) theirs = true
        return !theirs
      })
      .join('')
  })
  return kept.join('')
}

/** What the customer says for themselves, of us. */
export const mineIn = (text: string): string => unquoted(ofUs(text))
