// Buttons: one primary on a screen, the rest quiet.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons.js'

type Press = {
  press: () => void
  kind?: 'primary' | 'plain' | 'quiet' | 'bad'
  icon?: IconName
  hint?: string // the key that does the same
  disabled?: boolean
  describedBy?: string
  children: ComponentChildren
}

export const Button = ({ press, kind = 'plain', icon, hint, disabled = false, describedBy, children }: Press) => (
  <button
    type="button"
    class={`button ${kind}`}
    onClick={press}
    disabled={disabled}
    aria-describedby={describedBy}
    aria-keyshortcuts={hint}
  >
    {icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
    {hint && (
      <span class="key" aria-hidden="true">
        <kbd>{hint}</kbd>
      </span>
    )}
  </button>
)

type IconPress = { press: () => void; icon: IconName; label: string; pressed?: boolean; expanded?: boolean }

export const IconButton = ({ press, icon, label, pressed, expanded }: IconPress) => (
  <button
    type="button"
    class="icon-button"
    onClick={press}
    aria-label={label}
    title={label}
    aria-pressed={pressed}
    aria-expanded={expanded}
  >
    <Icon name={icon} />
  </button>
)
