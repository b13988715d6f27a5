// Measures the reading on single messages: does somebody ask for a person, lose patience, complain, is it sensitive?
import { z } from 'zod'
import { decide } from '../../dialogs/decide.js'
import { inOrder, type SecondOpinion } from './evaluate-model.js'
import { type Asked, turnAfter } from './evaluate-turns.js'
import { linesOf, print } from './json-lines.js'

const Message = z.object({ id: z.string().min(1), text: z.string() })

/** Each message is the first of a conversation, and no entry is known. Prints one line each, in order. */
export async function evaluateMessages(file: string, model: SecondOpinion): Promise<void> {
  const read = async ({ id, text }: z.infer<typeof Message>) => {
    const asked: Asked = { at: 0, from: 'customer', text }
    const alone = turnAfter([asked], { found: 'nothing' })
    const opinion = await model.of(alone)
    const turn = opinion ? turnAfter([asked], { found: 'nothing' }, opinion) : alone
    const { wantsHuman, frustrated, complaint, sensitive } = turn.reading
    const signals = [wantsHuman, frustrated, complaint, sensitive]
    return {
      id,
      ...{ wantsHuman: wantsHuman.p, frustrated: frustrated.p, complaint: complaint.p, sensitive: sensitive.p },
      handoff: decide(turn).some(action => action.type === 'handoff'),
      evidence: signals.flatMap(signal => (signal.p >= 0.5 ? signal.evidence : [])),
    }
  }
  await inOrder(linesOf(file, Message), read, print)
}
