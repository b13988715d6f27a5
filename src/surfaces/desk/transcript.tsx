// The second pane: what was said, in order, and the place to answer.
import type { Opened } from '../../http/contract.js'
import { Button, IconButton } from '../console/button.js'
import { Face } from '../console/frame.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { askResolve, detailsOpen, leaveToQueue, openNext, toggleDetails } from './actions.js'
import { Composer } from './composer.js'
import { Log } from './log.js'
import * as opened from './opened.js'
import { Ring } from './ring.js'
import { inView } from './rows.js'
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
      <dl class="hints">
        {w.keyList.slice(0, 4).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
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
      <Log opened={now} />
      <Composer opened={now} />
    </>
  )
}

function Head({ opened: { row, claim } }: { opened: Opened }) {
  const w = words()
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
          {row.status === 'queued' && row.dueAt !== undefined && (
            <Ring from={row.queuedAt ?? row.at} dueAt={row.dueAt} />
          )}
        </p>
      </div>
      {claim !== null && (
        <div class="talk-acts">
          <Button kind="quiet" icon="return" press={() => void leaveToQueue()}>
            {w.release}
          </Button>
          <Button icon="check" hint="E" press={askResolve}>
            {w.resolve}
          </Button>
        </div>
      )}
      <IconButton
        icon="side"
        label={detailsOpen.value ? w.hideDetails : w.details}
        expanded={detailsOpen.value}
        press={toggleDetails}
      />
    </header>
  )
}
