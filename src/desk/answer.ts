// The bot's turn: gather what it may see, let dialogs/decide decide, commit what it did.
import { botFailed, decide } from '../../dialogs/decide.js'
import { speakAt } from '../../dialogs/listen.js'
import type { Action, Turn } from '../../dialogs/turn.js'
import type { Activity, Unnumbered } from '../domain/activity.js'
import type { BotConversation } from '../domain/conversation.js'
import type { Candidate } from '../domain/entry.js'
import type { Line } from '../domain/line.js'
import { read } from '../understanding/read.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

/**
 * Answers the line if a reply is owed and the customer has finished; else comes back when they may have.
 * Never rejects: a failure is logged, and the line's wakeAt makes `sweep` try again.
 */
export async function answer(desk: Desk, lineId: string): Promise<void> {
  try {
    await change(desk, lineId, async line => {
      const conversation = line?.conversation
      if (!line || conversation?.status !== 'bot' || !conversation.owed) return null
      const owed = conversation.owed
      const turn = await gather(desk, line, conversation)
      const at = speakAt(turn, owed, desk.typing.get(lineId) ?? null)
      if (at > desk.clock.now()) {
        desk.clock.wake(at, () => void answer(desk, lineId))
        return null
      }
      const actions = attempt(desk, turn)
      return { line, happened: actions.map(action => record(desk, action)), language: turn.reading.language }
    })
  } catch (error) {
    desk.log.error({ lineId, err: error }, 'The bot could not answer; it will be tried again.')
  }
}

async function gather(desk: Desk, line: Line, conversation: BotConversation): Promise<Turn> {
  const { store, clock, matcher, policy, timeZone } = desk
  const [activities, leases, waiting] = await Promise.all([
    store.activities(line.id, conversation.openedSeq - 1),
    store.leases.all(),
    store.queueLength(),
  ])
  const { utterance, earlier, said, votedDown } = unheard(activities, conversation)
  const now = clock.now()
  const { candidates } = matcher.match(utterance, earlier.at(-1))
  return {
    conversation,
    utterance,
    reading: read(utterance, earlier),
    candidates,
    offered: offered(desk, activities),
    earlier,
    said,
    votedDown,
    ...(line.customer.name && { customerName: line.customer.name }),
    agentsConnected: leases.filter(lease => lease.until > now).length,
    waiting,
    policy,
    now,
    timeZone,
  }
}

/** The entries of the last clarification, in their order; none when one of them is asked differently by now. */
function offered({ matcher }: Desk, activities: Activity[]): Candidate[] {
  const last = activities.findLast(a => a.type === 'message' && a.from === 'bot')
  if (last?.type !== 'message' || last.from !== 'bot' || last.spoken !== 'clarify') return []
  const questions = (last.options ?? []).slice(0, -1) // the last one is “none of these”
  const found = questions.map(({ text }) =>
    matcher.match(text).candidates.find(({ entry: { fa, en } }) => fa?.question === text || en?.question === text),
  )
  return found.every(candidate => candidate !== undefined) ? found : []
}

/** What the customer said since the last reply, what was said before, and what the bot said. */
function unheard(activities: Activity[], { owed }: BotConversation) {
  const fresh: string[] = []
  const earlier: string[] = []
  const said: string[] = []
  const thumbs = new Map<number, string>()
  for (const a of activities) {
    if (a.type === 'messageReaction') thumbs.set(a.to, a.thumb)
    if (a.type !== 'message') continue
    if (a.from === 'bot') said.push(a.text)
    else if (a.from === 'customer') (owed && a.seq >= owed.fromSeq ? fresh : earlier).push(a.text)
  }
  const votedDown = [...thumbs.values()].filter(thumb => thumb === 'down').length
  return { utterance: fresh.join('\n'), earlier, said, votedDown }
}

/** A bot that breaks must not strand the customer: it fails toward a human. */
function attempt(desk: Desk, turn: Turn): Action[] {
  try {
    return decide(turn)
  } catch (error) {
    desk.log.error({ err: error }, 'The bot failed; a person was fetched.')
    return botFailed(turn)
  }
}

function record({ clock, newId }: Desk, action: Action): Unnumbered {
  const happened = { id: `s:${newId()}`, at: clock.now() }
  if (action.type === 'handoff') return { ...happened, ...action, type: 'handoff.initiate' }
  const { text, language, spoken, source, options } = action
  return {
    ...happened,
    type: 'message',
    from: 'bot',
    text,
    language,
    spoken,
    ...(source && { source }),
    ...(options?.length && { options }),
  }
}
