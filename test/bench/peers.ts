// Those who are measured in one run: Hamdel, and the best known libraries of its kind, which are fetched only for this.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { defaultPolicy } from '../../dialogs/policy.js'
import type { Entry } from '../../src/domain/entry.js'
import { compile, match } from '../../src/understanding/match.js'
import { normalise } from '../../src/understanding/normalise.js'

/** Entry ids and scores, the best first. */
export type Ranked = { id: string; score: number }[]
type Find = (text: string) => Ranked | Promise<Ranked>
/** `answerAt`: the score from which it answers by default. */
export type Contender = { name: string; answerAt: number; learn: (entries: Entry[]) => Promise<Find> | Find }

export const hamdel: Contender = {
  name: 'Hamdel',
  answerAt: defaultPolicy.answerAt,
  learn: entries => {
    const compiled = compile(entries)
    return text => match(compiled, text).candidates.map(({ entry, score }) => ({ id: entry.id, score }))
  },
}

const textsOf = (entry: Entry) =>
  (['fa', 'en'] as const).flatMap(language => {
    const side = entry[language]
    return side ? [side.question, ...side.variants].map(text => ({ id: entry.id, language, text })) : []
  })

/** Fetched with npm into .cache; undefined, with a line, when that fails. */
function fetched(name: string, version: string): unknown {
  const folder = resolve(import.meta.dirname, '../../../.cache/peers')
  try {
    if (!existsSync(resolve(folder, 'node_modules', name))) {
      const list = resolve(folder, 'package.json')
      mkdirSync(folder, { recursive: true })
      if (!existsSync(list)) writeFileSync(list, '{"private":true}')
      const wanted = ['--prefix', folder, '--ignore-scripts', `${name}@${version}`]
      execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { stdio: 'pipe', timeout: 240_000 })
    }
    return createRequire(resolve(folder, 'peers.cjs'))(name)
  } catch (error) {
    console.log(`${name} could not be fetched and is left out: ${(error as Error).message.split('\n')[0]}`)
    return undefined
  }
}

type MiniSearchClass = new (options: object) => { addAll(docs: object[]): void; search(text: string): Ranked }

export function miniSearch(): Contender | undefined {
  const found = fetched('minisearch', '7') as MiniSearchClass | { default: MiniSearchClass } | undefined
  if (!found) return undefined
  const MiniSearch = 'default' in found ? found.default : found
  return {
    name: 'MiniSearch 7',
    answerAt: 0,
    learn: entries => {
      const texts = entries.flatMap(textsOf)
      const index = new MiniSearch({ fields: ['text'], processTerm: (term: string) => normalise(term) || null })
      index.addAll(texts.map(({ text }, id) => ({ id, text })))
      return text => distinct(index.search(text).map(({ id, score }) => ({ id: texts[Number(id)]!.id, score })))
    },
  }
}

type Nlp = {
  addDocument(language: string, text: string, intent: string): void
  train(): Promise<void>
  process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>
}

export function nodeNlp(): Contender | undefined {
  const found = fetched('node-nlp', '4') as { NlpManager: new (options: object) => Nlp } | undefined
  if (!found) return undefined
  return {
    name: 'NLP.js (node-nlp 4)',
    answerAt: 0.5,
    learn: async entries => {
      const texts = entries.flatMap(textsOf)
      const languages = [...new Set(texts.map(({ language }) => language))]
      const nlp = new found.NlpManager({ languages, forceNER: false, nlu: { log: false }, autoSave: false })
      for (const { language, text, id } of texts) nlp.addDocument(language, text, id)
      await nlp.train()
      return async text => {
        const language = languages.length > 1 ? (/[\u0600-\u06ff]/.test(text) ? 'fa' : 'en') : languages[0]!
        const { classifications } = await nlp.process(language, text)
        return classifications
          .filter(({ intent }) => intent !== 'None')
          .map(({ intent, score }) => ({ id: intent, score }))
      }
    },
  }
}

function distinct(ranked: Ranked): Ranked {
  const seen = new Set<string>()
  return ranked.filter(({ id }) => !seen.has(id) && seen.add(id))
}
