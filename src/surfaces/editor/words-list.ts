// The list of entries, how it is searched, and the page before one is open.
import { number } from '../console/format.js'
import { inBoth } from '../console/language.js'

const fa = {
  title: 'دانسته‌ها',
  search: 'جست‌وجو در پرسش‌ها و پاسخ‌ها',
  allTopics: 'همهٔ موضوع‌ها',
  fresh: 'دانستهٔ تازه',
  found: (n: number) => `${number(n)} دانسته`,
  none: 'دانسته‌ای با این نشانه‌ها پیدا نشد. واژهٔ دیگری بنویسید یا دانستهٔ تازه‌ای بسازید.',
  failed: 'فهرست نیامد. نوشته‌هایتان مانده است.',
  noSide: { fa: 'فارسی ندارد', en: 'انگلیسی ندارد' },
  retiredChip: 'کنار گذاشته',
  personChip: 'همیشه با همکار',
  draftChips: { draft: 'پیش‌نویس', review: 'منتظر نگاه', scheduled: 'زمان‌دار' },
  outdated: { fa: 'فارسی قدیمی‌تر است', en: 'انگلیسی قدیمی‌تر است' },
  wantedName: 'کدام‌ها',
  wanted: {
    all: 'همه',
    drafts: 'پیش‌نویس‌دار',
    translation: 'ترجمه می‌خواهد',
    due: 'وقت بازبینی',
    retired: 'کنار گذاشته',
  },
  moreRows: (n: number) => `${number(n)} تای دیگر`,
  keysTitle: 'کلیدها',
  keyList: {
    '/': 'جست‌وجو',
    j: 'دانستهٔ بعدی',
    k: 'دانستهٔ پیشین',
    n: 'دانستهٔ تازه',
    'Ctrl S': 'بسنج و منتشر کن',
    'Ctrl K': 'همهٔ فرمان‌ها',
    '?': 'همین فهرست',
  },
  hello: 'یک دانسته را باز کنید',
  helloWhy: 'یا پرسشی را بیازمایید تا ببینید مشتری امروز چه پاسخی می‌گیرد.',
  back: 'برگرد به فهرست',
}

const en: typeof fa = {
  title: 'Entries',
  search: 'Search questions and answers',
  allTopics: 'All topics',
  fresh: 'New entry',
  found: n => (n === 1 ? '1 entry' : `${n} entries`),
  none: 'No entry fits. Try another word, or write a new entry.',
  failed: 'The list did not arrive. What you wrote is kept.',
  noSide: { fa: 'no Persian', en: 'no English' },
  retiredChip: 'Retired',
  personChip: 'Always a person',
  draftChips: { draft: 'Draft', review: 'To be looked at', scheduled: 'Scheduled' },
  outdated: { fa: 'Persian is older', en: 'English is older' },
  wantedName: 'Which ones',
  wanted: { all: 'All', drafts: 'With a draft', translation: 'To translate', due: 'To check', retired: 'Retired' },
  moreRows: n => `${n} more`,
  keysTitle: 'Keys',
  keyList: {
    '/': 'Search',
    j: 'Next entry',
    k: 'Previous entry',
    n: 'New entry',
    'Ctrl S': 'Check and publish',
    'Ctrl K': 'All commands',
    '?': 'This list',
  },
  hello: 'Open an entry',
  helloWhy: 'Or try a question, to see what a customer gets today.',
  back: 'Back to the list',
}

export const words = inBoth(fa, en)
