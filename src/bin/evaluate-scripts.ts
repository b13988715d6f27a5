// Measures, on recorded conversations, when the bot would have passed them to a person.
import { z } from 'zod'
import { decide } from '../../dialogs/decide.js'
import { inOrder, type SecondOpinion } from './evaluate-model.js'
import { findingOf, Recorded, turnAfter } from './evaluate-turns.js'
import { linesOf, print } from './json-lines.js'

const Script = z.object({ id: z.string().min(1), turns: z.array(Recorded) })

const REASONS: Record<string, string> = { always_person: 'sensitive', bot_failed: 'no_answer' }

/**
 * At each customer turn the bot sees the turns up to it, and of the bot's next turn only its kind and its entry.
 * Where the bot did not speak next, nothing is known of the matcher: that is taken for an answer, never for a miss.
 * Prints one line each, in order; a conversation ends with its first handoff.
 */
export async function evaluateScripts(file: string, model: SecondOpinion): Promise<void> {
  const play = async ({ id, turns }: z.infer<typeof Script>) => ({ id, ...(await handoffIn(turns, model)) })
  await inOrder(linesOf(file, Script), play, print)
}

async function handoffIn(turns: Recorded[], model: SecondOpinion) {
  for (const [at, turn] of turns.entries()) {
    if (turn.from !== 'customer') continue
    const next = turns[at + 1]
    const finding = next?.from === 'bot' ? findingOf(next.bot) : { found: 'answer' as const, entryId: `unknown-${at}` }
    const past = turns.slice(0, at + 1)
    const alone = turnAfter(past, finding)
    const opinion = await model.of({ ...alone, candidates: [] }) // what was found is known from the record
    const asked = opinion ? turnAfter(past, finding, opinion) : alone
    const handoff = decide(asked).find(action => action.type === 'handoff')
    if (handoff) {
      const reason = REASONS[handoff.reason] ?? handoff.reason
      return { handoffAtTurn: at, reason, evidence: [handoff.rule, ...handoff.evidence] }
    }
  }
  return { handoffAtTurn: null, reason: null, evidence: [] }
}
