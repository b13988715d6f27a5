// What was put off has come: the conversation is back at its first place in the queue, with everything.
import { change } from './commit.js'
import type { Desk } from './desk.js'

export async function comeBack(desk: Desk, lineId: string): Promise<void> {
  await change(desk, lineId, line => {
    const conversation = line?.conversation
    if (!line || conversation?.status !== 'scheduled') return null
    const now = desk.clock.now()
    if (conversation.until > now) return null
    const { why, agent } = conversation
    const message = agent ? `${agent.name} had put it off until now (${why})` : `It was put off until now (${why})`
    const happened = { id: `s:${desk.newId()}`, at: now, type: 'handoff.status', state: 'failed', message } as const
    return { line, happened: [happened] }
  })
}
