// Signing in and out, and who works here. Mounted at /api/people.
import type { Request, RequestHandler, Response, Router } from 'express'
import { letterOfInvitation } from '../desk/letters.js'
import { forgotPassword, resetPassword } from '../desk/password-reset.js'
import { changePerson, invite, type Newcomer, welcome } from '../desk/people.js'
import { posted } from '../desk/post.js'
import { addressOf, type Staff, signIn, signOut } from '../desk/sessions.js'
import { may, type Person } from '../domain/person.js'
import type { Http } from './context.js'
import { ChangePerson, Forgot, Invite, type Me, type PersonRow, Reset, SignIn, Welcome } from './contract-people.js'
import { Refusal, shaped } from './failures.js'
import { argon2Passwords } from './passwords.js'
import { signInLimits } from './people-limits.js'
import { placeOf } from './place.js'
import { noCookie, refusePlainHttp, sessionCookie } from './session.js'
import { ownPagesOnly, param, staffRouter } from './session-routes.js'

export function peopleRoutes(http: Http): Router {
  const { router, get, post, patch } = staffRouter(http)
  const { store, clock } = http.desk
  const staff: Staff = { store, clock, passwords: argon2Passwords(), newToken: http.newToken }
  doors(http, staff, router)

  get('/me', 'everyone', async ({ person }) => meOf(http, person))
  post('/sign-out', 'everyone', async ({ response, person, session }) => {
    await signOut(staff, { person, session })
    response.set('Set-Cookie', noCookie)
  })
  get('/', ['lead', 'admin'], async () => ({ people: (await store.people.all()).map(rowOf) }))
  post('/', ['admin'], async ({ request }) => {
    const newcomer = shaped(Invite, request.body)
    const { personId, token } = await invite(staff, newcomer)
    const link = welcomeLink(http.publicUrl, token)
    await inviteByMail(http, personId, newcomer, link)
    return { personId, link }
  })
  patch('/:id', 'everyone', async asked => {
    const change = shaped(ChangePerson, asked.request.body)
    const changed = await changePerson(staff, asked.person, param(asked, 'id'), change)
    return may(asked.person, 'lead') ? rowOf(changed) : meOf(http, changed)
  })
  return router
}

/** The link is also shown to the admin: mail may be off, or slow. */
async function inviteByMail({ desk }: Http, personId: string, { name, email }: Newcomer, link: string): Promise<void> {
  const { post, clock, newId } = desk
  const language = (await desk.store.people.get(personId))?.language ?? 'fa'
  if (!post) return
  const now = clock.now()
  await posted(desk, {
    ...{ id: `invite-${newId()}`, revision: 1, kind: 'invitation', to: email, language },
    ...letterOfInvitation(name, link, language, post),
    ...{ createdAt: now, dueAt: now, attempts: 0 },
  })
}

const resetLink = (publicUrl: URL, token: string): string => new URL(`desk/#reset=${token}`, publicUrl).href

/** The token stands in the fragment: browsers send that to no server, so it is in no log. */
export const welcomeLink = (publicUrl: URL, token: string): string => new URL(`desk/#welcome=${token}`, publicUrl).href

/** The only routes of colleagues that are open to strangers. */
function doors(http: Http, staff: Staff, router: Router): void {
  const limits = signInLimits()
  const safely: RequestHandler = (request, _response, next) => {
    refusePlainHttp(http, request)
    next()
  }
  const open = [safely, ownPagesOnly(http)]
  router.post('/sign-in', open, async (request: Request, response: Response) => {
    const { email, password } = shaped(SignIn, request.body)
    const [who, address] = [addressOf(email), placeOf(request)]
    await limits.count(who, address)
    const begun = await signIn(staff, email, password)
    if (!begun)
      throw new Refusal(401, 'wrong_credentials', 'E-mail or password is wrong, or this person may not sign in.')
    await limits.forgive(who, address)
    response.set('Set-Cookie', sessionCookie(begun.token)).json(meOf(http, begun.person))
  })
  router.post('/forgot', open, async (request: Request, response: Response) => {
    const { email } = shaped(Forgot, request.body)
    await limits.count(addressOf(email), placeOf(request))
    // Not waited for: how long it takes would say whether somebody works here with that address.
    forgotPassword({ ...staff, post: http.desk.post }, email, token => resetLink(http.publicUrl, token)).catch(err =>
      http.desk.log.error({ err }, 'A letter with a new link could not be written.'),
    )
    response.status(204).end()
  })
  router.post('/reset', open, async (request: Request, response: Response) => {
    const { token, password } = shaped(Reset, request.body)
    const begun = await resetPassword(staff, token, password)
    response.set('Set-Cookie', sessionCookie(begun.token)).json(meOf(http, begun.person))
  })
  router.post('/welcome', open, async (request: Request, response: Response) => {
    const begun = await welcome(staff, shaped(Welcome, request.body))
    response.set('Set-Cookie', sessionCookie(begun.token)).json(meOf(http, begun.person))
  })
}

const meOf = ({ desk }: Http, { id, name, email, roles, language }: Person): Me => ({
  ...{ id, name, email, roles, language },
  timeZone: desk.timeZone,
  mail: desk.post ? 'on' : 'off',
})

const rowOf = ({ id, name, email, roles, language, languages, status }: Person): PersonRow => ({
  ...{ id, name, email, roles, language, status },
  languages: languages?.length ? languages : ['fa', 'en'],
})
