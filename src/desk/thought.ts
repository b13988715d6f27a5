// What the bot makes of a turn before it decides: what it may see, what was meant and found, and whether a model is asked as well.
import type { Turn } from '../../dialogs/turn.js'
import type { BotConversation } from '../domain/conversation-states.js'
import type { Line } from '../domain/line.js'
import type { Matcher } from '../ports-reading.js'
import { heardBy } from './audience.js'
import { type Consulted, consulted, opinionOn, type Weigh, weighedSince } from './consult.js'
import type { Desk } from './desk.js'
import { type Facts, understand } from './gather.js'

/** Activities that the bot looks back on: one customer's endless conversation must not slow everybody's. */
const REMEMBERED = 200
const NOT_ASKED = { state: 'none' } as const
/** Who is there and who waits is looked at where a person is fetched, not with every question. */
const NOBODY_SEEN = { agentsConnected: 0, waiting: 0 }

/** `failed`: the knowledge could not be searched. */
export type Thought = { turn: Turn; failed: boolean; model: Consulted }

/** Everything anew: what may be seen is gathered, the words are read, the knowledge is searched, and a model may be asked. */
export async function thought(
  desk: Desk,
  line: Line,
  conversation: BotConversation,
  again: () => void,
): Promise<Thought> {
  const facts = await gather(desk, line, conversation)
  const subject = { lineId: line.id, customerId: line.customer.id, about: wordsOf(facts), version: line.version }
  const { weigh, failed } = understood(desk, facts)
  const turn = weigh(opinionOn(desk, subject))
  if (failed) return { turn, failed, model: NOT_ASKED }
  return { turn, failed, model: consulted(desk, { subject, turn, weigh }, again) }
}

/** What was thought before a model was asked, weighed by what it says; undefined: something has happened since. */
export function recalled(desk: Desk, { id, version }: Line): Thought | undefined {
  const turn = weighedSince(desk, id, version)
  return turn && { turn: { ...turn, now: desk.clock.now() }, failed: false, model: NOT_ASKED }
}

async function gather(desk: Desk, line: Line, conversation: BotConversation): Promise<Facts> {
  const { store, clock, policy, timeZone } = desk
  const [activities, matcher] = await Promise.all([
    store.activities(line.id, Math.max(conversation.openedSeq - 1, line.version - REMEMBERED)),
    heardBy(desk, line),
  ])
  const now = clock.now()
  const name = line.customer.name
  const facts = { conversation, activities, matcher, policy, ...NOBODY_SEEN, now, timeZone }
  return { ...facts, introduced: line.channel === 'directline', ...(name && { customerName: name }) }
}

/** Which words of the customer are to be answered. */
const wordsOf = ({ conversation, activities }: Facts): string =>
  `${conversation.number}:${activities.findLast(a => a.type === 'message' && a.from === 'customer')?.seq}`

/** When nothing can be found, the words can still be read. */
function understood(desk: Desk, facts: Facts): { weigh: Weigh; failed: boolean } {
  try {
    return { weigh: understand(facts), failed: false }
  } catch (error) {
    desk.log.error({ err: error }, 'The knowledge could not be searched; a person was fetched.')
    const finds: Matcher = { match: () => ({ language: facts.conversation.language, candidates: [] }) }
    return { weigh: understand({ ...facts, matcher: finds }), failed: true }
  }
}
