// A page that is not for everybody who works here: who may not see it is told so, and finds the way to their own.
import type { ComponentChildren } from 'preact'
import type { Me } from '../../http/contract-people.js'
import { Frame, type Place } from './frame.js'
import { Notice } from './notice.js'
import { mayDo } from './session.js'
import { words } from './words.js'

type Guarded = { me: Me; here: Place; roles: Me['roles']; children: ComponentChildren }

export const OnlyFor = ({ me, here, roles, children }: Guarded) =>
  mayDo(me, ...roles) ? (
    children
  ) : (
    <Frame me={me} here={here}>
      <main id="main" class="waiting" tabIndex={-1}>
        <Notice>{words().noRight}</Notice>
      </main>
    </Frame>
  )
