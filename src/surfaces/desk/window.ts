// Of a long list only what is in sight is drawn: a thousand conversations cost as much as twenty.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

const BEYOND = 4 // rows above and below what is seen

/** `tall`: the height of one row in pixels. `kept`: rows that stay drawn wherever they are, such as the focused one. */
export function useWindow(count: number, tall: number, kept: number[]) {
  const node = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  const look = () => {
    const { scrollTop = 0, clientHeight = 800 } = node.current ?? {}
    // A step of some rows is enough: not every pixel is worth a drawing.
    const top = Math.floor(scrollTop / (2 * tall)) * 2 * tall
    setSeen(before => (before.top === top && before.height === clientHeight ? before : { top, height: clientHeight }))
  }
  useLayoutEffect(look, [count, tall])
  useEffect(() => {
    const resized = new ResizeObserver(look)
    if (node.current) resized.observe(node.current)
    return () => resized.disconnect()
  }, [tall])
  const first = Math.max(0, Math.floor(seen.top / tall) - BEYOND)
  const last = Math.min(count - 1, Math.ceil((seen.top + seen.height) / tall) + BEYOND + 2)
  const drawn = new Set(kept.filter(i => i >= 0 && i < count))
  for (let i = first; i <= last; i++) drawn.add(i)
  return { node, look, drawn: [...drawn].sort((a, b) => a - b) }
}

/** Scrolls so far that row `at` is in sight. */
export function reveal(node: HTMLElement | null, at: number, tall: number): void {
  if (!node) return
  const [top, end] = [at * tall, (at + 1) * tall]
  if (top < node.scrollTop) node.scrollTop = top
  else if (end > node.scrollTop + node.clientHeight) node.scrollTop = end - node.clientHeight
}
