// Hundreds of customers' sentences in three languages, with what a support lead hears in them.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../dialogs/policy.js'
import { read } from '../../src/understanding/read.js'

const SIGNALS = { H: 'wantsHuman', F: 'frustrated', C: 'complaint', S: 'sensitive' } as const

const lines = readFileSync(resolve(import.meta.dirname, '../../../test/understanding/said.txt'), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => ({ known: line[0] === ' ', labels: line.slice(1, 5), text: line.slice(6) }))

const heard = (text: string) => {
  const reading = read(text)
  return Object.entries(SIGNALS)
    .map(([letter, name]) => (reading[name].p >= 0.5 ? letter : '.'))
    .join('')
}

/** Nobody judged a label of `?`. */
const asFarAsJudged = (letters: string, labels: string) =>
  [...letters].map((letter, at) => (labels[at] === '?' ? '?' : letter)).join('')

describe('what is heard', () => {
  it.each(lines.filter(line => line.known))('$labels $text', ({ labels, text }) =>
    expect(asFarAsJudged(heard(text), labels)).toBe(labels),
  )

  it.each(lines.filter(line => line.known && line.labels !== '....'))('with its reason: $text', ({ text }) => {
    const reading = read(text)
    const sure = Object.values(SIGNALS).filter(name => reading[name].p >= 0.5)
    expect(sure.filter(name => reading[name].evidence.length === 0)).toEqual([])
  })

  it('fetches nobody for an ordinary question', () => {
    const { wantsHumanAt, frustratedAt, complaintAt, sensitiveAt } = defaultPolicy
    const ordinary = lines.filter(({ labels }) => labels === '....')
    const alarms = ordinary.filter(({ text }) => {
      const { wantsHuman, frustrated, complaint, sensitive } = read(text)
      return (
        wantsHuman.p >= wantsHumanAt ||
        frustrated.p >= frustratedAt ||
        complaint.p >= complaintAt ||
        sensitive.p >= sensitiveAt
      )
    })
    expect(alarms.length / ordinary.length).toBeLessThanOrEqual(0.004)
  })
})
