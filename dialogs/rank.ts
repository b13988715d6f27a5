// Where a customer stands in the queue: by the time their reply is due, and ahead of it for reasons that a colleague can read.
import type { Ahead, HandoffReason, Instant, Language } from '../src/domain/activity.js'
import type { Handoff, ResolvedConversation } from '../src/domain/conversation-states.js'
import { rankOf } from '../src/domain/conversation-states.js'
import { timeOfDay } from './phrases/say.js'
import type { Policy } from './policy.js'

const MINUTE = 60_000
const FEW_STARS = 2

const minutesOf = (policy: Policy): Record<Ahead, number> => ({
  sensitive: policy.aheadSensitiveMinutes,
  complaint: policy.aheadComplaintMinutes,
  frustrated: policy.aheadFrustratedMinutes,
  bot_failed: policy.aheadBotFailedMinutes,
  unhappy_before: policy.aheadUnhappyBeforeMinutes,
  promise_broken: policy.aheadUnhappyBeforeMinutes,
})

/**
 * Fixed when the customer joins the queue and never computed again: who has waited longer than all of these minutes
 * together is overtaken by nobody.
 */
export function ranked(
  dueAt: Instant,
  reason: HandoffReason,
  earlier: ResolvedConversation[],
  policy: Policy,
): { rank: Instant; ahead: Ahead[] } {
  const minutes = minutesOf(policy)
  const known = (Object.keys(minutes) as Ahead[]).filter(why => why === reason)
  const ahead = [...known, ...lastTime(earlier)].filter(why => minutes[why] > 0)
  return { rank: dueAt - ahead.reduce((sum, why) => sum + minutes[why], 0) * MINUTE, ahead }
}

/** At most one of them: it counts once that the last time was not good. */
function lastTime(earlier: ResolvedConversation[]): Ahead[] {
  const last = earlier.at(-1)
  if (last?.brokePromise) return ['promise_broken']
  const unhappy = earlier.some(c => c.handoff?.reason === 'complaint') || (last?.rating?.stars ?? 5) <= FEW_STARS
  return unhappy ? ['unhappy_before'] : []
}

const because: Record<Language, Record<Ahead, string>> = {
  fa: {
    sensitive: 'موضوع حساس است',
    complaint: 'شکایت دارد',
    frustrated: 'ناراحت است',
    bot_failed: 'ربات درست کار نکرد',
    unhappy_before: 'پیش‌تر ناراضی رفته است',
    promise_broken: 'بار پیش سر قولمان نماندیم',
  },
  en: {
    sensitive: 'the matter is sensitive',
    complaint: 'it is a complaint',
    frustrated: 'the customer is upset',
    bot_failed: 'the bot broke',
    unhappy_before: 'the customer left unhappy before',
    promise_broken: 'we broke a promise last time',
  },
}

/** One sentence for the card: why the conversation stands where it stands. */
export function whyHere(handoff: Handoff, language: Language, timeZone: string): string {
  const until = timeOfDay(handoff.dueAt, language, timeZone)
  const why = (handoff.ahead ?? []).map(one => because[language][one])
  const minutes = Math.round((handoff.dueAt - rankOf(handoff)) / MINUTE)
  const count = new Intl.NumberFormat(language).format(minutes)
  if (language === 'fa')
    return minutes > 0
      ? `پاسخ تا ${until}؛ ${count} دقیقه جلوتر، چون ${why.join(' و ')}.`
      : `پاسخ تا ${until}؛ به ترتیب آمدن.`
  return minutes > 0
    ? `Reply due by ${until}; ${count} ${minutes === 1 ? 'minute' : 'minutes'} ahead, because ${why.join(' and ')}.`
    : `Reply due by ${until}; in order of arrival.`
}
