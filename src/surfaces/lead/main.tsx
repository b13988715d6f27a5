// Where the lead's page begins.
import { render } from 'preact'
import type { Me } from '../../http/contract-people.js'
import '../shared/tokens.css'
import '../console/base.css'
import '../console/controls.css'
import '../console/boxes.css'
import '../console/notices.css'
import '../console/windows.css'
import '../console/frame.css'
import '../console/door.css'
import '../console/rich.css'
import '../desk/queue.css'
import '../desk/talk.css'
import '../desk/messages.css'
import './lead.css'
import './board.css'
import './settings.css'
import { Gate } from '../console/gate.js'
import { OnlyFor } from '../console/only-for.js'
import { recognise } from '../console/session.js'
import { offerFonts } from '../shared/fonts.js'
import { Lead } from './app.js'

const Inside = ({ me }: { me: Me }) => (
  <OnlyFor me={me} here="lead" roles={['lead']}>
    <Lead me={me} />
  </OnlyFor>
)

offerFonts(location.origin)
void recognise()
render(<Gate inside={me => <Inside me={me} />} />, document.getElementById('app')!)
