// Colleagues: signing in, invitations, who they are.
import { z } from 'zod'
import { Role, Spoken } from '../domain/person.js'
import { id, language } from './contract.js'

export const SignIn = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
/** POST /api/people/welcome: takes a one-time link. `email` only for the first admin. */
export const Welcome = z.strictObject({
  token: z.string().min(22).max(100),
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200).optional(),
  password: z.string().min(10, 'at least 10 characters').max(200),
})
/** POST /api/people/forgot → 204, whether somebody works here with that address or not. */
export const Forgot = z.strictObject({ email: z.email().max(200) })
/** POST /api/people/reset: takes the link of that letter and signs in. */
export const Reset = z.strictObject({
  token: z.string().min(22).max(100),
  password: z.string().min(10, 'at least 10 characters').max(200),
})
/** In which languages an agent answers customers. */
const Languages = z.array(Spoken).min(1).max(2)
export const Invite = z.strictObject({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  roles: z.array(Role).min(1),
  languages: Languages.optional(),
})
export const Invited = z.object({ personId: id, link: z.string() }) // the link is shown once
export const ChangePerson = z.strictObject({
  roles: z.array(Role).min(1).optional(),
  status: z.enum(['active', 'disabled']).optional(),
  name: z.string().trim().min(1).max(80).optional(),
  language: language.optional(),
  languages: Languages.optional(), // leads may change it too
})
const PersonFacts = z.object({ id, name: z.string(), email: z.string(), roles: z.array(Role), language })
/** `timeZone`: the business's own; promises are told in it. `mail` off: nothing goes out by e-mail, copy links yourself. */
export const Me = PersonFacts.extend({ timeZone: z.string(), mail: z.enum(['on', 'off']) })
export type Me = z.infer<typeof Me>
export const PersonRow = PersonFacts.extend({ status: z.enum(['invited', 'active', 'disabled']), languages: Languages })
export type PersonRow = z.infer<typeof PersonRow>
