// How the language model is doing: what its calls came to, what a look at its server shows, and what the operator reads in the log.
import { type ModelCalled, ModelFault } from '../domain/model.js'
import type { ModelFinding, ModelStanding } from '../domain/outside.js'
import type { Clock, Log } from '../ports.js'
import type { BreakerState } from './breaker.js'
import type { ModelNames } from './language-model.js'
import type { Provider } from './openai.js'

type Seen = Pick<ModelStanding, 'answered' | 'failed' | 'goodAt' | 'trouble' | 'found'>

export type Standing = {
  called(call: ModelCalled): void
  look(): Promise<void>
  now(): Seen & { state: Exclude<ModelStanding['state'], 'spent'> }
}

type Around = { clock: Clock; log: Log; breaker: () => BreakerState; provider: Provider; names: ModelNames; at: string }

const LOOK_MS = 8_000
const NAMES_SHOWN = 12
/** What says nothing of the server: it was not asked, or called off. */
const NOT_ITS_FAULT = new Set<ModelCalled['outcome']>(['superseded', 'off', 'spent', 'busy', 'open'])

export function openStanding({ clock, log, breaker, provider, names, at }: Around): Standing {
  const seen: Seen = { answered: 0, failed: 0, goodAt: null, trouble: null, found: null }
  let trusted: 'yes' | 'no' = 'yes'

  const tellOperator = (why: ModelCalled['outcome']) => {
    const now = breaker()
    if (trusted === 'yes' && now === 'open') {
      trusted = 'no'
      log.warn(
        { at, why },
        'The language model failed again and again; it is left alone for a while, all goes on without.',
      )
    }
    if (trusted === 'no' && now === 'closed') {
      trusted = 'yes'
      log.info({ at }, 'The language model answers again.')
    }
  }
  return {
    called({ outcome }) {
      if (outcome === 'answered') {
        seen.answered += 1
        seen.goodAt = clock.now()
      } else if (!NOT_ITS_FAULT.has(outcome)) {
        seen.failed += 1
        seen.trouble = { at: clock.now(), why: outcome as Exclude<typeof outcome, 'superseded' | 'answered'> }
      }
      tellOperator(outcome)
    },
    async look() {
      const { finding, has } = await found(provider, names)
      seen.found = { at: clock.now(), finding, has: has.slice(0, NAMES_SHOWN) }
      if (finding !== 'well') log.error({ at, ...names, ...(finding === 'names' && { has }) }, SAID[finding])
    },
    now() {
      const { goodAt, trouble } = seen
      const state = trusted === 'no' ? 'left_alone' : !trouble ? (goodAt ? 'well' : 'unasked') : null
      return { ...seen, state: state ?? (goodAt !== null && goodAt >= trouble!.at ? 'well' : 'trouble') }
    },
  }
}

async function found(provider: Provider, names: ModelNames): Promise<{ finding: ModelFinding; has: string[] }> {
  try {
    const has = await provider.names(AbortSignal.timeout(LOOK_MS))
    const known = (name: string | null) => name === null || has.some(one => one === name || one === `${name}:latest`)
    // Some servers name none, and serve whatever they are asked for.
    return { finding: has.length === 0 || (known(names.chat) && known(names.embedding)) ? 'well' : 'names', has }
  } catch (error) {
    return { finding: error instanceof ModelFault ? findingOf(error) : 'unreachable', has: [] }
  }
}

function findingOf({ kind, status }: ModelFault): ModelFinding {
  if (status === 401 || status === 403) return 'key'
  if (kind === 'shape' || (status !== null && status < 500 && status !== 429)) return 'stranger'
  return status === null ? 'unreachable' : 'failing'
}

const SAID: Record<Exclude<ModelFinding, 'well'>, string> = {
  unreachable:
    'Nobody answers at OPENAI_BASE_URL: start the model server, or correct the address. All goes on without it.',
  key: 'The model server refuses our key: correct OPENAI_API_KEY. All goes on without it.',
  stranger:
    'What answers at OPENAI_BASE_URL is no model server: the address usually ends in /v1. All goes on without it.',
  names: 'The model server has no model of that name: correct OPENAI_CHAT_MODEL and OPENAI_EMBEDDING_MODEL.',
  failing: 'The model server answers with an error. All goes on without it.',
}
