// Gathers what a promise stands on: the queue, who is there, how quickly they work, and how long we are open.
import type { Instant } from '../domain/activity.js'
import { type Calendar, calendarOf } from '../domain/calendar.js'
import { addOpenMillis, closesAt, isOpen, nextOpening, openMillisBetween } from '../domain/calendar-hours.js'
import type { Outlook } from '../domain/outlook.js'
import { usualPickup } from '../domain/pace.js'
import { estimateWait } from '../domain/wait.js'
import { crewOf } from './crew.js'
import type { Desk } from './desk.js'
import { paceOf } from './pace.js'

const MINUTE = 60_000
const DAY = 86_400_000

/** The hours of a team; absent: of all. */
export function hoursOf({ settings }: Pick<Desk, 'settings'>, team: string | undefined) {
  const own = settings.routing.teams.find(({ id }) => id === team)
  return calendarOf(settings.hours, own?.hours ?? team ?? null)
}

/** For somebody at that place, 1 is next. */
export async function outlookFor(
  desk: Desk,
  place: number,
  team: string | undefined,
  when: 'now' | 'lately' = 'now',
): Promise<Outlook> {
  const { clock, policy, settings } = desk
  const now = clock.now()
  const [{ agents, ...crew }, pace, calendar] = await Promise.all([
    crewOf(desk, team, when),
    paceOf(desk, team),
    hoursOf(desk, team),
  ] as const)
  const open = isOpen(calendar, now)
  const until = open ? closesAt(calendar, now) : now
  const answer = estimateWait(
    {
      ...{ place, ...crew, handlingMs: pace.handlingMs },
      pickupMs: usualPickup(pace, settings.promises.usualPickupMs),
      abandoned: pace.waited.filter(one => one.left).length,
      waitedMs: pace.waited.reduce((sum, { ms }) => sum + ms, 0),
      openForMs: until === null ? Number.POSITIVE_INFINITY : until - now,
    },
    settings.promises.wait,
  )
  const back = open ? null : nextOpening(calendar, now)
  return {
    answer,
    slotFree: crew.freeSlots >= place,
    agreedBy: agents > 0 ? addOpenMillis(calendar, now, policy.firstResponseMinutes * MINUTE) : null,
    closed: back === null ? null : { backAt: back, answerBy: answerBy(desk, calendar, now) },
  }
}

/** An address that was left is answered by then: the end of the next open day, or within the open minutes that are set. */
export function answerBy({ settings }: Pick<Desk, 'settings'>, calendar: Calendar, now: Instant): Instant {
  const { contactReplyOpenMinutes } = settings.promises
  if (contactReplyOpenMinutes > 0) return addOpenMillis(calendar, now, contactReplyOpenMinutes * MINUTE) ?? now + DAY
  const from = isOpen(calendar, now) ? (closesAt(calendar, now) ?? now) : now
  const opening = nextOpening(calendar, from)
  const closing = opening === null ? null : closesAt(calendar, opening)
  return closing ?? now + DAY
}

export const callBackBy = ({ settings }: Pick<Desk, 'settings'>, calendar: Calendar, now: Instant): Instant =>
  addOpenMillis(calendar, now, settings.promises.callBackOpenMinutes * MINUTE) ?? now + DAY

/** Back in the queue in time for that: half of the open time before it is over, and not before we open. */
export function inTimeFor(calendar: Calendar, now: Instant, dueAt: Instant): Instant {
  const half = addOpenMillis(calendar, now, openMillisBetween(calendar, now, dueAt) / 2) ?? dueAt
  const opening = nextOpening(calendar, now) ?? dueAt
  return Math.min(dueAt, opening > now ? opening : half)
}
