// What the operator watches, in Prometheus' words. No names, no texts, no ids.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Activity } from '../domain/activity.js'
import type { Store } from '../ports.js'
import { type ModelMetrics, modelMetrics } from './model-metrics.js'

export type Metrics = {
  registry: Registry
  /** The same store, whose commits are counted: what this process committed, so that processes add up. */
  counted(store: Store): Store
  /** `route`: the kind of address, never the address itself. */
  answered(method: string, route: string, status: number, seconds: number): void
  /** Shows the queue of this store, asked at each scrape. */
  watchQueue(store: Store): void
  /** Shows what this counts, asked at each scrape. */
  watchStranded(count: () => Promise<number>): void
  /** Counts what a language model is asked. */
  model: ModelMetrics
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const count = counters(registers)
  const durations = new Histogram({
    name: 'hamdel_http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers,
  })
  const kinds = new Map<string, ReturnType<typeof durations.labels>>() // a few dozens; to find them by labels takes longer
  return {
    registry,
    model: modelMetrics(registry),
    counted: store =>
      new Proxy(store, {
        get(target, name) {
          if (name !== 'commit') return Reflect.get(target, name)
          return async (...commit: Parameters<Store['commit']>) => {
            const committed = await target.commit(...commit)
            if (!committed.repeated) for (const activity of commit[1]) count(activity)
            return committed
          }
        },
      }),
    answered(method, route, status, seconds) {
      const kind = `${method} ${route} ${status}`
      const known = kinds.get(kind) ?? durations.labels({ method, route, status })
      kinds.set(kind, known)
      known.observe(seconds)
    },
    watchQueue(store) {
      new Gauge({
        name: 'hamdel_queue_length',
        help: 'Conversations that wait for an agent',
        registers,
        async collect() {
          this.set(await store.queueLength().catch(() => Number.NaN))
        },
      })
    },
    watchStranded(count) {
      new Gauge({
        name: 'hamdel_stranded_conversations',
        help: 'Open conversations that neither the bot nor the queue nor a connected agent owns; must be 0',
        registers,
        async collect() {
          this.set(await count().catch(() => Number.NaN))
        },
      })
    },
  }
}

function counters(registers: Registry[]): (activity: Activity) => void {
  const messages = new Counter({
    name: 'hamdel_messages_total',
    help: 'Messages committed by this process, by who wrote them',
    labelNames: ['from'],
    registers,
  })
  const replies = new Counter({
    name: 'hamdel_bot_replies_total',
    help: "The bot's replies, by what it did",
    labelNames: ['spoken'],
    registers,
  })
  const handoffs = new Counter({
    name: 'hamdel_handoffs_total',
    help: 'Conversations handed to a person, by reason',
    labelNames: ['reason'],
    registers,
  })
  const promises = new Counter({
    name: 'hamdel_promises_total',
    help: 'Promises told to customers, by what was promised and how it ended; told: they began',
    labelNames: ['what', 'outcome'],
    registers,
  })
  const warnings = new Counter({
    name: 'hamdel_promise_warnings_total',
    help: 'Promises that were about to break: somebody should look now',
    registers,
  })
  const late = new Histogram({
    name: 'hamdel_promise_late_seconds',
    help: 'How late broken promises were',
    buckets: [30, 60, 120, 300, 600, 1800, 3600, 14_400, 86_400],
    registers,
  })
  return activity => {
    if (activity.type === 'promise' && activity.dueAt !== null) promises.inc({ what: activity.what, outcome: 'told' })
    if (activity.type === 'promise.outcome') promises.inc({ what: activity.what, outcome: activity.outcome })
    if (activity.type === 'promise.outcome' && activity.outcome === 'broken') late.observe(activity.lateMs / 1000)
    if (activity.type === 'promise.warning') warnings.inc()
    if (activity.type === 'handoff.initiate') handoffs.inc({ reason: activity.reason })
    if (activity.type !== 'message') return
    messages.inc({ from: activity.from })
    if (activity.from === 'bot') replies.inc({ spoken: activity.spoken })
  }
}
