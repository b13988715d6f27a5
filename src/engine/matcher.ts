// Serves the compiled knowledge, and compiles it anew whenever an entry is published; until then the old one serves.
import type { Log, Matcher, Store } from '../ports.js'
import { match } from '../understanding/match.js'
import { compileAside } from './compiler.js'

/** `settled` resolves once what was published before serves, or has failed to. */
export type RunningMatcher = Matcher & { settled: () => Promise<void>; stop: () => void }

/** Resolves with the first compiled knowledge. `stop` ends the watching and calls off what is being compiled. */
export async function startMatcher(store: Store, log: Log): Promise<RunningMatcher> {
  const stopped = new AbortController()
  let compiled = await compileAside(await store.entries(), stopped.signal)
  let state: 'idle' | 'compiling' | 'stale' = 'idle'

  const refresh = async () => {
    if (state !== 'idle') {
      state = 'stale'
      return
    }
    do {
      state = 'compiling'
      try {
        compiled = await compileAside(await store.entries(), stopped.signal)
      } catch (error) {
        if (!stopped.signal.aborted)
          log.error({ err: error }, 'The new knowledge could not be compiled; the old one goes on serving.')
      }
    } while ((state as string) === 'stale')
    state = 'idle'
  }

  let refreshed = Promise.resolve()
  const unwatch = store.watch(news => {
    if (news.type !== 'entries') return
    if (state === 'idle') refreshed = refresh()
    else void refresh()
  })
  const stop = () => {
    unwatch()
    stopped.abort()
  }
  return { match: (utterance, before) => match(compiled, utterance, before), settled: () => refreshed, stop }
}
