// Where the writer is in a text, and putting something there.

export type Token = { from: number; to: number; asked: string }

/** What stands behind `sign` (# or @) right before the caret; null: nothing is being looked for. */
export function tokenAt(text: string, caret: number, sign: '#' | '@'): Token | null {
  const found = new RegExp(`(?:^|\\s)${sign}([^\\s${sign}]{0,30})$`, 'u').exec(text.slice(0, caret))
  if (!found) return null
  const asked = found[1] ?? ''
  return { from: caret - asked.length - 1, to: caret, asked }
}

/** The text with `words` in place of the token (or at the caret), and what is to be selected: a place to fill in, or the end. */
export function inserted(text: string, { from, to }: Pick<Token, 'from' | 'to'>, words: string) {
  const glue = from > 0 && !/\s$/.test(text.slice(0, from)) ? ' ' : ''
  const next = text.slice(0, from) + glue + words + text.slice(to)
  const gap = /\{\w+\}/.exec(next)
  const end = from + glue.length + words.length
  const select: [number, number] = gap ? [gap.index, gap.index + gap[0].length] : [end, end]
  return { next, select }
}

/** A place that a canned reply left open: what still stands in braces must not go to a customer. */
export function unfilled(text: string): [number, number] | null {
  const gap = /\{(?:customer_name|agent_name|order)\}/.exec(text)
  return gap && [gap.index, gap.index + gap[0].length]
}
