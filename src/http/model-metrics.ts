// What a language model costs and how often the bot goes on without it. No texts, no customers.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { ModelCalled } from '../domain/model.js'

export type ModelMetrics = {
  called(call: ModelCalled): void
  fellBack(why: string): void
  /** Asked at each scrape. */
  watch(now: { state: () => 'closed' | 'open' | 'half-open'; spent: () => number }): void
}

const STATES = { closed: 0, 'half-open': 1, open: 2 }

export function modelMetrics(registry: Registry): ModelMetrics {
  const registers = [registry]
  const calls = new Counter({
    name: 'hamdel_model_calls_total',
    help: 'Calls of the language model, by task and what became of them',
    labelNames: ['task', 'outcome'],
    registers,
  })
  const tokens = new Counter({
    name: 'hamdel_model_tokens_total',
    help: 'Tokens that the language model used',
    labelNames: ['task'],
    registers,
  })
  const seconds = new Histogram({
    name: 'hamdel_model_seconds',
    help: 'How long a call of the language model took',
    labelNames: ['task'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30],
    registers,
  })
  const fallbacks = new Counter({
    name: 'hamdel_model_fallbacks_total',
    help: 'Turns that went on without the language model, by reason',
    labelNames: ['why'],
    registers,
  })
  return {
    called({ task, outcome, ms, tokens: used }) {
      calls.inc({ task, outcome })
      if (used > 0) tokens.inc({ task }, used)
      seconds.observe({ task }, ms / 1000)
    },
    fellBack: why => fallbacks.inc({ why }),
    watch({ state, spent }) {
      new Gauge({
        name: 'hamdel_model_breaker',
        help: '0: the model is asked, 1: it is tried with one call, 2: it failed and is left alone',
        registers,
        collect() {
          this.set(STATES[state()])
        },
      })
      new Gauge({
        name: 'hamdel_model_tokens_today',
        help: 'Tokens used today (UTC) by all processes',
        registers,
        collect() {
          this.set(spent())
        },
      })
    },
  }
}
