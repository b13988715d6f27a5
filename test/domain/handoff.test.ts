import { type Activity as BuilderActivity, EventFactory, TestAdapter, TurnContext } from 'botbuilder'
import { describe, expect, it } from 'vitest'
import type { HandoffInitiate, Unnumbered } from '../../src/domain/activity.js'
import { isPublic, type Public } from '../../src/domain/activity-desk.js'
import { toBotFramework } from '../../src/domain/bot-framework.js'
import { handoffInitiation, handoffStatus } from '../../src/domain/handoff.js'
import { advance, blank } from '../../src/domain/line.js'

const NOON = 1_795_000_000_000
const bo = { id: '7', name: 'Bo' }
const happened: Unnumbered[] = [
  { type: 'message', from: 'customer', id: 'c:1', at: NOON, text: 'سفارشم نرسیده' },
  { type: 'message', from: 'bot', id: 's:2', at: NOON, text: 'پیدا نکردم.', language: 'fa', spoken: 'fallback' },
  { type: 'message', from: 'customer', id: 'c:3', at: NOON, text: 'می‌خواهم با آدم حرف بزنم' },
  {
    type: 'handoff.initiate',
    id: 's:4',
    at: NOON + 1,
    reason: 'asked',
    evidence: ['«با آدم»'],
    summary: 'سفارش نرسیده است.',
    language: 'fa',
    dueAt: NOON + 600_000,
  },
  { type: 'handoff.status', id: 's:5', at: NOON + 2, state: 'accepted', agent: bo },
  { type: 'handoff.status', id: 's:6', at: NOON + 3, state: 'failed', message: 'Bo gave it back' },
]
const { next: line, activities } = advance(blank('line1', { id: 'ann', name: 'Ann' }), happened, 'fa')
const initiate = activities[3] as HandoffInitiate

/** Ids and times are made by each side; everything else must be the same. */
const comparable = (event: object) => {
  const plain = JSON.parse(JSON.stringify(event))
  for (const own of ['id', 'timestamp', 'localTimezone']) {
    expect(plain[own]).toEqual(expect.any(String))
    delete plain[own]
  }
  return plain
}

describe('a handoff as other hubs hear it', () => {
  it("is the same event as botbuilder's, with the whole transcript", () => {
    const bot = { id: 'bot', name: 'Hamdel', role: 'bot' }
    const last = toBotFramework(line, activities[2] as Public)
    const received = { ...last, recipient: bot, serviceUrl: 'urn:hamdel' } as unknown as BuilderActivity
    const context = new TurnContext(new TestAdapter(async () => {}), received)
    const transcript = {
      activities: activities
        .slice(0, 3)
        .filter(isPublic)
        .map(a => toBotFramework(line, a)),
    }
    const ours = handoffInitiation(line, activities, initiate, 'Asia/Tehran')
    const theirs = EventFactory.createHandoffInitiation(context, ours.value, transcript as never)
    expect(comparable(ours)).toEqual(comparable(theirs))
  })

  it('says why, on what evidence, in which language and until when', () => {
    expect(handoffInitiation(line, activities, initiate, 'UTC').value).toEqual({
      reason: 'asked',
      evidence: ['«با آدم»'],
      summary: 'سفارش نرسیده است.',
      language: 'fa',
      dueAt: new Date(NOON + 600_000).toISOString(),
    })
  })

  it.each([
    ['accepted', 4, undefined],
    ['failed', 5, 'Bo gave it back'],
  ] as const)("tells the state %s as botbuilder's event does", (state, index, message) => {
    const ours = handoffStatus(line, activities[index] as never, 'UTC')
    const theirs = EventFactory.createHandoffStatus({ id: 'line1' } as never, state, message)
    expect(comparable(ours)).toEqual(comparable(theirs))
  })
})
