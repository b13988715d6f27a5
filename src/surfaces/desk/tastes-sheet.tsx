// How I am called when somebody waits, and how my desk looks.
import { useState } from 'preact/hooks'
import { Button } from '../console/button.js'
import { Chips } from '../console/chips.js'
import { Dialog } from '../console/dialog.js'
import { closeWindow } from './dialogs.js'
import { changeTastes, mayNotify, tastes } from './notify.js'
import { chime } from './sound.js'
import { density, toggleDensity } from './tastes.js'
import { words } from './tastes-words.js'

export function TastesSheet() {
  const w = words()
  const now = tastes.value
  const [asked, setAsked] = useState(mayNotify())
  const notices = async (notice: 'on' | 'off') => {
    if (notice === 'on' && 'Notification' in window) setAsked(await Notification.requestPermission())
    void changeTastes({ ...tastes.value, notice })
  }
  return (
    <Dialog title={w.title} close={closeWindow}>
      <Chips
        label={w.sound}
        options={(['off', 'once', 'until_taken'] as const).map(id => ({ id, name: w.sounds[id] }))}
        value={now.sound}
        choose={sound => {
          void changeTastes({ ...now, sound })
          if (sound !== 'off') chime()
        }}
      />
      <p class="hint">{w.soundWhy}</p>
      <Chips
        label={w.notice}
        options={(['off', 'on'] as const).map(id => ({ id, name: w.notices[id] }))}
        value={now.notice}
        choose={notice => void notices(notice)}
      />
      <p class="hint">{now.notice === 'on' && asked === 'denied' ? w.denied : w.noticeWhy}</p>
      <Chips
        label={w.density}
        options={(['comfortable', 'compact'] as const).map(id => ({ id, name: w.densities[id] }))}
        value={density.value}
        choose={next => next !== density.value && toggleDensity()}
      />
      <div class="window-acts">
        <Button kind="primary" press={closeWindow}>
          {w.done}
        </Button>
      </div>
    </Dialog>
  )
}
