// Short news at the foot of the list: what was done, with a way back where there is one.
import { signal } from '@preact/signals'
import { IconButton } from './button.js'
import { words } from './words.js'

type Toast = { id: number; text: string; about: string | undefined; act?: { label: string; press: () => void } }

const shown = signal<Toast[]>([])
let last = 0

const drop = (id: number) => {
  shown.value = shown.value.filter(toast => toast.id !== id)
}

/**
 * Stays 6 s, or 20 s when it offers something to do. What is told `about` the same thing replaces what was told before:
 * two of them would contradict each other.
 */
export function tell(text: string, act?: Toast['act'], about?: string): void {
  last += 1
  const id = last
  const rest = shown.value.filter(toast => about === undefined || toast.about !== about)
  shown.value = [...rest.slice(-2), { id, text, about, ...(act && { act }) }]
  setTimeout(() => drop(id), act ? 20_000 : 6_000)
}

export const Toasts = () => (
  <div class="toasts" role="status">
    {shown.value.map(({ id, text, act }) => (
      <div class="toast" key={id}>
        <span dir="auto">{text}</span>
        {act && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              drop(id)
              act.press()
            }}
          >
            {act.label}
          </button>
        )}
        <IconButton icon="close" label={words().close} press={() => drop(id)} />
      </div>
    ))}
  </div>
)
