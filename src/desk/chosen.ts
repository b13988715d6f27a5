// Where a channel shows choices as a numbered list, «۱», "the second one" or a plain yes choose from it, as a tap would.
import type { Store } from '../ports.js'
import { kindOf } from '../understanding/courtesies.js'
import { words } from '../understanding/normalise.js'
import { whichOf } from '../understanding/which.js'

const LOOK_BACK = 10 // activities
const LONGEST = 40 // characters; more are a sentence of their own

/** The words of the choice that is meant; `text` itself where none is, or where somebody else than the bot spoke last. */
export async function chosenBy(
  store: Pick<Store, 'line' | 'activities'>,
  lineId: string,
  text: string,
): Promise<string> {
  const line = text && text.length <= LONGEST ? await store.line(lineId) : null
  if (!line) return text
  const seen = await store.activities(lineId, Math.max(0, line.version - LOOK_BACK))
  const last = seen.findLast(a => a.type === 'message' && a.from !== 'customer')
  if (last?.type !== 'message' || last.from !== 'bot' || !last.options) return text
  const place = whichOf(text) ?? (last.spoken === 'card' ? yesOrNo(text) : undefined)
  // «آخری» is the last question, not «هیچ‌کدام» below it.
  const options = last.spoken === 'clarify' ? last.options.slice(0, place === -1 ? -1 : undefined) : last.options
  return (place === undefined ? undefined : options.at(place)?.text) ?? text
}

/** «درسته؟» has two answers; to offers a yes in their own words is understood anyway. */
function yesOrNo(text: string): number | undefined {
  const kind = kindOf(words(text))
  return kind === 'yes' ? 0 : kind === 'no' ? 1 : undefined
}
