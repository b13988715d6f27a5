// What was decided about something that customers ask in vain. What they asked stands in the transcripts; this is kept beside.
import type { Instant, Language } from './activity.js'

/** `id`: of the cluster, made from the words that lead it; `text`: these words, so that later questions still find it. */
export type Demand = {
  id: string
  revision: number
  text: string
  language: Language
  by: string
  at: Instant
  decision:
    | { what: 'drafted' | 'variant'; entryId: string }
    | { what: 'not_for_faq' }
    | { what: 'merged'; into: string }
    | { what: 'open' } // decided once, and taken back
}
