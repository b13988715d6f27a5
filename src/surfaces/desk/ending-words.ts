// How a conversation ends, in words.
import { number } from '../console/format.js'

export const fa = {
  closing: (s: number) => `تا ${number(s)} ثانیهٔ دیگر بسته می‌شود.`,
  wroteMeanwhile: 'مشتری همین حالا نوشت؛ گفت‌وگو باز ماند.',
  close: {
    title: 'این گفت‌وگو تمام شد؟',
    outcome: 'چطور تمام شد؟',
    outcomes: {
      solved: 'حل شد',
      answered: 'پاسخ گرفت',
      passed_on: 'به جای دیگری سپرده شد',
      no_reply: 'مشتری جواب نداد',
      not_ours: 'به ما مربوط نبود',
      spam: 'هرزنامه',
    },
    topic: 'موضوع',
    topicHint: 'از فهرست بردارید یا خودتان بنویسید؛ گزارش‌ها دقیق‌تر می‌شوند.',
    botCould: 'ربات می‌توانست پاسخ دهد؟',
    handoffRight: 'آمدنش پیش همکار درست بود؟',
    verdicts: { yes: 'بله', no: 'نه', unsure: 'نمی‌دانم' },
    faq: 'از پاسخ من یک دانستهٔ تازه پیش‌نویس کن',
    faqDone: 'پیش‌نویس ساخته شد و بالای فهرست ویراستار است.',
    faqOpen: 'ببینیدش',
    submit: 'تمام شد',
  },
}

export const en: typeof fa = {
  closing: s => `It closes in ${s} seconds.`,
  wroteMeanwhile: 'The customer wrote just now; the conversation stays open.',
  close: {
    title: 'Is this conversation done?',
    outcome: 'How did it end?',
    outcomes: {
      solved: 'Solved',
      answered: 'Answered',
      passed_on: 'Passed on',
      no_reply: 'Customer went quiet',
      not_ours: 'Not ours',
      spam: 'Spam',
    },
    topic: 'Topic',
    topicHint: 'Choose one or write your own; with it, the reports say more.',
    botCould: 'Could the bot have answered?',
    handoffRight: 'Was it right to bring in a person?',
    verdicts: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    faq: 'Draft an entry from my answer',
    faqDone: 'The entry is drafted; it stands at the top of the editor’s list.',
    faqOpen: 'Have a look',
    submit: 'Done',
  },
}
