// What no way of putting it has is heard by the kinds of its words; what is only mentioned stays calm.
import { describe, expect, it } from 'vitest'
import { read } from '../../src/understanding/read.js'

describe('what is told without being named', () => {
  it.each([
    'از یه دستگاه تو استانبول وارد حسابم شدن، من شیرازم و گوشیم دستمه',
    'Somebody bought train tickets in Manila with my card while I was asleep in Leeds',
    'az kartam nesfe shab se bar pul bardashtan man khab budam',
  ])('is grave: %s', text => {
    const { sensitive } = read(text)
    expect(sensitive.p).toBeGreaterThanOrEqual(0.5)
    expect(sensitive.evidence).not.toEqual([])
  })

  it('is despair, whatever the other words are', () => {
    const { sensitive, frustrated } = read('طناب رو آماده کردم، فقط خواستم حسابم بسته بشه')
    expect(sensitive.p).toBeGreaterThan(0.9)
    expect(frustrated.p).toBeGreaterThan(0.5)
  })

  it.each([
    'به پیک بگین زنگ نزنه بچه خوابه',
    'فعلا نمیخواد کسی زنگ بزنه، شنبه خودم میام',
    'my feet are killing me, which insoles do you have',
  ])('fetches nobody where it is only mentioned: %s', text => {
    const { sensitive, wantsHuman } = read(text)
    expect([sensitive.p < 0.5, wantsHuman.p < 0.5]).toEqual([true, true])
  })

  it.each(['من خود مدیر رو میخوام', 'تلفنی سختمه یکی بیاد همینجا چت کنه', 'خودت جواب نده یه آدم بیار'])(
    'hears who is asked for beside what is mentioned: %s',
    text => expect(read(text).wantsHuman.p).toBeGreaterThanOrEqual(0.6),
  )
})
