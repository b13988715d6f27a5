// Who sits at this browser.
import { signal } from '@preact/signals'
import type { Role } from '../../domain/person.js'
import type { Me } from '../../http/contract-people.js'
import { call, Refused, whenSignedOut } from './api.js'
import { keepTimeOf } from './format.js'
import { choose, chosen, language } from './language.js'

export type Session = { state: 'asking' } | { state: 'out' } | { state: 'unreachable' } | { state: 'in'; me: Me }

export const session = signal<Session>({ state: 'asking' })

export const signedOut = (): void => {
  session.value = { state: 'out' }
}
whenSignedOut(signedOut)

export const me = (): Me | null => (session.value.state === 'in' ? session.value.me : null)

export const mayDo = (person: Me, ...roles: Role[]): boolean =>
  person.roles.includes('admin') || roles.some(role => person.roles.includes(role))

function enter(person: Me) {
  if (!chosen()) language.value = person.language
  keepTimeOf(person.timeZone)
  session.value = { state: 'in', me: person }
}

/** Asks who we are; a server that cannot be reached is asked again after a few seconds. */
export async function recognise(): Promise<void> {
  try {
    enter(await call<Me>('GET', '/api/people/me'))
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return signedOut()
    session.value = { state: 'unreachable' }
    setTimeout(() => void recognise(), 4000)
  }
}

export const signIn = async (email: string, password: string): Promise<void> =>
  enter(await call<Me>('POST', '/api/people/sign-in', { email, password }))

export type Newcomer = { token: string; name: string; email?: string; password: string }
export const takeWelcome = async (newcomer: Newcomer): Promise<void> =>
  enter(await call<Me>('POST', '/api/people/welcome', newcomer))

/** The answer is the same whether somebody works here with that address. */
export const forgot = (email: string): Promise<void> => call('POST', '/api/people/forgot', { email })
export const reset = async (token: string, password: string): Promise<void> =>
  enter(await call<Me>('POST', '/api/people/reset', { token, password }))

export async function signOut(): Promise<void> {
  await call('POST', '/api/people/sign-out').catch(() => {})
  signedOut()
}

/** In this browser at once; on the person where the server allows it. */
export function speak(next: 'fa' | 'en'): void {
  choose(next)
  const person = me()
  if (person) void call('PATCH', `/api/people/${encodeURIComponent(person.id)}`, { language: next }).catch(() => {})
}
