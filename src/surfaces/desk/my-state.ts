// What I say of myself: available, busy, on a break or away. The server keeps it; every desk of mine shows the same.
import { signal } from '@preact/signals'
import type { MyState } from '../../http/contract-lines.js'
import { call } from '../console/api.js'
import { tell } from '../console/toasts.js'
import { trouble } from '../console/trouble.js'
import { words } from './state-words.js'

export type State = MyState['state']
export const STATES: State[] = ['available', 'busy', 'break', 'away']

/** Null: not heard yet. */
export const myState = signal<State | null>(null)

export async function askState(): Promise<void> {
  const told = await call<MyState>('GET', '/api/desk/state').catch(() => null)
  if (told) myState.value = told.state
}

/** `note`: with away it ends my shift, and goes with everything that I hold. */
export async function sayState(next: State, note = ''): Promise<void> {
  const before = myState.value
  myState.value = next
  try {
    await call<MyState>('POST', '/api/desk/state', { state: next, ...(note && { note }) })
    tell(note ? words().over : words().said[next], undefined, 'state')
  } catch (error) {
    myState.value = before
    tell(trouble(error), undefined, 'state')
  }
}
