// The figures by which matchers are compared.

/** The chance that a message with an entry gets a higher score than one without; ties count half. NaN when one kind is missing. */
export function auroc(inside: number[], outside: number[]): number {
  const all = [...inside.map(score => ({ score, inside: 1 })), ...outside.map(score => ({ score, inside: 0 }))]
  all.sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]!.score === all[from]!.score) to++
    for (let at = from; at < to; at++) ranks += all[at]!.inside * ((from + to + 1) / 2)
    from = to
  }
  return (ranks - (inside.length * (inside.length + 1)) / 2) / (inside.length * outside.length)
}
