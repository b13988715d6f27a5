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
import { Gate } from '../console/gate.js'
import { OnlyFor } from '../console/only-for.js'
import { recognise } from '../console/session.js'
import { offerFonts } from '../shared/fonts.js'
import { Editor } from './app.js'

const Inside = ({ me }: { me: Me }) => (
  <OnlyFor me={me} here="editor" roles={['editor', 'lead']}>
    <Editor me={me} />
  </OnlyFor>
)

offerFonts(location.origin)
void recognise()
render(<Gate inside={me => <Inside me={me} />} />, document.getElementById('app')!)
