// Where the desk begins: its pages are the desk itself, the people, and the one-time welcome.
import { signal } from '@preact/signals'
import { render } from 'preact'
import type { Me } from '../../http/contract-people.js'
import '../shared/tokens.css'
import '../console/base.css'
import '../console/controls.css'
import '../console/boxes.css'
import '../console/chips.css'
import '../console/notices.css'
import '../console/windows.css'
import '../console/menu.css'
import '../console/frame.css'
import '../console/door.css'
import '../console/rich.css'
import './desk.css'
import './queue.css'
import './talk.css'
import './attach.css'
import './messages.css'
import './context.css'
import './verbs.css'
import './model.css'
import './people.css'
import { Frame } from '../console/frame.js'
import { Gate } from '../console/gate.js'
import { Notice } from '../console/notice.js'
import { mayDo, recognise } from '../console/session.js'
import { Reset, Welcome } from '../console/sign-in.js'
import { Toasts } from '../console/toasts.js'
import { words } from '../console/words.js'
import { offerFonts } from '../shared/fonts.js'
import { Desk } from './app.js'
import { People } from './people.js'

const page = signal(location.hash === '#people' ? 'people' : 'desk')
addEventListener('hashchange', () => {
  page.value = location.hash === '#people' ? 'people' : 'desk'
})

// A one-time token must not stay in the address bar, in the history or in a bookmark.
const inHash = new URLSearchParams(location.hash.slice(1))
const ticket = signal(inHash.get('welcome'))
const resetting = signal(inHash.get('reset'))
if (ticket.value || resetting.value) history.replaceState(null, '', location.pathname)

function Inside({ me }: { me: Me }) {
  if (page.value === 'people' && mayDo(me, 'admin')) return <People me={me} />
  if (page.value === 'desk' && mayDo(me, 'agent', 'lead')) return <Desk me={me} />
  return (
    <Frame me={me} here="desk">
      <main id="main" class="waiting" tabIndex={-1}>
        <Notice>{words().noRight}</Notice>
      </main>
    </Frame>
  )
}

function App() {
  if (resetting.value) {
    return (
      <>
        <Reset token={resetting.value} done={() => (resetting.value = null)} />
        <Toasts />
      </>
    )
  }
  if (ticket.value) {
    return (
      <>
        <Welcome token={ticket.value} done={() => (ticket.value = null)} />
        <Toasts />
      </>
    )
  }
  return <Gate inside={me => <Inside me={me} />} />
}

offerFonts(location.origin)
if (!ticket.value && !resetting.value) void recognise()
render(<App />, document.getElementById('app')!)
