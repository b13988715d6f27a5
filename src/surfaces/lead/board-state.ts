// The board, asked again every three seconds while somebody looks.
import { signal } from '@preact/signals'
import type { BoardShown } from '../../http/contract-lead.js'
import { call, serverNow } from '../console/api.js'

const EVERY_MS = 3_000

export const board = signal<BoardShown | null>(null)
export const light = signal<'connecting' | 'live' | 'lost'>('connecting')
export const now = signal(serverNow())

async function look(): Promise<void> {
  if (document.visibilityState === 'hidden') return
  try {
    board.value = await call<BoardShown>('GET', '/api/lead/board')
    light.value = 'live'
  } catch {
    light.value = 'lost'
  }
}

/** Answers how to stop. */
export function watchBoard(): () => void {
  void look()
  const asking = setInterval(() => void look(), EVERY_MS)
  const ticking = setInterval(() => {
    now.value = serverNow()
  }, 1_000)
  const seen = () => void look()
  document.addEventListener('visibilitychange', seen)
  return () => {
    clearInterval(asking)
    clearInterval(ticking)
    document.removeEventListener('visibilitychange', seen)
  }
}
