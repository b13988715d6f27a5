// The bot's turn, by table.
import { describe, expect, it } from 'vitest'
import { botFailed, decide } from '../../dialogs/decide.js'
import { phrase } from '../../dialogs/phrases/say.js'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Turn } from '../../dialogs/turn.js'
import { aConversation, aCourse, anEntry, aReading, aTurn, found, outcome } from './turns.js'

const sure = [found('return-window', 0.9)]
const close = [found('return-window', 0.5), found('return-cost', 0.4), found('refund-time', 0.36), found('jobs', 0.1)]
const certain = (words: string) => ({ p: 1, evidence: [words] })

describe('the bot', () => {
  it.each<[string, Partial<Turn>, string]>([
    ['answers from the entry that fits', { candidates: sure }, 'answer return-window'],
    ['asks back when it is not sure', { candidates: close }, 'clarify'],
    ['says that it does not know when nothing fits', {}, 'fallback'],
    [
      'fetches a person when asked, even with a sure answer',
      { candidates: sure, reading: aReading({ wantsHuman: certain('اپراتور') }) },
      'handoff + handoff asked',
    ],
    [
      'fetches a person for a frustrated customer',
      { reading: aReading({ frustrated: certain('کلافه شدم') }) },
      'handoff + handoff frustrated',
    ],
    ['fetches a person after two thumbs down', { votedDown: 2 }, 'handoff + handoff frustrated'],
    [
      'does not guess twice: a person after a second miss',
      { conversation: aConversation({ misses: 1, lastSpoken: 'fallback' }), course: aCourse({ misses: 2 }) },
      'handoff + handoff no_answer',
    ],
    [
      'answers after a miss when it can',
      { candidates: sure, conversation: aConversation({ misses: 1 }) },
      'answer return-window',
    ],
    [
      'fetches a person when its offer is taken',
      { reading: aReading({ kind: 'yes' }), conversation: aConversation({ misses: 1, lastSpoken: 'fallback' }) },
      'handoff + handoff no_answer',
    ],
    [
      'fetches a person when its offer is taken by the button',
      {
        utterance: 'بله، بپرسید',
        candidates: sure,
        conversation: aConversation({ misses: 1, lastSpoken: 'fallback' }),
      },
      'handoff + handoff no_answer',
    ],
    [
      'accepts a no by the button',
      { utterance: 'No, thanks', conversation: aConversation({ misses: 1, lastSpoken: 'offer' }) },
      'courtesy',
    ],
    [
      'accepts a no to its offer',
      { reading: aReading({ kind: 'no' }), conversation: aConversation({ misses: 1, lastSpoken: 'fallback' }) },
      'courtesy',
    ],
    [
      'says that it is a bot when asked, whatever sounds like it',
      { utterance: 'شما ربات هستید؟', candidates: [found('support-hours', 0.7)] },
      'courtesy',
    ],
    [
      'asks which of two is meant by a single word',
      { utterance: 'هزینه', candidates: [found('delivery-cost', 0.75), found('return-cost', 0.5)] },
      'clarify',
    ],
    [
      'answers a single word that means one thing',
      { utterance: 'هزینه', candidates: [found('delivery-cost', 0.75), found('return-cost', 0.2)] },
      'answer delivery-cost',
    ],
    ['greets', { reading: aReading({ kind: 'greeting', complete: false }) }, 'greeting'],
    ['listens on when the customer has only begun', { reading: aReading({ complete: false }) }, 'courtesy'],
    [
      'listens when the customer begins another question',
      { reading: aReading({ complete: false }), conversation: aConversation({ lastSpoken: 'answer' }) },
      'courtesy',
    ],
    [
      'answers the question that was chosen, even if it sounds like a repetition or a wish for a person',
      {
        utterance: 'return-cost؟',
        offered: close,
        reading: aReading({ wantsHuman: certain('کسی'), frustrated: certain('دوباره همان را می‌پرسد') }),
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'answer return-cost',
    ],
    [
      'answers the question that was pointed at',
      {
        utterance: 'دومی',
        candidates: [found('first-purchase-discount', 0.9)],
        offered: close,
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'answer return-cost',
    ],
    [
      'takes a yes for the only question that it offered',
      {
        offered: [found('jobs', 0.4)],
        reading: aReading({ kind: 'yes' }),
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'answer jobs',
    ],
    [
      'takes a no to its question for “none of these”',
      { offered: close, reading: aReading({ kind: 'no' }), conversation: aConversation({ lastSpoken: 'clarify' }) },
      'fallback',
    ],
    [
      'helps and fetches a person when the chosen question always needs one',
      {
        utterance: 'charged-twice?',
        offered: [found('charged-twice', 0.4, { person: true })],
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'answer charged-twice + handoff + handoff always_person + card',
    ],
    [
      'does not take “none of these” for a question',
      {
        candidates: [found('non-returnable', 0.9)],
        reading: aReading({ kind: 'none_of_these' }),
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'fallback',
    ],
    [
      'admits that none of its offers fit',
      {
        candidates: close,
        reading: aReading({ kind: 'none_of_these' }),
        conversation: aConversation({ lastSpoken: 'clarify' }),
      },
      'fallback',
    ],
    [
      'asks back only once in a row',
      { candidates: close, conversation: aConversation({ lastSpoken: 'clarify' }) },
      'fallback',
    ],
    [
      'does not repeat the answer that it just gave',
      { candidates: sure, conversation: aConversation({ served: ['return-window'], lastSpoken: 'answer' }) },
      'offer',
    ],
    [
      'gives an earlier answer again when it is asked for later',
      { candidates: sure, conversation: aConversation({ served: ['return-window', 'jobs'], lastSpoken: 'answer' }) },
      'answer return-window',
    ],
    [
      'helps first and fetches a person where editors said always',
      { candidates: [found('charged-twice', 0.8, { person: true })] },
      'answer charged-twice + handoff + handoff always_person',
    ],
    [
      'fetches nobody for such an entry that only may fit',
      { candidates: [found('charged-twice', 0.4, { person: true })] },
      'clarify',
    ],
  ])('%s', (_sentence, turn, expected) => expect(outcome(decide(aTurn(turn)))).toBe(expected))

  it('offers the closest questions in the language of the customer, and none of these', () => {
    const [said] = decide(aTurn({ candidates: close, reading: aReading({ language: 'en' }) }))
    expect(said?.type === 'say' && said.options?.map(option => option.title)).toEqual([
      'return-window?',
      'return-cost?',
      'refund-time?',
      'None of these',
    ])
  })

  it('names the entry, its revision, the score and the threshold of every answer', () => {
    const [said] = decide(aTurn({ candidates: sure }))
    expect(said).toMatchObject({
      text: 'پاسخ return-window',
      source: {
        entryId: 'return-window',
        revision: 3,
        score: 0.9,
        threshold: 0.6,
        checkedOn: '2026-11-01',
        language: 'fa',
      },
    })
  })

  it('offers what is worth asking next in the language of the answer, but nothing that was answered', () => {
    const onlyPersian = { ...anEntry('jobs'), en: undefined } as never
    const related = {
      'return-window': [anEntry('return-window'), anEntry('refund-time'), anEntry('return-cost'), onlyPersian],
    }
    const conversation = aConversation({ served: ['refund-time'] })
    const [said] = decide(aTurn({ candidates: sure, related, conversation, reading: aReading({ language: 'en' }) }))
    expect(said).toMatchObject({ spoken: 'answer', options: [{ title: 'return-cost?', text: 'return-cost?' }] })
  })

  it('says so when it has the answer in the other language only', () => {
    const onlyPersian = { ...found('jobs', 0.9), entry: { ...found('jobs', 0.9).entry, en: undefined } } as never
    const [said] = decide(aTurn({ candidates: [onlyPersian], reading: aReading({ language: 'en' }) }))
    expect(said?.type === 'say' && said.text).toMatch(/in Persian only.*پاسخ jobs/s)
  })

  it('promises a time only while somebody is there to keep it', () => {
    const asked = aReading({ wantsHuman: certain('اپراتور') })
    const [there] = decide(aTurn({ reading: asked, waiting: 2 }))
    const [absent] = decide(aTurn({ reading: asked, waiting: 2, agentsConnected: 0 }))
    expect(there?.type === 'say' && there.text).toMatch(/نفر سوم .*۱۰:۱۰/)
    expect(absent?.type === 'say' && absent.text).not.toMatch(/\d\d:\d\d|[۰-۹]{2}:[۰-۹]{2}/)
  })

  it('never says the same sentence twice in a conversation while it has another', () => {
    const said: string[] = []
    for (let i = 0; i < 3; i++) {
      const [action] = decide(aTurn({ said }))
      if (action?.type === 'say') said.push(action.text)
    }
    expect(new Set(said).size).toBe(3)
  })

  it('gives the agent the customer’s words and what it tried', () => {
    const asked = aReading({ wantsHuman: certain('operator'), language: 'en' })
    const earlier = ['where is my parcel']
    const conversation = aConversation({ served: ['track-order'] })
    const [, handoff] = decide(aTurn({ reading: asked, earlier, conversation, utterance: 'operator please' }))
    expect(handoff).toMatchObject({
      evidence: ['operator'],
      dueAt: aTurn().now + defaultPolicy.firstResponseMinutes * 60_000,
    })
    expect(handoff?.type === 'handoff' && handoff.summary).toMatch(/where is my parcel.*operator please.*track-order/)
  })

  it('is not sorry for answers that it never gave: who comes angry is only understood', () => {
    const reading = aReading({ frustrated: certain('مسخره کردین') })
    const first = (over: Partial<Turn>) => decide(aTurn({ reading, ...over }))[0]
    expect(first({})).toMatchObject({ text: expect.stringContaining('ناراحتی‌تان را می‌فهمم') })
    expect(first({ conversation: aConversation({ served: ['track-order'] }) })).toMatchObject({
      text: expect.stringContaining('جواب‌هایم به کارتان نیامد'),
    })
  })

  it('has nobody confirm their own outburst', () => {
    const wants = { reading: aReading({ wantsHuman: certain('اپراتور') }) }
    const hears = (utterance: string) => outcome(decide(aTurn({ ...wants, utterance })))
    expect(hears('این چه وضعیه سه هفته‌ست سفارشم نرسیده مسخره کردین؟؟؟')).toBe('handoff + handoff asked')
    expect(hears('سفارشم سه هفته است نرسیده')).toBe('handoff + handoff asked + card')
  })

  it('puts it another way the second time, though the time in it is another', () => {
    const facts = { wait: 'کمتر از یک دقیقه', until: '۱۴:۳۲' }
    const once = phrase('laterWait', 'fa', [], facts)
    expect(phrase('laterWait', 'fa', [once], { ...facts, until: '۱۴:۳۳' }).slice(0, 12)).not.toBe(once.slice(0, 12))
  })

  it('fails toward a person', () => expect(outcome(botFailed(aTurn()))).toBe('handoff + handoff bot_failed'))
})
