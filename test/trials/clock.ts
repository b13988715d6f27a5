// The clock of the machine jumps, an hour or three days, forth and back, while customers write and an agent holds a conversation.
// What was acknowledged stays, once and in order; the agent keeps the conversation; whoever asks for a person gets into the queue,
// also who has asked at the instant before the clock was put back; half of those times the program is killed at that instant, too.
// npm run trial -- clock [--count JUMPS]      (for each store)
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { type Browser, expectOk } from '../http/office.js'
import { ADMIN, colleague, firstAdmin, PASSWORD } from './colleague.js'
import { type Customer, compare, newCustomer, say, send, whole } from './customer.js'
import { take } from './holding.js'
import { type House, inBothAtOnce } from './houses.js'
import { pace, pause, progress, type Result, trial } from './report.js'

const CUSTOMERS = 24
const LIBRARIES = ['x86_64', 'aarch64'].map(cpu => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketimeMT.so.1`)
const JUMPS = ['+1h', '-1h', '+0h', '+3d', '+0h', '-3d', '+0h']
/** Whatever was to be done soon is far off when the clock was put back; the program looks for that every 30 s. */
const MENDED_WITHIN_MS = 90_000
const PUT_BACK_EACH = 14 // jumps; it takes half a minute each time
const PUT_BACK_AT = 5
const REQUEST = 'لطفاً منو به یه اپراتور وصل کنید'

/** Throws where libfaketime is missing: a jump that was not tried is not passed. */
function library(): string {
  const found = LIBRARIES.find(existsSync)
  if (!found) throw new Error('Clock jumps need libfaketime (apt-get install faketime).')
  return found
}

async function statusBecomes(by: Browser, lineId: string, status: string, withinMs: number): Promise<boolean> {
  for (const until = performance.now() + withinMs; performance.now() < until; await pause(200)) {
    const answer = await by.get(`/api/desk/lines/${lineId}`)
    if (answer.status === 200 && answer.body.row?.status === status) return true
  }
  return false
}

async function openDesk(url: string, by: Browser): Promise<WebSocket> {
  const { host, origin } = new URL(url)
  const address = new URL('/api/desk/stream', url).href.replace('http', 'ws')
  const desk = new WebSocket(address, { headers: { origin, host, cookie: by.cookie() } })
  await new Promise((done, failed) => desk.once('open', done).once('error', failed))
  return desk.on('error', () => {}) // a killed program cuts it off
}

/** The agent's desk is open, and a conversation is in their hands. */
async function holdOne(url: string, by: Browser, name: string, nowThere: number) {
  const desk = await openDesk(url, by)
  const customer = await newCustomer(url, name, nowThere)
  await send(url, customer, `${name}-first`, REQUEST)
  return { desk, ...(await take(by, customer.lineId)) }
}

const isAway = (error: unknown) => error instanceof TypeError // what fetch throws when nobody answers

async function asks(url: string, name: string, nowThere: number): Promise<Customer> {
  const customer = await newCustomer(url, name, nowThere)
  await send(url, customer, `${name}-first`, REQUEST)
  return customer
}

async function run(house: House, jumps: number): Promise<Result> {
  const file = join(house.dataDir, 'clock')
  const jump = (to: string) => writeFileSync(file, `${to}\n`)
  jump('+0h')
  const faked = {
    ...{ LD_PRELOAD: library(), FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' },
    ...{ FAKETIME_DONT_FAKE_MONOTONIC: '1' },
  }
  let program = await house.start(faked)
  const admin = await firstAdmin(program)
  const sara = await colleague(program, admin, 'sara', 'agent')
  let held = await holdOne(program.url, sara, 'held', Date.now())

  const customers: Customer[] = []
  for (let i = 0; i < CUSTOMERS; i++) customers.push(await newCustomer(program.url, `t${i}`))
  const sum = { leasesLost: 0, notQueued: 0, signedOut: 0, refusedTokens: 0, crashes: 0 }
  let stopped = false
  const writing = customers.map(async customer => {
    while (!stopped)
      await say(program.url, customer).catch(async error => {
        if (isAway(error)) return pause(50)
        if (!/refused: 40[13]/.test(String(error))) throw error
        sum.refusedTokens++ // three days later a token has ended; a website then asks for another one
        const again = await newCustomer(program.url, customer.name, nowThere).catch(() => null)
        customer.token = again?.token ?? customer.token
      })
  })
  let nowThere = Date.now()
  let made = 0
  for (const n of pace.turns(jumps)) {
    const to = JUMPS[n % JUMPS.length]!
    const hours = Number(to.slice(0, -1)) * (to.endsWith('d') ? 24 : 1)
    const before = n % PUT_BACK_EACH === PUT_BACK_AT ? await asks(program.url, `before${n}`, nowThere) : null
    jump(to)
    made++
    nowThere = Date.now() + hours * 3_600_000
    if (before && Math.floor(n / PUT_BACK_EACH) % 2 === 0) {
      sum.crashes++
      await program.stop('SIGKILL')
      program = await house.start({ ...faked, PORT: new URL(program.url).port })
      held.desk = await openDesk(program.url, sara)
    }
    await pause(1_500)
    const asking = await asks(program.url, `asks${n}`, nowThere)
    const seen = await admin.get(`/api/desk/lines/${held.lineId}`)
    if (seen.status === 401) {
      sum.signedOut++ // and so is who holds the conversation, which may go to somebody else: they take another one
      expectOk(await admin.post('/api/people/sign-in', ADMIN))
      expectOk(await sara.post('/api/people/sign-in', { email: 'sara@shop.example', password: PASSWORD }))
      held.desk.terminate()
      held = await holdOne(program.url, sara, `held${n}`, nowThere)
    } else if (expectOk(seen).body.row.status !== 'assigned') sum.leasesLost++
    if (!(await statusBecomes(admin, asking.lineId, 'queued', 20_000))) sum.notQueued++
    if (before && !(await statusBecomes(admin, before.lineId, 'queued', MENDED_WITHIN_MS))) sum.notQueued++
    progress(`${house.name}: ${n + 1} of ${jumps} jumps, the clock at ${to}`)
  }
  stopped = true
  await Promise.all(writing)
  jump('+0h')
  await pause(500)
  for (const customer of customers) customer.token = (await newCustomer(program.url, customer.name)).token
  const found = await compare(program.url, customers)
  const late = await sara.post(`/api/desk/lines/${held.lineId}/messages`, {
    id: 'still-here',
    claim: held.claim,
    text: 'I am here',
  })
  held.desk.terminate()
  await program.stop()
  const pass = whole(found) && sum.leasesLost + sum.notQueued === 0 && (late.status === 200 || late.status === 201)
  return { where: house.name, jumps: made, ...found, ...sum, agentWritesAfter: late.status, pass }
}

await trial('clock', 7, count => inBothAtOnce(house => run(house, count)))
