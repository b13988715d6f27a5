// The knowledge as the faq command reaches it: through the running program where there is one, else in the store itself.
import type { Config } from '../config.js'
import {
  agree,
  applyImport,
  type Change,
  draftOf,
  exportTo,
  type ImportPlan,
  planImport,
  type Shelf,
} from '../desk/knowledge.js'
import type { EntryDraft } from '../domain/entry.js'
import { DeskError } from '../domain/errors.js'
import { askRunning, type ControlHandlers } from '../stores/data-folder.js'
import { openStore } from './open-store.js'
import { clock, openLog } from './outside.js'

export type Knowledge = {
  plan(drafts: EntryDraft[]): Promise<ImportPlan>
  /** Answers how many entries were published. */
  apply(plan: ImportPlan, force: boolean): Promise<number>
  exportTo<T>(write: (drafts: EntryDraft[]) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Throws 'unavailable' with the reason when the store cannot be opened. */
export async function openKnowledge(config: Pick<Config, 'redis' | 'dataDir'>): Promise<Knowledge> {
  if (!config.redis && (await isRunning(config.dataDir))) return throughRunning(config.dataDir)
  const store = await openStore(config, openLog('warn'))
  const shelf = { store, clock }
  return {
    plan: drafts => planImport(shelf, drafts),
    apply: (plan, force) => applyImport(shelf, plan, { force }),
    exportTo: write => exportTo(shelf, write),
    close: () => store.close(),
  }
}

async function isRunning(dataDir: string): Promise<boolean> {
  try {
    await askRunning(dataDir, { ask: 'faq.here' })
    return true
  } catch (error) {
    if (error instanceof DeskError && error.code === 'not_found') return false
    throw error
  }
}

function throughRunning(dataDir: string): Knowledge {
  const ask = async <T>(name: string, facts: object = {}) => (await askRunning(dataDir, { ask: name, ...facts })) as T
  return {
    plan: drafts => ask('faq.plan', { drafts }),
    apply: (plan, force) => ask('faq.apply', { plan, force }),
    async exportTo(write) {
      const entries = await ask<Change[]>('faq.entries')
      const written = await write(entries.map(({ draft }) => draft))
      await ask('faq.agree', { agreed: entries.map(({ draft, revision }) => ({ id: draft.id, revision })) })
      return written
    },
    close: async () => {},
  }
}

/** What the running program answers to the above. Commands come from this machine and this user: their shapes are ours. */
export const faqHandlers = (shelf: Shelf): ControlHandlers => ({
  'faq.here': async () => true,
  'faq.plan': async ({ drafts }) => planImport(shelf, drafts as EntryDraft[]),
  'faq.apply': async ({ plan, force }) => applyImport(shelf, plan as ImportPlan, { force: force === true }),
  'faq.entries': async () =>
    (await shelf.store.entries()).map((entry): Change => ({ draft: draftOf(entry), revision: entry.revision })),
  'faq.agree': async ({ agreed }) => agree(shelf, agreed as { id: string; revision: number }[]),
})
