// The end of a transcript: kept in sight while the reader is there.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

const NEAR_END = 80

/** Follows the end, unless the reader scrolled up; then it says how much is new. `first`: where the transcript begins. */
export function useEnd(count: number, own: number, first: number) {
  const node = useRef<HTMLElement>(null)
  const following = useRef(true)
  const [missed, setMissed] = useState(0)
  const [away, setAway] = useState(false)
  const last = useRef({ count, own, first, height: 0 })
  const jump = () => {
    if (node.current) node.current.scrollTop = node.current.scrollHeight
  }
  useLayoutEffect(() => {
    const log = node.current
    const added = count - last.current.count
    if (following.current || own > last.current.own) jump()
    else if (first < last.current.first && log) {
      log.scrollTop += log.scrollHeight - last.current.height // what was read back must not push the words away
    } else if (added > 0) setMissed(m => m + added)
    last.current = { count, own, first, height: log?.scrollHeight ?? 0 }
  }, [count, own, first])
  // What grows after it was shown (an answer's table, a message that failed) must not push the end out of sight.
  useLayoutEffect(() => {
    const grown = new ResizeObserver(() => {
      last.current.height = node.current?.scrollHeight ?? 0
      if (following.current) jump()
    })
    for (const child of node.current?.children ?? []) grown.observe(child)
    return () => grown.disconnect()
  }, [])
  const scrolled = () => {
    const log = node.current
    if (!log) return
    following.current = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END
    setAway(!following.current)
    if (following.current) setMissed(0)
  }
  return { node, scrolled, jump, missed, away }
}
