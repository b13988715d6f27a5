// How much of what is asked in this repository the lexicon knows, and whether it tells neighbours apart.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EntryDraft } from '../../src/domain/entry.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'
import { conceptsIn, weightOfConcept } from '../../src/understanding/concepts.js'
import { words } from '../../src/understanding/normalise.js'
import { stem } from '../../src/understanding/stem.js'
import { parseChat } from '../conversations/chat.js'

const here = resolve(import.meta.dirname, '../../..')
const conceptsOf = (text: string) => {
  const said = words(text)
  return [...conceptsIn(said.map(stem), said)]
}
const isMatter = (id: string) => weightOfConcept(id) === 1
const share = (texts: string[]) =>
  texts.filter(text => conceptsOf(text).some(isMatter)).length / Math.max(texts.length, 1)

const entries: EntryDraft[] = await readFaqFolder(join(here, 'faq'))
const textsOf = (entry: EntryDraft, side: 'fa' | 'en') => {
  const said = entry[side]
  return said ? [said.question, ...said.variants] : []
}

const chats = join(here, 'test/conversations')
const asked = readdirSync(chats)
  .filter(file => file.endsWith('.chat'))
  .flatMap(file => {
    const { steps } = parseChat(readFileSync(join(chats, file), 'utf8'))
    // what the bot answered from an entry was a question about some matter
    return steps.filter((step, at) => step.verb === 'customer' && /^answer /.test(steps[at + 1]?.rest ?? ''))
  })
  .map(step => step.rest)

describe('the lexicon knows', () => {
  test.each([
    ['fa', 0.9],
    ['en', 0.9],
  ] as const)('the matter of most %s questions in faq/', (side, least) => {
    expect(share(entries.flatMap(entry => textsOf(entry, side)))).toBeGreaterThan(least)
  })

  test('some matter in every entry', () => {
    const unknown = entries.filter(
      entry => ![...textsOf(entry, 'fa'), ...textsOf(entry, 'en')].some(text => conceptsOf(text).some(isMatter)),
    )
    expect(unknown.map(({ id }) => id)).toEqual([])
  })

  test('the matter of most questions in the golden conversations', () => {
    expect(asked.length).toBeGreaterThan(30)
    expect(share(asked)).toBeGreaterThan(0.8)
  })
})

describe('the lexicon tells apart', () => {
  test('all entries of faq/', () => {
    const told = entries.map(entry => {
      const texts = [...textsOf(entry, 'fa'), ...textsOf(entry, 'en')]
      return [...new Set(texts.flatMap(conceptsOf))].sort().join(' ')
    })
    expect(entries.filter((_, at) => told.indexOf(told[at]!) !== at).map(({ id }) => id)).toEqual([])
  })

  test('no matter in every tenth question', () => {
    const texts = entries.flatMap(entry => [...textsOf(entry, 'fa'), ...textsOf(entry, 'en')])
    const count = new Map<string, number>()
    for (const text of texts) for (const id of conceptsOf(text)) count.set(id, (count.get(id) ?? 0) + 1)
    const broad = [...count].filter(([id, n]) => isMatter(id) && n > texts.length / 10)
    expect(broad.map(([id]) => id)).toEqual([])
  })
})
