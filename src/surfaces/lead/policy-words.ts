// The policy in a lead's words.
import type { Settings } from '../../domain/settings.js'
import { inBoth } from '../console/language.js'
import type { GroupName } from './policy-fields.js'

export type Policy = Settings['policy']
type Told = [name: string, why: string]

const fa: { groups: Record<GroupName, Told>; fields: Record<keyof Policy, Told> } = {
  groups: {
    answers: ['ربات کی خودش پاسخ می‌دهد', 'هرچه پایین‌تر، ربات بیشتر پاسخ می‌دهد و بیشتر هم اشتباه می‌کند.'],
    person: ['کی همکار صدا زده می‌شود', 'هرچه پایین‌تر، زودتر همکار می‌آید. درِ همکار را نمی‌شود بست.'],
    course: ['وقتی گفت‌وگو پیش نمی‌رود', 'ربات تا کجا تنها ادامه می‌دهد.'],
    patience: ['حوصلهٔ ربات', 'ربات تا مشتری حرفش تمام نشده وسط آن نمی‌پرد.'],
    queue: ['ترتیب صف', 'چند دقیقه جلوتر از دیگران. هر که بیشتر مانده باشد، سرانجام جلوتر است.'],
    promises: ['قول‌ها', 'زمانی که می‌گوییم و باید نگهش داریم.'],
  },
  fields: {
    answerAt: ['اطمینان برای پاسخ', 'از این اطمینان به بالا، ربات پاسخ را می‌گوید.'],
    clarifyAt: ['اطمینان برای پرسیدن', 'بین این و عدد بالا می‌پرسد «منظورتان یکی از این‌هاست؟»'],
    clarifyMost: ['چند گزینه', 'وقتی می‌پرسد، حداکثر این تعداد را نشان می‌دهد.'],
    wantsHumanAt: ['همکار خواستن', 'وقتی به نظر می‌رسد مشتری آدم می‌خواهد.'],
    sensitiveAt: ['موضوع حساس', 'برداشت اشتباه، هک، خطر، حریم شخصی: کارِ ربات نیست.'],
    frustratedAt: ['کلافگی', 'از این‌جا کلافه حساب می‌شود.'],
    furiousAt: ['خشم', 'پایین‌تر از این، اگر ربات پاسخ مطمئنی داشته باشد یک بار دیگر پاسخ می‌دهد.'],
    complaintAt: ['شکایت', 'از این‌جا شکایت حساب می‌شود.'],
    complainsAt: ['شکایت آشکار', 'از این‌جا دیگر پاسخ آماده هم داده نمی‌شود.'],
    complexAt: ['پیچیدگی', 'پرسشی که یک پاسخ آماده برایش بس نیست.'],
    maxMisses: ['پاسخ‌های ناموفق', 'بعد از این تعداد، همکار می‌آید. منوی رد شده نصف حساب می‌شود.'],
    maxThumbsDown: ['نپسندیدن', 'بعد از این تعداد 👎 در یک گفت‌وگو، همکار می‌آید.'],
    offerAt: ['پیشنهاد همکار', 'وقتی گمان می‌رود گفت‌وگو به جایی نمی‌رسد، یک بار همکار پیشنهاد می‌شود.'],
    stuckAt: ['گیر کردن', 'از این‌جا بی‌پرسش به همکار سپرده می‌شود.'],
    quietMs: ['سکوت پس از پیام کامل', 'وقتی ربات پاسخ مطمئنی ندارد، این‌قدر صبر می‌کند.'],
    unfinishedMs: ['سکوت پس از پیام نیمه‌کاره', 'سلام یا جمله‌ای که ادامه دارد.'],
    typingMs: ['نشانهٔ نوشتن', 'هر نشانهٔ «دارد می‌نویسد» این‌قدر اعتبار دارد.'],
    patienceMs: ['حداکثر صبر', 'دیرتر از این، ربات در هر حال حرف می‌زند.'],
    aheadSensitiveMinutes: ['موضوع حساس', 'این‌قدر جلوتر می‌ایستد.'],
    aheadComplaintMinutes: ['شکایت', 'این‌قدر جلوتر می‌ایستد.'],
    aheadFrustratedMinutes: ['مشتری کلافه', 'این‌قدر جلوتر می‌ایستد.'],
    aheadBotFailedMinutes: ['خرابی ربات', 'وقتی ربات از کار افتاده.'],
    aheadUnhappyBeforeMinutes: ['ناراضی از بار پیش', 'پیش‌تر شکایت کرده یا امتیاز کم داده، یا سر قولمان نماندیم.'],
    firstResponseMinutes: ['مهلت نخستین پاسخ همکار', 'از لحظه‌ای که گفت‌وگو به صف می‌آید.'],
    graceMs: ['مهلت برگشتن همکار', 'میزی که بسته شود، گفت‌وگوهایش را این‌قدر نگه می‌دارد؛ بعد به صف برمی‌گردند.'],
  },
}

const en: typeof fa = {
  groups: {
    answers: ['When the bot answers by itself', 'The lower, the more it answers, and the more it gets wrong.'],
    person: ['When a person is fetched', 'The lower, the sooner a person comes. The door to a person cannot be shut.'],
    course: ['When a conversation gets nowhere', 'How far the bot goes on alone.'],
    patience: ['The bot’s patience', 'It does not cut in while the customer is still writing.'],
    queue: ['Order of the queue', 'So many minutes ahead of others. Whoever waits longest still wins in the end.'],
    promises: ['Promises', 'The times that we name and have to keep.'],
  },
  fields: {
    answerAt: ['Sure enough to answer', 'From here on the bot gives the answer.'],
    clarifyAt: ['Sure enough to ask back', 'Between this and the number above it asks “did you mean one of these?”'],
    clarifyMost: ['Choices shown', 'At most so many when it asks back.'],
    wantsHumanAt: ['Wants a person', 'How sure it must be that the customer wants a human.'],
    sensitiveAt: ['Sensitive matter', 'Wrong charges, hacking, danger, privacy: not for a bot.'],
    frustratedAt: ['Frustration', 'From here on the customer counts as upset.'],
    furiousAt: ['Fury', 'Below this, one more sure answer is tried first.'],
    complaintAt: ['Complaint', 'From here on it counts as a complaint.'],
    complainsAt: ['Plain complaint', 'From here on not even a fitting answer is tried.'],
    complexAt: ['Complexity', 'A question that one entry cannot settle.'],
    maxMisses: ['Failed answers', 'After so many a person comes. A refused menu counts half.'],
    maxThumbsDown: ['Thumbs down', 'After so many in one conversation a person comes.'],
    offerAt: ['Offer a person', 'When it seems to get nowhere, a person is offered, once.'],
    stuckAt: ['Stuck', 'From here on it is handed over without asking.'],
    quietMs: ['Silence after a whole message', 'How long the bot listens when it has no sure answer.'],
    unfinishedMs: ['Silence after a fragment', 'A greeting, or a sentence that goes on.'],
    typingMs: ['Typing signal', 'How long one “is writing” is believed.'],
    patienceMs: ['Longest wait', 'The bot speaks at the latest after this.'],
    aheadSensitiveMinutes: ['Sensitive matter', 'Stands so far ahead.'],
    aheadComplaintMinutes: ['Complaint', 'Stands so far ahead.'],
    aheadFrustratedMinutes: ['Upset customer', 'Stands so far ahead.'],
    aheadBotFailedMinutes: ['Bot failure', 'Where the bot broke.'],
    aheadUnhappyBeforeMinutes: ['Unhappy before', 'Complained or gave few stars earlier, or we broke a promise.'],
    firstResponseMinutes: ['First reply by a person due', 'From the moment the conversation is queued.'],
    graceMs: [
      'Time for an agent to come back',
      'A desk that closes keeps its conversations so long; then they return to the queue.',
    ],
  },
}

export const words = inBoth(fa, en)
