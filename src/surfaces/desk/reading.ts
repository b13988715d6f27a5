// Telling the server how far I have read, while the page is seen; the customer is told when I hold the conversation.
import { effect } from '@preact/signals'
import { call } from '../console/api.js'
import { at, shown } from './opened.js'

const told = new Map<string, number>()

/** Returns how to end it. */
export function tellsWhatIRead(): () => void {
  const look = () => {
    const now = shown.value
    if (now.state !== 'here' || document.visibilityState !== 'visible') return
    const seq = now.opened.activities.findLast(a => a.type === 'message' && a.from === 'customer')?.seq ?? 0
    if (seq <= (told.get(now.lineId) ?? 0)) return
    told.set(now.lineId, seq)
    void call('POST', at(now.lineId, 'read'), { seq }).catch(() => told.delete(now.lineId))
  }
  const end = effect(look)
  document.addEventListener('visibilitychange', look)
  return () => {
    end()
    document.removeEventListener('visibilitychange', look)
  }
}
