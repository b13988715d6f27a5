// How long a trial may take, shared evenly among the places where it runs, and how far it got in each.
export type Pace = ReturnType<typeof paceOf>

/** `now`: ms on any clock that only goes forward. */
export function paceOf(mayTakeMs: number, now: () => number) {
  const ends = now() + mayTakeMs
  const places: { until: number }[] = []
  const runs: { reached: number; of: number }[] = [] // several at once in one place, or one after the other
  const nextPlace = (toCome: number) => {
    const place = { until: now() + (ends - now()) / toCome }
    places.push(place)
    return place
  }
  return {
    /** Begins with the next of several places. `toCome`: how many are left, this one too. */
    nextPlace,
    /** ms that are left here. */
    leftMs: () => Math.max(0, (places.at(-1)?.until ?? ends) - now()),
    /** 0, `step`, 2 · `step` … below `count`, while there is time for this place; once in any case. Many may take from it at once. */
    *turns(count: number, step = 1): Generator<number, void> {
      const { until } = places.at(-1) ?? nextPlace(1)
      const run = { reached: 0, of: count }
      runs.push(run)
      for (let n = 0; n < count && (n === 0 || now() < until); n += step) {
        yield n
        run.reached += Math.min(step, count - n)
      }
    },
    /** What another process has reached of its part. */
    told: (reached: number, of: number) => void runs.push({ reached, of }),
    /** Of `asked`, what was done where it got least far. */
    reached(asked: number): number {
      return Math.min(asked, ...runs.map(one => Math.floor((asked * one.reached) / one.of)))
    },
  }
}
