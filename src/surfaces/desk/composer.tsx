// The foot of the transcript: take it, answer, or write a note that only colleagues see.
import type { Opened } from '../../http/contract-lines.js'
import { Button } from '../console/button.js'
import { language } from '../console/language.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { draftTurn, openNext, takeOpen } from './actions.js'
import { now as clock } from './clock.js'
import { Ending } from './closing.js'
import { type Mode, mode, write } from './mode.js'
import { NoteBox } from './note-box.js'
import { OfferBar } from './offer.js'
import * as opened from './opened.js'
import { draft } from './outbox.js'
import { hereNow } from './presence.js'
import { ReplyBox } from './reply-box.js'
import { inView } from './rows.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

/** Mine, or it becomes mine with the first word that I send. */
export const mayReply = ({ row, claim, routing }: Opened): boolean =>
  claim !== null ||
  ((row.status === 'queued' || row.status === 'bot' || row.status === 'scheduled') && routing?.mayClaim !== false)

export function Composer({ opened: now }: { opened: Opened }) {
  const notice = opened.notice.value
  const { row, claim } = now
  const writes = mode.value === 'note' ? 'note' : mayReply(now) ? 'reply' : null
  const box = `${row.lineId} ${draftTurn.value}`
  return (
    <div class={`composer ${writes === 'note' ? 'among-us' : ''}`}>
      {notice?.lineId === row.lineId && (
        <Notice
          kind="warn"
          actions={
            <Button kind="quiet" press={() => (opened.notice.value = null)}>
              {common().close}
            </Button>
          }
        >
          {notice.text}
        </Notice>
      )}
      <OfferBar row={row} />
      <Ending lineId={row.lineId} />
      {claim === null && <Take opened={now} />}
      <Tabs can={mayReply(now)} />
      {writes === 'note' && <NoteBox key={`note ${box}`} lineId={row.lineId} />}
      {writes === 'reply' && <ReplyBox key={box} opened={now} />}
    </div>
  )
}

function Tabs({ can }: { can: boolean }) {
  const w = verbWords()
  const one = (which: Mode, name: string, key: string, disabled = false) => (
    <button
      type="button"
      class={`mode to-${which}`}
      aria-pressed={mode.value === which}
      aria-keyshortcuts={key}
      disabled={disabled}
      onClick={() => write(which)}
    >
      {name}
    </button>
  )
  return (
    <fieldset class="modes" aria-label={w.modes}>
      {one('reply', w.replyTab, 'R', !can)}
      {one('note', w.noteTab, 'N')}
    </fieldset>
  )
}

/** In the agent's language; the server's own words are for programs. */
function whyNot({ routing }: Opened): string {
  const w = verbWords().notMine
  if (routing.offer) return w.offered(routing.offer.agent.name)
  if (routing.forLeads) return w.forLeads
  return routing.team ? w.team(routing.team[language.value]) : verbWords().mayNot
}

function Take({ opened: now }: { opened: Opened }) {
  const w = words()
  const v = verbWords()
  const { row, routing } = now
  const first = row.status === 'queued' ? (routing?.otherTongue?.until ?? 0) - clock.value : 0
  const may = routing?.mayClaim !== false && first <= 0
  const why = row.status === 'assigned' ? w.claimWhy.assigned(row.agent?.name ?? '') : w.claimWhy[row.status]
  const left = draft(row.lineId) || (routing?.draft.text ?? '')
  const writer = hereNow(row.lineId).filter(one => one.doing === 'typing')
  return (
    <>
      {left && !mayReply(now) && (
        <div class="left-draft">
          {routing?.draft.by && !draft(row.lineId) && <small>{v.colleagueDraft(routing.draft.by.name)}</small>}
          <p dir="auto">{left}</p>
        </div>
      )}
      <div class="take">
        <p class="take-why">
          {row.status === 'queued' && !may ? (first > 0 ? v.notMine.tongue : whyNot(now)) : why}
          {writer.length > 0 && (
            <b class="take-lock"> {v.here.typing(writer.map(one => one.name).join(v.here.and), writer.length > 1)}</b>
          )}
        </p>
        {(row.status === 'queued' || row.status === 'scheduled') && may && (
          <Button kind="primary" hint="C" press={() => void takeOpen()} disabled={opened.claiming.value === row.lineId}>
            {w.claim}
          </Button>
        )}
        {row.status === 'resolved' && inView('queued').length > 0 && <Button press={openNext}>{w.next}</Button>}
      </div>
    </>
  )
}
