// What a customer's client sends, and the verb of the desk that it is.
import type { Desk } from '../../desk/desk.js'
import { leaveContact } from '../../desk/instead-of-waiting.js'
import { mark } from '../../desk/marks.js'
import { rate, react } from '../../desk/react.js'
import { receive } from '../../desk/receive.js'
import { typed } from '../../desk/typing.js'
import { seqOf } from '../../domain/bot-framework.js'
import { DeskError } from '../../domain/errors.js'
import { CustomerActivity } from '../contract-direct-line.js'
import { Refusal, shaped } from '../failures.js'
import type { Pass } from '../tokens.js'

/** Throws with Direct Line's own words for a missing property. */
export function customerActivity(body: unknown): CustomerActivity {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new DeskError('invalid', 'Send one activity as application/json.')
  if (!('type' in body)) throw new Refusal(400, 'MissingProperty', 'The activity has no type.')
  return shaped(CustomerActivity, body)
}

/** Answers the place of what was sent; null for typing and reading, which have none. The sender is who the pass says, whatever the body says. */
export async function take(
  desk: Desk,
  { line: lineId, customer }: Pass,
  sent: CustomerActivity,
): Promise<number | null> {
  if (sent.type === 'typing') {
    typed(desk, lineId)
    return null
  }
  if (sent.type === 'event' && sent.name === 'hamdel.read') {
    const read = seqOf(lineId, sent.value.upTo)
    if (read === null) throw new DeskError('invalid', 'upTo names no activity of this conversation.')
    await mark(desk, { type: 'marks', lineId, from: 'customer', delivered: read, read })
    return null
  }
  const id = sent.channelData?.clientActivityID ?? desk.newId()
  switch (sent.type) {
    case 'message': {
      if (sent.attachments?.length) throw new DeskError('invalid', 'Send files to …/upload of this conversation.')
      if (sent.text === undefined) throw new Refusal(400, 'MissingProperty', 'The message has no text.')
      return (await receive(desk, { lineId, customer, id, text: sent.text })).seq
    }
    case 'messageReaction': {
      const to = seqOf(lineId, sent.replyToId)
      if (to === null) throw new DeskError('invalid', 'replyToId names no activity of this conversation.')
      return (await react(desk, { lineId, id, to, thumb: thumbOf(sent) })).seq
    }
    case 'event': {
      if (sent.name === 'hamdel.contact') return (await leaveContact(desk, { lineId, id, ...sent.value })).seq
      const { stars, comment } = sent.value
      const given = { lineId, id, stars: stars as 1 | 2 | 3 | 4 | 5, ...(comment && { comment }) }
      return (await rate(desk, given)).seq
    }
  }
}

function thumbOf({ reactionsAdded }: Extract<CustomerActivity, { type: 'messageReaction' }>): 'up' | 'down' | 'none' {
  const [added] = reactionsAdded ?? []
  return added ? (added.type === 'like' ? 'up' : 'down') : 'none'
}
