// Other ways to ask, one a line: Enter makes the next, an empty line goes with Backspace, several lines may be pasted.
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '../console/button.js'
import { words } from './words.js'

type Lines = { variants: string[]; write: (variants: string[]) => void; lang: 'fa' | 'en' }

export function Variants({ variants, write, lang }: Lines) {
  const w = words()
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
  }, [variants])
  const put = (at: number, removed: number, ...added: string[]) => write(variants.toSpliced(at, removed, ...added))
  const remove = (at: number) => {
    goTo.current = Math.max(0, at - 1)
    put(at, 1)
  }
  const add = (at: number) => {
    goTo.current = at
    put(at, 0, '')
  }
  const key = (event: KeyboardEvent, at: number) => {
    if (event.isComposing) return
    if (event.key === 'Enter') add(at + 1)
    else if (event.key === 'Backspace' && variants[at] === '') remove(at)
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
    goTo.current = at + pasted.length - (variants[at] ? 0 : 1)
    put(variants[at] ? at + 1 : at, variants[at] ? 0 : 1, ...pasted)
  }
  return (
    <fieldset class="variants">
      <legend>{variants.length > 0 ? w.variantsCount(variants.length) : w.variants}</legend>
      <ol ref={list}>
        {variants.map((variant, at) => (
          <li key={at}>
            <textarea
              class="input"
              rows={1}
              lang={lang}
              dir={lang === 'fa' ? 'rtl' : 'ltr'}
              maxLength={300}
              aria-label={w.variant(at + 1)}
              value={variant}
              onInput={event => put(at, 1, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
              onKeyDown={event => key(event, at)}
              onPaste={event => paste(event, at)}
            />
            <IconButton icon="close" label={w.removeVariant(at + 1)} press={() => remove(at)} />
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon="plus" press={() => add(variants.length)}>
        {w.addVariant}
      </Button>
      <p class="hint">{w.variantsHint}</p>
    </fieldset>
  )
}
