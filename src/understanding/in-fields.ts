// How much of the question stands in an entry's questions and in its answer.
import type { Compiled } from './compile.js'
import { idOf } from './dictionary.js'
import type { Pieces } from './pieces.js'
import { addColumn } from './vectors.js'

/** BM25F as a share of what a perfect entry would reach; the share of rarity that no entry has. */
export function inFields({ entries, fields, dictionary }: Compiled, { stems, telling }: Pieces) {
  const asked = new Float32Array(entries.length)
  const answered = new Float32Array(entries.length)
  const covered = new Float32Array(entries.length)
  const seen = new Set<number>()
  let perfect = 0
  let all = 0
  let unknown = 0
  for (const [place, hash] of stems.entries()) {
    if (seen.has(hash)) continue
    seen.add(hash)
    const id = idOf(dictionary, hash)
    const known = id >= 0 && fields.rarity[id]! > 0
    const rare = known ? fields.rarity[id]! : fields.rarest
    all += rare
    perfect += telling[place]! * rare
    if (!known) {
      unknown += rare
      continue
    }
    addColumn(fields.asked, id, telling[place]!, asked)
    addColumn(fields.answered, id, telling[place]!, answered)
    const { start, ids } = fields.asked
    for (let at = start[id]!; at < start[id + 1]!; at++) covered[ids[at]!]! += rare
  }
  for (let entry = 0; entry < entries.length; entry++) {
    asked[entry]! /= perfect || 1
    answered[entry]! /= perfect || 1
    covered[entry]! /= all || 1
  }
  return { asked, answered, covered, unknown: all ? unknown / all : 1, size: seen.size }
}
