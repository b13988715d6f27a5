// Polling: what happened on the line after the watermark.
import { lineStatus } from '../../desk/status.js'
import { isPublic } from '../../domain/activity-desk.js'
import { blank } from '../../domain/line.js'
import type { Http } from '../context.js'
import type { ActivitySet } from '../contract-direct-line.js'
import type { Pass } from '../tokens.js'
import { readPage } from './page.js'
import { placeOf, watermark } from './watermark.js'
import { toWire, type UrlOf } from './wire.js'

/**
 * Never throws: Microsoft's client stops polling for ever after one answer that is not 200, 403 or 404. When the store
 * cannot be read the set is empty and the watermark the same, so that the client asks again.
 */
export async function poll({ desk }: Http, pass: Pass, given: unknown, urlOf: UrlOf): Promise<ActivitySet> {
  const { store, log } = desk
  const { epoch } = store // of now: what is read after the past was exchanged must not pass for a place in the new one
  try {
    const line = (await store.line(pass.line)) ?? blank(pass.line, pass.customer)
    const asked = placeOf(given, epoch)
    const after = asked > line.version ? 0 : asked
    const [page, status] = await Promise.all([readPage(store, line.id, after), lineStatus(desk, line)])
    // What was said since comes with the next answer, and with a status that knows of it.
    const activities = page.activities.filter(activity => activity.seq <= line.version)
    const seq = activities.at(-1)?.seq ?? after
    return {
      activities: activities.filter(isPublic).map(activity => toWire(line, activity, urlOf)),
      watermark: watermark(epoch, seq),
      hamdel: status,
    }
  } catch (err) {
    log.warn({ err, lineId: pass.line }, 'A poll could not be answered; the client was told that there is no news.')
    return noNews(given)
  }
}

/** The client keeps its place and asks again. */
export const noNews = (given: unknown): ActivitySet => ({
  activities: [],
  ...(typeof given === 'string' && given && { watermark: given }),
})
