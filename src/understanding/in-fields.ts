// How much of the question stands in an entry's questions and in its answer.
import { type Among, addAmong, addBothAmong, sharesOf } from './among.js'
import type { Compiled } from './compile.js'
import { idOf } from './dictionary.js'
import type { Pieces } from './pieces.js'
import { partsOf } from './vectors.js'

/** Of each candidate: BM25F as a share of what a perfect entry would reach. And the share of rarity that no entry has. */
export function inFields({ fields, dictionary }: Compiled, { stems, telling: tellings }: Pieces, among: Among) {
  const part = partsOf(among.candidates.length, 3)
  const [asked, answered, covered] = [part(), part(), part()]
  let size = 0
  let perfect = 0
  let all = 0
  let unknown = 0
  for (let place = 0; place < stems.length; place++) {
    const hash = stems[place]!
    if (stems.indexOf(hash) < place) continue
    size++
    const id = idOf(dictionary, hash)
    const known = id >= 0 && fields.rarity[id]! > 0
    const rare = known ? fields.rarity[id]! : fields.rarest
    const telling = tellings[place]!
    all += rare
    perfect += telling * rare
    if (!known) {
      unknown += rare
      continue
    }
    addBothAmong(fields.asked, id, among, [telling, rare], [asked, covered])
    addAmong(fields.answered, id, among, telling, answered)
  }
  return {
    asked: sharesOf(asked, perfect || 1),
    answered: sharesOf(answered, perfect || 1),
    covered: sharesOf(covered, all || 1),
    unknown: all ? unknown / all : 1,
    size,
  }
}

/** Of each candidate: how much of what the question is about its answer is about, 0..1, less for answers about everything. */
export function inAnswers({ fields, dictionary }: Compiled, { concepts }: Pieces, among: Among): Float32Array {
  const about = new Float32Array(among.candidates.length)
  let all = 0
  for (let at = 0; at < concepts.length; at++) {
    const id = idOf(dictionary, concepts[at]!)
    const rare = (id >= 0 && fields.matterRarity[id]) || fields.rarestMatter
    all += rare
    if (rare !== fields.rarestMatter) addAmong(fields.matters, id, among, rare, about)
  }
  return sharesOf(about, all || 1)
}
