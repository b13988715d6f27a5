// What is said between a draft and its publication.
import type { CheckResult } from '../../http/contract-checks.js'
import { number } from '../console/format.js'
import { apart, inBoth } from '../console/language.js'

type Found = { decision: 'answer' | 'clarify' | 'none'; entryId?: string | undefined }
type Changed = { before: Found; after: Found }

const faDecisions = { answer: 'پاسخ می‌گیرد', clarify: 'می‌پرسد کدام', none: 'بی‌پاسخ' }
const enDecisions: typeof faDecisions = { answer: 'Answered', clarify: 'Asked which', none: 'No answer' }
const of = (words: typeof faDecisions, { decision, entryId }: Found) =>
  decision === 'answer' && entryId ? `${words.answer} (${apart(entryId)})` : words[decision]

/** No more are told of one kind, and no more places. */
const MOST = 500
const MOST_PLACES = 100
const faMany = (n: number, most = MOST) => (n < most ? number(n) : `دست‌کم ${number(n)}`)
const enMany = (n: number, most = MOST) => (n < most ? `${n}` : `at least ${n}`)

const fa = {
  title: 'پیش از انتشار',
  progress: 'پیشرفت آزمون',
  steps: {
    gathering: 'پرسش‌های ماه گذشته را جمع می‌کنیم',
    learning: 'ربات متن تازه را یاد می‌گیرد',
    testing: 'همهٔ آزمون‌ها را می‌پرسیم',
    comparing: 'با آنچه امروز هست می‌سنجیم',
    done: 'تمام شد',
  },
  liveStays: 'تا منتشر نکنید، مشتری همان متن قبلی را می‌بیند.',
  again: 'دوباره بسنج',
  sum: ({ tests, passed, newlyWrong, newlyRight }: CheckResult) =>
    tests === 0
      ? 'هنوز آزمونی نوشته نشده است؛ فقط پرسش‌های واقعی سنجیده شد.'
      : newlyWrong.length > 0
        ? `${newlyRight.length > 0 ? `${number(newlyRight.length)} پرسش درست می‌شود، ` : ''}${number(newlyWrong.length)} پرسش خراب می‌شود.`
        : `${number(passed)} آزمون از ${number(tests)} تا درست است و هیچ‌کدام خراب نمی‌شود.`,
  right: (n: number) => `${faMany(n)} پرسش از این پس درست پاسخ می‌گیرد`,
  wrong: (n: number) => `${faMany(n)} پرسش خراب می‌شود`,
  still: (n: number) => `${faMany(n)} آزمون هم‌چنان نادرست است`,
  collisions: (n: number) => `${faMany(n, MOST_PLACES)} جا که ربات شاید دو دانسته را با هم اشتباه بگیرد`,
  kinds: { must: 'باید پاسخش باشد:', must_not: 'نباید پاسخش باشد:', contains: 'باید در پاسخ باشد:' },
  decisions: faDecisions,
  thenNow: ({ before, after }: Changed) =>
    `پیش از این: ${of(faDecisions, before)}؛ پس از این: ${of(faDecisions, after)}`,
  noQuestions: 'در ماه گذشته کسی چیزی نپرسیده است که با آن بسنجیم.',
  effect: (n: number) => `${number(n)} پرسش واقعی ماه گذشته`,
  before: 'اکنون',
  after: 'پس از انتشار',
  otherEntry: (n: number) => `${number(n)} بار، پاسخ از دانستهٔ دیگری می‌آید.`,
  changed: (n: number) => `${number(n)} پرسش پاسخ دیگری می‌گیرد`,
  times: (n: number) => `${number(n)} بار`,
  blocked: 'چیزی که امروز درست است خراب می‌شود. درستش کنید؛ یا اگر آگاهانه است، بنویسید چرا. این دلیل می‌ماند.',
  override: 'چرا با این همه منتشر شود؟',
  reason: 'چه عوض شد؟',
  reasonHint: 'برای همکاران، کنار این نسخه می‌ماند. می‌تواند خالی باشد.',
  when: 'کی منتشر شود',
  now: 'همین حالا',
  later: 'در زمانی که می‌گویم',
  at: 'زمان انتشار',
  back: 'برگردیم به متن',
  publishNow: 'منتشر شود',
  publishAnyway: 'با این همه منتشر شود',
  schedule: 'در آن زمان منتشر شود',
}

const en: typeof fa = {
  title: 'Before it is published',
  progress: 'Progress of the check',
  steps: {
    gathering: "Gathering last month's questions",
    learning: 'The bot learns the new text',
    testing: 'Asking all the tests',
    comparing: 'Comparing with what is live today',
    done: 'Done',
  },
  liveStays: 'Until you publish, customers get the earlier text.',
  again: 'Check again',
  sum: ({ tests, passed, newlyWrong, newlyRight }) =>
    tests === 0
      ? 'No tests are written yet; only real questions were compared.'
      : newlyWrong.length > 0
        ? `${newlyRight.length > 0 ? `${newlyRight.length} made right, ` : ''}${newlyWrong.length} broken.`
        : `${passed} of ${tests} tests pass, and none breaks.`,
  right: n => (n === 1 ? '1 question becomes right' : `${enMany(n)} questions become right`),
  wrong: n => (n === 1 ? '1 question breaks' : `${enMany(n)} questions break`),
  still: n => (n === 1 ? '1 test still fails' : `${enMany(n)} tests still fail`),
  collisions: n =>
    `${n === 1 ? '1 place' : `${enMany(n, MOST_PLACES)} places`} where the bot may take one entry for another`,
  kinds: { must: 'must be answered by', must_not: 'must not be answered by', contains: 'must be said by' },
  decisions: enDecisions,
  thenNow: ({ before, after }) => `before: ${of(enDecisions, before)}; after: ${of(enDecisions, after)}`,
  noQuestions: 'Nobody asked anything last month to compare with.',
  effect: n => (n === 1 ? '1 real question of last month' : `${n} real questions of last month`),
  before: 'Now',
  after: 'After',
  otherEntry: n => `${n === 1 ? 'Once' : `${n} times`} the answer comes from another entry.`,
  changed: n => (n === 1 ? '1 question is answered differently' : `${n} questions are answered differently`),
  times: n => (n === 1 ? 'once' : `${n} times`),
  blocked: 'Something that is right today breaks. Mend it; or, if it is meant, write why. The reason is kept.',
  override: 'Why publish all the same?',
  reason: 'What changed?',
  reasonHint: 'For colleagues, kept with this revision. It may stay empty.',
  when: 'When to publish',
  now: 'Right now',
  later: 'At a time I choose',
  at: 'Time of publication',
  back: 'Back to the text',
  publishNow: 'Publish it',
  publishAnyway: 'Publish all the same',
  schedule: 'Publish it then',
}

export const words = inBoth(fa, en)
