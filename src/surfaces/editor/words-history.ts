// What is said of earlier revisions.
import { inBoth } from '../console/language.js'

const fa = {
  views: { changed: 'چه عوض شد', whole: 'متن کامل', answered: 'به چه کسانی پاسخ داد' },
  restore: 'پیش‌نویسی از این بساز',
  draftThere: 'پیش‌نویسی از این دانسته هست. اول آن را منتشر کنید یا کنار بگذارید.',
  nothing: 'متن عوض نشده است.',
  looking: 'گفت‌وگوها را می‌گردیم',
  nobody: 'هنوز کسی با این نسخه پاسخ نگرفته است.',
  noWords: 'بدون نوشته',
  older: 'قدیمی‌ترها',
  override: 'با وجود آزمون‌ها:',
  score: (score: string, threshold: string) => `امتیاز ${score}، مرز ${threshold}`,
  outcomes: { open: 'باز است', contained: 'با ربات تمام شد', person: 'به همکار رسید' },
  thumbs: { up: 'پسندید', down: 'نپسندید' },
}

const en: typeof fa = {
  views: { changed: 'What changed', whole: 'The whole text', answered: 'Whom it answered' },
  restore: 'Make a draft of it',
  draftThere: 'This entry has a draft. Publish it or throw it away first.',
  nothing: 'The text did not change.',
  looking: 'Looking through conversations',
  nobody: 'Nobody has been answered with this revision yet.',
  noWords: 'without words',
  older: 'Older ones',
  override: 'Despite the tests:',
  score: (score, threshold) => `score ${score}, threshold ${threshold}`,
  outcomes: { open: 'open', contained: 'done by the bot', person: 'went to a colleague' },
  thumbs: { up: 'liked', down: 'disliked' },
}

export const words = inBoth(fa, en)
