// Keys by their place on the keyboard, so that they work while a Persian layout is on.
import { useEffect, useRef } from 'preact/hooks'

export type Keys = Record<string, (event: KeyboardEvent) => void>

const WRITING = 'input, textarea, select, [contenteditable]'
const writing = (target: EventTarget | null) => target instanceof Element && target.closest(WRITING) !== null

/** `KeyJ`, `Escape`, `?`, or `mod+KeyK`. Plain keys are quiet while somebody writes or a window is open; `mod+` and `Escape` are not. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      const name = nameOf(event)
      const run = now.current[name]
      const plain = !name.startsWith('mod+')
      if (!run || (plain && document.querySelector('dialog[open]'))) return
      if (plain && name !== 'Escape' && !name.startsWith('alt+') && writing(event.target)) return
      event.preventDefault()
      run(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

function nameOf(event: KeyboardEvent): string {
  if (event.ctrlKey || event.metaKey) return `mod+${event.code}`
  if (event.altKey) return `alt+${event.code}`
  if (event.key === '?' || event.key === '؟') return '?'
  return event.shiftKey ? '' : event.code
}
