// Publishes an entry and waits until it is learnt: the program itself answers after two seconds, learnt or not.
import { publish as publishIt } from '../src/desk/publish.js'
import type { Entry } from '../src/domain/entry.js'
import { PATIENT_MS } from './patience.js'

export async function publish(...how: Parameters<typeof publishIt>): Promise<Entry> {
  const entry = await publishIt(...how)
  await how[0].matcher?.caughtUp(PATIENT_MS)
  return entry
}
