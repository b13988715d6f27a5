// Keeps a vector of every question and variant, by the model that the operator named: old ones serve until the new are whole.
import { createHash } from 'node:crypto'
import type { Entry } from '../domain/entry.js'
import { type EntryVectors, type ModelCall, ModelFault } from '../domain/model.js'
import type { Clock, Log, Store } from '../ports.js'
import type { LanguageModel } from '../ports-reading.js'
import { type MeaningSet, meaningSet, type Nearness, nearness, unit } from '../understanding/meaning.js'

type Around = { store: Pick<Store, 'entries' | 'vectors' | 'watch'>; clock: Clock; log: Log; model: LanguageModel }

const AT_ONCE = 64 // texts in one call
const CALL_MS = 30_000
const AGAIN_MS = 60_000 // after a failure
const QUESTIONS_KEPT = 500

export type Meaning = {
  /** Null: no vectors yet. Throws ModelFault. */
  of(question: string, call: ModelCall): Promise<{ nearness: Nearness; set: MeaningSet } | null>
  /** How many entries have vectors that serve. */
  size(): number
  /** Resolves when nothing is being computed. */
  settled(): Promise<void>
  stop(): void
}

export function keepMeaning({ store, clock, log, model }: Around, name: string): Meaning {
  let set: MeaningSet | null = null
  let working: Promise<void> | null = null
  let wanted: 'again' | 'no' = 'no'
  let cancel = () => {}
  const asked = new Map<string, Float32Array>()

  const renew = async () => {
    const [entries, kept] = await Promise.all([store.entries(), store.vectors.all()])
    const published = forEveryone(entries)
    set = set ? stillTrue(set, published) : stored(published, kept)
    const whole = await complete(published, kept)
    set = meaningSet(name, whole)
    const current = new Set(published.map(({ id }) => recordId(name, id)))
    await Promise.all(kept.filter(({ id }) => !current.has(id)).map(({ id }) => store.vectors.remove(id)))
  }

  /** The vectors of all entries, computing those whose words changed. */
  async function complete(published: Entry[], kept: EntryVectors[]): Promise<MeaningSet['entries']> {
    const byId = new Map(kept.map(record => [record.id, record]))
    const whole: MeaningSet['entries'] = []
    for (const entry of published) {
      const texts = textsOf(entry)
      const of = texts.map(hashed)
      const record = byId.get(recordId(name, entry.id))
      const known = knownVectors(record)
      const missing = texts.filter((_, at) => !known.has(of[at]!))
      if (missing.length > 0) {
        const fresh = await embedAll(missing)
        for (const [at, text] of missing.entries()) known.set(hashed(text), fresh[at]!)
        const vectors = of.map(hash => packed(known.get(hash)!))
        const revision = (record?.revision ?? 0) + 1
        await store.vectors.put(
          { id: recordId(name, entry.id), revision, model: name, entryId: entry.id, of, vectors },
          'any',
        )
      }
      whole.push({ entry, vectors: of.map(hash => known.get(hash)!) })
    }
    return whole
  }

  async function embedAll(texts: string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = []
    for (let from = 0; from < texts.length; from += AT_ONCE) {
      const part = texts.slice(from, from + AT_ONCE)
      vectors.push(...(await within(clock, CALL_MS, signal => model.embed(name, part, { customerId: null, signal }))))
    }
    return vectors.map(unit)
  }

  const refresh = () => {
    if (working !== null) {
      wanted = 'again'
      return
    }
    cancel()
    working = renew()
      .catch(error => {
        const why = error instanceof ModelFault ? { kind: error.kind } : { err: error }
        log.warn(why, 'The vectors of the knowledge could not be renewed; the old ones serve, and it is tried again.')
        cancel = clock.wake(clock.now() + AGAIN_MS, refresh)
      })
      .finally(() => {
        working = null
        if (wanted === 'no') return
        wanted = 'no'
        refresh()
      })
  }
  /** Also while new vectors are waited for. */
  const keepTrue = async () => {
    const before = set
    const entries = await store.entries()
    if (before && set === before) set = stillTrue(before, forEveryone(entries))
  }
  const unwatch = store.watch(news => {
    if (news.type !== 'entries') return
    keepTrue().catch(err => log.warn({ err }, 'The knowledge could not be read; it is tried again.'))
    refresh()
  })
  refresh()

  return {
    async of(question, call) {
      const serving = set
      if (!serving || serving.entries.length === 0) return null
      const key = hashed(`${serving.model}\n${question}`)
      let vector = asked.get(key)
      if (!vector) {
        const [fresh] = await model.embed(serving.model, [question], call)
        vector = unit(fresh!)
      }
      remember(asked, key, vector)
      const near = nearness(serving, vector)
      if (near.size === 0)
        throw new ModelFault('shape', 'The question has a vector of another size than the knowledge.')
      return { nearness: near, set: serving }
    },
    size: () => set?.entries.length ?? 0,
    async settled() {
      while (working !== null) await working
    },
    stop() {
      unwatch()
      cancel()
    },
  }
}

/** What an earlier run left, if it is whole and of one model: it serves until the new set is made. */
function stored(published: Entry[], kept: EntryVectors[]): MeaningSet | null {
  for (const model of new Set(kept.map(record => record.model))) {
    const mine = new Map(kept.filter(record => record.model === model).map(record => [record.entryId, record]))
    if (published.length === 0 || !published.every(({ id }) => mine.has(id))) continue
    return meaningSet(
      model,
      published.map(entry => ({ entry, vectors: (mine.get(entry.id)?.vectors ?? []).map(unpacked) })),
    )
  }
  return null
}

const forEveryone = (entries: Entry[]): Entry[] =>
  entries.filter(({ status, audience = 'everyone' }) => status === 'published' && audience === 'everyone')

/** What was retired is gone at once, and what was rewritten is said as it is now, however long the new vectors take. */
function stillTrue(set: MeaningSet, published: Entry[]): MeaningSet {
  const now = new Map(published.map(entry => [entry.id, entry]))
  const entries = set.entries.flatMap(({ entry: { id }, vectors }) => {
    const entry = now.get(id)
    return entry ? [{ entry, vectors }] : []
  })
  return { ...set, entries }
}

function remember(kept: Map<string, Float32Array>, key: string, vector: Float32Array): void {
  kept.delete(key)
  kept.set(key, vector)
  const oldest = kept.size > QUESTIONS_KEPT && kept.keys().next()
  if (oldest && !oldest.done) kept.delete(oldest.value)
}

const textsOf = ({ fa, en }: Entry): string[] =>
  [fa, en].flatMap(side => (side ? [side.question, ...side.variants] : []))
const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)
const recordId = (model: string, entryId: string): string => `${hashed(model).slice(0, 8)}:${entryId}`
const packed = (vector: Float32Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64')

function unpacked(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64')
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readFloatLE(4 * at))
}

const knownVectors = (record: EntryVectors | undefined): Map<string, Float32Array> =>
  new Map((record?.of ?? []).map((hash, at) => [hash, unpacked(record?.vectors[at] ?? '')]))

/** Runs the work with a signal that ends it after so long. */
export async function within<T>(clock: Clock, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const cancel = clock.wake(clock.now() + ms, () => stop.abort(new ModelFault('timeout', 'The model took too long.')))
  try {
    return await work(stop.signal)
  } finally {
    cancel()
  }
}
