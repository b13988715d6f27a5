// A day in numbers: told from the transcripts, each number of the right people.
import { describe, expect, it } from 'vitest'
import type { Activity, Unnumbered } from '../../src/domain/activity.js'
import { figuresOf, median } from '../../src/domain/figures.js'
import { type Story, told } from '../../src/domain/story.js'

const NINE = Date.UTC(2026, 10, 21, 5, 30) // in Tehran
const MINUTE = 60_000
const sara = { id: 'sara', name: 'سارا' }

/** What happened, so many minutes after nine. */
function happened(...what: [minute: number, what: object][]): Story[] {
  const numbered = what.map(([minute, one], i) => ({ id: `a${i}`, seq: i + 1, at: NINE + minute * MINUTE, ...one }))
  return told([], numbered as Activity[])
}
type What = Partial<Unnumbered> & { type: Activity['type'] }
const says: What = { type: 'message', from: 'customer', text: 'سلام' }
const answers: What = { type: 'message', from: 'bot', text: 'تا ۱۰ روز', language: 'fa', spoken: 'answer' }
const fetches = (minute: number, reason = 'asked', evidence: string[] = []): object => {
  const dueAt = NINE + minute * MINUTE
  return { type: 'handoff.initiate', reason, evidence, summary: '', language: 'fa', dueAt }
}
const takes: What = { type: 'handoff.status', state: 'accepted', agent: sara }
const replies: What = { type: 'message', from: 'agent', agent: sara, text: 'سلام' }
const ends: What = { type: 'endOfConversation', by: 'agent' }
const day = (stories: Story[], minute = 60) => figuresOf(stories, NINE, NINE + minute * MINUTE)

describe('a day in numbers', () => {
  it('begins with nothing, and says so', () => {
    expect(day([])).toMatchObject({ conversations: 0, contained: null, firstResponse: { count: 0, medianMs: null } })
    expect(median([])).toBeNull()
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  it('counts who needed a person, why, and how long they waited for the first word', () => {
    const all = [
      ...happened([1, says], [1, answers]),
      ...happened([2, says], [2, fetches(12)], [3, takes], [5, replies], [6, replies]),
      ...happened([70, says], [70, fetches(80, 'complaint')]),
    ]
    const figures = day(all, 90)
    expect(figures).toMatchObject({ conversations: 3, handed: 2, contained: 1 / 3 })
    expect(figures.byReason.map(({ reason }) => reason).sort()).toEqual(['asked', 'complaint'])
    expect(figures.firstResponse).toEqual({ count: 1, medianMs: 3 * MINUTE })
    expect(figures.hours.map(({ opened, handed }) => [opened, handed])).toEqual([
      [2, 1],
      [1, 1],
    ])
  })

  it('keeps a promise, breaks one, and does not judge one that is not due', () => {
    const kept = happened([0, says], [0, fetches(10)], [9, replies])
    const late = happened([0, says], [0, fetches(10)], [11, replies])
    const past = happened([0, says], [0, fetches(10)])
    const ahead = happened([0, says], [0, fetches(100)])
    expect(day([...kept, ...late, ...past, ...ahead]).promises).toEqual({ kept: 1, broken: 2 })
  })

  it('goes by the promises that were really told, where there are some', () => {
    const outcome = (outcome: string) => ({
      type: 'promise.outcome',
      of: 'p',
      what: 'first_response',
      dueAt: 0,
      outcome,
    })
    const story = happened(
      [0, says],
      [0, fetches(1)],
      [5, outcome('kept')],
      [6, outcome('released')],
      [7, outcome('broken')],
    )
    expect(day(story).promises).toEqual({ kept: 1, broken: 1 })
  })

  it('knows what customers and agents thought of it', () => {
    const marks = (handoffRight: 'yes' | 'no', botCould: 'yes' | 'no') => ({ ...ends, handoffRight, botCould })
    const all = [
      ...happened([0, says], [0, answers], [1, { type: 'messageReaction', to: 2, thumb: 'up' }]),
      ...happened([0, says], [0, fetches(9)], [1, replies], [2, marks('yes', 'no')], [3, { type: 'rating', stars: 5 }]),
      ...happened([0, says], [0, fetches(9)], [1, replies], [2, marks('no', 'yes')], [3, { type: 'rating', stars: 2 }]),
      ...happened([0, says], [0, fetches(9)], [1, replies], [2, ends]),
    ]
    expect(day(all)).toMatchObject({
      thumbs: { up: 1, down: 0 },
      ratings: { count: 2, mean: 3.5, stars: [0, 1, 0, 0, 1] },
      escalation: { marked: 2, right: 1, asked: 2, botCould: 1 },
    })
  })

  it('tells the next conversation of a line apart, and leaves out what began before the day', () => {
    const stories = happened([-50, says], [-50, answers], [-40, ends], [5, says], [5, answers])
    expect(stories.map(({ endedAt }) => endedAt !== null)).toEqual([true, false])
    expect(day(stories)).toMatchObject({ conversations: 1 })
  })

  it('knows a colleague who stepped in from a bot that called', () => {
    const [stepped] = happened([0, says], [1, fetches(1, 'complex', ['Sara stepped in'])])
    const [called] = happened([0, says], [1, fetches(1, 'complex', ['two questions at once'])])
    expect([stepped?.handoff?.by, called?.handoff?.by]).toEqual(['steppedIn', 'bot'])
  })
})
