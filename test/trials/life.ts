// One customer from the first word to the last: asks the bot, asks for a person, chats with one, is done.
import { WebSocket } from 'ws'
import { type Browser, expectOk } from '../http/office.js'
import { type Customer, newCustomer, say, send } from './customer.js'
import { waitFor } from './holding.js'
import { pause } from './report.js'

const WORDS = 40 // to the agent, who answers every fourth
const QUESTION = 'تا چند روز می‌توانم کالا را پس بدهم؟'
const PERSON = 'لطفاً منو به یه اپراتور وصل کنید'
const late = () => false // on a crowded machine: it is sent again
const SERVED_WITHIN_MS = 120_000 // the machine may be busy

/** Reads along, as the widget does. */
async function reader(url: string, { token }: Customer): Promise<WebSocket> {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(new URL('/v3/directline/conversations', url), { method: 'POST', headers })
  const { streamUrl } = (await answer.json()) as { streamUrl: string }
  const socket = new WebSocket(streamUrl)
  await new Promise((done, failed) => socket.once('open', done).once('error', failed))
  return socket.on('error', () => {}).on('message', () => {})
}

/** What broke on its way is asked again: connections end while a crowded machine looks elsewhere. What was refused is not. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 10; ; left--)
    try {
      return await ask()
    } catch (error) {
      const broken = error instanceof TypeError || /timeout|server response: 403/.test((error as Error).message) // its address is good for a minute
      if (!broken || left === 0) throw error
      await pause(1_000)
    }
}

/** Sent again until it is acknowledged. */
async function until200(url: string, customer: Customer, id: string, text: string): Promise<void> {
  while ((await send(url, customer, id, text).catch(() => 0)) !== 200) await pause(500)
}

/** `served`: an agent took it and ended it. `over`: stop early, there is no time for more. */
export async function life(url: string, name: string, agent: Browser, everyMs: number, over: () => boolean) {
  const customer = await patiently(() => newCustomer(url, name))
  const socket = await patiently(() => reader(url, customer))
  let unanswered = 0
  const get = (path: string) => patiently(() => agent.get(path)).then(expectOk)
  const post = (path: string, body?: unknown) => patiently(() => agent.post(path, body)).then(expectOk)
  const address = `/api/desk/lines/${customer.lineId}`
  try {
    await until200(url, customer, `${name}:asks`, QUESTION)
    await pause(4_000)
    await until200(url, customer, `${name}:person`, PERSON)
    const queued = async () => ((await get(address)).body.row.status === 'queued' ? true : null)
    const waits = () => (over() ? Promise.resolve(false) : pause(750).then(queued))
    if (!(await waitFor(waits, SERVED_WITHIN_MS))) return { customer, served: false, unanswered }
    const { claim } = (await post(`${address}/claim`)).body
    for (let n = 0; n < WORDS && !over(); ) {
      const began = performance.now()
      if (await say(url, customer).catch(late)) n++
      else unanswered++
      if (n % 4 === 0) await post(`${address}/messages`, { id: `${name}:answer-${n}`, claim, text: `بله ${n}` })
      await pause(Math.max(0, everyMs - (performance.now() - began)))
    }
    await post(`${address}/resolve`, { claim })
    return { customer, served: true, unanswered }
  } catch (error) {
    process.stderr.write(`\n${name}: ${(error as Error).message}\n`)
    return { customer, served: false, unanswered }
  } finally {
    socket.close()
  }
}
