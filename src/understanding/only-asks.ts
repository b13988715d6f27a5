// Questions about what is possible, covered or allowed: «بیمه آتش‌سوزی رو پوشش میده؟», "can I be charged twice?". They tell of nothing that happened.
import { isPast } from './verbs.js'

type Words = (text: string) => string[]
/** Which English questions tell nothing: those of what is possible, or every one in which nothing has happened. */
type Which = 'general' | 'every'

/** Without the sentences that only ask. A question that tells of an event («چرا دو بار کم شده؟») stays. */
export function told(text: string, persian: boolean, words: Words, which: Which = 'general'): string {
  if (!QUICK.test(text)) return text
  const sentences = text.match(SENTENCE) ?? [text]
  return sentences.map(one => (persian ? toldInPersian(one, words) : toldInEnglish(one, which))).join('')
}

const SENTENCE = /[^.!?؟…\n]*(?:[.!?؟…\n]+|$)/gu

/** Most texts have none of it. */
const QUICK =
  /[?؟]|چ|آیا|دار|میش|می|\b(?:does|do|is|are|can|could|will|would|should|may|what|which|how|che|ch[ei]|dar|mish)/iu

const ASKING = new Set('چطور چطوری چجوری چگونه چقدر چنده کدام کدوم کدومه ایا چه چی چیست چیه'.split(' '))
/** Words of possibility: they ask where they stand first, or where the sentence has its mark. */
const POSSIBLE = new Set(
  `دارید دارین دارد داره میشه میشود میتوانم میتونم میتواند میتونه میتوانیم میتونیم میتوان باید لازم لازمه نیاز شرایط امکان امکانش
مجاز مجازه پوشش شامل ضمانت موجود موجوده توصیه فرق تفاوت بلدین بلدید`.split(/\s+/),
)
const OFFERED = /(?:^| )دار(?:ین|ید)$/u
/** Something goes on, or they ask for help with it. */
const HAPPENING =
  /(?:^| )(?:چرا|دیشب|دیروز|پریروز|چیکار|چکار|چه کار|چی کار|چه کنم|کمک|نجات|خودکشی|خودم را|خودمو|بی اجازه|بدون اجازه|بیاجازه|(?<!چند )(?:روزه|ماهه|هفتست))(?: |$)|(?:^| )(?:داره|دارد|دارن|دارند|دارم|داریم) (?:\S+ ){0,3}ن?می(?!شه|شود|تون|توان|خوا)\S/u
/** «میشه با دو کارت زد؟»: no past, but what may be done. */
const IMPERSONAL = /(?:^| )ن?می(?:شه|شود|توان|شد) (?!.*(?:^| )خواه\S+ \S+$)(?:\S+ ){0,12}\S+[دت]$/u
const FINITE = /(?:^| )ن?می\S{2,}/u

function toldInPersian(sentence: string, words: Words): string {
  const marked = /[?؟]\s*$/u.test(sentence)
  const parts = sentence.split(/[،,؛]/u)
  let asked: boolean = false
  const kept: string[] = []
  for (const [at, part] of parts.reverse().entries()) {
    const said = words(part)
    const line = said.join(' ')
    const happened = (IMPERSONAL.test(line) ? said.slice(0, -1) : said).some(isPast) || HAPPENING.test(line)
    const asks: boolean = !happened && ((marked && at === 0) || isAsked(said, line, marked))
    const goesWithIt: boolean = asked && !happened && !FINITE.test(line)
    asked = asks || goesWithIt
    if (!asked) kept.push(part)
  }
  return kept.length === parts.length ? sentence : `${kept.reverse().join('،')} `
}

function isAsked(said: string[], line: string, marked: boolean): boolean {
  if (said.some(word => ASKING.has(word)) || OFFERED.test(line) || IMPERSONAL.test(line)) return true
  return marked ? said.some(word => POSSIBLE.has(word)) : POSSIBLE.has(said[0] ?? '')
}

const QUESTION =
  /(?:^|[,;:–—]\s*|\b(?:and|but|so|or|hi|hello|hey|please|question|wondering if|wondering whether|know if|know whether|tell me|me if)\s+)(?:(?:does|do|can|could|will|would|should|may|which|how (?!come|dare)|where(?: is|'s| are)? (?:the|your|can|do) |what (?!the|a |an |(?:do|should|can|must) (?:i|we) do))|(?:is|are) (?!(?:my|you|he|she|they) ))/iu
const EVENT =
  /\b(?:was|were|did|didn'?t|had|been|got|went|came|took|gave|sent|said|told|kept|keeps|already|yesterday|last (?:night|week|month)|stole|fell|hurt|left|lost|broke|why|never|bleeding|dying|emergency|help)\b/iu
const PARTICIPLE = /\b(\w+)\s+(?:\w+ly\s+|ever\s+)?(\w{2,}ed)\b/giu
const HYPOTHETICAL = /^(?:be|get|gets|getting|being|is|are|a|an|the|to|your|any|of|for|with|as|about)$/iu
const NO_EVENT =
  /^(?:need|speed|feed|seed|exceed|proceed|indeed|limited|unlimited|advanced|used|based|fixed|named|registered|certified|detailed|included|allowed|required|supposed|married|scheduled|covered|supported|refurbished|parked|recommended|prescribed)$/iu

/** From where the question begins; what stands before it is told. */
function toldInEnglish(sentence: string, which: Which): string {
  const marked = which === 'every' && /^(?!.*\b(?:is|are|where)\b)[^,;]*\?\s*$/iu.test(sentence)
  const begins = QUESTION.exec(sentence) ?? (marked ? { index: 0 } : null)
  if (!begins) return sentence
  const question = sentence.slice(begins.index)
  if (EVENT.test(question)) return sentence
  for (const [, before = '', participle = ''] of question.matchAll(PARTICIPLE))
    if (!NO_EVENT.test(participle) && !HYPOTHETICAL.test(before)) return sentence
  return `${sentence.slice(0, begins.index)} `
}
