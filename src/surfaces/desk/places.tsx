// Finding where a conversation goes: a field to type into, and what it leaves to choose from.
import type { ComponentChildren } from 'preact'

type Finding = { label: string; asked: string; ask: (text: string) => void }

/** `ask` also lets go of what was chosen: it may not be among what is found now. */
export const Find = ({ label, asked, ask }: Finding) => (
  <input
    class="input first-field"
    type="search"
    dir="auto"
    aria-label={label}
    placeholder={label}
    value={asked}
    onInput={event => ask(event.currentTarget.value)}
  />
)

export const Places = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="places" role="radiogroup" aria-label={label}>
    {children}
  </div>
)

type Choosing = { group: string; checked: boolean; choose: () => void; children: ComponentChildren }

export const Place = ({ group, checked, choose, children }: Choosing) => (
  <label class="place">
    <input type="radio" name={group} checked={checked} onChange={choose} />
    {children}
  </label>
)
