// The foot of the transcript: take it, or answer.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Opened } from '../../http/contract.js'
import { call } from '../console/api.js'
import { Button } from '../console/button.js'
import { Notice } from '../console/notice.js'
import { words as common } from '../console/words.js'
import { draftTurn, openNext, takeOpen } from './actions.js'
import * as opened from './opened.js'
import { draft, keepDraft, send } from './outbox.js'
import { inView } from './rows.js'
import { words } from './words.js'

const MAX = 20_000
const TYPING_EVERY_MS = 3000

export function Composer({ opened: now }: { opened: Opened }) {
  const notice = opened.notice.value
  return (
    <div class="composer">
      {notice?.lineId === now.row.lineId && (
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
      {now.claim === null ? (
        <Take opened={now} />
      ) : (
        <Reply key={`${now.row.lineId} ${draftTurn.value}`} lineId={now.row.lineId} claim={now.claim} />
      )}
    </div>
  )
}

function Take({ opened: { row } }: { opened: Opened }) {
  const w = words()
  const why = row.status === 'assigned' ? w.claimWhy.assigned(row.agent?.name ?? '') : w.claimWhy[row.status]
  const left = draft(row.lineId)
  return (
    <>
      {left && (
        <p class="left-draft" dir="auto">
          {left}
        </p>
      )}
      <div class="take">
        <p class="take-why">{why}</p>
        {row.status === 'queued' && (
          <Button kind="primary" hint="C" press={() => void takeOpen()} disabled={opened.claiming.value === row.lineId}>
            {w.claim}
          </Button>
        )}
        {row.status === 'resolved' && inView('queued').length > 0 && <Button press={openNext}>{w.next}</Button>}
      </div>
    </>
  )
}

function Reply({ lineId, claim }: { lineId: string; claim: number }) {
  const [text, setText] = useState(() => draft(lineId))
  const node = useRef<HTMLTextAreaElement>(null)
  const told = useRef(0)
  const w = words()
  useLayoutEffect(() => node.current?.focus(), [])
  useLayoutEffect(() => grow(node.current), [text])
  const write = (next: string) => {
    setText(next)
    keepDraft(lineId, next)
    if (next && Date.now() - told.current > TYPING_EVERY_MS) {
      told.current = Date.now()
      void call('POST', opened.at(lineId, 'typing')).catch(() => {})
    }
  }
  const go = () => {
    if (!text.trim()) return
    send(lineId, claim, text.trim())
    told.current = 0
    write('')
    node.current?.focus()
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    go()
  }
  return (
    <div class="reply">
      <textarea
        id="reply"
        ref={node}
        class="reply-text"
        rows={1}
        dir="auto"
        maxLength={MAX}
        aria-label={w.reply}
        placeholder={w.replyHint}
        value={text}
        onInput={event => write(event.currentTarget.value)}
        onKeyDown={key}
      />
      <Button kind="primary" icon="send" press={go} disabled={!text.trim()}>
        {w.send}
      </Button>
    </div>
  )
}

// As tall as its lines, at most eight.
function grow(node: HTMLTextAreaElement | null) {
  if (!node) return
  node.style.height = 'auto'
  node.style.height = `${Math.min(node.scrollHeight + 2, 220)}px`
}
