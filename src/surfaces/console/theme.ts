// Light, dark, or as the machine is set.
import { computed, effect, signal } from '@preact/signals'
import { keep, kept } from './kept.js'

export type Theme = 'auto' | 'light' | 'dark'

const before = kept('theme')
export const theme = signal<Theme>(before === 'light' || before === 'dark' ? before : 'auto')

const wish = matchMedia('(prefers-color-scheme: dark)')
const machine = signal<'light' | 'dark'>(wish.matches ? 'dark' : 'light')
wish.addEventListener('change', () => {
  machine.value = wish.matches ? 'dark' : 'light'
})
export const shade = computed(() => (theme.value === 'auto' ? machine.value : theme.value))

effect(() => {
  document.documentElement.dataset.theme = shade.value
  keep('theme', theme.value === 'auto' ? null : theme.value)
})

export const turn = (): void => {
  theme.value = shade.value === 'dark' ? 'light' : 'dark'
}
