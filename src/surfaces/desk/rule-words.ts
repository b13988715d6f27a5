// The rule by which the bot fetched a person, in an agent's words.
import { inBoth } from '../console/language.js'

const fa: Record<string, string> = {
  asked: 'خودش همکار خواست',
  accepted: 'پیشنهاد ربات را پذیرفت',
  'always-person': 'این موضوع همیشه با همکار است',
  misses: 'ربات چند بار پاسخ نداشت',
  frustrated: 'نشانه‌های کلافگی از حد گذشت',
  'thumbs-down': 'پاسخ‌ها به کارش نیامد',
  'wants-to-complain': 'گفت شکایت دارد',
  'complaint-no-entry': 'گله کرد و پاسخی نداشتیم',
  'complaint-again': 'دوباره گله کرد',
  'complaint-not-settled': 'گله‌اش حل نشد',
  complex: 'چند چیز با هم پرسید',
  stuck: 'گفت‌وگو جلو نمی‌رفت',
  sensitive: 'موضوع حساس است',
  'bot-failed': 'ربات از کار افتاد',
  'other-bot': 'ربات دیگری به ما سپردش',
}

const en: typeof fa = {
  asked: 'Asked for a person',
  accepted: 'Accepted the bot’s offer',
  'always-person': 'This matter always goes to a person',
  misses: 'The bot had no answer several times',
  frustrated: 'Signs of frustration passed the limit',
  'thumbs-down': 'The answers did not help',
  'wants-to-complain': 'Said that it is a complaint',
  'complaint-no-entry': 'Complained, and we had no answer',
  'complaint-again': 'Complained again',
  'complaint-not-settled': 'The complaint was not settled',
  complex: 'Asked several things at once',
  stuck: 'The conversation got nowhere',
  sensitive: 'The matter is sensitive',
  'bot-failed': 'The bot broke',
  'other-bot': 'Another bot handed it over to us',
}

const words = inBoth(fa, en)

/** Undefined: a rule that this desk does not know yet. */
export const ruleWords = (rule: string): string | undefined => words()[rule]
