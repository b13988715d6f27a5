// What a careful colleague would say of an answer: pure rules, each seen from its words alone.
export type Hint = 'half_space' | 'digits' | 'letters' | 'vague_time' | 'blame' | 'long' | 'long_sentence'
export type Found = { hint: Hint; words: string; mended?: string } // mended: the whole text, put right

const LONG = 1_200 // characters
const LONG_SENTENCE = 40 // words

// Addresses, links, code and e-mails stay as they are.
const APART = /(`[^`]*`|\]\([^)\n]{0,500}\)|https?:\/\/\S+|(?<!\S)\S+@\S+)/

const outside = (text: string, mend: (part: string) => string): string =>
  text
    .split(APART)
    .map((part, at) => (at % 2 === 0 ? mend(part) : part))
    .join('')

const joined = (text: string) =>
  text
    .replace(/(^|[\s«(])(ن?می) (?=[آ-ی])/gu, '$1$2\u200c')
    .replace(/([آ-ی]) (ها|های|هایی|هایتان|هایمان|هایش)(?=[\s.،؛:!؟»)]|$)/gu, '$1\u200c$2')
const persianDigits = (text: string) =>
  text.replace(/(?<![A-Za-z0-9_-])\d+(?![A-Za-z0-9_-])/g, run =>
    run.replace(/\d/g, digit => String.fromCharCode(0x06f0 + Number(digit))),
  )
const latinDigits = (text: string) => text.replace(/[۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) - 0x06f0))
const persianLetters = (text: string) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')

const VAGUE = {
  fa: /به[ \u200c]?زودی|در اسرع وقت|هرچه (سریع|زود)[ \u200c]?تر|در چند روز آینده|مدتی بعد/u,
  en: /\b(soon|as soon as possible|asap|shortly|in a few days|in due course)\b/i,
}
const BLAME = {
  fa: /اشتباه شما|شما اشتباه|باید توجه می|تقصیر شما|مگر نگفت|خودتان باید/u,
  en: /\b(your (mistake|fault)|you (failed|forgot|neglected)|you should have)\b/i,
}

export function hintsOf(answer: string, lang: 'fa' | 'en'): Found[] {
  const mends: [Hint, (part: string) => string][] =
    lang === 'fa'
      ? [
          ['half_space', joined],
          ['letters', persianLetters],
          // A list is numbered in Latin digits: Markdown knows no others.
          [
            'digits',
            part =>
              part.replace(/^.*$/gm, line =>
                line.replace(/^(\s*\d+\.\s)?(.*)$/, (_, no = '', rest) => no + persianDigits(rest)),
              ),
          ],
        ]
      : [['digits', latinDigits]]
  const mendable = mends.flatMap(([hint, mend]): Found[] => {
    const mended = outside(answer, mend)
    return mended === answer ? [] : [{ hint, words: '', mended }]
  })
  const said = [
    ['vague_time', VAGUE[lang].exec(answer)?.[0]],
    ['blame', BLAME[lang].exec(answer)?.[0]],
    [
      'long_sentence',
      answer
        .split(/[.!?؟؛\n]+/u)
        .find(one => one.split(/\s+/).length > LONG_SENTENCE)
        ?.trim()
        .slice(0, 40),
    ],
    ['long', answer.length > LONG ? '…' : undefined],
  ] as const
  return [...mendable, ...said.flatMap(([hint, words]) => (words ? [{ hint, words }] : []))]
}
