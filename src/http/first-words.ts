// The words by which colleagues know what a line is about. What stands before a handoff does not change any more.
import { questionOf } from '../../dialogs/card.js'
import { defaultPolicy } from '../../dialogs/policy.js'
import { keptByLine } from '../desk/kept-words.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Line } from '../domain/line.js'
import { inCourse } from '../domain/secret-course.js'
import { masked } from '../domain/secrets.js'
import type { Store } from '../ports.js'

type Lines = Pick<Store, 'activities' | 'watch'>

const LONGEST_WORDS = 120 // characters
const LONGEST_WISH = 80 // characters; who writes more says what it is about
const LOOK_BACK = 20 // activities, for the words that matter

/** The customer's last own words of their matter before the handoff; a tapped «بله، بپرسید» and “get me a person” are none. */
export async function firstWords(store: Lines, line: Line, conversation: Conversation): Promise<string> {
  const handoff = conversation.status === 'bot' ? undefined : conversation.handoff
  if (!handoff) return wordsUpTo(store, line, conversation, line.version)
  const known = knownIn(store)
  const key = `${handoff.at} ${handoff.seq}`
  const words = known.get(line.id, key) ?? (await wordsUpTo(store, line, conversation, handoff.seq))
  known.keep(line.id, key, words)
  return words
}

const MOST_KNOWN = 2_000
const knownIn = keptByLine<string>(MOST_KNOWN)

async function wordsUpTo(store: Lines, line: Line, conversation: Conversation, upTo: number): Promise<string> {
  const after = Math.max(conversation.openedSeq - 1, upTo - LOOK_BACK)
  const seen = await store.activities(line.id, after, upTo - after)
  const messages = inCourse(seen.filter(a => a.type === 'message'))
  const offered = new Set(messages.flatMap(a => (a.from === 'bot' ? (a.options ?? []).map(({ text }) => text) : [])))
  const said = messages.filter(a => a.from === 'customer' && a.text !== '').map(({ text }) => text)
  const own = said.filter(text => !offered.has(text))
  const matter = conversation.status === 'bot' ? undefined : own.findLast(isMatter)
  return shortened(masked(matter ?? own.at(-1) ?? said.at(-1) ?? ''))
}

/** Not only a wish for a person: ten rows that say that and nothing else tell nobody which to take. */
const isMatter = (text: string): boolean =>
  text.length > LONGEST_WISH || questionOf([text], defaultPolicy.wantsHumanAt) !== null

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST_WORDS) return words
  const letters = new Intl.Segmenter('fa', { granularity: 'grapheme' }).segment(words.slice(0, 2 * LONGEST_WORDS))
  let short = ''
  for (const { segment } of letters) {
    if (short.length + segment.length > LONGEST_WORDS - 1) break
    short += segment
  }
  return `${short.trimEnd()}…`
}
