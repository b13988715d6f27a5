// A desk on real parts and the real clock, with a small shop's knowledge and a model at a server of the test's own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Policy } from '../../dialogs/policy.js'
import { newId } from '../../src/bin/outside.js'
import { withModel } from '../../src/bin/with-model.js'
import type { ModelConfig } from '../../src/config.js'
import type { Desk } from '../../src/desk/desk.js'
import { receive } from '../../src/desk/receive.js'
import type { Activity } from '../../src/domain/activity.js'
import { openMetrics } from '../../src/http/metrics.js'
import { until } from '../http/client.js'
import { type Running, startServer } from '../http/server.js'
import { PATIENT_MS } from '../patience.js'
import { publish } from '../publish.js'
import { configAt } from './place.js'
import type { ModelServer } from './server.js'

const common = { topic: 'shop', tags: [], checkedOn: '2026-11-01', person: false, status: 'published' }
const entry = (id: string, fa: [string, string], en: [string, string]) => ({
  ...{ ...common, id },
  fa: { question: fa[0], variants: [], answer: fa[1] },
  en: { question: en[0], variants: [], answer: en[1] },
})

export const ENTRIES = [
  entry('courier-hours', ['پیک چه ساعتی می‌رسد؟', 'بین ۹ تا ۱۸.'], ['When does the courier come?', 'From 9 to 18.']),
  entry('pay-cash', ['می‌شود نقدی پرداخت کرد؟', 'بله، دم در.'], ['Can I pay cash?', 'Yes, at the door.']),
  entry(
    'cancel-order',
    ['چطور سفارشم را لغو کنم؟', 'از صفحهٔ سفارش‌ها.'],
    ['How do I cancel my order?', 'From your orders page.'],
  ),
]

export type Shop = {
  running: Running
  desk: Desk
  /** The same desk with a model of its own: its breaker and budgets begin anew. */
  withOwnModel(over?: Partial<ModelConfig>): { desk: Desk; fellBack: string[]; stop: () => void }
  say(desk: Desk, lineId: string, text: string): Promise<void>
  /** The bot's part of the line, once it has spoken after that place. */
  reply(lineId: string, after?: number, withinMs?: number): Promise<Activity[]>
  close(): Promise<void>
}

export async function openShop(server: Pick<ModelServer, 'baseUrl'>, policy?: Policy): Promise<Shop> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hamdel-model-'))
  const running = await startServer(policy ? { desk: { policy } } : {}, { dataDir })
  const { desk } = running.http
  for (const one of ENTRIES) await publish(desk, one, 0, 'editor')
  await until(() => desk.matcher.match('Can I pay cash?').candidates[0]?.entry.id === 'pay-cash')
  const bots = async (lineId: string, after: number) =>
    (await desk.store.activities(lineId, after)).filter(
      a => (a.type === 'message' && a.from === 'bot') || a.type === 'handoff.initiate',
    )
  return {
    running,
    desk,
    withOwnModel(over) {
      const { store, clock, log } = desk
      const opened = withModel(configAt(server, over), { store, clock, log, metrics: openMetrics().model })
      const fellBack: string[] = []
      const consult = { ...opened.consult, fellBack: (why: string) => void fellBack.push(why) }
      return { desk: { ...desk, consult }, fellBack, stop: opened.stop }
    },
    async say(at, lineId, text) {
      await receive(at, { lineId, customer: { id: lineId }, id: newId(), text })
    },
    async reply(lineId, after = 0, withinMs = PATIENT_MS) {
      await until(async () => (await bots(lineId, after)).length > 0, withinMs)
      return bots(lineId, after)
    },
    async close() {
      await running.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
