// What customers really asked: their words before each reply of the bot.

import type { Desk } from '../desk/desk.js'
import type { Activity } from '../domain/activity.js'
import type { Asked } from '../domain/knowledge-tests.js'
import type { Place } from '../domain/marks.js'
import { masked } from '../domain/secrets.js'
import { keptByLine } from './kept-words.js'
import { leftOut } from './left-out.js'

const DAY = 86_400_000
const MONTH = 31 * DAY
const LOOKED_BACK = 12 // activities before a reply: a burst is shorter
const LONGEST = 500 // characters
const TOGETHER = 100
const KEPT = 20_000

// What was said does not change: it is read once.
const knownIn = keptByLine<string>(KEPT)

type Shelf = Pick<Desk, 'store' | 'clock'>

/** The newest `most` questions of the last month with how often each was asked, the most frequent first. */
export async function lastMonth(desk: Shelf, most: number): Promise<Asked[]> {
  const since = desk.clock.now() - MONTH
  const places = (await desk.store.marked('turn', most)).filter(({ at }) => at >= since)
  const texts = await askedAt(desk, places)
  const times = new Map<string, number>()
  for (const text of texts) if (text) times.set(text, (times.get(text) ?? 0) + 1)
  const all = [...times].map(([text, times]) => ({ text, times }))
  return all.sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1))
}

/** The customer's words before each of these places, in their order; '' where there are none or they are gone. */
export async function askedAt({ store }: Shelf, places: Place[]): Promise<string[]> {
  const kept = knownIn(store)
  const texts: string[] = []
  for (let from = 0; from < places.length; from += TOGETHER) {
    const some = places.slice(from, from + TOGETHER).map(async ({ lineId, seq }) => {
      const before = kept.get(lineId, `${seq}`)
      if (before !== undefined) return before
      const first = Math.max(0, seq - 1 - LOOKED_BACK)
      const said = await store.activities(lineId, first, seq - 1 - first).catch(leftOut(null))
      if (said === null) return ''
      const text = utterance(said)
      kept.keep(lineId, `${seq}`, text)
      return text
    })
    texts.push(...(await Promise.all(some)))
  }
  return texts
}

/** What the customer said last, as one: everything since somebody else spoke. Editors read it in checks: masked, then cut. */
export function utterance(before: Activity[]): string {
  const said: string[] = []
  for (const a of before.toReversed()) {
    if (a.type !== 'message') continue
    if (a.from !== 'customer') break
    said.unshift(a.text.trim())
  }
  const all = said.filter(Boolean).join('\n')
  return masked(all).slice(0, LONGEST)
}
