// Several questions in one breath.
import { describe, expect, it } from 'vitest'
import { asked, questionsIn } from '../../src/understanding/questions.js'

describe('what is asked', () => {
  it.each([
    ['سلام\nیه سوال داشتم\nسفارشم کی میرسه', 'سفارشم کی میرسه'],
    ['سلام یه سوال داشتم سفارشم کی میرسه', 'سفارشم کی میرسه'],
    ['hi, how are you? where is my order? thanks', 'where is my order?'],
    ['سلام', 'سلام'],
  ])('is heard without its courtesies: %s', (text, rest) => expect(asked(text)).toBe(rest))

  it.each([
    ['هزینه ارسال چقدره و تا کی میشه پس داد؟', 2],
    ['1. How do I return a shirt?\n2. How much is delivery?', 2],
    ['do you have red and blue shirts?', 1],
    ['سلام\nیه سوال داشتم\nسفارشم کی میرسه', 1],
  ])('is counted: %s', (text, count) => expect(questionsIn(text)).toHaveLength(count))
})
