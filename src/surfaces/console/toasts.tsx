// Short news at the foot of the list: what was done, with a way back where there is one.
import { signal } from '@preact/signals'
import { IconButton } from './button.js'
import { words } from './words.js'

type Toast = { id: number; text: string; act?: { label: string; press: () => void } }

const shown = signal<Toast[]>([])
let last = 0

const drop = (id: number) => {
  shown.value = shown.value.filter(toast => toast.id !== id)
}

/** Stays 6 s, or 20 s when it offers something to do. */
export function tell(text: string, act?: Toast['act']): void {
  last += 1
  const id = last
  shown.value = [...shown.value.slice(-2), { id, text, ...(act && { act }) }]
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
