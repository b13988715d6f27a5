// Every number that decides when the bot speaks, waits or lets go. Lower the thresholds to bring a person in sooner.
export type Policy = {
  /** Candidate score 0..1 needed to answer. */
  answerAt: number
  /** Candidate score 0..1 needed to be offered in a clarification. */
  clarifyAt: number
  /** How many candidates a clarification offers. */
  clarifyMost: number
  /** Misses after which a person is fetched: a plain one counts 1, a menu or a contested answer 0.5. */
  maxMisses: number
  /** Probability 0..1 from which a wish for a person counts. */
  wantsHumanAt: number
  /** Probability 0..1 from which frustration counts. */
  frustratedAt: number
  /** Frustration below this waits for one fresh answer, if there is a sure one. */
  furiousAt: number
  /** Probability 0..1 from which a complaint counts. */
  complaintAt: number
  /** The same, from which not even a fitting entry is tried first: they want to complain. */
  complainsAt: number
  /** Probability 0..1 from which a matter is too sensitive for a bot. */
  sensitiveAt: number
  /** Probability 0..1 from which a matter is too complex for an entry. */
  complexAt: number
  /** Probability 0..1 that the bot is getting nowhere, from which a person is offered, once. */
  offerAt: number
  /** The same, from which a person takes over. */
  stuckAt: number
  /** Thumbs down in a conversation after which a person is fetched. */
  maxThumbsDown: number
  /** Silence after a message that looks complete but has no sure answer, ms. */
  quietMs: number
  /** Silence after a fragment or a greeting, ms. */
  unfinishedMs: number
  /** How long one typing signal lasts, ms. */
  typingMs: number
  /** The bot speaks at the latest this long after the first unanswered message, ms. */
  patienceMs: number
  /** First response by an agent is due this long after the handoff, minutes. */
  firstResponseMinutes: number
  /** How far ahead of its due time a sensitive matter stands in the queue, minutes. The sum is the most that anybody is overtaken by. */
  aheadSensitiveMinutes: number
  /** The same for a complaint, minutes. */
  aheadComplaintMinutes: number
  /** The same for a customer who is upset, minutes. */
  aheadFrustratedMinutes: number
  /** The same where the bot broke, minutes. */
  aheadBotFailedMinutes: number
  /** The same for a customer who complained or gave few stars before, minutes. */
  aheadUnhappyBeforeMinutes: number
  /** An agent whose desk is gone keeps their conversations this long, ms. */
  graceMs: number
}

export const defaultPolicy: Policy = {
  answerAt: 0.6,
  clarifyAt: 0.35,
  clarifyMost: 3,
  maxMisses: 2,
  wantsHumanAt: 0.6,
  frustratedAt: 0.6,
  furiousAt: 0.8,
  complaintAt: 0.6,
  complainsAt: 0.95,
  sensitiveAt: 0.6,
  complexAt: 0.6,
  offerAt: 0.45,
  stuckAt: 0.6,
  maxThumbsDown: 2,
  quietMs: 1_200,
  unfinishedMs: 2_500,
  typingMs: 3_000,
  patienceMs: 4_000,
  firstResponseMinutes: 10,
  aheadSensitiveMinutes: 8,
  aheadComplaintMinutes: 6,
  aheadFrustratedMinutes: 3,
  aheadBotFailedMinutes: 3,
  aheadUnhappyBeforeMinutes: 3,
  graceMs: 60_000,
}
