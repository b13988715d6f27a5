// Serves the compiled knowledge, and compiles it anew whenever an entry is published; until then the old one serves.
import type { Log, Matcher, Store } from '../ports.js'
import { type Compiled, compile } from '../understanding/compile.js'
import { match } from '../understanding/match.js'

/** Resolves with the first compiled knowledge. `stop` ends the watching. */
export async function startMatcher(store: Store, log: Log): Promise<Matcher & { stop: () => void }> {
  let compiled: Compiled = compile(await store.entries())
  let state: 'idle' | 'compiling' | 'stale' = 'idle'

  const refresh = async () => {
    if (state !== 'idle') {
      state = 'stale'
      return
    }
    do {
      state = 'compiling'
      try {
        compiled = compile(await store.entries())
      } catch (error) {
        log.error({ err: error }, 'The new knowledge could not be compiled; the old one goes on serving.')
      }
    } while ((state as string) === 'stale')
    state = 'idle'
  }

  const stop = store.watch(news => {
    if (news.type === 'entries') void refresh()
  })
  return { match: (utterance, before) => match(compiled, utterance, before), stop }
}
