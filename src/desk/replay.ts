// A conversation as the bot would have led it with other numbers: the customer's words stay, the decisions are made anew.
import { decide } from '../../dialogs/decide.js'
import type { Policy } from '../../dialogs/policy.js'
import type { Action } from '../../dialogs/turn.js'
import type { Activity, HandoffReason } from '../domain/activity.js'
import { apply, opened } from '../domain/conversation.js'
import type { Conversation } from '../domain/conversation-states.js'
import type { Matcher } from '../ports-reading.js'
import { turnOf } from './gather.js'

export type Did = 'answer' | 'clarify' | 'miss' | 'other'

/** What a policy makes of it: a person at that of the bot's turns (0, 1 …), or never. After a handoff nothing follows. */
export type Replayed = { handedAt: number | null; reason: HandoffReason | null; did: Did[] }

/** `activities`: of one conversation, oldest first, from the word that opened it. Pure but for the matcher. */
export function replay(activities: Activity[], policies: Policy[], matcher: Matcher, timeZone: string): Replayed[] {
  const results = policies.map((): Replayed => ({ handedAt: null, reason: null, did: [] }))
  const finds = remembering(matcher)
  const [first] = activities
  if (!first) return results
  let conversation: Conversation = opened(1, first.at, first.seq, 'fa')
  let turns = 0
  for (const [i, activity] of activities.entries()) {
    if (conversation.status === 'bot' && conversation.owed && isBots(activity)) {
      const facts = { conversation, activities: activities.slice(0, i), matcher: finds, timeZone, now: activity.at }
      for (const [p, policy] of policies.entries()) {
        const result = results[p]!
        if (result.handedAt === null) take(result, turns, decided(facts, policy))
      }
      turns += 1
    }
    conversation = apply(conversation, activity)
  }
  return results
}

/** The bot's own turn begins with it: not where a colleague stepped in. */
const isBots = (a: Activity): boolean =>
  (a.type === 'message' && a.from === 'bot') ||
  (a.type === 'handoff.initiate' && !/ stepped in$/.test(a.evidence[0] ?? ''))

type Facts = Omit<Parameters<typeof turnOf>[0], 'policy' | 'agentsConnected' | 'waiting'>

/** Like the running bot, a turn that breaks goes to a person. */
function decided(facts: Facts, policy: Policy): Action[] | 'broke' {
  try {
    return decide(turnOf({ ...facts, policy, agentsConnected: 1, waiting: 0 }))
  } catch {
    return 'broke'
  }
}

function take(result: Replayed, turn: number, actions: Action[] | 'broke'): void {
  const handoff = actions === 'broke' ? { reason: 'bot_failed' as const } : actions.find(a => a.type === 'handoff')
  if (handoff) {
    result.handedAt = turn
    result.reason = handoff.reason
    return
  }
  const said = actions === 'broke' ? undefined : actions.find(a => a.type === 'say')
  const { spoken } = said ?? { spoken: 'courtesy' as const }
  const did = { answer: 'answer', clarify: 'clarify', fallback: 'miss', offer: 'miss' } as const
  result.did.push(spoken in did ? did[spoken as keyof typeof did] : 'other')
}

/** Both policies ask the same: it is searched once. */
function remembering(matcher: Matcher): Matcher {
  const known = new Map<string, ReturnType<Matcher['match']>>()
  return {
    match(utterance, before) {
      const key = `${before ?? ''}\n\n${utterance}`
      const found = known.get(key) ?? matcher.match(utterance, before)
      known.set(key, found)
      return found
    },
  }
}
