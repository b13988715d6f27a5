// The language model of the settings, asked as the desk would ask it, for measuring what it is worth: `evaluate … --model`.
import { type Opinion, worthAsking } from '../../dialogs/second-opinion.js'
import type { Turn } from '../../dialogs/turn.js'
import { loadConfig } from '../config.js'
import { opinionOf } from '../desk/consult.js'
import { keepMeaning, within } from '../desk/meaning.js'
import type { Entry } from '../domain/entry.js'
import { ModelFault } from '../domain/model.js'
import { openModel } from '../models/open-model.js'
import type { Records } from '../ports.js'
import { BadInput } from './json-lines.js'
import { clock, openLog } from './outside.js'

const AT_ONCE = 6

export type SecondOpinion = {
  /** Undefined: there is nothing to ask, or it gave nothing in time, as in service. */
  of(turn: Turn): Promise<Opinion | undefined>
  /** What it cost and how often it gave nothing, to standard error. */
  finish(): void
}

export const noModel: SecondOpinion = { of: async () => undefined, finish: () => {} }

/** Throws BadInput where the settings name none. Resolves when the entries have their vectors. */
export async function secondOpinion(entries: Entry[]): Promise<SecondOpinion> {
  const config = loadConfig()
  if (!config.model)
    throw new BadInput('--model: set OPENAI_CHAT_MODEL or OPENAI_EMBEDDING_MODEL (and OPENAI_BASE_URL).')
  const log = openLog('warn')
  const { budgetMs, names, limits } = config.model
  const outcomes = new Map<string, number>()
  let tokens = 0
  const opened = openModel(
    { ...config.model, limits: { ...limits, tokensACustomer: limits.tokensADay } },
    {
      ...{ store: { spent: records() }, clock, log },
      called(call) {
        outcomes.set(`${call.task} ${call.outcome}`, (outcomes.get(`${call.task} ${call.outcome}`) ?? 0) + 1)
        tokens += call.tokens
      },
    },
  )
  const { model } = opened
  const store = { entries: async () => entries, vectors: records<never>(), watch: () => () => {} }
  const meaning =
    names.embedding && entries.length > 0 ? keepMeaning({ store, clock, log, model }, names.embedding) : null
  await meaning?.settled()
  return {
    async of(turn) {
      if (!worthAsking(turn)) return undefined
      const nothing = (error: unknown) => {
        if (!(error instanceof ModelFault)) throw error
      }
      return within(clock, budgetMs, signal =>
        opinionOf({ model, meaning }, turn, { customerId: null, signal }, nothing),
      )
    },
    finish() {
      meaning?.stop()
      opened.stop()
      const counts = [...outcomes].map(([what, times]) => `${what} ${times}`).join(', ')
      process.stderr.write(`model: ${counts || 'not asked'}; ${tokens} tokens\n`)
    },
  }
}

/** What each becomes, in order, a few at a time. */
export async function inOrder<T, R>(
  items: T[],
  work: (item: T) => Promise<R>,
  each: (result: R) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    for (const result of await Promise.all(items.slice(from, from + AT_ONCE).map(work))) each(result)
}

function records<R extends { id: string; revision: number }>(): Records<R> {
  const kept = new Map<string, R>()
  return {
    get: async id => kept.get(id) ?? null,
    all: async () => [...kept.values()],
    put: async record => void kept.set(record.id, record),
    remove: async id => void kept.delete(id),
  }
}
