// Very many entries that can be told apart: everyday questions with words of their own strewn in.
import type { Entry } from '../../src/domain/entry.js'
import { entryOf, lines, randomFrom } from './situations.js'

/** Entries of five texts each, and questions that are nearly one of theirs. */
export function manyEntries(many: number, questions: number): { entries: Entry[]; asked: string[] } {
  const pool = ['clinc150', 'banking77'].flatMap(set => lines(`${set}/train_10.jsonl`).map(({ text }) => String(text)))
  const random = randomFrom(3)
  const one = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!
  const words = [...new Set(pool.join(' ').split(/\s+/))]
  const entries = Array.from({ length: many }, (_, at) => {
    const own = [`${one(words)}${at % 977}`, one(words), one(words)]
    const text = () => {
      const said = one(pool).split(' ')
      said.splice(Math.floor(random() * said.length), 0, one(own), one(own))
      return said.join(' ')
    }
    return entryOf(`e${at}`, { en: { question: text(), variants: [text(), text(), text(), text()], answer: 'Yes.' } })
  })
  const asked = Array.from({ length: questions }, () => {
    const said = one(entries).en!.question.split(' ')
    said.splice(Math.floor(random() * said.length), 1)
    return said.join(' ')
  })
  return { entries, asked }
}
