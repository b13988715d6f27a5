// The one timer: does whatever is owed by now, in any process, after any crash.
import type { Lease } from '../domain/person.js'
import type { Clock } from '../ports.js'
import { answer } from './answer.js'
import { comeBack } from './come-back.js'
import { change } from './commit.js'
import { deliver } from './deliver.js'
import type { Desk } from './desk.js'
import { keepPromise, warnOfLateAgent } from './keep-promise.js'
import { RENEW_MS, shorten } from './leases.js'
import { type Leases, look } from './look.js'
import { completeMerge } from './merge.js'
import { lapse, offerWaiting } from './offers.js'
import { sendPost } from './post.js'
import { tellOfSilence } from './silence.js'
import { stranded } from './watchdog.js'

const MEND_MS = 30_000
/** So much later, or earlier, than a moment ago: time itself jumped, or stood still with the machine. */
const JUMP_MS = 20_000
const RENEWED_WITHIN_MS = 2 * RENEW_MS // whoever is there has said so by then
const MAIL_MS = 5_000

const known: Leases = () => 'known'

/** Asked several times a round: a jump may fall into the middle of it. */
function leasesAfterJumps(clock: Clock): Leases {
  let lastAt = clock.now()
  let knownFrom = lastAt
  return () => {
    const now = clock.now()
    if (Math.abs(now - lastAt) > JUMP_MS) knownFrom = now + RENEWED_WITHIN_MS
    lastAt = now
    return now < knownFrom ? 'stale' : 'known'
  }
}

/** Wakes every line whose wakeAt has come; answers how many. */
export async function sweep(desk: Desk, leases = known): Promise<number> {
  const due = await desk.store.due(desk.clock.now(), 200)
  await Promise.all(due.map(lineId => wake(desk, lineId, leases)))
  return due.length
}

/** Does what is owed on a line. Never rejects: what fails is logged and still due at the next sweep. */
async function wake(desk: Desk, lineId: string, leases: Leases): Promise<void> {
  try {
    const { conversation, owesMerge, tellAt } = (await desk.store.line(lineId)) ?? {}
    if (tellAt !== undefined && tellAt <= desk.clock.now())
      deliver(desk, lineId).catch(err =>
        desk.log.warn({ err, lineId }, 'A line could not be told; the next sweep does it.'),
      )
    if (owesMerge) await completeMerge(desk, lineId)
    else if (conversation?.status === 'bot' && conversation.owed) await answer(desk, lineId)
    else if (conversation?.status === 'queued') {
      if (conversation.offer) await lapse(desk, lineId)
      await keepPromise(desk, lineId)
    } else if (conversation?.status === 'assigned') {
      if (leases() === 'stale') return
      await look(desk, lineId, leases)
      await warnOfLateAgent(desk, lineId)
      await tellOfSilence(desk, lineId)
    } else if (conversation?.status === 'scheduled') await comeBack(desk, lineId)
    else if (tellAt === undefined) await change(desk, lineId, line => line && { line, happened: [] }) // nothing is owed: the commit says so
  } catch (error) {
    desk.log.error({ lineId, err: error }, 'What is owed on a line could not be done; it will be tried again.')
  }
}

/**
 * Finds who has been stranded and wakes their lines. Sweeping leaves nobody behind while the clock goes forward; when it is
 * put back, what was to be done is suddenly far in the future, and leases last longer than they may.
 */
export async function mend(desk: Desk, leases = known): Promise<number> {
  const all: Lease[] = await desk.store.leases.all()
  await Promise.all(all.map(lease => shorten(desk, lease)))
  const found = await stranded(desk)
  await Promise.all(found.map(lineId => wake(desk, lineId, leases)))
  return found.length
}

/** Sweeps every `everyMs` until called off; a failing store is waited for, not given up. */
export function keepSweeping(desk: Desk, everyMs: number): () => void {
  let stopped = false
  let cancel = () => {}
  let mended = 0 // rounds until the next time
  let mailed = 0
  let mailing: Promise<number> | undefined // a slow mail server holds up nothing else
  const leases = leasesAfterJumps(desk.clock)
  const round = async () => {
    leases()
    try {
      await sweep(desk, leases)
      await offerWaiting(desk)
      if (mended-- <= 0) {
        mended = MEND_MS / everyMs
        await mend(desk, leases)
      }
      if (mailed-- <= 0) {
        mailed = MAIL_MS / everyMs
        mailing ??= sendPost(desk).finally(() => {
          mailing = undefined
        })
        mailing.catch(err => desk.log.warn({ err }, 'The letters could not be looked through; trying again.'))
      }
    } catch (error) {
      desk.log.warn({ err: error }, 'The store did not say what is due; trying again.')
    }
    leases()
    if (!stopped) cancel = desk.clock.wake(desk.clock.now() + everyMs, () => void round())
  }
  void round()
  return () => {
    stopped = true
    cancel()
  }
}
