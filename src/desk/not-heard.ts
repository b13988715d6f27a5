// Somebody who is blocked writes on a channel that cannot show a refusal: they hear so once, and what they wrote is not kept.
import { phrase } from '../../dialogs/phrases/say.js'
import type { Channel } from '../domain/line.js'
import { isBlocked } from '../domain/line.js'
import { change } from './commit.js'
import type { Desk } from './desk.js'

/** Whether they are blocked at all. However often they write, they are told once for each time that they were blocked. */
export async function toldNotHeard(desk: Desk, lineId: string, channel: Channel = 'botframework'): Promise<boolean> {
  const { store, clock } = desk
  const blocked = (await store.line(lineId))?.blocked
  if (!blocked || !isBlocked({ blocked }, clock.now())) return false
  const id = `s:not-heard:${blocked.at}`
  await change(
    desk,
    lineId,
    line => {
      if (!line?.conversation || line.blocked?.at !== blocked.at) return null
      const { language } = line.conversation
      const text = phrase('notHeard', language, [])
      const told = { id, at: clock.now(), type: 'message', from: 'bot', text, language, spoken: 'courtesy' } as const
      return { line: { ...line, channel }, happened: [told] }
    },
    id,
  )
  return true
}
