// The trial `npm run trial -- model`, small: every fault of a model's server once or twice.
import { expect, it } from 'vitest'
import { throughFaults } from './faults.js'
import { FAULTS } from './server.js'

it('whatever the model does, each customer gets one reply in time', async () => {
  const { faults, fellBack } = await throughFaults(2 * FAULTS.length, 12, 1_500)
  expect(faults).toBe(2 * FAULTS.length)
  expect([...fellBack.keys()]).toEqual(expect.arrayContaining(['failed', 'refused', 'rejected', 'shape', 'timeout']))
}, 60_000)
