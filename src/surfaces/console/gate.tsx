// Nobody sees a page before the server said who they are.
import type { ComponentChildren } from 'preact'
import type { Me } from '../../http/contract-people.js'
import { Notice } from './notice.js'
import { session } from './session.js'
import { SignIn } from './sign-in.js'
import { Toasts } from './toasts.js'
import { words } from './words.js'

export function Gate({ inside }: { inside: (me: Me) => ComponentChildren }) {
  const now = session.value
  const w = words()
  return (
    <>
      {now.state === 'in' && inside(now.me)}
      {now.state === 'out' && <SignIn />}
      {now.state === 'asking' && <main class="waiting">{w.loading}</main>}
      {now.state === 'unreachable' && (
        <main class="waiting">
          <Notice kind="warn">{w.unreachable}</Notice>
        </main>
      )}
      <Toasts />
    </>
  )
}
