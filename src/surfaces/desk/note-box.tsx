// A word to colleagues: the customer never sees it. @ calls somebody.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../console/button.js'
import { keep, kept } from '../console/kept.js'
import { me } from '../console/session.js'
import { inserted, tokenAt } from './caret.js'
import { askColleagues, colleagues } from './colleagues.js'
import { grow } from './reply-box.js'
import { Suggestions, useSuggest } from './suggest.js'
import { words } from './verb-words.js'
import { writeNote } from './verbs.js'

const keyOf = (lineId: string) => `note.${me()?.id ?? ''}.${lineId}`

export function NoteBox({ lineId }: { lineId: string }) {
  const [text, setText] = useState(() => kept(keyOf(lineId)) ?? '')
  const [caret, setCaret] = useState(text.length)
  const node = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const w = words()
  useEffect(() => void askColleagues(), [])
  useLayoutEffect(() => node.current?.focus(), [])
  useLayoutEffect(() => grow(node.current), [text])
  const write = (next: string) => {
    setText(next)
    keep(keyOf(lineId), next)
  }
  const everybody = (colleagues.value?.colleagues ?? []).filter(one => one.id !== me()?.id) // nobody calls themselves
  const token = tokenAt(text, caret, '@')
  const found = (
    token ? everybody.filter(one => one.name.toLowerCase().includes(token.asked.toLowerCase())).slice(0, 6) : []
  ).map(one => ({
    ...{ id: one.id, name: one.name, about: '' },
    pick: () => {
      if (!token) return
      const { next, select } = inserted(text, token, `@${one.name} `)
      write(next)
      setCaret(select[1])
      setTimeout(() => node.current?.setSelectionRange(...select))
    },
  }))
  const suggest = useSuggest(found)
  const go = async () => {
    const said = text.trim()
    if (!said) return
    const mentions = everybody.filter(one => said.includes(`@${one.name}`)).map(one => one.id)
    write('')
    if (!(await writeNote(lineId, said, mentions))) write(said)
    node.current?.focus()
  }
  const key = (event: KeyboardEvent) => {
    if (suggest.keys(event)) return
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void go()
  }
  const look = () => setCaret(node.current?.selectionStart ?? 0)
  return (
    <div class="reply">
      {suggest.open && <Suggestions id={id} label={w.noteTab} found={found} at={suggest.at} hover={suggest.setAt} />}
      <textarea
        id="note"
        ref={node}
        class="reply-text"
        rows={1}
        dir="auto"
        maxLength={20_000}
        aria-label={w.noteLabel}
        aria-autocomplete="list"
        aria-controls={suggest.open ? id : undefined}
        aria-activedescendant={suggest.open ? `${id}-${suggest.at}` : undefined}
        placeholder={w.noteHint}
        value={text}
        onInput={event => {
          write(event.currentTarget.value)
          setCaret(event.currentTarget.selectionStart)
        }}
        onKeyUp={look}
        onClick={look}
        onKeyDown={key}
      />
      <Button press={() => void go()} disabled={!text.trim()}>
        {w.noteSend}
      </Button>
    </div>
  )
}
