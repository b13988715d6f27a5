// Short texts, one a line: Enter makes the next, an empty line goes with Backspace, several lines may be pasted.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '../console/button.js'

export type LinesOf = {
  lines: string[]
  write: (lines: string[]) => void
  legend: string
  hint: string
  add: string
  name: (n: number) => string
  remove: (n: number) => string
  lang?: 'fa' | 'en'
}

export function Lines({ lines, write, legend, hint, add: addName, name, remove: removeName, lang }: LinesOf) {
  const list = useRef<HTMLOListElement>(null)
  const goTo = useRef<number | null>(null)
  useLayoutEffect(() => {
    for (const area of list.current?.querySelectorAll('textarea') ?? []) {
      area.style.height = 'auto'
      area.style.height = `${area.scrollHeight + 2}px`
    }
    if (goTo.current === null) return
    list.current?.querySelectorAll('textarea')[goTo.current]?.focus()
    goTo.current = null
  }, [lines])
  const put = (at: number, removed: number, ...added: string[]) => write(lines.toSpliced(at, removed, ...added))
  const remove = (at: number) => {
    goTo.current = Math.max(0, at - 1)
    put(at, 1)
  }
  const add = (at: number) => {
    goTo.current = at
    put(at, 0, '')
  }
  const key = (event: KeyboardEvent, at: number) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') add(at + 1)
    else if (event.key === 'Backspace' && lines[at] === '') remove(at)
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent, at: number) => {
    const pasted = (event.clipboardData?.getData('text') ?? '')
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(Boolean)
    if (pasted.length < 2) return
    event.preventDefault()
    goTo.current = at + pasted.length - (lines[at] ? 0 : 1)
    put(lines[at] ? at + 1 : at, lines[at] ? 0 : 1, ...pasted)
  }
  return (
    <fieldset class="variants">
      <legend>{legend}</legend>
      <ol ref={list}>
        {lines.map((line, at) => (
          <li key={at}>
            <textarea
              class="input"
              rows={1}
              lang={lang}
              dir={lang === 'fa' ? 'rtl' : lang === 'en' ? 'ltr' : 'auto'}
              maxLength={300}
              aria-label={name(at + 1)}
              value={line}
              onInput={event => put(at, 1, event.currentTarget.value.replace(/\s{0,40}\n\s{0,40}/g, ' '))}
              onKeyDown={event => key(event, at)}
              onPaste={event => paste(event, at)}
            />
            <IconButton icon="close" label={removeName(at + 1)} press={() => remove(at)} />
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon="plus" press={() => add(lines.length)}>
        {addName}
      </Button>
      <p class="hint">{hint}</p>
    </fieldset>
  )
}
