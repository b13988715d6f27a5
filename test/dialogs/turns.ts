// Turns to decide on: a calm customer, one message, nothing found; each test changes what it is about.
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Action, Turn } from '../../dialogs/turn.js'
import { opened } from '../../src/domain/conversation.js'
import type { BotConversation } from '../../src/domain/conversation-states.js'
import type { Candidate, Entry } from '../../src/domain/entry.js'
import type { Course } from '../../src/understanding/course.js'
import { SIGNS, type Signs } from '../../src/understanding/course-signs.js'
import type { Reading } from '../../src/understanding/read.js'
import { MORNING } from '../desk/world.js'

export const anEntry = (id: string, over: Partial<Entry> = {}): Entry => ({
  id,
  topic: 'returns',
  tags: [],
  checkedOn: '2026-11-01',
  person: false,
  status: 'published',
  fa: { question: `${id}؟`, variants: [], answer: `پاسخ ${id}` },
  en: { question: `${id}?`, variants: [], answer: `Answer ${id}` },
  revision: 3,
  editedAt: MORNING,
  editedBy: 'editor',
  ...over,
})

export const found = (id: string, score: number, over: Partial<Entry> = {}): Candidate => ({
  entry: anEntry(id, over),
  language: 'fa',
  score,
})

const calm = { p: 0, evidence: [] }

export const aCourse = (over: Partial<Course> = {}): Course => ({
  signs: Object.fromEntries(SIGNS.map(sign => [sign, 0])) as Signs,
  stuck: calm,
  contests: false,
  misses: 1,
  complained: false,
  ...over,
})

export const aReading = (over: Partial<Reading> = {}): Reading => ({
  language: 'fa',
  complete: true,
  kind: 'other',
  wantsHuman: calm,
  frustrated: calm,
  complaint: calm,
  sensitive: calm,
  complex: calm,
  ...over,
})

export const aConversation = (over: Partial<BotConversation> = {}): BotConversation => ({
  ...opened(1, MORNING, 1, 'fa'),
  owed: { since: MORNING, lastAt: MORNING, fromSeq: 1 },
  ...over,
})

export const aTurn = (over: Partial<Turn> = {}): Turn => ({
  conversation: aConversation(),
  utterance: 'یک پرسش',
  reading: aReading(),
  course: aCourse(),
  candidates: [],
  parts: [],
  offered: [],
  earlier: [],
  said: [],
  offeredPerson: false,
  votedDown: 0,
  agentsConnected: 1,
  waiting: 0,
  policy: defaultPolicy,
  now: MORNING,
  timeZone: 'Asia/Tehran',
  ...over,
})

/** What was decided, in short: `answer return-window`, `handoff asked` … */
export const outcome = (actions: Action[]): string =>
  actions
    .flatMap(action => {
      if (action.type === 'promise') return [] // comes with every handoff
      if (action.type === 'handoff') return `handoff ${action.reason}`
      return action.spoken === 'answer' ? `answer ${action.source?.entryId}` : action.spoken
    })
    .join(' + ')
