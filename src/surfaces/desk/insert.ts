// Putting words into the draft from elsewhere on the desk: an entry, a fact of the card.
let put: ((words: string) => void) | null = null

export const insertion = {
  /** The composer that is open takes it; returns how to end that. */
  hear(take: (words: string) => void): () => void {
    put = take
    return () => {
      if (put === take) put = null
    }
  },
}

/** False: nobody is writing, nothing was inserted. */
export function insertWords(words: string): boolean {
  put?.(words)
  return put !== null
}
