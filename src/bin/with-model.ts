// Gives the desk its language model, where the operator has named one.
import type { ModelConfig } from '../config.js'
import { type Consult, searchAgain } from '../desk/consult.js'
import { keepMeaning } from '../desk/meaning.js'
import type { ModelStanding } from '../domain/outside.js'
import type { ModelMetrics } from '../http/model-metrics.js'
import { openModel } from '../models/open-model.js'
import type { Clock, Log, Store } from '../ports.js'

type Around = { store: Store; clock: Clock; log: Log; metrics: ModelMetrics }

export function withModel(
  config: ModelConfig,
  { store, clock, log, metrics }: Around,
): { consult: Consult; standing: () => ModelStanding; look: () => Promise<void>; stop: () => void } {
  const opened = openModel(config, { store, clock, log, called: metrics.called })
  metrics.watch(opened)
  const { model } = opened
  const { embedding } = config.names
  const meaning = embedding === null ? null : keepMeaning({ store, clock, log, model }, embedding)
  const { budgetMs, staffMs } = config
  log.info({ ...config.names, at: config.baseUrl.origin, mask: config.mask }, 'A language model is asked.')
  const consult: Consult = { model, meaning, budgetMs, staffMs, fellBack: metrics.fellBack, open: new Map() }
  const unwatch = store.watch(news => {
    if (news.type === 'entries') searchAgain(consult)
  })
  return {
    consult,
    standing: () => ({ ...opened.standing(), vectors: meaning?.size() ?? null }),
    look: opened.look,
    stop() {
      unwatch()
      meaning?.stop()
      opened.stop()
    },
  }
}
