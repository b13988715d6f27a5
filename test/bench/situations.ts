// Development situations: some knowledge, and messages with the entries that answer them ([]: none does).
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Entry, Side } from '../../src/domain/entry.js'
import { readFaqFolder } from '../../src/stores/faq-folder.js'

export type Asked = { text: string; gold: string[]; style?: string }
/** Of one family only some are fitted on while the others measure. */
export type Situation = { name: string; family: string; entries: Entry[]; asked: Asked[] }

const root = resolve(import.meta.dirname, '../../..')
export const dataFolder = resolve(root, 'test/bench/data')

type Line = { text: string; label: string }
// biome-ignore lint/suspicious/noExplicitAny: the sets have a shape each
export const lines = (file: string): any[] =>
  readFileSync(resolve(dataFolder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const blank = { topic: 'none', tags: [], checkedOn: '2026-01-01', person: false, status: 'published' } as const
export const entryOf = (id: string, sides: { fa?: Side; en?: Side }): Entry => ({
  ...{ id, ...blank, tags: [], revision: 1, editedAt: 0, editedBy: '' },
  ...sides,
})

export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function sample<T>(list: T[], most: number, seed = 7): T[] {
  const random = randomFrom(seed)
  const keyed = list.map(item => ({ item, key: random() }))
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ item }) => item)
}

/** One entry a label; its question is the label in words ('title') or the first example ('example'). */
export function intents(
  set: 'banking77' | 'clinc150',
  train: string,
  variants: number,
  question: 'title' | 'example' = 'title',
  most = 1e9,
): Situation {
  const texts = new Map<string, string[]>()
  for (const { text, label } of lines(`${set}/${train}.jsonl`) as Line[])
    if (label !== 'oos') texts.set(label, [...(texts.get(label) ?? []), text])
  const entries = [...texts].map(([label, examples]) => {
    const title = label.replace(/[_-]+/g, ' ').toLowerCase()
    const [first = '', ...more] = question === 'title' ? [title, ...examples] : examples
    return entryOf(label, { en: { question: first, variants: more.slice(0, variants), answer: '' } })
  })
  const dev = (lines(`${set}/dev.jsonl`) as Line[]).map(({ text, label }) => ({
    text,
    gold: texts.has(label) ? [label] : [],
  }))
  return { name: `${set} ${question} +${variants}`, family: set, entries, asked: sample(dev, most) }
}

/** Messages that no intent of the assistant answers. */
export const outsideClinc = (): Asked[] =>
  [...lines('clinc150/outside.jsonl'), ...lines('clinc150/dev.jsonl')]
    .filter(({ label }: Line) => label === 'oos')
    .map(({ text }: Line) => ({ text, gold: [] }))

/** The three invented businesses. */
export function businesses(variants = 99, answers = true): Situation[] {
  const entries = lines('fa-faq/entries.jsonl')
  const asked = lines('fa-faq/utterances.jsonl')
  return ['shop', 'operator', 'saas'].map(business => ({
    name: `fa-faq ${business} +${variants}${answers ? '' : ' without answers'}`,
    family: `fa-faq ${business}`,
    entries: entries
      .filter(entry => entry.business === business)
      .map(entry => {
        const side = (language: string): Side => ({
          question: entry[`question_${language}`],
          variants: entry[`variants_${language}`].slice(0, variants),
          answer: answers ? entry[`answer_${language}`] : '',
        })
        return entryOf(entry.id, { fa: side('fa'), en: side('en') })
      }),
    asked: asked.filter(message => message.business === business),
  }))
}

/** The editors' own entries with their answers; their other ways of asking are the questions. In one language, all businesses together. */
export function ownWords(variants: number, language: 'fa' | 'en'): Situation {
  const all = lines('fa-faq/entries.jsonl').map(one => {
    const side = {
      question: one[`question_${language}`],
      variants: one[`variants_${language}`],
      answer: one[`answer_${language}`],
    }
    return { id: one.id as string, side: side as Side }
  })
  return askedBack(`own words ${language} +${variants}`, all, variants, language)
}

/** People who ask one way each; the next ones' ways are the variants of the entries. */
const PEOPLE = 6

/** How-to entries with their answers, all of them to be found, the questions of one half of them. Of each person one situation. */
export function howTo(variants: number, half: 'look' | 'measure', answers = true): Situation[] {
  const all = lines('howto/entries.jsonl')
  return Array.from({ length: PEOPLE }, (_, person) => ({
    name: `howto ${half} ${person} +${variants}`,
    family: `howto ${half}`,
    entries: all.map(({ id, question, answer, asked }) => {
      const others = Array.from({ length: variants }, (_, at) => asked[(person + 1 + at) % PEOPLE])
      return entryOf(id, { en: { question, variants: others, answer: answers ? answer : '' } })
    }),
    asked: all.filter(one => one.half === half).map(({ id, asked }) => ({ text: asked[person], gold: [id] })),
  }))
}

/** The same of the sample shop. */
export async function shopsOwnWords(variants: number, language: 'fa' | 'en'): Promise<Situation> {
  const all = (await readFaqFolder(resolve(root, 'faq'))).flatMap(draft => {
    const side = draft[language]
    return side ? [{ id: draft.id, side }] : []
  })
  return askedBack(`shop's own words ${language} +${variants}`, all, variants, language)
}

function askedBack(
  name: string,
  all: { id: string; side: Side }[],
  variants: number,
  language: 'fa' | 'en',
): Situation {
  return {
    name,
    family: 'own words',
    entries: all.map(({ id, side }) =>
      entryOf(id, { [language]: { ...side, variants: side.variants.slice(0, variants) } }),
    ),
    asked: all.flatMap(({ id, side }) => side.variants.slice(variants).map(text => ({ text, gold: [id] }))),
  }
}

/** A bot as they are found: few intents with unequal numbers of examples, slips of the finger, and much that is none of it. */
export function realBot(set: 'banking77' | 'clinc150', seed: number, size: number, examples: number, outside: number) {
  const random = randomFrom(seed)
  const all = intents(set, 'train_10', 10)
  const bot = narrowed(all, sample(all.entries, size, seed), `${set} as a real bot ${seed}`)
  const entries = bot.entries.map(entry => {
    const most = Math.max(1, Math.round(-examples * Math.log(1 - 0.95 * random())))
    const { question, variants, answer } = entry.en as Side
    return { ...entry, en: { question, variants: variants.slice(0, most), answer } }
  })
  const inside = sample(
    bot.asked.filter(({ gold }) => gold.length > 0),
    350,
    seed,
  )
  const stray = Math.round((inside.length * outside) / (1 - outside))
  const near = sample(
    bot.asked.filter(({ gold }) => gold.length === 0),
    Math.round(stray * 0.4),
    seed,
  )
  const asked = [...inside, ...near, ...sample(outsideClinc(), stray - near.length, seed)]
  return { ...bot, entries, asked: asked.map(one => ({ ...one, text: withSlips(one.text, random) })) }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function withSlips(text: string, random: () => number): string {
  let typed = text
  for (let slips = Math.floor(3 * random() ** 2); slips > 0 && typed.length > 4; slips--) {
    const at = 1 + Math.floor(random() * (typed.length - 2))
    const letter = LETTERS[Math.floor(26 * random())]!
    const ways = [typed[at + 1]! + typed[at]! + typed.slice(at + 2), typed.slice(at + 1), letter + typed.slice(at + 1)]
    typed = typed.slice(0, at) + ways[Math.floor(3 * random())]!
  }
  return typed
}

/** Finglish sentences; their Persian originals, and others, are the entries. */
export function finglish(): Situation {
  const pairs = lines('finglish/train.jsonl') as Line[]
  const others = lines('shekasteh/dev.jsonl') as Line[]
  const entry = (id: string, question: string) => entryOf(id, { fa: { question, variants: [], answer: '' } })
  return {
    name: 'finglish',
    family: 'finglish',
    entries: [
      ...pairs.map(({ label }, at) => entry(`pair${at}`, label)),
      ...others.map(({ text }, at) => entry(`other${at}`, text)),
    ],
    asked: pairs.map(({ text }, at) => ({ text, gold: [`pair${at}`] })),
  }
}

/** The sample shop, and what its customers say in the golden conversations; where the bot asks back, none is right. */
export async function sampleShop(variants = 99): Promise<Situation> {
  const drafts = await readFaqFolder(resolve(root, 'faq'))
  const fewer = (side: Side | undefined) => side && { ...side, variants: side.variants.slice(0, variants) }
  const entries = drafts.map(({ id, fa, en }) => entryOf(id, sides(fewer(fa), fewer(en))))
  const folder = resolve(root, 'test/conversations')
  const asked = readdirSync(folder)
    .filter(file => file.endsWith('.chat'))
    .flatMap(file => askedIn(readFileSync(resolve(folder, file), 'utf8').split('\n')))
  return { name: `sample shop +${variants}`, family: 'sample shop', entries, asked }
}

const sides = (fa: Side | undefined, en: Side | undefined) => ({ ...(fa && { fa }), ...(en && { en }) })

function askedIn(chat: string[]): Asked[] {
  return chat.flatMap((line, at) => {
    const text = /^> (.{4,})/.exec(line)?.[1]
    const [, kind, id = ''] = /^< (?:at once )?(answer|fallback|clarify) ?([a-z0-9-]*)/.exec(chat[at + 1] ?? '') ?? []
    if (!text || !kind) return []
    return [{ text, gold: kind === 'answer' ? [id] : kind === 'clarify' ? ['?'] : [] }]
  })
}

/** Some entries taken away: what they answered is now a near miss. */
export function without(situation: Situation, keep: number, seed: number): Situation {
  const random = randomFrom(seed)
  const entries = situation.entries.filter(() => random() < keep)
  return narrowed(situation, entries, `${situation.name} ${Math.round(100 * keep)}% of entries`)
}

/** Hardly any entries, as on the first day. */
export function fewOf(situation: Situation, entries: number, seed: number): Situation {
  const few = narrowed(situation, sample(situation.entries, entries, seed), `${situation.name} ${entries} entries`)
  const inside = few.asked.filter(({ gold }) => gold.length > 0)
  const outside = few.asked.filter(({ gold }) => gold.length === 0)
  return { ...few, asked: [...inside, ...sample(outside, Math.max(60, inside.length), seed)] }
}

function narrowed(situation: Situation, entries: Entry[], name: string): Situation {
  const ids = new Set(entries.map(({ id }) => id))
  const asked = situation.asked.map(one => ({ ...one, gold: one.gold.filter(id => ids.has(id)) }))
  return { ...situation, name, entries, asked }
}
