// What may be meant, over the composer: arrow keys choose, Enter or Tab inserts, Esc leaves it.
import { useEffect, useState } from 'preact/hooks'

export type Suggestion = { id: string; name: string; about: string; pick: () => void }

/** The list's own state; `keys` answers whether it took the key. */
export function useSuggest(found: Suggestion[]) {
  const [at, setAt] = useState(0)
  const [left, setLeft] = useState(false)
  const key = found.map(one => one.id).join()
  useEffect(() => setAt(0), [key])
  useEffect(() => {
    if (found.length === 0) setLeft(false)
  }, [found.length])
  const open = found.length > 0 && !left
  const keys = (event: KeyboardEvent): boolean => {
    if (!open || event.isComposing) return false
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt((at + step + found.length) % found.length)
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') found[at]?.pick()
    else if (event.key === 'Escape') setLeft(true)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { open, at, keys, setAt }
}

type Shown = { id: string; label: string; found: Suggestion[]; at: number; hover: (at: number) => void }

export const Suggestions = ({ id, label, found, at, hover }: Shown) => (
  <div class="suggest" id={id} role="listbox" aria-label={label}>
    {found.map((one, i) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keys
      // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus
      <div
        key={one.id}
        id={`${id}-${i}`}
        class="suggestion"
        role="option"
        aria-selected={i === at}
        onMouseDown={event => event.preventDefault()}
        onClick={one.pick}
        onMouseMove={() => hover(i)}
      >
        <b dir="auto">{one.name}</b>
        <span dir="auto">{one.about}</span>
      </div>
    ))}
  </div>
)
