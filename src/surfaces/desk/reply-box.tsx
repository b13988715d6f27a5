// Writing to the customer: a draft that survives everything, canned replies after #, entries by one key.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Opened } from '../../http/contract-lines.js'
import { Button } from '../console/button.js'
import { AttachButton, Attached, paste, useDrop } from './attach.js'
import { chosen, takeChosen, takeFirst } from './attached.js'
import { canned, filled, findCanned, textOf } from './canned.js'
import { inserted, tokenAt, unfilled } from './caret.js'
import { keepShared, takeShared } from './drafts.js'
import { HintsFor } from './hints.js'
import { insertion } from './insert.js'
import { draft, keepDraft, send } from './outbox.js'
import { saysTyping } from './presence.js'
import { Suggestions, useSuggest } from './suggest.js'
import { words as verbWords } from './verb-words.js'
import { words } from './words.js'

const MAX = 20_000

export function ReplyBox({ opened: now }: { opened: Opened }) {
  const { row, claim } = now
  const { lineId } = row
  const [text, setText] = useState(() => draft(lineId) || takeShared(now))
  const [caret, setCaret] = useState(text.length)
  const node = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const w = words()
  const files = chosen(lineId).files.length
  const nothing = !text.trim() && files === 0
  useDrop({ lineId, claim })
  const write = (next: string) => {
    setText(next)
    keepDraft(lineId, next)
    keepShared(lineId, next)
    if (next) saysTyping(lineId, claim !== null)
  }
  const put = (token: { from: number; to: number }, said: string) => {
    const { next, select } = inserted(node.current?.value ?? text, token, said)
    write(next)
    setCaret(select[1])
    setTimeout(() => {
      node.current?.focus()
      node.current?.setSelectionRange(...select)
    })
  }
  const insert = (said: string) => {
    const at = node.current?.selectionStart ?? text.length
    put({ from: at, to: at }, said)
  }
  const token = tokenAt(text, caret, '#')
  const found = (token && canned.value ? findCanned(token.asked) : []).map(one => ({
    ...{ id: one.id, name: one.name, about: textOf(one, row.language) },
    pick: () => token && put(token, filled(textOf(one, row.language), now)),
  }))
  const suggest = useSuggest(found)
  useLayoutEffect(() => {
    if (claim !== null) node.current?.focus()
  }, [claim !== null])
  useLayoutEffect(() => grow(node.current), [text])
  useEffect(() => insertion.hear(insert))
  const go = () => {
    if (nothing) return
    if (files > 0 && claim === null) return takeFirst(lineId)
    const gap = unfilled(text)
    if (gap) return node.current?.setSelectionRange(...gap)
    send(lineId, claim, text.trim(), takeChosen(lineId))
    write('')
    node.current?.focus()
  }
  const key = (event: KeyboardEvent) => {
    if (suggest.keys(event)) return
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    go()
  }
  const look = () => setCaret(node.current?.selectionStart ?? 0)
  return (
    <>
      <HintsFor lineId={lineId} text={text} insert={insert} />
      <Attached lineId={lineId} />
      <div class="reply">
        {suggest.open && <Suggestions id={id} label={w.canned} found={found} at={suggest.at} hover={suggest.setAt} />}
        {claim !== null && <AttachButton lineId={lineId} claim={claim} />}
        <textarea
          id="reply"
          ref={node}
          class="reply-text"
          rows={1}
          dir="auto"
          maxLength={MAX}
          aria-label={w.reply}
          aria-autocomplete="list"
          aria-controls={suggest.open ? id : undefined}
          aria-activedescendant={suggest.open ? `${id}-${suggest.at}` : undefined}
          placeholder={claim === null ? verbWords().takeBySaying : w.replyHint}
          value={text}
          onInput={event => {
            write(event.currentTarget.value)
            setCaret(event.currentTarget.selectionStart)
          }}
          onKeyUp={look}
          onClick={look}
          onKeyDown={key}
          onPaste={event => paste(event, { lineId, claim })}
        />
        <Button kind="primary" icon="send" press={go} disabled={nothing}>
          {w.send}
        </Button>
      </div>
    </>
  )
}

/** As tall as its lines, at most eight. */
export function grow(node: HTMLTextAreaElement | null) {
  if (!node) return
  node.style.height = 'auto'
  node.style.height = `${Math.min(node.scrollHeight + 2, 220)}px`
}
