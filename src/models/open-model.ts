// Puts a model together: the server, what it may cost, what happens when it fails, what must not reach it.
import { DeskError } from '../domain/errors.js'
import type { ModelCalled } from '../domain/model.js'
import type { ModelStanding } from '../domain/outside.js'
import type { Clock, Log, Store } from '../ports.js'
import type { LanguageModel } from '../ports-reading.js'
import { fetchFrom } from './address.js'
import { type BreakerState, openBreaker } from './breaker.js'
import { type Limits, openBudget } from './budget.js'
import { openGuard } from './guard.js'
import { languageModel, type ModelNames } from './language-model.js'
import { openAi } from './openai.js'
import { openStanding } from './standing.js'

export type ModelPlace = {
  baseUrl: URL
  apiKey: string | null
  names: ModelNames
  hosts: string[]
  limits: Limits
  mask: 'on' | 'off'
}

type Around = { store: Pick<Store, 'spent'>; clock: Clock; log: Log; called: (call: ModelCalled) => void }

export type OpenedModel = {
  model: LanguageModel
  state: () => BreakerState
  spent: () => number
  standing: () => Omit<ModelStanding, 'vectors'>
  /** Asks the server for the names of its models, and tells the log what is wrong. Never throws. */
  look: () => Promise<void>
  stop: () => void
}

/** Throws 'invalid' when MODEL_HOSTS does not name the host. Nothing is asked yet. */
export function openModel(place: ModelPlace, { store, clock, log, called }: Around): OpenedModel {
  const { baseUrl, apiKey, names, hosts, limits, mask } = place
  const host = baseUrl.hostname.replace(/^\[|\]$/g, '')
  if (hosts.length > 0 && !hosts.includes(host))
    throw new DeskError(
      'invalid',
      `Hamdel cannot start: OPENAI_BASE_URL is at ${host}, which MODEL_HOSTS does not name.`,
    )
  const breaker = openBreaker(clock.now)
  const budget = openBudget({ clock, log, records: store.spent }, limits)
  const provider = openAi({ baseUrl, apiKey, fetch: fetchFrom(baseUrl, hosts, clock.now), now: clock.now })
  const at = baseUrl.origin
  const standing = openStanding({ clock, log, breaker: breaker.state, provider, names, at })
  const heard = (call: ModelCalled) => {
    called(call)
    standing.called(call)
  }
  const guard = openGuard({ breaker, budget, clock, called: heard })
  return {
    model: languageModel({ provider, guard, names, mask }),
    state: breaker.state,
    spent: budget.spent,
    standing() {
      const [now, today] = [standing.now(), budget.spent()]
      const { tokensADay: aDay, tokensACustomer: aCustomer } = limits
      const state = today >= aDay ? 'spent' : now.state
      return { ...now, ...names, at, mask, state, tokens: { today, aDay, aCustomer } }
    },
    look: standing.look,
    stop: budget.stop,
  }
}
