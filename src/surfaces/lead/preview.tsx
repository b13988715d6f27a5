// What the moved numbers would have done to last week's conversations.
import { signal } from '@preact/signals'
import type { Policy } from './policy-words.js'

export const previewing = signal<'no' | 'yes' | null>(null)

export function Preview(_: { candidate: Policy }) {
  return null
}
