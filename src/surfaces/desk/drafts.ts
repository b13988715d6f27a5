// The unsent reply, kept on the server as well: whoever holds the conversation next finds it.
import type { Opened } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { at } from './opened.js'

const PAUSE_MS = 1200
const timers = new Map<string, ReturnType<typeof setTimeout>>()

/** What the server keeps, for a desk that has nothing of its own. */
export const takeShared = ({ routing }: Opened): string => routing?.draft.text ?? ''

/** Written when the writer pauses; at once when it is empty. A draft that is not kept there is still in this browser. */
export function keepShared(lineId: string, text: string): void {
  clearTimeout(timers.get(lineId))
  const keep = () => void call('PUT', at(lineId, 'draft'), { text }).catch(() => {})
  timers.set(lineId, setTimeout(keep, text ? PAUSE_MS : 0))
}
