// Teams and routing in words.
import { apart, inBoth } from '../console/language.js'

type Told = [name: string, why: string]

const fa = {
  why: 'گفت‌وگو به گروهی می‌رسد که موضوع و زبانش را می‌داند؛ اگر گروهی نباشد، همه می‌بینندش.',
  mode: 'رسیدن به همکار',
  modeWhy: 'هر دو راه عادلانه است؛ کدام به تیم شما می‌خورد؟',
  modes: {
    pull: ['برمی‌دارند', 'هر همکار خودش نفر بعدی صف را برمی‌دارد.'],
    push: ['پیشنهاد می‌شود', 'به همکاری که سرش خلوت‌تر است پیشنهاد می‌شود؛ اگر نگیرد، به نفر بعد.'],
  } as Record<'pull' | 'push', Told>,
  offer: 'پیشنهاد چند ثانیه می‌ماند',
  capacity: 'چند گفت‌وگو هم‌زمان',
  capacityWhy: 'گفت‌وگوی ساکت کمتر از یکی حساب می‌شود.',
  forAll: 'همه',
  tongues: 'زبان همکاران',
  tonguesWhy:
    'گفت‌وگو اول به کسی می‌رسد که زبانش را می‌داند؛ وقت پیشنهاد که گذشت، به هر کسی. همین‌جا و همان لحظه ذخیره می‌شود.',
  speaks: (name: string) => `زبان‌های ${apart(name)} عوض شد.`,
  reading: 'چه کسی کدام گفت‌وگو را می‌خواند',
  readingWhy: 'سرپرست‌ها همیشه همه را می‌خوانند. تا گروهی عضو مشخص ندارد، چیزی فرق نمی‌کند.',
  readings: {
    everyone: ['همه، همه را', 'هر همکار می‌تواند گفت‌وگوی گروه‌های دیگر را هم بخواند و کمک کند.'],
    own_teams: [
      'هر کس، گروه خودش را',
      'همکار فقط گفت‌وگوهای گروه‌های خودش را می‌بیند، و آن‌ها را که گروهی ندارند یا به خودش سپرده شده‌اند.',
    ],
  } as Record<'everyone' | 'own_teams', Told>,
  add: 'یک گروه بساز',
  nameFa: 'نام به فارسی',
  nameEn: 'نام به انگلیسی',
  id: 'شناسه',
  topics: 'موضوع‌ها',
  everyTopic: 'همهٔ موضوع‌ها',
  languages: 'زبان‌ها',
  everyLanguage: 'همهٔ زبان‌ها',
  members: 'اعضا',
  everybody: 'همهٔ همکاران',
  remove: 'این گروه را بردار',
}

const en: typeof fa = {
  why: 'A conversation goes to the team that knows its topic and language; where none does, everybody sees it.',
  mode: 'How it reaches a person',
  modeWhy: 'Both are fair; which suits your people?',
  modes: {
    pull: ['Taken', 'Each agent takes the next one from the queue.'],
    push: ['Offered', 'Offered to whoever has most room; if they do not take it, to the next.'],
  },
  offer: 'An offer stands for seconds',
  capacity: 'How many at once',
  capacityWhy: 'A quiet conversation counts less than one.',
  forAll: 'Everybody',
  tongues: 'Languages of agents',
  tonguesWhy:
    'A conversation goes first to those who speak its language; when the time of an offer is over, to anybody. Saved here, at once.',
  speaks: name => `The languages of ${apart(name)} are changed.`,
  reading: 'Who reads which conversation',
  readingWhy: 'Leads always read all of them. While no team has members of its own, nothing differs.',
  readings: {
    everyone: ['Everybody, all of them', 'Any agent can read another team’s conversations, and help.'],
    own_teams: [
      'Each their own team’s',
      'An agent sees only conversations of their own teams, and those that have no team or were handed to them.',
    ],
  } as Record<'everyone' | 'own_teams', Told>,
  add: 'Make a team',
  nameFa: 'Name in Persian',
  nameEn: 'Name in English',
  id: 'Id',
  topics: 'Topics',
  everyTopic: 'Every topic',
  languages: 'Languages',
  everyLanguage: 'Every language',
  members: 'Members',
  everybody: 'All agents',
  remove: 'Remove this team',
}

export const words = inBoth(fa, en)
