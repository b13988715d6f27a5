// The language of the interface: Persian first, English equal to it.
import { effect, signal } from '@preact/signals'
import type { Language } from '../../domain/activity.js'
import { keep, kept } from './kept.js'

const before = kept('language')
export const language = signal<Language>(before === 'en' ? 'en' : 'fa')
/** Whether somebody chose it in this browser; otherwise the person's own language decides. */
export const chosen = (): boolean => kept('language') !== null

export function choose(next: Language): void {
  keep('language', next)
  language.value = next
}

effect(() => {
  document.documentElement.lang = language.value
  document.documentElement.dir = language.value === 'fa' ? 'rtl' : 'ltr'
})

/** A name in the middle of a sentence: it keeps its own direction and does not turn the sentence. */
export const apart = (name: string): string => `\u2068${name}\u2069`

/** A dictionary in two languages; reading it in a component follows the switch. */
export const inBoth =
  <W>(fa: W, en: NoInfer<W>): (() => W) =>
  () =>
    language.value === 'fa' ? fa : en
