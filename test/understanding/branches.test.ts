// A chain with eight branches has the same entries for each: they differ by the town alone.
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry, Side } from '../../src/domain/entry.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { compile, match } from '../../src/understanding/match.js'

const shop = await readFaqFolder(resolve(import.meta.dirname, '../../../faq'))
const BRANCHES = [
  'تهران Tehran',
  'شیراز Shiraz',
  'تبریز Tabriz',
  'مشهد Mashhad',
  'اهواز Ahvaz',
  'رشت Rasht',
  'کرمان Kerman',
  'یزد Yazd',
]
const TOWNS = BRANCHES.map(towns => {
  const [fa = '', en = ''] = towns.split(' ')
  return { fa, en }
})

/** What the shop says, without the first of its ways of asking: that is what is asked. */
const entries = TOWNS.flatMap((town, branch) =>
  shop.map(({ fa, en, ...entry }): Entry => {
    const there = (side: Side | undefined, name: string) =>
      side && {
        ...side,
        question: `${side.question} ${name}`,
        variants: side.variants.slice(1).map(v => `${v} ${name}`),
      }
    const [persian, english] = [there(fa, town.fa), there(en, town.en)]
    const made = { revision: 1, editedAt: 0, editedBy: 'test' }
    return {
      ...entry,
      ...made,
      id: `${entry.id}-${branch}`,
      ...(persian && { fa: persian }),
      ...(english && { en: english }),
    }
  }),
)

describe('of eight branches', () => {
  const compiled = compile(entries)
  const found = (text: string) => match(compiled, text).candidates[0]?.entry.id

  it('the one is found whose text somebody types word for word', () => {
    const typed = entries.flatMap(({ id, fa, en }) =>
      [fa, en].flatMap(side => (side ? [side.question, ...side.variants].map(text => ({ id, text })) : [])),
    )
    const asked = typed.filter((_, at) => at % 7 === 0)
    const missed = asked.filter(({ id, text }) => found(text) !== id)
    expect(missed.length / asked.length).toBeLessThan(0.01)
  })

  it('the one is mostly found whose town somebody names in other words', () => {
    const asked = TOWNS.flatMap((town, branch) =>
      shop.flatMap(({ id, fa }) =>
        fa?.variants[0] ? [{ id: `${id}-${branch}`, text: `${fa.variants[0]} ${town.fa}` }] : [],
      ),
    )
    const right = asked.filter(({ id, text }) => found(text) === id)
    expect(right.length / asked.length).toBeGreaterThan(0.7)
  })
})
