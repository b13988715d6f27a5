// Plays one customer through the same HTTP API as the widget on a website.
import { createHmac } from 'node:crypto'
import type { ActivitySet, WireActivity } from '../http/contract-direct-line.js'
import type { WidgetSession } from '../http/contract-widget.js'
import type { Part } from './cast.js'
import type { Stage } from './stage.js'

const POLL_MS = 900
const GIVES_UP_MS = 240_000

/** Resolves when the customer has left. Throws when the server refuses what a customer may do. */
export async function playCustomer(stage: Stage, part: Part, number: number): Promise<void> {
  const session = await enter(stage, part, number)
  stage.onLine.set(session.conversationId, part)
  const line = watchLine(stage, session)
  for (const turn of part.says) {
    const before = line.bots().length
    for (const text of Array.isArray(turn) ? turn : [turn]) await line.say(text)
    await line.until(() => line.bots().length > before || line.status() !== 'bot', 12_000)
    if (line.status() === 'queued' || line.status() === 'assigned') break
    await stage.pause(1_500, 4_000) // reads
  }
  const answer = line.bots().findLast(a => a.channelData?.hamdel?.source)
  if (part.thumb && answer?.id) await line.thumb(answer.id, part.thumb)
  if (part.talk) await talk(stage, part, line)
  stage.onLine.delete(session.conversationId)
}

async function talk(stage: Stage, { talk = [], stars, comment }: Part, line: ReturnType<typeof watchLine>) {
  const mine = talk.filter((_, i) => i % 2 === 1)
  for (const [i, text] of mine.entries()) {
    const come = await line.until(() => line.agents().length > i || line.status() === 'resolved', GIVES_UP_MS)
    if (!come || line.status() === 'resolved') break
    await stage.pause(2_000, 5_000)
    await line.say(text)
  }
  if (!(await line.until(() => line.status() === 'resolved', GIVES_UP_MS)) || !stars) return
  await stage.pause(1_500, 4_000)
  await line.rate(stars, comment)
}

async function enter(stage: Stage, { name }: Part, number: number): Promise<WidgetSession> {
  const body = name
    ? { identity: signed({ sub: `demo-${number}`, name, exp: stage.inAnHour() }, stage.identitySecret) }
    : {}
  return stage.ask<WidgetSession>('POST', '/api/widget/session', { body, origin: stage.origin })
}

/** What a website's server would sign (HS256). */
function signed(claims: object, secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}

function watchLine(stage: Stage, { token, conversationId }: WidgetSession) {
  const address = `/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities`
  const heard: WireActivity[] = []
  let watermark: string | undefined
  let status = 'none'
  const read = async () => {
    const query = watermark ? `?watermark=${watermark}` : ''
    const set = await stage.ask<ActivitySet>('GET', address + query, { token })
    heard.push(...set.activities)
    watermark = set.watermark
    status = set.hamdel?.status ?? status
  }
  const post = (body: object) => stage.ask('POST', address, { token, body })
  const by = (author: string) => () =>
    heard.filter(({ type, channelData }) => type === 'message' && channelData?.hamdel?.author === author)
  return {
    bots: by('bot'),
    agents: by('agent'),
    status: () => status,
    async say(text: string) {
      await post({ type: 'typing' })
      await stage.pause(600, 800 + text.length * 25)
      await post({ type: 'message', text, channelData: { clientActivityID: stage.newId() } })
      await read()
    },
    thumb: (to: string, thumb: 'up' | 'down') =>
      post({ type: 'messageReaction', replyToId: to, reactionsAdded: [{ type: thumb === 'up' ? 'like' : 'dislike' }] }),
    rate: (stars: number, comment?: string) =>
      post({ type: 'event', name: 'hamdel.rating', value: { stars, ...(comment && { comment }) } }),
    /** False: it did not come to be so in that time. */
    async until(so: () => boolean, withinMs: number): Promise<boolean> {
      for (const end = stage.now() + withinMs; stage.now() < end; ) {
        await read()
        if (so()) return true
        await stage.pause(POLL_MS, POLL_MS)
      }
      return false
    },
  }
}
