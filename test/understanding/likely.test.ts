// Clues are looked for as numbers: what comes out is what the names in likely-weights.ts say.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Add, addClues, addRuns, RUNS_WEIGH } from '../../src/understanding/clues.js'
import { because, LABELS, likely } from '../../src/understanding/likely.js'
import { BIAS, WEIGHTS } from '../../src/understanding/likely-weights.js'
import { hearing } from '../../src/understanding/read.js'

const SAID = resolve(import.meta.dirname, '../../../test/understanding/said.txt')
const lines = readFileSync(SAID, 'utf8').split('\n')
const texts = lines.filter(line => line && !line.startsWith('#')).map(line => line.slice(6))

/** By their names, each as a text of its own. */
function byName(words: string[], text: string): number[] {
  const clues = new Map<string, number>()
  const add: Add = (weight, a, b = '', c = '', d = '') =>
    clues.set(a + b + c + d, Math.max(weight, clues.get(a + b + c + d) ?? 0))
  addClues(words, text, add)
  const runs = new Set<string>()
  addRuns(words, (_, mark, run) => runs.add(`${mark}${run}`))
  for (const run of runs) clues.set(run, RUNS_WEIGH / Math.sqrt(runs.size))
  const length = Math.hypot(...clues.values()) || 1
  return LABELS.map((_, label) => {
    let sum = BIAS[label]!
    for (const [clue, weight] of clues) sum += (weight / length) * (WEIGHTS.get(clue)?.[label] ?? 0)
    return 1 / (1 + Math.exp(-sum))
  })
}

describe('what words usually mean', () => {
  it('is the same by numbers as by the names of the clues, of a word as of a long story', () => {
    const long = texts.slice(0, 40).join(' ')
    const asked = ['', 'سلام', long, ...texts.filter((_, at) => at % 37 === 0)]
    expect(asked.length).toBeGreaterThan(50)
    for (const text of asked) {
      const { words } = hearing(text)
      const chances = likely(words, text)
      byName(words, text).forEach((chance, label) => {
        expect(chances[LABELS[label]!], text).toBeCloseTo(chance, 9)
      })
    }
  })

  it('names the words that weigh most, and no small ones beside them', () => {
    expect(because(hearing('از حسابم پول برداشته‌اند و من خبر ندارم').words, 'sensitive')).not.toContain('من')
    expect(because([], 'sensitive')).toEqual([])
    expect(because(['که'], 'sensitive').length).toBeLessThan(2)
  })
})
