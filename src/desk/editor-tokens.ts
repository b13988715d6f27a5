// Tokens with which a program edits: named, shown once, kept as a hash, ended at any time.
import { DeskError } from '../domain/errors.js'
import { type EditorToken, may, type Person } from '../domain/person.js'
import type { Clock, Store } from '../ports.js'
import { digest } from './sessions.js'

type Shelf = { store: Store; clock: Clock; newToken: () => string }

const PREFIX = 'hamdel_'
const USED_EVERY_MS = 60_000

export async function makeToken({ store, clock, newToken }: Shelf, name: string, by: Pick<Person, 'id' | 'name'>) {
  const token = `${PREFIX}${newToken()}`
  const made = { createdBy: by.name, ownerId: by.id, createdAt: clock.now() }
  const kept: EditorToken = { id: digest(token), revision: 1, name, ...made }
  await store.tokens.put(kept, 0)
  return { token, kept }
}

/** Throws 'not_found' when there is none. From now on it opens nothing. */
export async function revokeToken({ store }: Pick<Shelf, 'store'>, id: string): Promise<void> {
  if (!(await store.tokens.get(id))) throw new DeskError('not_found', 'There is no such token, or not any more.')
  await store.tokens.remove(id)
}

/** The program as a colleague with an editor's rights; null: nobody's token. */
export async function bearerOf(
  { store, clock }: Pick<Shelf, 'store' | 'clock'>,
  token: string,
): Promise<Person | null> {
  if (!token.startsWith(PREFIX)) return null
  const kept = await store.tokens.get(digest(token))
  if (!kept) return null
  const owner = kept.ownerId === undefined ? undefined : await store.people.get(kept.ownerId)
  if (owner !== undefined && !(owner && may(owner, 'editor', 'lead'))) return null
  const now = clock.now()
  if (now - (kept.usedAt ?? 0) > USED_EVERY_MS)
    // Two uses at once: one of them writes it down.
    await store.tokens.put({ ...kept, usedAt: now, revision: kept.revision + 1 }, kept.revision).catch(() => {})
  return {
    ...{ id: `token:${kept.id.slice(0, 12)}`, revision: 1, name: kept.name, email: '', roles: ['editor'] },
    ...{ passwordHash: '', status: 'active', language: 'en', createdAt: kept.createdAt },
  }
}
