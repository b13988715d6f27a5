// Serves what was learnt, and learns anew whenever an entry is published; until then what was learnt before serves, with the new texts.
import type { Entry } from '../domain/entry.js'
import type { Log, Store } from '../ports.js'
import type { Learner } from '../ports-reading.js'
import { compile } from '../understanding/compile.js'
import { match } from '../understanding/match.js'
import { remembered } from '../understanding/remembered.js'
import { learnt, leave } from './learner.js'

const TRIES = 3
const RETRY_MS = 200
const AGAIN_MS = 30_000 // after the last try
const REMEMBERED = 500 // questions
const LONGEST_REMEMBERED = 300 // characters

type Options = { learn?: typeof learnt; retryMs?: number; againMs?: number; file?: string }

/**
 * Resolves once the knowledge serves for the first time. `stop` ends the watching. A failure to learn is logged and
 * tried again; after the last try the old knowledge serves on for a while, and at the start it is learnt here. `file`: see
 * `learnt`.
 */
export async function startMatcher(
  store: Store,
  log: Log,
  { learn = learnt, retryMs = RETRY_MS, againMs = AGAIN_MS, file }: Options = {},
): Promise<Learner & { stop: () => void }> {
  let stopped = false
  const persistently = async (entries: Entry[]) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await learn(entries, file)
      } catch (error) {
        log.error({ err: error, attempt }, 'The knowledge could not be learnt; what was learnt before serves on.')
        if (attempt === TRIES || stopped) return undefined
        await later(retryMs * attempt)
      }
    }
  }

  let stand = ''
  const first = published(await store.entries())
  let compiled = (await persistently(first)) ?? compile(first)
  stand = standOf(first)
  let edition = 0 // what was found in an earlier one counts no more
  const serve = (fresh: typeof compiled) => {
    compiled = fresh
    edition += 1
  }
  // The questions on the buttons come word for word, again and again.
  const found = remembered(REMEMBERED, key => {
    const [, utterance, before] = JSON.parse(key) as [number, string, string | null]
    return match(compiled, utterance, before ?? undefined)
  })
  const find = (utterance: string, before?: string) =>
    utterance.length + (before?.length ?? 0) > LONGEST_REMEMBERED
      ? match(compiled, utterance, before)
      : found(JSON.stringify([edition, utterance, before ?? null]))

  const learnNewest = async () => {
    if (stopped) return
    try {
      const all = await store.entries()
      const entries = published(all)
      const now = standOf(entries)
      if (now === stand) return
      serve({ ...compiled, entries: rewritten(compiled.entries, all) })
      const fresh = await persistently(entries)
      if (!fresh) return lookAgain()
      serve(fresh)
      stand = now
    } catch (error) {
      if (!stopped) log.error({ err: error }, 'The knowledge could not be read; what was learnt before serves on.')
      lookAgain()
    }
  }

  // What is published while it learns is learnt next, all of it at once: the newest is what is read then.
  let running = Promise.resolve()
  let next: Promise<void> | null = null
  const refresh = (): Promise<void> => {
    next ??= running.then(() => {
      next = null
      running = learnNewest()
      return running
    })
    return next
  }

  const unwatch = store.watch(news => {
    if (news.type === 'entries') void refresh()
  })
  let again: NodeJS.Timeout | undefined
  const lookAgain = () => {
    clearTimeout(again)
    if (!stopped) again = setTimeout(refresh, againMs).unref()
  }
  const stop = () => {
    stopped = true
    clearTimeout(again)
    unwatch()
    leave()
  }
  return {
    match(utterance, before) {
      const { candidates, ...rest } = find(utterance, before)
      return { ...rest, candidates: candidates.filter(({ entry }) => isPublic(entry)) }
    },
    entry(id) {
      const found = compiled.entries.find(entry => entry.id === id)
      return found && isPublic(found) ? found : undefined
    },
    caughtUp: withinMs => Promise.race([refresh(), later(withinMs)]),
    stop,
  }
}

/** What is said is the newest at once, also while it is not learnt yet how people ask for it. */
function rewritten(known: Entry[], newest: Entry[]): Entry[] {
  const byId = new Map(newest.map(entry => [entry.id, entry]))
  return known.map(entry => byId.get(entry.id) ?? entry)
}

/** Colleagues' own notes are not for customers, and must not draw their questions to themselves. */
const published = (entries: Entry[]) => entries.filter(isPublic)
const isPublic = ({ status, audience }: Entry) => status === 'published' && audience !== 'staff'

/** What is known, told by its revisions. */
const standOf = (entries: Entry[]) => entries.map(({ id, revision }) => `${id} ${revision}`).join('\n')

const later = (ms: number) => new Promise<void>(resolve => void setTimeout(resolve, ms).unref())
