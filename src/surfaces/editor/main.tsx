// Where the editor begins.
import { render } from 'preact'
import type { Me } from '../../http/contract-people.js'
import '../shared/tokens.css'
import '../console/base.css'
import '../console/controls.css'
import '../console/chips.css'
import '../console/notices.css'
import '../console/windows.css'
import '../console/frame.css'
import '../console/door.css'
import '../console/rich.css'
import './editor.css'
import './try.css'
import './entry.css'
import './beside.css'
import './conflict.css'
import './publish.css'
import './pages.css'
import './demand.css'
import './model.css'
import { Frame } from '../console/frame.js'
import { Gate } from '../console/gate.js'
import { Notice } from '../console/notice.js'
import { mayDo, recognise } from '../console/session.js'
import { words } from '../console/words.js'
import { offerFonts } from '../shared/fonts.js'
import { Editor } from './app.js'

const Inside = ({ me }: { me: Me }) =>
  mayDo(me, 'editor', 'lead') ? (
    <Editor me={me} />
  ) : (
    <Frame me={me} here="editor">
      <main id="main" class="waiting" tabIndex={-1}>
        <Notice>{words().noRight}</Notice>
      </main>
    </Frame>
  )

offerFonts(location.origin)
void recognise()
render(<Gate inside={me => <Inside me={me} />} />, document.getElementById('app')!)
