// What became of a conversation, for figures: fetched whom and why, answered when, kept what was promised, rated how.
import type { Activity, HandoffReason, Instant, Language } from './activity.js'
import type { Closing, Verdict } from './closing.js'

export type Story = {
  openedAt: Instant
  openedSeq: number
  language: Language | null // of the bot's or the handoff's words; null: nothing was answered yet
  answers: number
  misses: number
  /** `steppedIn`: a colleague took it from the bot; the bot did not ask for them. */
  handoff: { at: Instant; reason: HandoffReason; dueAt: Instant; seq: number; by: 'bot' | 'steppedIn' } | null
  claims: number
  firstResponseAt: Instant | null
  kept: number
  broken: number
  thumbs: { up: number; down: number }
  stars: number | null
  endedAt: Instant | null
  /** What the agent said at the end; null: nothing. */
  marks: Marks
}

export type Marks = { handoffRight: boolean | null; botCouldHaveAnswered: boolean | null }

const begun = ({ at, seq }: Activity): Story => ({
  ...{ openedAt: at, openedSeq: seq, language: null, answers: 0, misses: 0, handoff: null, claims: 0 },
  ...{ firstResponseAt: null, kept: 0, broken: 0, thumbs: { up: 0, down: 0 }, stars: null, endedAt: null },
  marks: { handoffRight: null, botCouldHaveAnswered: null },
})

/** The stories after these happened too: of one line, oldest first. A customer's word after an end begins the next. */
export function told(before: Story[], activities: Activity[]): Story[] {
  const stories = [...before]
  for (const activity of activities) {
    const last = stories.at(-1)
    const opens = activity.type === 'message' && activity.from === 'customer' && (!last || last.endedAt !== null)
    if (opens) stories.push(begun(activity))
    else if (last) stories[stories.length - 1] = after(last, activity)
  }
  return stories
}

function after(story: Story, a: Activity): Story {
  switch (a.type) {
    case 'message': {
      if (a.from === 'customer') return story
      if (a.from === 'agent') return { ...story, firstResponseAt: story.firstResponseAt ?? a.at }
      const { language } = a
      if (a.spoken === 'answer') return { ...story, language, answers: story.answers + 1 }
      return { ...story, language, misses: story.misses + (a.spoken === 'fallback' ? 1 : 0) }
    }
    case 'handoff.initiate': {
      if (story.handoff) return story
      const by = /\bstepped in$/.test(a.evidence[0] ?? '') ? 'steppedIn' : 'bot'
      const { at, reason, dueAt, seq, language } = a
      return { ...story, language, handoff: { at, reason, dueAt, seq, by } }
    }
    case 'handoff.status':
      return a.state === 'accepted' ? { ...story, claims: story.claims + 1 } : story
    case 'promise.outcome':
      if (a.outcome === 'released') return story
      return { ...story, [a.outcome]: story[a.outcome] + 1 }
    case 'messageReaction':
      if (a.thumb === 'none') return story
      return { ...story, thumbs: { ...story.thumbs, [a.thumb]: story.thumbs[a.thumb] + 1 } }
    case 'rating':
      return { ...story, stars: a.stars }
    case 'endOfConversation':
      return { ...story, endedAt: a.at, marks: marksIn(a) }
    default:
      return story
  }
}

const verdict = (said: Verdict | undefined): boolean | null => (said === 'yes' ? true : said === 'no' ? false : null)

const marksIn = ({ handoffRight, botCould }: Closing): Marks => ({
  handoffRight: verdict(handoffRight),
  botCouldHaveAnswered: verdict(botCould),
})

/** Whether a told time was kept. Where nothing else was promised, the time that the handoff gave counts; null: not known yet. */
export function promiseOf(
  { kept, broken, handoff, firstResponseAt }: Story,
  now: Instant,
): { kept: number; broken: number } {
  if (kept + broken > 0 || !handoff) return { kept, broken }
  if (firstResponseAt !== null)
    return firstResponseAt <= handoff.dueAt ? { kept: 1, broken: 0 } : { kept: 0, broken: 1 }
  return now > handoff.dueAt ? { kept: 0, broken: 1 } : { kept, broken }
}
