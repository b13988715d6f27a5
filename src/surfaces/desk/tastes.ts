// How I like my desk: rows with air or many at once. This browser remembers.
import { signal } from '@preact/signals'
import { keep, kept } from '../console/kept.js'

export type Density = 'comfortable' | 'compact'
export const density = signal<Density>(kept('density') === 'compact' ? 'compact' : 'comfortable')

/** Pixels; a row's style fills them. */
export const ROW_TALL: Record<Density, number> = { comfortable: 118, compact: 84 }

export function toggleDensity(): void {
  density.value = density.value === 'compact' ? 'comfortable' : 'compact'
  keep('density', density.value === 'compact' ? 'compact' : null)
}
