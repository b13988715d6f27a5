// How many messages the customer has not seen, the same in all tabs.
import { keep, recall } from './memory.js'
import { authorOf, seqOf, type Transcript } from './transcript.js'

/** `place` names the line and the server's epoch: what was seen elsewhere says nothing here. */
export function unreadCount(place: () => string, lines: Transcript) {
  const seen = (): number => {
    const [where, seq] = (recall('seen') ?? '').split(' ')
    return where === place() ? Number(seq) : 0
  }
  return {
    see() {
      const last = lines.last()
      if (last > seen()) keep('seen', `${place()} ${last}`)
    },
    count(): number {
      const from = seen()
      return lines.said().filter(one => one.type === 'message' && authorOf(one) !== 'customer' && seqOf(one.id) > from)
        .length
    },
  }
}
