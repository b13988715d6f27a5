// A short list that opens under its button: arrow keys walk it, Enter chooses, Esc closes it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconName } from './icons.js'

export type Choice = {
  name: string
  run: () => void
  why?: string
  icon?: IconName
  key?: string // the key that does the same
  chosen?: boolean // one of several: says which it is now
  kind?: 'bad'
}

type Opens = { label: string; choices: Choice[]; kind?: string; children: ComponentChildren }

const items = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]

export function Menu({ label, choices, kind = '', children }: Opens) {
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const all = items(list.current)
    ;(all.find(item => item.ariaChecked === 'true') ?? all[0])?.focus()
    const outside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const shut = () => {
    setOpen(false)
    frame.current?.querySelector('button')?.focus()
  }
  const move = (event: KeyboardEvent) => {
    const all = items(list.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Escape') shut()
    else if (event.key === 'Tab') return setOpen(false)
    else if (to !== undefined) all.at(to % all.length)?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div class={`menu ${kind}`} ref={frame}>
      <button
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu-list" role="menu" tabIndex={-1} aria-label={label} ref={list} onKeyDown={move}>
          {choices.map(choice => (
            <One
              key={choice.name}
              choice={choice}
              press={() => {
                shut()
                choice.run()
              }}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function One({ choice: { name, why, icon, key, chosen, kind }, press }: { choice: Choice; press: () => void }) {
  return (
    <button
      type="button"
      class={`menu-item ${kind ?? ''}`}
      role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
      {...(chosen !== undefined && { 'aria-checked': chosen })}
      tabIndex={-1}
      onClick={press}
    >
      {icon && <Icon name={icon} size={18} />}
      <span class="menu-words">
        <span>{name}</span>
        {why && <small>{why}</small>}
      </span>
      {chosen && <Icon name="check" size={16} />}
      {key && <kbd>{key}</kbd>}
    </button>
  )
}
