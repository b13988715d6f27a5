// The numbers behind what we promise: how a wait is estimated, when the lead is warned, what is offered instead.
import { z } from 'zod'
import { defaultWaitPolicy, WaitPolicy } from './wait.js'

const minutes = z.number().min(1).max(10_080)

export const PromisePolicy = z.strictObject({
  wait: WaitPolicy,
  /** From a free colleague to their claim, until enough claims are measured, ms. */
  usualPickupMs: z.number().min(0).max(600_000),
  /** A waiting conversation's promise is looked at again after this, ms. */
  lookMs: z.number().min(5_000).max(300_000),
  /** With this share of the time left the lead is warned, and the customer hears of it unless it will be kept. */
  warnShare: z.number().min(0.05).max(0.9),
  /** Who asks to be called back is called within so many open minutes. */
  callBackOpenMinutes: minutes,
  /** An address that was left is answered within so many open minutes; 0: by the end of the next open day. */
  contactReplyOpenMinutes: z.number().min(0).max(10_080),
  /** A customer whose agent has not written for so long is told once, and the lead sees it; 0: never. */
  silentAfterMinutes: z.number().min(0).max(240),
})
export type PromisePolicy = z.infer<typeof PromisePolicy>

export const defaultPromisePolicy: PromisePolicy = {
  wait: defaultWaitPolicy,
  usualPickupMs: 30_000,
  lookMs: 20_000,
  warnShare: 0.25,
  callBackOpenMinutes: 60,
  contactReplyOpenMinutes: 0,
  silentAfterMinutes: 5,
}
