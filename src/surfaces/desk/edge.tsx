// The line between two panes: drag it, or move it with the arrow keys. The width is remembered.
import { signal } from '@preact/signals'
import { keep, kept } from '../console/kept.js'
import { words } from './words.js'

type Pane = 'queue' | 'context'
const USUAL = { queue: 320, context: 340 }
const LEAST = 260
const MOST = 480

const width = { queue: signal(read('queue')), context: signal(read('context')) }

function read(of: Pane): number {
  const before = Number(kept(`width.${of}`))
  return before >= LEAST && before <= MOST ? before : USUAL[of]
}

for (const of of ['queue', 'context'] as const)
  width[of].subscribe(px => document.documentElement.style.setProperty(`--${of}-width`, `${px}px`))

function set(of: Pane, px: number) {
  width[of].value = Math.round(Math.max(LEAST, Math.min(MOST, px)))
  keep(`width.${of}`, String(width[of].value))
}

/** +1 when moving to the right makes the pane wider. */
const sign = (of: Pane) => ((document.documentElement.dir === 'rtl') === (of === 'queue') ? -1 : 1)

export function Edge({ of }: { of: Pane }) {
  const drag = (down: PointerEvent) => {
    const node = down.currentTarget as HTMLElement
    const start = width[of].value
    node.setPointerCapture(down.pointerId)
    node.onpointermove = move => set(of, start + sign(of) * (move.clientX - down.clientX))
    node.onpointerup = () => {
      node.onpointermove = null
    }
  }
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 16 : event.key === 'ArrowLeft' ? -16 : 0
    if (step === 0) return
    event.preventDefault()
    set(of, width[of].value + sign(of) * step)
  }
  return (
    <hr
      class={`edge of-${of}`}
      aria-orientation="vertical"
      aria-label={words().width}
      aria-valuenow={width[of].value}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={key}
      onDblClick={() => set(of, USUAL[of])}
    />
  )
}
