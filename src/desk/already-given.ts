// Whether a question that an agent is writing has been answered by the customer already.
import { askedAgain } from '../domain/already-given.js'
import type { Fact } from '../domain/card.js'
import { factsIn, toldIn } from '../domain/card-facts.js'
import { DeskError } from '../domain/errors.js'
import type { Desk } from './desk.js'

const MOST = 2_000 // activities of the line, the newest

/** Of the whole line: what was told in an earlier conversation is known too. Throws 'not_found'. */
export async function alreadyGiven({ store }: Pick<Desk, 'store'>, lineId: string, draft: string): Promise<Fact[]> {
  const line = await store.line(lineId)
  if (!line) throw new DeskError('not_found', 'This conversation is not here any more.')
  const said = await store.activities(lineId, Math.max(0, line.version - MOST))
  return askedAgain(draft, factsIn(toldIn(said)))
}
