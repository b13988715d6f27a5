// The second pane: what was said, in order, and the place to answer.

import type { Opened } from '../../http/contract-lines.js'
import { Button, IconButton } from '../console/button.js'
import { Face } from '../console/frame.js'
import { apart } from '../console/language.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { askResolve, detailsOpen, openNext, toggleDetails } from './actions.js'
import { Composer } from './composer.js'
import { openWindow } from './dialogs.js'
import { duty } from './duty.js'
import { KeyList } from './key-list.js'
import { Log } from './log.js'
import { Untold } from './model-untold.js'
import { More } from './more.js'
import * as opened from './opened.js'
import { hereNow } from './presence.js'
import { Ring } from './ring.js'
import { inView } from './rows.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

export function Transcript() {
  const shown = opened.shown.value
  return (
    <main id="main" class="pane talk" tabIndex={-1}>
      {shown.state === 'none' && <Nobody />}
      {shown.state === 'opening' && <p class="quiet-line">{words().opening}</p>}
      {shown.state === 'failed' && (
        <div class="talk-failed">
          <Notice kind="warn" actions={<Button press={() => void opened.reload()}>{common().again}</Button>}>
            {shown.why}
          </Notice>
        </div>
      )}
      {shown.state === 'here' && <Talk key={shown.lineId} opened={shown.opened} />}
    </main>
  )
}

function Nobody() {
  const w = words()
  const waiting = inView('queued').length > 0
  return (
    <div class="nobody">
      <h1>{waiting ? w.pick : w.calm}</h1>
      <KeyList look="hints" keys={w.keyList.slice(0, 4)} />
      {waiting && (
        <Button kind="primary" press={openNext}>
          {w.next}
        </Button>
      )}
    </div>
  )
}

function Talk({ opened: now }: { opened: Opened }) {
  return (
    <>
      <Head opened={now} />
      <Standing opened={now} />
      <Log opened={now} />
      <Untold row={now.row} />
      <Composer opened={now} />
    </>
  )
}

function Head({ opened: now }: { opened: Opened }) {
  const { row, claim } = now
  const owed = row.status === 'queued' ? duty(row) : undefined // as the list shows it, and as the customer was told
  const w = words()
  const v = verbWords()
  return (
    <header class="talk-head">
      <span class="talk-back">
        <IconButton icon="back" label={w.back} press={opened.close} />
      </span>
      <Face name={row.customer.name} kind="customer" />
      <div class="talk-who">
        <h1>
          <bdi>{row.customer.name ?? w.customer}</bdi>
        </h1>
        <p>
          {row.status === 'assigned' && row.agent ? w.with(row.agent.name) : w.statuses[row.status]}
          {owed && <Ring {...owed} />}
          <WhoIsHere lineId={row.lineId} />
        </p>
      </div>
      {claim !== null && (
        <div class="talk-acts">
          <Button kind="quiet" icon="people" hint="T" press={() => openWindow('transfer')}>
            {v.handOn}
          </Button>
          <Button icon="check" hint="E" press={askResolve}>
            {w.resolve}
          </Button>
        </div>
      )}
      <More opened={now} />
      <IconButton
        icon="side"
        label={detailsOpen.value ? w.hideDetails : w.details}
        expanded={detailsOpen.value}
        press={toggleDetails}
      />
    </header>
  )
}

/** Colleagues who have it open, and who of them is writing. */
function WhoIsHere({ lineId }: { lineId: string }) {
  const w = verbWords().here
  const others = hereNow(lineId)
  if (others.length === 0) return null
  const typing = others.filter(one => one.doing === 'typing')
  const told = typing.length > 0 ? typing : others
  const names = told.map(one => apart(one.name)).join(w.and)
  const say = typing.length > 0 ? w.typing : w.viewing
  return (
    <span class="who-here" role="status">
      {say(names, told.length > 1)}
    </span>
  )
}

/** Blocked, or gone on elsewhere: said over the transcript, because nothing below will say it. */
function Standing({ opened: { routing } }: { opened: Opened }) {
  const w = verbWords()
  if (routing.blocked)
    return (
      <div class="standing">
        <Notice kind="warn">
          {w.block.is(routing.blocked.by.name)}: <bdi>{routing.blocked.reason}</bdi>
        </Notice>
      </div>
    )
  const { mergedInto } = routing
  if (!mergedInto) return null
  return (
    <div class="standing">
      <Notice actions={<Button press={() => opened.open(mergedInto)}>{w.merge.open}</Button>}>{w.merge.goes}</Notice>
    </div>
  )
}
