// What was understood of a text is understood: a conversation is looked back on at every turn, and is not read again each time.

const all = new Set<Map<string, unknown>>()

/** Somebody was erased, and their words may be among these: all of it is forgotten, in this thread. */
export const forgetRemembered = (): void => {
  for (const known of all) known.clear()
}

/** The same answers as `understand`, the last `kept` of them remembered. Nobody may change what is answered. */
export function remembered<T>(kept: number, understand: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  all.add(known)
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
