// The bot's turn: gather what it may see, let dialogs/decide decide, commit what it did.
import { botFailed, decide } from '../../dialogs/decide.js'
import { speakAt } from '../../dialogs/listen.js'
import { ranked } from '../../dialogs/rank.js'
import type { Action, Turn } from '../../dialogs/turn.js'
import type { Unnumbered } from '../domain/activity.js'
import { isOpen } from '../domain/calendar-hours.js'
import type { Line } from '../domain/line.js'
import { takesNew } from '../domain/person.js'
import { type Team, teamFor } from '../domain/team.js'
import { change } from './commit.js'
import { dismissed } from './consult.js'
import type { Desk } from './desk.js'
import { hoursOf, outlookFor } from './outlook.js'
import { recalled, thought } from './thought.js'

/**
 * Answers the line if a reply is owed and the customer has finished; else comes back when they may have.
 * Never rejects: a failure is logged, and the line's wakeAt makes `sweep` try again.
 */
export async function answer(desk: Desk, lineId: string): Promise<void> {
  const again = () => void answer(desk, lineId)
  try {
    const written = await change(desk, lineId, async line => {
      const conversation = line?.conversation
      if (!line || conversation?.status !== 'bot' || !conversation.owed) {
        dismissed(desk, lineId)
        return null
      }
      const owed = conversation.owed
      const { turn, failed, model } = recalled(desk, line) ?? (await thought(desk, line, conversation, again))
      const listensUntil = speakAt(turn, owed, desk.typing.get(lineId) ?? null)
      const at = model.state === 'waiting' ? Math.max(listensUntil, model.until) : listensUntil
      const left = at - desk.clock.now()
      // More than patience: the clock was put back meanwhile.
      if (left > 0 && left <= desk.policy.patienceMs) {
        desk.clock.wake(at, again)
        return null
      }
      const actions = await placed(desk, turn, line, turn => (failed ? botFailed(turn) : attempt(desk, turn)))
      const team = teamOf(desk, turn)
      const happened = actions.map(action => record(desk, action, line, team))
      return { line, happened, language: turn.reading.language }
    })
    if (written) dismissed(desk, lineId)
  } catch (error) {
    desk.log.error({ lineId, err: error }, 'The bot could not answer; it will be tried again.')
  }
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

/** Whom a customer stands behind depends on why they are handed over: then it is said again with their own place. */
async function placed(desk: Desk, turn: Turn, line: Line, act: (turn: Turn) => Action[]): Promise<Action[]> {
  const actions = act(turn)
  const handoff = actions.find(action => action.type === 'handoff')
  if (!handoff) return actions
  const { rank } = ranked(handoff.dueAt, handoff.reason, line.earlier, desk.policy)
  const [waiting, agentsConnected] = await Promise.all([desk.store.ahead(rank), connected(desk)])
  const outlook = await outlookFor(desk, waiting + 1, teamOf(desk, turn)).catch(err => {
    desk.log.warn({ err }, 'No wait could be estimated; the agreed time was told.')
    return undefined
  })
  return act({ ...turn, waiting, agentsConnected, ...(outlook && { outlook }) })
}

async function connected({ store, clock }: Desk): Promise<number> {
  const leases = await store.leases.all()
  return leases.filter(lease => takesNew(lease, clock.now())).length
}

/** Whose matter it is: by the entry that comes nearest, and the language. */
function teamOf(desk: Desk, { candidates: [best], reading }: Turn): string | undefined {
  const { settings, policy, clock } = desk
  const topic = best && best.score >= policy.clarifyAt ? best.entry.topic : undefined
  const open = ({ id }: Team) => isOpen(hoursOf(desk, id), clock.now())
  return teamFor(settings.routing.teams, { topic, language: reading.language }, open)?.id
}

function record(
  { clock, newId, policy }: Desk,
  action: Action,
  { earlier }: Line,
  team: string | undefined,
): Unnumbered {
  const happened = { id: `s:${newId()}`, at: clock.now() }
  if (action.type === 'handoff') {
    const { rank, ahead } = ranked(action.dueAt, action.reason, earlier, policy)
    return {
      ...happened,
      ...action,
      type: 'handoff.initiate',
      rank,
      ...(ahead.length && { ahead }),
      ...(team && { team }),
    }
  }
  if (action.type === 'promise') return { ...happened, type: 'promise', what: 'first_response', ...action.telling }
  const { text, language, spoken, source, options, rule, evidence, asks } = action
  return {
    ...happened,
    type: 'message',
    from: 'bot',
    text,
    language,
    spoken,
    ...(source && { source }),
    ...(options?.length && { options }),
    ...(rule && { rule }),
    ...(evidence?.length && { evidence }),
    ...(asks && { asks }),
  }
}
