// The trial `npm run trial -- model`, small: every fault of a model's server once or twice.
import { expect, it } from 'vitest'
import { PATIENT_MS } from '../patience.js'
import { throughFaults } from './faults.js'
import { FAULTS } from './server.js'

it('whatever the model does, each customer gets one reply', async () => {
  const { faults, fellBack } = await throughFaults(2 * FAULTS.length, 12, { budgetMs: 1_500, withinMs: PATIENT_MS })
  expect(faults).toBe(2 * FAULTS.length)
  expect([...fellBack.keys()]).toEqual(expect.arrayContaining(['failed', 'refused', 'rejected', 'shape', 'timeout']))
})
