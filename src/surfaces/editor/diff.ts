// What two texts have in common, piece by piece.
export type Piece = { text: string; kind: 'same' | 'gone' | 'new' }

const MOST = 600 // pieces; longer ones are shown as wholly changed

const sentences = (text: string): string[] =>
  text.match(/[^\n.!?؟۔]*(?:[.!?؟۔](?=\s|$)|\n|$|.)\s*/gu)?.filter(Boolean) ?? []
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? []

/** By word where the texts are short, by sentence where they are long. `gone` stands only in the old, `new` only in the new. */
export function diff(old: string, fresh: string): Piece[] {
  const cut = wordsOf(old).length + wordsOf(fresh).length > MOST ? sentences : wordsOf
  const [a, b] = [cut(old), cut(fresh)]
  if (a.length + b.length > MOST * 2) return [gone(a.join('')), added(b.join(''))]
  return joined(walk(a, b, lengths(a, b)))
}

const gone = (text: string): Piece => ({ text, kind: 'gone' })
const added = (text: string): Piece => ({ text, kind: 'new' })

function lengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.trim() === b[j]!.trim() ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

function walk(a: string[], b: string[], table: number[][]): Piece[] {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.trim() === b[j]!.trim()) {
      pieces.push({ text: b[j]!, kind: 'same' })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) pieces.push(gone(a[i++]!))
    else pieces.push(added(b[j++]!))
  }
  return pieces
}

function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else all.push({ ...piece })
  }
  return all
}
