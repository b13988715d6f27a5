// A window over the page: the browser keeps the focus in it, Esc closes it, and focus goes back where it was.
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from './button.js'
import { words } from './words.js'

type Window = { title: string; close: () => void; kind?: 'card' | 'palette'; children: ComponentChildren }

export function Dialog({ title, close, kind = 'card', children }: Window) {
  const id = useId()
  const node = useRef<HTMLDialogElement>(null)
  // Before anything else is heard: whoever knows the way presses E and Enter in one go.
  useLayoutEffect(() => {
    const before = document.activeElement
    node.current?.showModal()
    const first =
      node.current?.querySelector<HTMLElement>('.first-field') ?? node.current?.querySelector('.button.primary')
    if (first instanceof HTMLElement) first.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const outside = (event: MouseEvent) => {
    if (event.target === node.current) close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same, by the browser
    <dialog ref={node} class={`window ${kind}`} aria-labelledby={id} onClose={close} onClick={outside}>
      <div class="window-body">
        <header class={kind === 'palette' ? 'unseen' : 'window-head'}>
          <h2 id={id}>{title}</h2>
          {kind === 'card' && <IconButton icon="close" label={words().close} press={close} />}
        </header>
        {children}
      </div>
    </dialog>
  )
}
