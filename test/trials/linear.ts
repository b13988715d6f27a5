// Whether what everybody was told of one conversation could have happened one after the other: Wing and Gong's search over
// all orders that keep what was over before something else began.

/** A conversation as a register: nobody's, or somebody's under a claim. */
type State = { holder: string | null; claim: number }

/** `from`, `to`: when it was asked and answered, ms. */
export type Told = { from: number; to: number; by: string } & (
  | { does: 'claim'; won: number | null }
  | { does: 'reply' | 'release'; claim: number; done: boolean }
  | { does: 'read'; holder: string | null }
)

/** What is after it; null: in this state nobody could have been told so. */
function after({ holder, claim }: State, told: Told): State | null {
  const same = { holder, claim }
  switch (told.does) {
    case 'claim':
      if (told.won === null) return holder !== null && holder !== told.by ? same : null
      return holder === null ? { holder: told.by, claim: told.won } : null
    case 'reply':
    case 'release': {
      const mine = holder === told.by && claim === told.claim
      if (mine !== told.done) return null
      return mine && told.does === 'release' ? { holder: null, claim: 0 } : same
    }
    case 'read':
      return told.holder === holder ? same : null
  }
}

/** At most some forty of them: the search is quick where it succeeds, and remembers where it failed. */
export function couldHaveHappened(all: Told[]): boolean {
  const failed = new Set<string>()
  const search = (left: Told[], state: State): boolean => {
    if (left.length === 0) return true
    const key = `${left.map(one => all.indexOf(one)).join()} ${state.holder} ${state.claim}`
    if (failed.has(key)) return false
    const firstEnd = Math.min(...left.map(one => one.to))
    for (const one of left) {
      if (one.from > firstEnd) continue // something else was over before it began
      const next = after(state, one)
      if (
        next &&
        search(
          left.filter(other => other !== one),
          next,
        )
      )
        return true
    }
    failed.add(key)
    return false
  }
  return search(all, { holder: null, claim: 0 })
}
