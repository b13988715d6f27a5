// How quickly a team works and how long people wait for it, out of its last conversations.
export type Pace = {
  id: string // the team's; 'all' where there are none
  revision: number
  /** Claim to resolution, latest last, ms. */
  handlingMs: number[]
  /** A slot was free: from the handoff to the claim, latest last, ms. */
  pickupMs: number[]
  /** Who left the queue lately, by a claim or by giving up. */
  waited: { ms: number; left: boolean }[]
}

const KEPT = 100

export type Paced = { handlingMs?: number; pickupMs?: number; waited?: { ms: number; left: boolean } }

export const noPace = (id: string): Pace => ({ id, revision: 0, handlingMs: [], pickupMs: [], waited: [] })

export function paced(before: Pace, { handlingMs, pickupMs, waited }: Paced): Pace {
  const grown = <T>(all: T[], one: T | undefined) => (one === undefined ? all : [...all, one].slice(-KEPT))
  return {
    id: before.id,
    revision: before.revision + 1,
    handlingMs: grown(before.handlingMs, handlingMs),
    pickupMs: grown(before.pickupMs, pickupMs),
    waited: grown(before.waited, waited),
  }
}

/** The middle one: somebody who forgot a conversation over lunch changes nothing. */
export function usualPickup({ pickupMs }: Pace, before: number): number {
  const sorted = [...pickupMs, before, before, before].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? before
}
