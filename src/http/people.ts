// Signing in and out, and who works here. Mounted at /api/people.
import type { Request, RequestHandler, Response, Router } from 'express'
import { changePerson, invite, welcome } from '../desk/people.js'
import { addressOf, type Staff, signIn, signOut } from '../desk/sessions.js'
import { may, type Person } from '../domain/person.js'
import type { Http } from './context.js'
import { ChangePerson, Invite, type Me, type PersonRow, SignIn, Welcome } from './contract.js'
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
    const { personId, token } = await invite(staff, shaped(Invite, request.body))
    return { personId, link: welcomeLink(http.publicUrl, token) }
  })
  patch('/:id', 'everyone', async asked => {
    const change = shaped(ChangePerson, asked.request.body)
    const changed = await changePerson(staff, asked.person, param(asked, 'id'), change)
    return may(asked.person, 'admin') ? rowOf(changed) : meOf(http, changed)
  })
  return router
}

/** The token stands in the fragment: browsers send that to no server, so it is in no log. */
export const welcomeLink = (publicUrl: URL, token: string): string => new URL(`desk/#welcome=${token}`, publicUrl).href

/** The only two routes of colleagues that are open to strangers. */
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
  router.post('/welcome', open, async (request: Request, response: Response) => {
    const begun = await welcome(staff, shaped(Welcome, request.body))
    response.set('Set-Cookie', sessionCookie(begun.token)).json(meOf(http, begun.person))
  })
}

const meOf = ({ desk }: Http, { id, name, email, roles, language }: Person): Me => ({
  ...{ id, name, email, roles, language },
  timeZone: desk.timeZone,
})

const rowOf = ({ id, name, email, roles, language, status }: Person): PersonRow => ({
  ...{ id, name, email, roles, language, status },
})
