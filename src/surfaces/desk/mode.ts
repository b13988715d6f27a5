// Whether I write to the customer or to colleagues; a conversation that is opened begins with the customer.
import { effect, signal } from '@preact/signals'
import { openLine } from './opened.js'

export type Mode = 'reply' | 'note'
export const mode = signal<Mode>('reply')

effect(() => {
  openLine.value
  mode.value = 'reply'
})

export function write(next: Mode): void {
  mode.value = next
  const there = document.getElementById(next)
  if (there)
    there.focus() // at once: the next key is the first letter
  else setTimeout(() => document.getElementById(next)?.focus())
}
