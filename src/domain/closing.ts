// What an agent says of a conversation at its end: how it came out, and whether it had to come to a person.
import { z } from 'zod'

export const Outcome = z.enum(['solved', 'answered', 'passed_on', 'no_reply', 'not_ours', 'spam'])
export type Outcome = z.infer<typeof Outcome>

export const Verdict = z.enum(['yes', 'no', 'unsure'])
export type Verdict = z.infer<typeof Verdict>

/** `botCould`: the bot could have answered; `handoffRight`: bringing in a person was right. Both feed escalation's precision. */
export type Closing = { outcome?: Outcome; topic?: string; botCould?: Verdict; handoffRight?: Verdict }
