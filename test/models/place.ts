// A model at a server of the test's own, with budgets of its own and the real clock.
import { clock } from '../../src/bin/outside.js'
import type { ModelConfig } from '../../src/config.js'
import type { ModelCall, ModelCalled } from '../../src/domain/model.js'
import { type ModelPlace, type OpenedModel, openModel } from '../../src/models/open-model.js'
import type { Log, Records } from '../../src/ports.js'
import { quiet } from '../quiet.js'
import type { ModelServer } from './server.js'

export const CHAT = 'a-chat-model'
export const EMBEDDING = 'an-embedding-model'

export const limits = { tokensADay: 1e9, tokensACustomer: 1e9, atOnce: 64 }

export function placeAt(server: Pick<ModelServer, 'baseUrl'>, over: Partial<ModelPlace> = {}): ModelPlace {
  const names = { chat: CHAT, embedding: EMBEDDING }
  return { baseUrl: server.baseUrl, apiKey: 'a-key', names, hosts: [], limits, mask: 'on', ...over }
}

/** As an operator would set it. */
export function configAt(server: Pick<ModelServer, 'baseUrl'>, over: Partial<ModelConfig> = {}): ModelConfig {
  return { ...placeAt(server), budgetMs: 2_500, staffMs: 2_000, ...over }
}

/** Records in memory: what they promise, no more. */
export function someRecords<R extends { id: string; revision: number }>(): Records<R> {
  const kept = new Map<string, R>()
  return {
    get: async id => kept.get(id) ?? null,
    all: async () => [...kept.values()],
    async put(record) {
      kept.set(record.id, record)
    },
    async remove(id) {
      kept.delete(id)
    },
  }
}

export function modelAt(
  server: ModelServer,
  over: Partial<ModelPlace> = {},
  log: Log = quiet,
): OpenedModel & { called: ModelCalled[] } {
  const called: ModelCalled[] = []
  const store = { spent: someRecords<never>() }
  return { ...openModel(placeAt(server, over), { store, clock, log, called: one => void called.push(one) }), called }
}

export const call = (ms = 2_000, customerId: string | null = 'ana'): ModelCall => ({
  customerId,
  signal: AbortSignal.timeout(ms),
})
