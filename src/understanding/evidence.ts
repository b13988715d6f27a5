// A sign that somebody needs a person, in the language of the agent who reads it; the customer's own words stay as they are.
import { MEANS } from './course-signs.js'
import { EN, FA } from './human/words.js'

export type Both = { fa: string; en: string }

const known = new Map<string, Both>(
  Object.values(MEANS).flatMap(both => [
    [both.fa, both],
    [both.en, both],
  ]),
)

/** Makes the name of a sign known in both languages; answers what it was given. */
export function named<T extends Both>(sign: T): T {
  for (const text of [sign.fa, sign.en]) known.set(text, { fa: sign.fa, en: sign.en })
  return sign
}

/** What stands around the customer's own words, or somebody's name. */
const AROUND: [fa: RegExp, en: RegExp, saidFa: string, saidEn: string][] = [
  [RegExp(`^${FA}: «(.*)»$`, 's'), RegExp(`^${EN}: “(.*)”$`, 's'), `${FA}: «$1»`, `${EN}: “$1”`],
  [/^به خوانش مدل: «(.*)»$/s, /^As the model reads it: “(.*)”$/s, 'به خوانش مدل: «$1»', 'As the model reads it: “$1”'],
  [/^از واژه‌ها: (.*)$/s, /^By the words: (.*)$/s, 'از واژه‌ها: $1', 'By the words: $1'],
  [/^تحویل از (.*)$/s, /^Handed over by (.*)$/s, 'تحویل از $1', 'Handed over by $1'],
  [/^(.*) خودش وارد گفت‌وگو شد$/s, /^(.*) stepped in$/s, '$1 خودش وارد گفت‌وگو شد', '$1 stepped in'],
]

/** In both languages; what is nobody's name for a sign stays as it was written. */
export function evidenceInBoth(written: string): Both {
  const sign = known.get(written)
  if (sign) return sign
  for (const [fa, en, saidFa, saidEn] of AROUND) {
    const found = fa.exec(written) ?? en.exec(written)
    if (found) {
      const theirs = `\u2068${found[1]}\u2069` // in their own direction, whatever stands around them
      return { fa: saidFa.replace('$1', () => theirs), en: saidEn.replace('$1', () => theirs) }
    }
  }
  return { fa: written, en: written }
}
