// Whom I can hand a conversation to or call: asked when somebody is looked for.
import { signal } from '@preact/signals'
import type { Colleagues } from '../../http/contract-routing.js'
import { call } from '../console/api.js'

export const colleagues = signal<Colleagues | null>(null)

export async function askColleagues(): Promise<void> {
  const told = await call<Colleagues>('GET', '/api/desk/colleagues').catch(() => null)
  if (told) colleagues.value = told
}
