// What I do with a conversation besides answering it. Each carries an id of its own, so that a second try is harmless.
import { call } from '../console/api.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import * as opened from './opened.js'
import { refusal } from './refusals.js'

const ownId = () => crypto.randomUUID()

/** True when the server did it. What it refuses is said in its own words, where it has some for people. */
async function act(lineId: string, verb: string, body?: object, method: 'POST' | 'PUT' = 'POST'): Promise<boolean> {
  try {
    await call(method, opened.at(lineId, verb), body)
    await opened.reload()
    return true
  } catch (error) {
    await opened.reload()
    tell(refusedWith(error, 403, 409, 400) ? refusal(error.message) : trouble(error), undefined, verb)
    return false
  }
}

const claimOf = (lineId: string): number | null => (opened.openId() === lineId ? (opened.here()?.claim ?? null) : null)

async function held(lineId: string, verb: string, body: object): Promise<boolean> {
  const claim = claimOf(lineId)
  if (claim === null) return false
  opened.letsGo(lineId)
  return act(lineId, verb, { id: ownId(), claim, ...body })
}

export type To = { kind: 'agent'; personId: string } | { kind: 'team'; teamId: string } | { kind: 'leads' }

export const transfer = (lineId: string, to: To, note: string) => held(lineId, 'transfer', { to, note })
export const writeNote = (lineId: string, text: string, mentions: string[]) =>
  act(lineId, 'notes', { id: ownId(), text, mentions })
export const giveBack = (lineId: string, text: string) => held(lineId, 'return', { text })
export const snooze = (lineId: string, until: number, why: string) => held(lineId, 'snooze', { until, why })
export const wake = (lineId: string) => act(lineId, 'wake', { id: ownId() })
export const merge = (lineId: string, into: string) => held(lineId, 'merge', { into })
export const block = (lineId: string, reason: string, until?: number) => {
  const claim = claimOf(lineId)
  opened.letsGo(lineId)
  return act(lineId, 'block', {
    ...{ id: ownId(), reason },
    ...(claim !== null && { claim }),
    ...(until !== undefined && { until }),
  })
}
export const judge = (lineId: string, entryId: string, verdict: 'wrong' | 'could') =>
  act(lineId, 'near/judge', { id: ownId(), entryId, verdict })
export const unblock = (lineId: string) => act(lineId, 'unblock', { id: ownId() })
export const setTags = (lineId: string, tags: string[]) => act(lineId, 'tags', { id: ownId(), tags }, 'PUT')
export const declineOffer = (lineId: string) => act(lineId, 'decline', { id: ownId() })
export const acceptOffer = (lineId: string) => act(lineId, 'accept')
