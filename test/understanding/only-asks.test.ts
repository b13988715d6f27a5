// Questions of what is possible tell of nothing that happened; everything else is told.
import { describe, expect, it } from 'vitest'
import { told } from '../../src/understanding/only-asks.js'
import { hearing } from '../../src/understanding/read.js'

const words = (text: string) => hearing(text).words
const left = (text: string) => told(text, hearing(text).script !== 'english', words).trim()

describe('what only asks', () => {
  it.each([
    'بیمه بدنه آتیش‌سوزی رو پوشش میده؟',
    'سنسور نشت گاز دارین؟',
    'اگه دو بار کم بشه چقدر طول میکشه برگرده؟',
    'does the home insurance cover fire and gas leaks',
    'can I be charged twice if I press pay again?',
    'what does the police report need to say for a claim?',
  ])('tells nothing: %s', text => expect(left(text)).toBe(''))

  it.each([
    'چرا دو بار از حسابم کم شده؟',
    'بچه‌م داره خفه میشه چیکار کنم؟',
    'عکس کارت ملی مشتریا بازه، هر کسی میتونه ببینه',
    'can you explain why I was charged twice?',
    'what do I do, I smell gas',
    'is my account hacked?',
  ])('tells what goes on: %s', text => expect(left(text)).toBe(text))

  it('keeps what is told before the question', () => {
    expect(left('my charger exploded, can I get a refund?')).toBe('my charger exploded')
    expect(left('بخاری بوی گاز میده، خطرناکه؟')).toBe('بخاری بوی گاز میده')
    expect(left('شارژرش ترکید. گارانتی شامل میشه؟')).toBe('شارژرش ترکید.')
  })
})
