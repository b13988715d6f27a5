// Ctrl-K: every action of the page by its name.
import { signal } from '@preact/signals'
import { useId, useState } from 'preact/hooks'
import { Dialog } from './dialog.js'
import { Icon, type IconName } from './icons.js'
import { words } from './words.js'

export type Command = { name: string; icon: IconName; run: () => void; key?: string; also?: string }

export const paletteOpen = signal(false)

// One spelling for the letters that keyboards mix up.
const plain = (text: string) => text.toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('\u200c', ' ')

export function Palette({ commands }: { commands: Command[] }) {
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const w = words()
  const wanted = plain(asked.trim()).split(/\s+/)
  const found = commands
    .filter(c => wanted.every(word => plain(`${c.name} ${c.also ?? ''}`).includes(word)))
    .slice(0, 12)
  const close = () => {
    paletteOpen.value = false
  }
  const run = (command: Command | undefined) => {
    if (!command) return
    close()
    setTimeout(command.run) // after the window has given the focus back
  }
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter' && !event.isComposing) run(found[at])
    else if (step !== 0) setAt((at + step + found.length) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={w.commands} kind="palette" close={close}>
      <input
        class="palette-input"
        type="text"
        role="combobox"
        dir="auto"
        aria-label={w.commands}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        placeholder={w.commandsHint}
        value={asked}
        onInput={event => {
          setAsked(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={move}
      />
      <div class="palette-list" id={id} role="listbox" aria-label={w.commands}>
        {found.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the input above keeps the focus
          <div
            key={command.name}
            id={`${id}-${i}`}
            class="palette-option"
            role="option"
            aria-selected={i === at}
            onClick={() => run(command)}
            onMouseMove={() => setAt(i)}
          >
            <Icon name={command.icon} size={18} />
            <span class="palette-name">
              <bdi>{command.name}</bdi>
            </span>
            {command.key && <kbd>{command.key}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="palette-none">{w.noCommand}</p>}
    </Dialog>
  )
}
