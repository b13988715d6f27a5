// What a customer wanted to know where the reply was in vain, read out of what was said around it.
import { isMatter } from '../../dialogs/card.js'
import type { Activity, Language } from '../domain/activity.js'
import { masked } from '../domain/secrets.js'
import { onlyRejects } from '../understanding/course.js'
import type { DemandKind, Miss } from './demand-misses.js'
import type { Desk } from './desk.js'
import { utterance } from './questions.js'

const BEFORE = 20
const AFTER = 80

type Around = { before: Activity[]; after: Activity[] }

/** What was said before and after the reply that was in vain. */
export async function asksAt(
  store: Desk['store'],
  lineId: string,
  seq: number,
  kind: DemandKind,
): Promise<Around | null> {
  const around = async (seq: number): Promise<Around> => {
    const from = Math.max(0, seq - 1 - BEFORE)
    const all = await store.activities(lineId, from, BEFORE + 1 + AFTER)
    return { before: all.filter(a => a.seq < seq), after: all.filter(a => a.seq >= seq) }
  }
  const [there] = await store.activities(lineId, seq - 1, 1)
  if (there?.type === 'judged') return around(seq) // of what the customer asked last
  if (kind === 'voted_down') return there?.type === 'messageReaction' ? around(there.to) : null
  if (kind !== 'could_have') return around(seq)
  const from = Math.max(0, seq - 1 - AFTER)
  const earlier = await store.activities(lineId, from, seq - 1 - from)
  const handoff = earlier.findLast(a => a.type === 'handoff.initiate')
  return handoff ? around(handoff.seq) : null
}

type Where = Pick<Miss, 'lineId' | 'seq' | 'at' | 'kind' | 'customerId'>

export function missOf(where: Where, { before, after }: Around, wantsHumanAt: number): Miss | null {
  const [reply] = after
  if (where.kind === 'refused' && !refused(after)) return null
  const text = askedIn(before, after, wantsHumanAt)
  if (text === null) return null
  const language = reply?.type === 'message' && reply.from === 'bot' ? reply.language : languageOf(after)
  // An editor reads it, and an entry may be made of it.
  return { ...where, text: masked(text), language, ...agentsPart(after) }
}

/**
 * What they wanted to know: their words before the reply, or the last that were a question where those only say «نه، این
 * نبود» or ask for a person; where nothing was asked before, what they told the agent.
 */
function askedIn(before: Activity[], after: Activity[], wantsHumanAt: number): string | null {
  const own = before.slice(before.findLastIndex(a => a.type === 'endOfConversation') + 1)
  const isQuestion = (text: string) => text.trim().length >= 2 && isMatter(text, wantsHumanAt) && !onlyRejects(text)
  const byCustomer = (a: Activity) => a.type === 'message' && a.from === 'customer'
  for (let end = own.findLastIndex(byCustomer) + 1; end > 0; ) {
    const said = utterance(own.slice(0, end))
    if (isQuestion(said)) return said
    const others = own.slice(0, end).findLastIndex(a => a.type === 'message' && !byCustomer(a))
    end = own.slice(0, Math.max(0, others)).findLastIndex(byCustomer) + 1
  }
  const end = after.findIndex(a => a.type === 'endOfConversation')
  const later = (end < 0 ? after : after.slice(0, end)).flatMap(a =>
    a.type === 'message' && a.from === 'customer' ? [a.text] : [],
  )
  return later.find(isQuestion) ?? null
}

/** After the bot asked back: neither one of what it offered, nor an answer. */
function refused(after: Activity[]): boolean {
  const [asked, ...rest] = after
  if (asked?.type !== 'message' || asked.from !== 'bot') return false
  const said = rest.find(a => a.type === 'message' && a.from === 'customer')
  const reply = rest.find(a => a.type === 'handoff.initiate' || (a.type === 'message' && a.from !== 'customer'))
  if (said?.type !== 'message' || !reply || reply.seq < said.seq) return false
  return !(reply.type === 'message' && reply.from === 'bot' && reply.spoken === 'answer')
}

function languageOf(after: Activity[]): Language {
  const told = after.find(a => a.type === 'handoff.initiate' || (a.type === 'message' && a.from === 'bot'))
  return told && 'language' in told ? told.language : 'fa'
}

/** How long an agent had it, and the longest thing that they said. */
function agentsPart(after: Activity[]): Pick<Miss, 'agentMs' | 'agentText'> {
  const end = after.findIndex(a => a.type === 'endOfConversation')
  const own = end < 0 ? after : after.slice(0, end + 1)
  const taken = own.find(a => a.type === 'handoff.status' && a.state === 'accepted')
  const said = own.flatMap(a => (a.type === 'message' && a.from === 'agent' ? [a.text.trim()] : []))
  const longest = said.reduce((best, text) => (text.length > best.length ? text : best), '')
  const agentMs = taken ? Math.max(0, (own.at(-1)?.at ?? taken.at) - taken.at) : 0
  return { agentMs, ...(longest && { agentText: longest }) }
}
