// Plays one agent through the same API as the desk: an open stream, claims, replies, an end.
import { WebSocket } from 'ws'
import type { Opened, Rows } from '../http/contract-lines.js'
import type { Part } from './cast.js'
import { type Seat, type Stage, Stopped } from './stage.js'

/** `language`: whom they look for first. `quick`: ms between two looks at the queue, and before typing. */
export type Temper = { name: string; language: 'fa' | 'en'; atOnce: number; quick: [least: number, most: number] }

/** Works until the demo ends. What the server refuses (a colleague was faster) is no reason to stop. */
export async function playAgent(stage: Stage, seat: Seat, temper: Temper): Promise<void> {
  const desk = new WebSocket(new URL('/api/desk/stream', stage.origin.replace('http', 'ws')), {
    headers: { cookie: seat.cookie, origin: stage.origin },
  })
  desk.on('error', () => {})
  stage.onStop(() => desk.terminate())
  const held = new Set<string>()
  for (;;) {
    await stage.pause(...temper.quick)
    if (held.size >= temper.atOnce) continue
    const { rows } = await stage.ask<Rows>('GET', '/api/desk/lines?view=queued', seat)
    // A human's own conversation in the widget is for the human at the desk, and must not stand before the others.
    const open = rows.filter(row => stage.onLine.has(row.lineId) && !held.has(row.lineId))
    const next = open.find(row => row.language === temper.language) ?? open[0]
    if (!next) continue
    await stage.pause(500, 1_500) // reads
    const part = stage.onLine.get(next.lineId)
    if (!part) continue
    held.add(next.lineId)
    void serve(stage, seat, next.lineId, part, temper)
      .catch(error => {
        if (!(error instanceof Stopped)) stage.noticed(error)
      })
      .finally(() => held.delete(next.lineId))
  }
}

async function serve(
  stage: Stage,
  seat: Seat,
  lineId: string,
  { talk = [], right }: Part,
  { quick, name }: Temper,
): Promise<void> {
  const at = `/api/desk/lines/${encodeURIComponent(lineId)}`
  const { claim } = await stage.ask<Opened>('POST', `${at}/claim`, { ...seat, body: {} })
  const own = talk.filter((_, i) => i % 2 === 0)
  for (const [i, text] of (own.length > 0 ? own : ['سلام، این‌جا هستم. چه کمکی از من برمی‌آید؟']).entries()) {
    if (i > 0) await answered(stage, seat, at, i)
    await stage.ask('POST', `${at}/typing`, { ...seat, body: {} })
    await stage.pause(quick[0], quick[0] + text.length * 30)
    await stage.ask('POST', `${at}/messages`, {
      ...seat,
      body: { id: stage.newId(), claim, text: text.replace('{me}', name) },
    })
  }
  await stage.pause(12_000, 22_000) // looks after it before it is closed
  await stage.end(seat, lineId, claim, { handoffRight: right ?? 'yes', botCould: right === 'no' ? 'yes' : 'no' })
}

/** The customer has written after my i-th message, or does not any more. */
async function answered(stage: Stage, seat: Seat, at: string, i: number): Promise<void> {
  for (const end = stage.now() + 25_000; stage.now() < end; ) {
    const { activities } = await stage.ask<Opened>('GET', at, seat)
    const mine = activities.filter(a => a.type === 'message' && a.from === 'agent')
    const last = mine[i - 1]?.seq ?? 0
    if (activities.some(a => a.type === 'message' && a.from === 'customer' && a.seq > last)) return
    await stage.pause(1_000, 1_500)
  }
}
