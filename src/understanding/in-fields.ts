// How much of the question stands in an entry's questions and in its answer.
import type { Compiled } from './compile.js'
import { idOf } from './dictionary.js'
import type { Pieces } from './pieces.js'
import { picked, visit } from './vectors.js'

/** Working memory, by entry; one question at a time. */
let [asked, answered, covered] = [new Float32Array(0), new Float32Array(0), new Float32Array(0)]
function emptied(entries: number) {
  if (asked.length !== entries)
    [asked, answered, covered] = [new Float32Array(entries), new Float32Array(entries), new Float32Array(entries)]
  else for (const sums of [asked, answered, covered]) sums.fill(0)
}

/** Of each candidate: BM25F as a share of what a perfect entry would reach. And the share of rarity that no entry has. */
export function inFields(
  { entries, fields, dictionary }: Compiled,
  { stems, telling: tellings }: Pieces,
  candidates: Int32Array,
) {
  emptied(entries.length)
  const seen = new Set<number>()
  let perfect = 0
  let all = 0
  let unknown = 0
  for (let place = 0; place < stems.length; place++) {
    const hash = stems[place]!
    if (seen.has(hash)) continue
    seen.add(hash)
    const id = idOf(dictionary, hash)
    const known = id >= 0 && fields.rarity[id]! > 0
    const rare = known ? fields.rarity[id]! : fields.rarest
    all += rare
    perfect += tellings[place]! * rare
    if (!known) {
      unknown += rare
      continue
    }
    const telling = tellings[place]!
    visit(fields.asked, id, candidates, (entry, value) => {
      asked[entry]! += telling * value
      covered[entry]! += rare
    })
    visit(fields.answered, id, candidates, (entry, value) => {
      answered[entry]! += telling * value
    })
  }
  return {
    asked: picked(asked, candidates, perfect || 1),
    answered: picked(answered, candidates, perfect || 1),
    covered: picked(covered, candidates, all || 1),
    unknown: all ? unknown / all : 1,
    size: seen.size,
  }
}

/** Working memory, by entry; one question at a time. */
let about = new Float32Array(0)

/** Of each candidate: how much of what the question is about its answer is about, 0..1, less for answers about everything. */
export function inAnswers({ entries, fields, dictionary }: Compiled, { concepts }: Pieces, candidates: Int32Array) {
  if (about.length === entries.length) about.fill(0)
  else about = new Float32Array(entries.length)
  let all = 0
  for (let at = 0; at < concepts.length; at++) {
    const id = idOf(dictionary, concepts[at]!)
    const rare = (id >= 0 && fields.matterRarity[id]) || fields.rarestMatter
    all += rare
    if (rare !== fields.rarestMatter)
      visit(fields.matters, id, candidates, (entry, share) => {
        about[entry]! += rare * share
      })
  }
  return picked(about, candidates, all || 1)
}
