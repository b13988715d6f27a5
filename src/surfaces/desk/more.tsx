// Everything else that can be done with the open conversation, in one menu; the palette has the same list.
import type { Opened } from '../../http/contract-lines.js'
import { Icon, type IconName } from '../console/icons.js'
import { Menu } from '../console/menu.js'
import { mayDo, me } from '../console/session.js'
import { tell } from '../console/toasts.js'
import { leaveToQueue, toNote } from './actions.js'
import { openWindow, type Window } from './dialogs.js'
import { words } from './verb-words.js'
import { declineOffer, transfer, unblock, wake } from './verbs.js'
import { words as deskWords } from './words.js'

export type Deed = { name: string; icon: IconName; key?: string; kind?: 'bad'; run: () => void }

/** What may be done now with this one. */
export function deeds({ row, claim, routing }: Opened): Deed[] {
  const w = words()
  const { lineId } = row
  const asks = (name: string, icon: IconName, which: Window, key?: string): Deed => ({
    ...{ name, icon, run: () => openWindow(which) },
    ...(key && { key }),
  })
  const lead = me() && mayDo(me()!, 'lead')
  const held: Deed[] =
    claim === null
      ? []
      : [
          asks(w.transfer.command, 'people', 'transfer', 'T'),
          { name: w.transfer.escalate, icon: 'person', run: () => void transfer(lineId, { kind: 'leads' }, '') },
          asks(w.snooze.command, 'clock', 'snooze', 'S'),
          asks(w.giveBack.command, 'bot', 'return'),
          asks(w.merge.command, 'merge', 'merge'),
          { name: deskWords().release, icon: 'return', run: () => void leaveToQueue() },
        ]
  const note: Deed = { name: w.noteTab, icon: 'note', key: 'N', run: toNote }
  const woken: Deed = { name: w.snooze.wake, icon: 'retry', run: () => void wakeNow(lineId) }
  const passed: Deed = { name: w.offer.decline, icon: 'close', run: () => void pass(lineId) }
  const freed: Deed = { name: w.block.unblock, icon: 'check', run: () => void free(lineId) }
  const shut: Deed = { ...asks(w.block.command, 'block', 'block'), kind: 'bad' }
  return [
    ...held,
    note,
    ...(row.status === 'queued' && row.offer && row.offer.agent.id === me()?.id ? [passed] : []),
    ...(row.status === 'scheduled' ? [woken] : []),
    ...(routing.blocked && lead ? [freed] : []),
    ...(!routing.blocked && (claim !== null || lead) && row.status !== 'resolved' ? [shut] : []),
  ]
}

async function wakeNow(lineId: string) {
  if (await wake(lineId)) tell(words().snooze.woke)
}

async function pass(lineId: string) {
  if (await declineOffer(lineId)) tell(words().offer.declined)
}

async function free(lineId: string) {
  if (await unblock(lineId)) tell(words().block.unblocked)
}

export const More = ({ opened }: { opened: Opened }) => (
  <Menu label={words().more} kind="bare" choices={deeds(opened)}>
    <Icon name="dots" />
  </Menu>
)
