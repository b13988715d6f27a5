// Where a customer asks several things at once: the questions that stand on their own, each with what may answer it.
import type { Policy } from '../../dialogs/policy.js'
import type { Part } from '../../dialogs/turn.js'
import type { Matcher } from '../ports-reading.js'
import { questionsIn } from '../understanding/questions.js'

/**
 * Empty for one question. Two questions are two only where at least two have a sure answer, each its own, or where sentences
 * stand apart and one has a sure answer and another none that is even close.
 */
export function partsOf(utterance: string, matcher: Matcher, { answerAt, clarifyAt }: Policy): Part[] {
  const questions = questionsIn(utterance)
  if (questions.length < 2) return []
  const parts = questions.map(text => ({ text, candidates: matcher.match(text).candidates }))
  const sure = parts.filter(({ candidates: [best] }) => best && best.score >= answerAt)
  const entries = new Set(sure.map(({ candidates: [best] }) => best!.entry.id))
  if (entries.size < sure.length || sure.length === 0) return []
  const lost = parts.filter(({ candidates: [best] }) => !best || best.score < clarifyAt)
  if (sure.length > 1 && sure.length + lost.length === parts.length) return parts
  const apart = utterance.split(/[\n؟?]/u).filter(one => one.trim()).length >= parts.length
  return apart && sure.length + lost.length === parts.length ? parts : []
}
