// What was understood of a text is understood: a conversation is looked back on at every turn, and is not read again each time.

const all = new Set<Map<string, unknown>>()

/** Somebody was erased, and their words may be among these: all of it is forgotten, in this thread. */
export const forgetRemembered = (): void => {
  for (const known of all) known.clear()
}

/** The same map; it is emptied whenever somebody is erased. */
export function forgettable<T>(known: Map<string, T>): Map<string, T> {
  all.add(known)
  return known
}

/** The same answers as `understand`, the last `kept` of them remembered. Nobody may change what is answered. */
export function remembered<T>(kept: number, understand: (text: string) => T): (text: string) => T {
  const known = forgettable(new Map<string, T>())
  return text => {
    const before = known.get(text)
    if (before !== undefined) {
      known.delete(text)
      known.set(text, before) // the one that was needed last goes last
      return before
    }
    const fresh = understand(text)
    const oldest = known.size >= kept && known.keys().next()
    if (oldest && !oldest.done) known.delete(oldest.value)
    known.set(text, fresh)
    return fresh
  }
}

const MOST_WORDS = 20_000
/** Hardly a word is longer (UTF-16 units): longer ones are worked out anew, so that what is kept stays small. */
const LONGEST_WORD = 24

/** The same answers as `work`, which depends on the word alone: the same words come again and again. Nobody may change what is answered. */
export function byWord<T extends NonNullable<unknown>>(work: (word: string) => T): (word: string) => T {
  const known = forgettable(new Map<string, T>())
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const fresh = work(word)
    if (word.length > LONGEST_WORD) return fresh
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, fresh)
    return fresh
  }
}
