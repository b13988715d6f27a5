// The numbers of dialogs/policy.ts as the lead may set them: how far each goes, and which must not pass which.
import { z } from 'zod'

const between = (least: number, most: number) => {
  const message = `a number from ${least} to ${most}`
  return z.number(message).min(least, message).max(most, message)
}
const whole = (least: number, most: number) => {
  const message = `a whole number from ${least} to ${most}`
  return between(least, most).int(message)
}

/** Which number may not be higher than which: the one is reached before the other. */
const ORDER = [
  ['clarifyAt', 'answerAt'],
  ['frustratedAt', 'furiousAt'],
  ['complaintAt', 'complainsAt'],
  ['offerAt', 'stuckAt'],
  ['quietMs', 'patienceMs'],
  ['unfinishedMs', 'patienceMs'],
] as const

/**
 * What each number means stands in dialogs/policy.ts. The door to a person cannot be shut: a wish for one counts at the
 * latest from 0.8. The bot's patience stays near the three seconds that people wait for a first word.
 */
export const PolicySetting = z
  .strictObject({
    answerAt: between(0.3, 0.95),
    clarifyAt: between(0.1, 0.9),
    clarifyMost: whole(1, 5),
    maxMisses: between(0.5, 5),
    wantsHumanAt: between(0.2, 0.8),
    frustratedAt: between(0.2, 0.95),
    furiousAt: between(0.3, 1),
    complaintAt: between(0.2, 0.95),
    complainsAt: between(0.3, 1),
    sensitiveAt: between(0.2, 0.9),
    complexAt: between(0.2, 1),
    offerAt: between(0.1, 1),
    stuckAt: between(0.2, 1),
    maxThumbsDown: whole(1, 5),
    quietMs: whole(300, 3_000),
    unfinishedMs: whole(500, 5_000),
    typingMs: whole(1_000, 6_000),
    patienceMs: whole(1_500, 6_000),
    firstResponseMinutes: between(1, 240),
    aheadSensitiveMinutes: between(0, 60),
    aheadComplaintMinutes: between(0, 60),
    aheadFrustratedMinutes: between(0, 60),
    aheadBotFailedMinutes: between(0, 60),
    aheadUnhappyBeforeMinutes: between(0, 60),
    graceMs: whole(15_000, 300_000),
  })
  .superRefine((policy, context) => {
    for (const [lower, higher] of ORDER) {
      if (policy[lower] <= policy[higher]) continue
      context.addIssue({ code: 'custom', path: [lower], message: `at most ${policy[higher]}, which is ${higher}` })
    }
  })
