// What was just written is read from memory, as far as there is room for it.
import { describe, expect, it } from 'vitest'
import { recent, recentActivities } from '../../src/stores/recent.js'

describe('what was written last on a line', () => {
  const written = (seq: number, body = `said ${seq}`) => ({ seq, body })

  it('is read in its order where all of it is there, and from the disk where it is not', () => {
    const said = recentActivities({ most: 2, room: 100_000 })
    said.add('a', [written(4), written(5)])
    said.add('a', [written(6)])
    expect(said.after('a', 4, -1)).toEqual(['said 5', 'said 6'])
    expect(said.after('a', 3, 1)).toEqual(['said 4'])
    expect(said.after('a', 2, -1)).toBeUndefined()
    said.add('a', [written(9)]) // somebody else wrote in between
    expect(said.after('a', 6, -1)).toBeUndefined()
    expect(said.after('a', 8, -1)).toEqual(['said 9'])
  })

  it('fills no memory, however long the messages are', () => {
    const said = recentActivities({ most: 2, room: 100_000 })
    const long = 'x'.repeat(20_000)
    for (let seq = 1; seq <= 24; seq++) said.add('a', [written(seq, long)])
    expect(said.after('a', 23, -1)).toEqual([long])
    expect(said.after('a', 22, -1)).toBeUndefined()
    said.add('a', [written(25, long + long)])
    expect(said.after('a', 24, -1)).toBeUndefined()
    said.add('a', [written(26)])
    expect(said.after('a', 25, -1)).toEqual(['said 26'])
  })

  it('lets go of the lines that were written to first where all of them together are too long', () => {
    const said = recentActivities({ most: 100, room: 50 })
    const words = 'x'.repeat(20)
    said.add('a', [written(1, words)])
    said.add('b', [written(1, words)])
    said.add('a', [written(2, 'once more')])
    expect([said.after('a', 0, -1), said.after('b', 0, -1)]).toEqual([[words, 'once more'], [words]])
    said.add('c', [written(1, words)])
    expect(said.after('b', 0, -1)).toBeUndefined()
    expect(said.after('c', 0, -1)).toEqual([words])
    expect(said.after('a', 0, -1)).toEqual([words, 'once more'])
    said.delete('c')
    said.add('d', [written(1, words + words)])
    expect(said.after('a', 0, -1)).toBeUndefined()
    expect(said.after('d', 0, -1)).toEqual([words + words])
  })
})

describe('texts that were written last', () => {
  it('are kept as many as there may be, and as there is room for', () => {
    const kept = recent({ most: 3, room: 10 })
    for (const id of ['a', 'b', 'c', 'd']) kept.set(id, id)
    expect(kept.get('a')).toBeUndefined()
    kept.set('e', 'x'.repeat(8))
    expect([kept.get('b'), kept.get('c'), kept.get('d')]).toEqual([undefined, 'c', 'd'])
    kept.set('e', 'short')
    kept.set('f', 'fits')
    expect([kept.get('c'), kept.get('d'), kept.get('e'), kept.get('f')]).toEqual([undefined, 'd', 'short', 'fits'])
  })

  it('stay where one that is too long by itself is not kept, nor what it replaces', () => {
    const kept = recent({ most: 3, room: 10 })
    kept.set('a', 'old')
    kept.set('b', 'stays')
    kept.set('a', 'x'.repeat(11))
    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'stays'])
  })
})
