// What I have chosen to send with my next words, for each conversation; kept while I look elsewhere.
import { signal } from '@preact/signals'
import { words } from './attach-words.js'

export const TAKEN = 'image/png,image/jpeg,image/gif,image/webp,application/pdf'
const MOST = 10
const TOGETHER = 10 * 1024 * 1024 // bytes; the server takes as much

export type Chosen = { files: File[]; trouble: string | null }
const NOTHING: Chosen = { files: [], trouble: null }

const all = signal<ReadonlyMap<string, Chosen>>(new Map())

export const chosen = (lineId: string): Chosen => all.value.get(lineId) ?? NOTHING

function keep(lineId: string, next: Chosen): void {
  const map = new Map(all.value)
  if (next.files.length > 0 || next.trouble) map.set(lineId, next)
  else map.delete(lineId)
  all.value = map
}

/** Takes what we may send and says why the rest stays out. `claim` null: first the conversation, then its files. */
export async function choose(lineId: string, claim: number | null, files: File[]): Promise<void> {
  const w = words()
  if (files.length === 0) return
  if (claim === null) return takeFirst(lineId)
  const known = await Promise.all(files.map(isKnown))
  const right = files.filter((_, i) => known[i])
  const wrong = files.find((_, i) => !known[i])
  let { files: now } = chosen(lineId)
  let trouble = wrong ? w.kind(wrong.name) : null
  for (const file of right) {
    const size = [...now, file].reduce((sum, one) => sum + one.size, 0)
    if (now.length === MOST) trouble = w.most(MOST)
    else if (size > TOGETHER) trouble = w.large(file.name)
    else now = [...now, file]
  }
  keep(lineId, { files: now, trouble })
}

/** Files go only from whoever holds the conversation. */
export const takeFirst = (lineId: string): void => keep(lineId, { ...chosen(lineId), trouble: words().takeFirst })

export function drop(lineId: string, file: File): void {
  keep(lineId, { files: chosen(lineId).files.filter(one => one !== file), trouble: null })
}

/** Hands them over: they are on their way now. */
export function takeChosen(lineId: string): File[] {
  const { files } = chosen(lineId)
  keep(lineId, NOTHING)
  return files
}

export function giveBack(lineId: string, files: File[]): void {
  keep(lineId, { files: [...files, ...chosen(lineId).files], trouble: null })
}

const STARTS = [/^\x89PNG\r\n/, /^\xff\xd8\xff/, /^GIF8[79]a/, /^RIFF.{4}WEBP/s, /^%PDF-/]

/** By its first bytes, as the server sees it. */
async function isKnown(file: File): Promise<boolean> {
  const bytes = await file
    .slice(0, 12)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0)) // a folder cannot be read
  const start = String.fromCharCode(...new Uint8Array(bytes))
  return STARTS.some(one => one.test(start))
}
