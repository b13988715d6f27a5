// Who has which entry open: hearsay between processes, in memory only.
import type { Instant } from '../domain/activity.js'
import type { Desk } from './desk.js'
import type { Author } from './drafts.js'

export type Here = Author & { at: Instant }
const FORGOTTEN_AFTER_MS = 40_000 // an open editor says it every 15 s

export type Editing = ReturnType<typeof keepEditing>

export function keepEditing({ store, clock }: Pick<Desk, 'store' | 'clock'>) {
  const here = new Map<string, Map<string, Here>>() // by entry, by person
  store.watch(news => {
    if (news.type !== 'editing') return
    const { entryId, personId, name, at } = news
    const people = here.get(entryId) ?? new Map<string, Here>()
    here.set(entryId, people.set(personId, { id: personId, name, at }))
    forget()
  })
  const forget = () => {
    const since = clock.now() - FORGOTTEN_AFTER_MS
    for (const [entryId, people] of here) {
      for (const [id, { at }] of people) if (at < since) people.delete(id)
      if (people.size === 0) here.delete(entryId)
    }
  }
  const others = (entryId: string, me: string): Here[] => {
    forget()
    return [...(here.get(entryId)?.values() ?? [])].filter(({ id }) => id !== me)
  }
  return {
    /** I have it open; answers who else has. */
    tell(entryId: string, { id, name }: Author): Here[] {
      store.signal({ type: 'editing', entryId, personId: id, name, at: clock.now() })
      return others(entryId, id)
    },
    others,
  }
}
