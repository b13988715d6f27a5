import { describe, expect, it } from 'vitest'
import { byWord, forgetRemembered, forgettable, remembered } from '../../src/understanding/remembered.js'

describe('what was understood', () => {
  const counted = (kept: number) => {
    const asked: string[] = []
    const length = remembered(kept, text => {
      asked.push(text)
      return text.length
    })
    return { asked, length }
  }

  it('is not worked out a second time', () => {
    const { asked, length } = counted(10)
    expect([length('سلام'), length('سلام'), length('hi')]).toEqual([4, 4, 2])
    expect(asked).toEqual(['سلام', 'hi'])
  })

  it('is forgotten in the order in which it was last needed, so that memory stays bounded', () => {
    const { asked, length } = counted(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) length(text)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })

  it('is forgotten with whoever is erased, single words and all', () => {
    const asked: string[] = []
    const length = byWord(word => {
      asked.push(word)
      return word.length
    })
    length('زهره')
    length('زهره')
    forgetRemembered()
    length('زهره')
    expect(asked).toEqual(['زهره', 'زهره'])
  })

  it('is forgotten also where a map of its own keeps it', () => {
    const kept = forgettable(new Map([['زهره', 1]]))
    forgetRemembered()
    expect(kept.size).toBe(0)
  })
})
