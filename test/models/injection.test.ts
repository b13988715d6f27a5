// The trial `npm run trial -- injection`, every fourth attempt of it.
import { expect, it } from 'vitest'
import { attemptAll } from './injection.js'

it('no secret gets out, nothing is answered without an entry, and the door to a person opens', async () => {
  const { made, asked } = await attemptAll(4)
  expect(made).toBe(150)
  expect(asked).toBeGreaterThan(75)
})
