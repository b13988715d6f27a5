// What the tests found of what is live is kept beside the data: after a restart the first check asks only what would be.
import type { KnowledgeTest } from '../domain/knowledge-tests.js'
import type { Seen } from '../understanding/exam.js'
import { readLearnt, stampOfKey, writeLearnt } from './learnt-file.js'

/** Of the editors' tests only: what customers asked is kept in no file. Without a `file` nothing is. */
export function provedIn(file?: string) {
  const kept = { key: '', count: 0 }
  return {
    of(key: string): Map<string, Seen> {
      const known = file && readLearnt<Map<string, Seen>>(file, stampOfKey(key))
      if (known) Object.assign(kept, { key, count: known.size })
      return known || new Map()
    },
    keep(key: string, tests: KnowledgeTest[], found: Map<string, Seen>): void {
      if (!file) return
      const own = new Map<string, Seen>()
      for (const { text } of tests) {
        const seen = found.get(text)
        if (seen) own.set(text, seen)
      }
      if (own.size === 0 || (kept.key === key && kept.count === own.size)) return
      try {
        writeLearnt(file, stampOfKey(key), own)
        Object.assign(kept, { key, count: own.size })
      } catch {
        // the next check asks them again
      }
    },
  }
}
