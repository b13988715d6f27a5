// Text or an answer's HTML, built by the widget's own hands.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isolated } from '../shared/direction.js'
import { harmless } from '../shared/html.js'

export function Said({ text, html }: { text?: string | undefined; html?: string | undefined }) {
  const node = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    node.current?.replaceChildren(html ? harmless(html) : isolated(text ?? ''))
  }, [text, html])
  return <div ref={node} class={html ? 'said rich' : 'said'} dir="auto" />
}
