// Notes how a channel or a hub takes what it is told, for the support lead's page; what it does is not changed.
import type { Instant } from '../domain/activity.js'
import { NotTaken } from '../domain/delivery.js'
import type { Trouble } from '../domain/outside.js'
import type { Clock } from '../ports.js'
import type { Follower, MessagesDoor } from '../ports-outside.js'

export type Taken = { takenAt: Instant | null; trouble: Trouble | null }
export type Knocked = { heardAt: Instant | null; strangerAt: Instant | null }

export function watchedFollower(follower: Follower, clock: Clock): { follower: Follower; taken: Taken } {
  const taken: Taken = { takenAt: null, trouble: null }
  const tell: Follower['tell'] = async (...what) => {
    try {
      const ids = await follower.tell(...what)
      taken.takenAt = clock.now()
      return ids
    } catch (error) {
      const why = error instanceof NotTaken ? error.message : 'It could not be sent.'
      taken.trouble = { at: clock.now(), why }
      throw error
    }
  }
  return { follower: { ...follower, tell }, taken }
}

export function watchedDoor(door: MessagesDoor, knocked: Knocked, clock: Clock): MessagesDoor {
  return {
    async accept(request) {
      const outcome = await door.accept(request)
      knocked[outcome === 'taken' ? 'heardAt' : 'strangerAt'] = clock.now()
      return outcome
    },
  }
}
