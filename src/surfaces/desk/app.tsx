// The desk: three panes, and the keys that make it quick.

import { useEffect } from 'preact/hooks'
import type { Opened } from '../../http/contract-lines.js'
import type { Me } from '../../http/contract-people.js'
import { IconButton } from '../console/button.js'
import { Dialog } from '../console/dialog.js'
import { number } from '../console/format.js'
import { Frame } from '../console/frame.js'
import { useKeys } from '../console/keys.js'
import { Palette, paletteOpen } from '../console/palette.js'
import { words as common } from '../console/words.js'
import * as act from './actions.js'
import { askCanned } from './canned.js'
import { CannedEditor } from './canned-editor.js'
import { CloseDialog } from './close.js'
import { askColleagues } from './colleagues.js'
import { commands } from './commands.js'
import { Context } from './context.js'
import { openWindow, windowOpen, withMine } from './dialogs.js'
import { KeyList } from './key-list.js'
import { MergeDialog } from './merge.js'
import { insertNear } from './near.js'
import { askTastes, keepCalling } from './notify.js'
import * as opened from './opened.js'
import { outbox, restore, settle } from './outbox.js'
import { showMyself } from './presence.js'
import { Queue } from './queue.js'
import { tellsWhatIRead } from './reading.js'
import { titled } from './rows.js'
import { SnoozeDialog } from './snooze.js'
import { StateSwitch } from './state-switch.js'
import { light, live } from './stream.js'
import { TastesSheet } from './tastes-sheet.js'
import { words as tastesWords } from './tastes-words.js'
import { Transcript } from './transcript.js'
import { TransferDialog } from './transfer.js'
import { BlockDialog, ReturnDialog, ShiftDialog } from './verb-dialogs.js'
import { words } from './words.js'

export function Desk({ me }: { me: Me }) {
  useEffect(() => {
    restore()
    void Promise.all([askTastes(), askCanned(), askColleagues()])
    const hang = [
      live(),
      keepCalling(),
      showMyself(),
      tellsWhatIRead(),
      titled(() => `${words().views.queued} · ${common().product}`, number),
      byAddress(),
    ]
    return () => {
      for (const end of hang) end()
    }
  }, [me.id])
  useDeskKeys()
  const here = opened.here()
  useEffect(() => {
    if (here) settle(here.row.lineId, here.activities)
  }, [here, outbox.value])
  const open = opened.openId() !== null
  return (
    <Frame me={me} here="desk" tools={<Tools />}>
      <div class={`desk ${open ? 'has-open' : ''} ${open && act.detailsOpen.value ? 'has-details' : ''}`}>
        <Queue />
        <Transcript />
        {open && act.detailsOpen.value && <Context />}
      </div>
      {act.resolving.value && here && <CloseDialog opened={here} />}
      <Windows here={here} />
      {act.sheetOpen.value && <Sheet />}
      {paletteOpen.value && <Palette commands={commands(me)} />}
    </Frame>
  )
}

/** The address says which conversation is open, so that back and a link work. */
function byAddress(): () => void {
  const read = () => {
    const lineId = new URLSearchParams(location.hash.slice(1)).get('line')
    if (lineId) opened.open(lineId)
    else if (opened.openId()) opened.close()
  }
  read()
  addEventListener('popstate', read)
  return () => removeEventListener('popstate', read)
}

function useDeskKeys() {
  useKeys({
    KeyJ: () => act.step(1),
    KeyK: () => act.step(-1),
    KeyC: () => void act.takeOpen(),
    KeyR: act.toReply,
    KeyN: act.toNote,
    KeyT: withMine('transfer'),
    KeyS: withMine('snooze'),
    KeyE: act.askResolve,
    KeyI: act.toggleDetails,
    Digit1: () => act.showNth(0),
    Digit2: () => act.showNth(1),
    Digit3: () => act.showNth(2),
    Digit4: () => act.showNth(3),
    Digit5: () => act.showNth(4),
    Digit6: () => act.showNth(5),
    'alt+Digit1': () => insertNear(0),
    'alt+Digit2': () => insertNear(1),
    'alt+Digit3': () => insertNear(2),
    Escape: act.back,
    '?': () => {
      act.sheetOpen.value = true
    },
    'mod+KeyK': () => {
      paletteOpen.value = !paletteOpen.value
    },
  })
}

function Tools() {
  const w = words()
  const on = light.value
  return (
    <>
      <StateSwitch />
      <span class={`light ${on}`} role="status" title={on === 'live' ? undefined : w.lightWhy}>
        <i aria-hidden="true" />
        {w.light[on]}
        {on === 'lost' && <span class="unseen">. {w.lightWhy}</span>}
      </span>
      <button type="button" class="find" onClick={() => (paletteOpen.value = true)}>
        <span>{common().commands}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <IconButton icon="gear" label={tastesWords().open} press={() => openWindow('settings')} />
      <span class="keys-sheet">
        <IconButton icon="keyboard" label={w.keys} press={() => (act.sheetOpen.value = true)} />
      </span>
    </>
  )
}

function Windows({ here }: { here: Opened | null }) {
  const which = windowOpen.value
  if (which === 'settings') return <TastesSheet />
  if (which === 'canned') return <CannedEditor />
  if (which === 'shift') return <ShiftDialog />
  if (!here) return null
  const { row } = here
  if (which === 'transfer') return <TransferDialog lineId={row.lineId} />
  if (which === 'snooze') return <SnoozeDialog lineId={row.lineId} />
  if (which === 'return') return <ReturnDialog row={row} />
  if (which === 'block') return <BlockDialog lineId={row.lineId} />
  if (which === 'merge') return <MergeDialog row={row} />
  return null
}

const Sheet = () => (
  <Dialog title={words().keys} close={() => (act.sheetOpen.value = false)}>
    <KeyList look="sheet" keys={words().keyList} />
  </Dialog>
)
