// Writers of one line wait for each other, and a program that ends waits for them all.
import { expect, it } from 'vitest'
import { allDone, inTurn } from '../../src/desk/in-turn.js'
import type { Store } from '../../src/ports.js'

const later = () => new Promise<void>(done => setImmediate(done))

it('ends when all that was begun has ended, and what each of them began, also where one failed', async () => {
  const store = {} as Store
  const ended: string[] = []
  const task = (name: string, then?: () => void) => async () => {
    await later()
    then?.()
    ended.push(name)
  }
  void inTurn(
    store,
    'ana',
    task('first', () => void inTurn(store, 'ana', task('what it began'))),
  )
  void inTurn(store, 'ana', task('second'))
  inTurn(store, 'bo', () => Promise.reject(new Error('failed'))).catch(() => ended.push('failed'))
  await allDone(store)
  expect(ended.sort()).toEqual(['failed', 'first', 'second', 'what it began'])
})

it('waits for nobody where nothing was begun', async () => {
  await allDone({} as Store)
})
