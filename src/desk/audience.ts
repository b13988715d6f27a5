// Who may be answered with what: some entries are only for customers for whom the website vouches.
import type { Line } from '../domain/line.js'
import type { Matcher } from '../ports-reading.js'
import type { Desk } from './desk.js'

/** The knowledge as this customer may hear it. Colleagues' own notes are not in it at all. */
export async function heardBy({ store, matcher }: Pick<Desk, 'store' | 'matcher'>, line: Line): Promise<Matcher> {
  const customer = await store.customers.get(line.customer.id)
  return customer?.externalId ? matcher : withoutPrivate(matcher)
}

const withoutPrivate = (matcher: Matcher): Matcher => ({
  match(utterance, before) {
    const found = matcher.match(utterance, before)
    return { ...found, candidates: found.candidates.filter(({ entry }) => entry.audience !== 'signed_in') }
  },
  entry(id) {
    const found = matcher.entry?.(id)
    return found?.audience === 'signed_in' ? undefined : found
  },
})
