// How many messages the customer has not seen, the same in all tabs.
import { keep, recall } from './memory.js'
import { authorOf, seqOf, type Transcript } from './transcript.js'

/** `place` names the line and the server's epoch: what was seen elsewhere says nothing here. */
export function unreadCount(place: () => string, lines: Transcript) {
  // Tabs that know of different epochs would otherwise take each other's word back for ever, and tell the server each time.
  let mine = ''
  const at = (kept: string): number => {
    const [where, seq] = kept.split(' ')
    return where === place() ? Number(seq) : 0
  }
  const seen = (): number => Math.max(at(recall('seen') ?? ''), at(mine))
  return {
    /** Answers up to where, if that is news. */
    see(): number | undefined {
      const last = lines.last()
      if (last <= seen()) return
      mine = `${place()} ${last}`
      keep('seen', mine)
      return last
    },
    count(): number {
      const messages = lines.said().filter(one => one.type === 'message')
      // Who answers has read: on a new device only what came after the customer's own last words is new.
      const own = messages.findLast(one => authorOf(one) === 'customer')
      const from = Math.max(seen(), own ? seqOf(own.id) : 0)
      return messages.filter(one => authorOf(one) !== 'customer' && seqOf(one.id) > from).length
    },
  }
}
