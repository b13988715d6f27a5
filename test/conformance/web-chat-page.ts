// A website of its own origin, whose page shows Microsoft's Web Chat instead of our widget.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export type Shop = { origin: string; close: () => Promise<void> }

/** `folder`: where the bundle is. `server`: the address of the program, asked when a page is opened. */
export async function openShop(folder: string, server: () => string): Promise<Shop> {
  const site = createServer((request, response) => {
    const isScript = request.url === '/webchat.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? readFileSync(join(folder, 'webchat.js')) : page(server()))
  })
  await new Promise<void>(ready => site.listen(0, '127.0.0.1', ready))
  const { port } = site.address() as AddressInfo
  const close = () =>
    new Promise<void>(done => {
      site.close(() => done())
      site.closeAllConnections()
    })
  return { origin: `http://localhost:${port}`, close }
}

/**
 * As a website writes it. Web Chat calls everybody on our side "Bot" and knows no end of a conversation:
 * the store's middleware says the agent's name and leaves the end out.
 */
const page = (server: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<link rel="icon" href="data:,"><style>html, body, #chat { height: 100%; margin: 0 }</style>
<div id="chat"></div><script src="/webchat.js"></script><script type="module">
const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
const session = await (await fetch('${server}api/widget/session', asked)).json()
const store = WebChat.createStore({}, () => next => action => {
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY') return next(action)
  const { activity } = action.payload
  const { author, agentName } = activity.channelData?.hamdel ?? {}
  if (activity.type === 'endOfConversation') return
  if (activity.type !== 'message' || author !== 'agent') return next(action)
  return next({ ...action, payload: { activity: { ...activity, text: agentName + ': ' + activity.text } } })
})
const directLine = WebChat.createDirectLine({ token: session.token, domain: '${server}v3/directline' })
WebChat.renderWebChat({ directLine, store, locale: 'en-US' }, document.getElementById('chat'))
Object.assign(globalThis, { store, lineId: session.conversationId }) // for the test to look at
</script></html>`
