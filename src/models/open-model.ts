// Puts a model together: the server, what it may cost, what happens when it fails, what must not reach it.
import { DeskError } from '../domain/errors.js'
import type { ModelCalled } from '../domain/model.js'
import type { Clock, Log, Store } from '../ports.js'
import type { LanguageModel } from '../ports-reading.js'
import { fetchFrom } from './address.js'
import { type BreakerState, openBreaker } from './breaker.js'
import { type Limits, openBudget } from './budget.js'
import { openGuard } from './guard.js'
import { languageModel, type ModelNames } from './language-model.js'
import { openAi } from './openai.js'

export type ModelPlace = {
  baseUrl: URL
  apiKey: string | null
  names: ModelNames
  hosts: string[]
  limits: Limits
  mask: 'on' | 'off'
}

type Around = { store: Pick<Store, 'spent'>; clock: Clock; log: Log; called: (call: ModelCalled) => void }

export type OpenedModel = { model: LanguageModel; state: () => BreakerState; spent: () => number; stop: () => void }

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
  const guard = openGuard({ breaker, budget, clock, called })
  const provider = openAi({ baseUrl, apiKey, fetch: fetchFrom(baseUrl, hosts, clock.now), now: clock.now })
  return {
    model: languageModel({ provider, guard, names, mask }),
    state: breaker.state,
    spent: budget.spent,
    stop: budget.stop,
  }
}
