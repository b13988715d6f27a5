// The names of everything the bot may say besides answers.
export type PhraseId =
  | 'greeting'
  | 'greetingByName'
  | 'thanks'
  | 'bye'
  | 'noise'
  | 'iAmBot'
  | 'listening'
  | 'declined'
  | 'clarify'
  | 'fallback'
  | 'sameAnswer'
  | 'onlyOtherLanguage'
  | 'handoffAsked'
  | 'handoffFrustrated'
  | 'handoffNoAnswer'
  | 'handoffAlwaysPerson'
  | 'handoffBotFailed'
  | 'promised'
  | 'waiting'
  | 'farewell'
  | 'optionNone'
  | 'optionYes'
  | 'optionNo'

/** At least one way to say each; `{name}` and the like are filled from the facts. */
export type Phrases = Record<PhraseId, string[]>
