// What was changed on a page and is not saved yet, a section at a time. It waits while the lead looks at another page.
import { signal } from '@preact/signals'
import type { Settings } from '../../domain/settings.js'
import type { SectionShown } from '../../http/contract-lead.js'
import { number } from '../console/format.js'
import { tell } from '../console/toasts.js'
import { refusedWith, trouble } from '../console/trouble.js'
import { words as common } from '../console/words.js'
import { loadSettings, save, sections, takeBack } from './settings-state.js'
import { words } from './words.js'

export type Name = keyof Settings
export type Refusal = { path: string; message: string }

const drafts = signal<{ [N in Name]?: Settings[N] }>({})
export const reasons = signal<Partial<Record<Name, string>>>({})
export const refusals = signal<Partial<Record<Name, Refusal>>>({})
export const saving = signal<Name | null>(null)

export const shownOf = (name: Name): SectionShown | undefined => sections.value?.[name]
export const savedOf = <N extends Name>(name: N): Settings[N] => shownOf(name)?.value as Settings[N]
export const draftOf = <N extends Name>(name: N): Settings[N] => drafts.value[name] ?? savedOf(name)

export function write<N extends Name>(name: N, value: Settings[N]): void {
  const { [name]: _, ...rest } = drafts.value
  const same = JSON.stringify(value) === JSON.stringify(savedOf(name))
  drafts.value = (same ? rest : { ...rest, [name]: value }) as typeof drafts.value
  refusals.value = { ...refusals.value, [name]: undefined }
}

export function discard(name: Name): void {
  if (shownOf(name)) write(name, savedOf(name))
  reasons.value = { ...reasons.value, [name]: '' }
}

const leaves = (value: unknown, path = ''): [path: string, value: string][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, JSON.stringify(value)]]

/** How many things differ from what is saved. */
export function moved(name: Name): number {
  if (!drafts.value[name]) return 0
  const [before, after] = [new Map(leaves(savedOf(name))), new Map(leaves(draftOf(name)))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(path => before.get(path) !== after.get(path)).length
}

/** A colleague's change meanwhile is shown, and what was changed here is laid over it, leaf by leaf. */
function laidOver<N extends Name>(name: N, before: Settings[N], mine: Settings[N]): Settings[N] {
  const over = (b: unknown, m: unknown, now: unknown): unknown => {
    if (JSON.stringify(b) === JSON.stringify(m)) return now
    const plain = [b, m, now].every(one => typeof one === 'object' && one !== null && !Array.isArray(one))
    if (!plain) return m
    const [bo, mo, no] = [b, m, now] as Record<string, unknown>[]
    const keys = [...new Set([...Object.keys(no!), ...Object.keys(mo!)])].filter(key => key in mo! || !(key in bo!))
    return Object.fromEntries(keys.map(key => [key, over(bo![key], mo![key], no![key])]))
  }
  return over(before, mine, savedOf(name)) as Settings[N]
}

export async function submit(name: Name, said: (message: string) => Refusal): Promise<void> {
  const w = words()
  const section = shownOf(name)
  if (!section || saving.value) return
  const [before, mine, count] = [savedOf(name), draftOf(name), moved(name)]
  saving.value = name
  try {
    await save(name, mine, section.revision, reasons.value[name] ?? '')
    discard(name)
    tell(w.saved(number(count)), { label: common().undo, press: () => void undo(name) }, name)
  } catch (error) {
    if (refusedWith(error, 409)) {
      await loadSettings()
      write(name, laidOver(name, before, mine) as never)
      tell(w.meanwhile)
    } else if (refusedWith(error, 400)) refusals.value = { ...refusals.value, [name]: said(error.message) }
    else tell(trouble(error))
  } finally {
    saving.value = null
  }
}

async function undo(name: Name): Promise<void> {
  const w = words()
  try {
    await takeBack(name, w.undone)
    tell(w.takenBack, undefined, name)
  } catch (error) {
    tell(trouble(error))
  }
}
