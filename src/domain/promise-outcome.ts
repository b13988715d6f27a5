// Kept or broken: each told time is judged by itself when a person answers, and the verdict stays for ever.
import type { Unnumbered } from './activity.js'
import type { Conversation } from './conversation-states.js'
import type { Promised, PromiseOutcome } from './promise.js'

type Verdict = Omit<PromiseOutcome, 'seq'>

/**
 * What these activities make of the promises that were open before them. A person's words keep them, the end of a call
 * back too; what the customer chose instead, or their leaving, releases what was not late yet.
 */
export function outcomes(before: Conversation | null, happened: Unnumbered[]): Verdict[] {
  const open = before?.status === 'resolved' ? [] : (before?.promises ?? [])
  if (open.length === 0) return []
  const decisive = happened.find(a => answers(a) || ends(a) || a.type === 'promise')
  if (!decisive) return []
  const replaced = decisive.type === 'promise' ? open.filter(one => one.what !== decisive.what) : open
  return replaced.flatMap(one => verdict(one, decisive, answers(decisive) || closesCall(one, decisive)))
}

const answers = (a: Unnumbered): boolean => a.type === 'message' && a.from === 'agent'

/** Over, or going on elsewhere. */
const ends = (a: Unnumbered): boolean => a.type === 'endOfConversation' || (a.type === 'merge' && a.state === 'into')

/** A call happens elsewhere: the agent who ends the conversation has made it. */
const closesCall = (one: Promised, a: Unnumbered): boolean =>
  one.what === 'call_back' && a.type === 'endOfConversation' && a.by === 'agent'

function verdict({ id, what, dueAt }: Promised, { at }: Unnumbered, answered: boolean): Verdict[] {
  if (dueAt === null) return []
  const lateMs = Math.max(0, at - dueAt)
  const outcome = lateMs > 0 ? 'broken' : answered ? 'kept' : 'released'
  return [{ id: `o:${id}`, at, type: 'promise.outcome', of: id, what, dueAt, outcome, lateMs }]
}
