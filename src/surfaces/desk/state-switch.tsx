// How I am seen: one button at the top, and a reminder over the queue while nothing new reaches me.
import { Button } from '../console/button.js'
import { type Choice, Menu } from '../console/menu.js'
import { openWindow } from './dialogs.js'
import { myState, STATES, sayState } from './my-state.js'
import { words } from './state-words.js'
import { words as verbWords } from './verb-words.js'

export const stateChoices = (): Choice[] => [
  ...STATES.map(state => ({
    name: words().names[state],
    why: words().why[state],
    chosen: myState.value === state,
    run: () => void sayState(state),
  })),
  { name: verbWords().shift.command, icon: 'leave', run: () => openWindow('shift') },
]

export function StateSwitch() {
  const now = myState.value
  if (!now) return null
  const w = words()
  return (
    <Menu label={w.label(w.names[now])} kind="state-switch" choices={stateChoices()}>
      <i class={`state-dot ${now}`} aria-hidden="true" />
      <span class="state-name">{w.names[now]}</span>
    </Menu>
  )
}

export function StateBanner() {
  const now = myState.value
  if (!now || now === 'available') return null
  const w = words()
  return (
    <div class="state-banner" role="status">
      <p>{w.banner[now]}</p>
      <Button kind="quiet" press={() => void sayState('available')}>
        {w.back}
      </Button>
    </div>
  )
}
