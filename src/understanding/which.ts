// Which of the things that were offered: «اولی», «گزینهٔ ۲», "the last one".
import { words as split } from './normalise.js'

const PLACES = [
  'اول اولی اولین اولیش یک 1 first aval avali avvali avvalish',
  'دوم دومی دومین دومیش دو 2 second two dovom dovomi dovvomi',
  'سوم سومی سومین سومیش سه 3 third three sevom sevomi',
].map(names => new Set(split(names)))
const LAST = new Set(split('آخر آخری آخریش last akhari'))
const AROUND = new Set(
  split(
    'گزینه گزینهٔ مورد شماره همان همون منظورم سوال بود است لطفا را رو the option number i mean it is please hamun hamoon',
  ),
)

/** 0 for the first, -1 for the last; undefined when the text is anything but a place. */
export function whichOf(text: string): number | undefined {
  const said = split(text.slice(0, 100)).filter(word => !AROUND.has(word))
  const [place, one, ...more] = said
  if (more.length > 0 || (one !== undefined && one !== 'one')) return undefined
  if (place === undefined) return undefined
  if (LAST.has(place)) return -1
  const at = place === 'one' ? 0 : PLACES.findIndex(names => names.has(place))
  return at < 0 ? undefined : at
}
