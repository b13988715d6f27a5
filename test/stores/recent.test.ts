// What was just written is read from memory, as far as there is room for it.
import { describe, expect, it } from 'vitest'
import { recentActivities } from '../../src/stores/recent.js'

describe('what was written last on a line', () => {
  const written = (seq: number, body = `said ${seq}`) => ({ seq, body })

  it('is read in its order where all of it is there, and from the disk where it is not', () => {
    const said = recentActivities(2)
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
    const said = recentActivities(2)
    const long = 'x'.repeat(20_000)
    for (let seq = 1; seq <= 24; seq++) said.add('a', [written(seq, long)])
    expect(said.after('a', 23, -1)).toEqual([long])
    expect(said.after('a', 22, -1)).toBeUndefined()
    said.add('a', [written(25, long + long)])
    expect(said.after('a', 24, -1)).toBeUndefined()
    said.add('a', [written(26)])
    expect(said.after('a', 25, -1)).toEqual(['said 26'])
  })
})
