// Asking who answers is not asking for somebody else.
import { describe, expect, it } from 'vitest'
import { asksWhoAnswers } from '../../src/understanding/who.js'

describe('who is talking', () => {
  it.each([
    'تو رباتی یا آدم؟',
    'شما ربات هستید؟',
    'سلام، آدمی؟',
    'با ربات حرف می‌زنم یا آدم؟',
    'هوش مصنوعی هستی؟',
    'شما کی هستین',
    'دارم با آدم حرف می‌زنم؟',
    'با آدم دارم صحبت می‌کنم؟',
    'are you a bot?',
    'Are you a real person or a robot?',
    'am I talking to a bot?',
    'is this a bot or a real person',
    'r u human',
    'who are you',
    'toro khoda begin robati ya adam',
  ])('is asked by “%s”', text => expect(asksWhoAnswers(text)).toBe(true))

  it.each([
    'ادمین هست؟',
    'ربات جواب درست بده',
    'ربات نمی‌خوام، آدم بیار',
    'من ربات نیستم',
    'جاروبرقی رباتی دارین؟',
    'are you open on Fridays?',
    'are you a bot? get me a human',
    'who delivers my order',
    '',
  ])('is not asked by “%s”', text => expect(asksWhoAnswers(text)).toBe(false))
})
