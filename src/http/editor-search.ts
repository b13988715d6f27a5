// Finding an entry to edit, and trying what the bot would find.
import type { Desk } from '../desk/desk.js'
import type { Entry } from '../domain/entry.js'
import type { Draft } from '../domain/entry-draft.js'
import { normalise } from '../understanding/normalise.js'
import type { EntryCare } from './contract-editor.js'
import type { EntryRow, EntryRows, Tried } from './contract-entries.js'
import { saidOf } from './said-of.js'

/** All entries by topic and id; with `q` those that fit: what the bot would find first, then where the words stand. */
export async function search({ store, matcher, policy }: Desk, q: string): Promise<EntryRows> {
  const [entries, writing] = await Promise.all([store.entries(), store.drafts.all()])
  const all = entries.sort((a, b) => compare(a.topic, b.topic) || compare(a.id, b.id))
  const draftOf = new Map(writing.map(draft => [draft.id, draft]))
  const rowOf = (entry: Entry) => rowWith(entry, draftOf.get(entry.id))
  const topics = [...new Set(all.map(entry => entry.topic))]
  if (!q.trim()) return { entries: all.map(rowOf), topics }
  const likely = matcher.match(q).candidates.filter(({ score }) => score >= policy.clarifyAt)
  const order = likely.map(({ entry }) => entry.id)
  const found = all.filter(entry => order.includes(entry.id))
  found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const said = await saidOf(store, all)
  const has = containing(q)
  const rest = all.filter(entry => !order.includes(entry.id) && has(entry, said(entry)))
  return { entries: [...found, ...rest].map(rowOf), topics }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function containing(q: string): (entry: Entry, said: string[]) => boolean {
  const plain = q.trim().toLowerCase()
  const wanted = normalise(q)
  return ({ id, topic, tags }, said) =>
    [id, topic, ...tags].some(name => name.toLowerCase().includes(plain)) ||
    (wanted !== '' && said.some(text => text.includes(wanted)))
}

function rowWith(entry: Entry, draft?: Draft): EntryRow {
  const { id, topic, status, person, revision, checkedOn, editedAt, editedBy, fa, en } = entry
  return {
    care: careOf(entry, draft),
    ...{ id, topic, status, person, revision, checkedOn, editedAt, editedBy },
    question: { ...(fa && { fa: fa.question }), ...(en && { en: en.question }) },
    variants: { fa: fa?.variants.length ?? 0, en: en?.variants.length ?? 0 },
  }
}

function careOf({ audience, owner, checkBy, expiresAt, fa, en, saidAt }: Entry, draft?: Draft): EntryCare {
  const [faAt, enAt] = [fa ? (saidAt?.fa ?? 0) : -1, en ? (saidAt?.en ?? 0) : -1]
  const missing = faAt === enAt ? [] : [faAt < enAt ? ('fa' as const) : ('en' as const)]
  return {
    ...{ audience, owner, checkBy, expiresAt },
    ...(missing.length > 0 && { outdated: missing }),
    ...(draft && {
      draft: { revision: draft.revision, state: draft.state, author: draft.author, savedAt: draft.savedAt },
    }),
  }
}

/** What the bot would do with these words alone, by the thresholds of today. */
export function tryOut({ matcher, policy }: Desk, text: string): Tried {
  const { language, candidates } = matcher.match(text)
  const best = candidates[0]?.score ?? 0
  return {
    language,
    decision: best >= policy.answerAt ? 'answer' : best >= policy.clarifyAt ? 'clarify' : 'none',
    candidates: candidates.map(({ entry, language, score }) => ({
      ...{ entryId: entry.id, language, score },
      question: entry[language]?.question ?? '',
    })),
  }
}
