// What I wrote and the server has not taken yet. It stays, also through a reload, until it went or I took it back.
import { signal } from '@preact/signals'
import { call } from '../console/api.js'
import { keep, kept, keptJson } from '../console/kept.js'
import { me } from '../console/session.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { upload } from '../console/upload.js'
import { words as fileWords } from './attach-words.js'
import { at, here, lose, reload } from './opened.js'
import { words } from './words.js'

export type Pending = {
  id: string
  lineId: string
  claim: number | null
  text: string
  at: number
  names?: string[]
} & (
  | { state: 'sending' }
  | { state: 'sent'; seq: number }
  | { state: 'failed'; why: string; lost: 'unsure' | 'refused' }
)

const key = () => `outbox.${me()?.id ?? ''}`
export const outbox = signal<Pending[]>([])
/** The files of what is on its way. No browser keeps them through a reload. */
const files = new Map<string, File[]>()
/** How much of a message's files the server has, 0..1. */
export const came = signal<ReadonlyMap<string, number>>(new Map())

function write(next: Pending[]): void {
  outbox.value = next
  const left = next.filter(p => p.state !== 'sent')
  keep(key(), left.length > 0 ? JSON.stringify(left) : null)
}

const change = (id: string, to: Pending) => write(outbox.value.map(p => (p.id === id ? to : p)))

/** After a reload nobody knows whether it went: the same id makes a second try harmless. */
export function restore(): void {
  const before = keptJson<Pending[]>(key()) ?? []
  outbox.value = before.map(p =>
    maySend(p)
      ? { ...basis(p), state: 'failed', why: words().failed, lost: 'unsure' }
      : { ...basis(p), state: 'failed', why: fileWords().gone, lost: 'refused' },
  )
}

const basis = ({ id, lineId, claim, text, at, names }: Pending) => ({
  id,
  lineId,
  claim,
  text,
  at,
  ...(names && { names }),
})

/** Never the words without their files. */
export const maySend = ({ id, names }: Pending): boolean => !names || files.has(id)

/** `claim` null: it becomes mine with this message. */
export function send(lineId: string, claim: number | null, text: string, sent: File[] = []): void {
  const id = crypto.randomUUID()
  if (sent.length > 0) files.set(id, sent)
  const names = sent.length > 0 && { names: sent.map(({ name }) => name) }
  const pending: Pending = { id, lineId, claim, text, at: Date.now(), ...names, state: 'sending' }
  write([...outbox.value, pending])
  void post(lineId)
}

export function retry(lineId: string, claim: number | null): void {
  const again = (p: Pending): Pending =>
    p.lineId === lineId && p.state === 'failed' && maySend(p) ? { ...basis(p), claim, state: 'sending' } : p
  write(outbox.value.map(again))
  void post(lineId)
}

/** Sends again, with the same ids, what was on its way when the connection was lost. */
export function resend(): void {
  const unsure = (p: Pending) => p.state === 'failed' && p.lost === 'unsure'
  const lines = new Set(outbox.value.filter(unsure).map(p => p.lineId))
  if (lines.size === 0) return
  write(outbox.value.map(p => (unsure(p) ? { ...basis(p), state: 'sending' } : p)))
  for (const lineId of lines) void post(lineId)
}

/** Answers its files, if they are still here. */
export function takeBack(id: string): File[] {
  const back = files.get(id) ?? []
  forget(id)
  write(outbox.value.filter(p => p.id !== id))
  return back
}

function forget(id: string): void {
  files.delete(id)
  came.value = new Map([...came.value].filter(([of]) => of !== id))
}

type Seen = { id: string; seq: number }[]

/** Whether the transcript shows it already. The server puts the sender in front of our id. */
const arrived = (p: Pending, seen: Seen): boolean =>
  seen.some(a => a.id.endsWith(p.id) || (p.state === 'sent' && p.seq === a.seq))

/** What is still on its way on this line, besides what the transcript shows. */
export const waitingOn = (lineId: string, seen: Seen): Pending[] =>
  outbox.value.filter(p => p.lineId === lineId && !arrived(p, seen))

/** Forgets what arrived. */
export function settle(lineId: string, seen: Seen): void {
  const left = outbox.value.filter(p => p.lineId !== lineId || !arrived(p, seen))
  if (left.length === outbox.value.length) return
  for (const { id } of outbox.value.filter(p => !left.includes(p))) forget(id)
  write(left)
}

const busy = new Set<string>()

// One after another, so that they arrive in the order in which they were written.
async function post(lineId: string): Promise<void> {
  if (busy.has(lineId)) return
  busy.add(lineId)
  try {
    for (let next = first(lineId); next; next = first(lineId)) await postOne(next)
  } finally {
    busy.delete(lineId)
  }
}

const first = (lineId: string) => outbox.value.find(p => p.lineId === lineId && p.state === 'sending')

async function postOne(pending: Pending): Promise<void> {
  const { id } = pending
  try {
    const { seq } = await (pending.names ? postFiles(pending) : postWords(pending))
    forget(id)
    change(id, { ...basis(pending), state: 'sent', seq })
    setTimeout(() => outbox.value.some(p => p.id === id) && void reload(), 1500)
  } catch (error) {
    await failed(pending, error)
  }
}

const postWords = ({ id, lineId, claim, text }: Pending) =>
  call<{ seq: number }>('POST', at(lineId, 'messages'), { id, text, ...(claim !== null && { claim }) })

function postFiles({ id, lineId, claim, text }: Pending): Promise<{ seq: number }> {
  const form = new FormData()
  form.append('reply', JSON.stringify({ id, claim, text }))
  for (const file of files.get(id) ?? []) form.append('file', file, file.name)
  return upload(at(lineId, 'files'), form, share => {
    came.value = new Map([...came.value, [id, share]])
  })
}

// Those behind it fail with it: an answer must not overtake the sentence before it.
async function failed(pending: Pending, error: unknown): Promise<void> {
  const stale = refusedWith(error, 403, 409)
  const unsure = refusedWith(error, 0, 503)
  const carries = pending.names !== undefined
  const offline = carries ? fileWords().offline : words().offline
  const other = carries && refusedWith(error, 400, 413, 415) ? fileWords().refused : trouble(error)
  const why = stale ? words().failed : unsure ? offline : other
  const fail = (p: Pending): Pending =>
    p.lineId === pending.lineId && p.state === 'sending'
      ? { ...basis(p), state: 'failed', why, lost: unsure ? 'unsure' : 'refused' }
      : p
  write(outbox.value.map(fail))
  if (!stale) return
  await reload()
  const after = here()
  if (after?.row.lineId === pending.lineId) lose(after.row)
}

const draftKey = (lineId: string) => `draft.${me()?.id ?? ''}.${lineId}`
export const draft = (lineId: string): string => kept(draftKey(lineId)) ?? ''
export const keepDraft = (lineId: string, text: string): void => keep(draftKey(lineId), text)
