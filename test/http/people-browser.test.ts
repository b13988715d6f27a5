// Signing in with a real browser: it takes the cookie on this machine, and keeps it from scripts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../journeys/browser.js'
import { type Office, openOffice, PASSWORD } from './office.js'

const title = noBrowser ? `a real browser: ${noBrowser}` : 'a real browser'

describe.skipIf(noBrowser)(title, () => {
  let office: Office
  let chromium: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    office = await openOffice()
    await office.colleague('Sara', 'agent')
    chromium = await openBrowser()
  })
  afterAll(async () => {
    await chromium?.close()
    await office?.close()
  })

  it.each(['localhost', '127.0.0.1'])('signs in, is recognised and opens the stream on http://%s', async host => {
    const context = await chromium.newContext()
    const page = await context.newPage()
    await page.goto(office.url.replace('localhost', host).concat('/openapi.json'))
    const seen = await page.evaluate(
      async ({ email, password }) => {
        const post = (path: string, body: object) =>
          fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
        const signedIn = await post('/api/people/sign-in', { email, password })
        const me = await fetch('/api/people/me')
        const scripts = (globalThis as unknown as { document: { cookie: string } }).document.cookie
        const frame = await new Promise<string>(done => {
          const socket = new WebSocket(`ws://${new URL('/', me.url).host}/api/desk/stream`)
          socket.onmessage = event => done(String(event.data))
          socket.onclose = () => done('closed')
        })
        return { signedIn: signedIn.status, me: ((await me.json()) as { name: string }).name, scripts, frame }
      },
      { email: 'sara@shop.example', password: PASSWORD },
    )
    expect(seen).toEqual({ signedIn: 200, me: 'Sara', scripts: '', frame: '{"type":"queue","queued":0}' })
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ name: '__Host-hamdel', secure: true, httpOnly: true, sameSite: 'Strict' })
    await context.close()
  })
})
