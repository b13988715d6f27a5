// A day in small, with secrets that can be told apart everywhere: every address of the API document is asked by everybody, with the
// log at its loudest. No password, key or token may stand in a log, in an answer to somebody else, in an export or in a backup.
// npm run trial -- secrets [--count CUSTOMERS]      (embedded; Redis with a password)
// npm run trial -- secrets --logs FOLDER      (looks through what the programs of other tests and trials have said instead: they leave
// it where HAMDEL_TEST_LOGS says)
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Role } from '../../src/domain/person.js'
import type { Browser } from '../http/office.js'
import { discard, root, startProgram } from '../journeys/program.js'
import { startSingle } from '../stores/redis-server.js'
import { type Address, addresses } from './addresses.js'
import { colleague, firstAdmin, PASSWORD } from './colleague.js'
import { type Customer, newCustomer, send } from './customer.js'
import { shapedLike } from './fuzz-shapes.js'
import { IDENTITY_SECRET } from './houses.js'
import { pace, progress, type Result, trial } from './report.js'

const canary = (of: string) => `CANARY${of}9fX2q7Lm4Zt8Rk3Wb6Yc1Vn5`
const WRONG = canary('wrong')
const KEYS = {
  ...{ site: canary('site'), openai: canary('openai'), smtp: canary('smtp'), redis: canary('redis') },
  ...{ webhook: canary('webhook'), microsoft: canary('microsoft'), identity: IDENTITY_SECRET },
}
const NEVER = [...Object.values(KEYS), PASSWORD, WRONG]
const ROLES: Role[] = ['agent', 'editor', 'lead', 'admin']
/** What gives itself away by its form, wherever it comes from. */
const FORMS = [/eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/, /\$argon2/, /Bearer [\w-]{20,}/, /__Host-hamdel=[\w-]{20,}/]

type Heard = { asked: string; answered: string; well: boolean }

/** Keeps what everybody says and hears from now on. */
function listening(): { heard: Heard[]; stop: () => void } {
  const heard: Heard[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (to, asked) => {
    const answer = await real(to, asked)
    const lines = (headers: Headers) => [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    heard.push({
      asked: `${to}\n${lines(new Headers(asked?.headers))}\n${asked?.body ?? ''}`,
      answered: `${lines(answer.headers)}\n${await answer.clone().text()}`,
      well: answer.ok,
    })
    return answer
  }
  return { heard, stop: () => (globalThis.fetch = real) }
}

/** The secrets of a body stand where secrets belong. */
function withWrong(value: unknown, deep = 0): unknown {
  if (typeof value !== 'object' || value === null || deep > 20) return deep > 20 ? null : value
  const secret = (name: string) => /password|token|secret|key/i.test(name)
  return Array.isArray(value)
    ? value.map(one => withWrong(one, deep + 1))
    : Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, secret(name) ? WRONG : withWrong(one, deep + 1)]),
      )
}

type Asker = { name: string; headers: Record<string, string> }

/** Asks it as somebody; the rights and the shape are another test's. */
async function askAs(url: string, { method, path, schema }: Address, { headers }: Asker, known: string[]) {
  const filled = path.replace(/\{(\w+)\}/g, () => encodeURIComponent(known[Math.floor(Math.random() * known.length)]!))
  const body = method === 'GET' ? undefined : JSON.stringify(withWrong(shapedLike(schema ?? {}, known, 0.02)))
  const json = { 'content-type': 'application/json', origin: new URL(url).origin }
  await fetch(new URL(filled, url), { method, headers: { ...json, ...headers }, ...(body && { body }) })
}

type Given = { tokens: string[]; askers: Asker[]; known: string[] }

/** Customers, colleagues of every role and a program that edits; and what they were given, each for themselves. */
async function day(url: string, admin: Browser, others: Browser[], count: number): Promise<Given> {
  const [agent, , lead] = others as [Browser, Browser, Browser]
  const known = ['general']
  const tokens: string[] = []
  const { token: editor = '' } = (await admin.post('/api/editor/tokens', { name: 'sync' })).body
  await agent.post('/api/people/sign-in', { email: 'the-agent@shop.example', password: WRONG })
  await agent.post('/api/people/sign-in', `{"password":"${WRONG}"`)
  await agent.post('/api/people/forgot', { email: 'the-agent@shop.example' })
  const customers: Customer[] = []
  for (let n = 0; n < count; n++) {
    const customer = await newCustomer(url, `canary-${n}`)
    customers.push(customer)
    await send(url, customer, `m${n}`, n % 2 ? 'اپراتور لطفاً' : 'پولم کی برمی‌گردد؟')
    await lead.get(`/api/lead/customers/${customer.lineId}/export`)
    await agent.get(`/v3/directline/conversations/${customer.lineId}/activities?t=${customer.token}`)
    known.push(customer.lineId)
  }
  for (const path of ['metrics', 'readyz', 'api/editor/export?format=csv', 'api/editor/export?format=files'])
    await admin.get(`/${path}`)
  tokens.push(editor, ...customers.map(one => one.token))
  const people = [admin, ...others]
  tokens.push(...people.map(one => one.cookie().split('=')[1]!))
  const askers = [
    ...people.map((one, i) => ({ name: ['admin', ...ROLES][i]!, headers: { cookie: one.cookie() } })),
    ...[editor, KEYS.site, customers[0]!.token, WRONG].map(key => ({
      name: 'key',
      headers: { authorization: `Bearer ${key}` },
    })),
    { name: 'nobody', headers: {} },
  ]
  return { tokens, askers, known }
}

/** What comes back to somebody who did not send it; the first time is when it was given. */
function toldToOthers(heard: Heard[], tokens: string[]): number {
  return tokens.filter(token => {
    const others = heard.filter(({ asked, answered }) => answered.includes(token) && !asked.includes(token))
    return others.length > 1
  }).length
}

const env = (redisUrl: string | null) => ({
  ...{ LOG_LEVEL: 'trace', TRUST_PROXY: 'loopback', IDENTITY_SECRET, SITE_SECRET: KEYS.site },
  ...{ OPENAI_API_KEY: KEYS.openai, OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_CHAT_MODEL: 'a-model' },
  ...{ SMTP_URL: `smtp://shop:${KEYS.smtp}@127.0.0.1:1`, MAIL_FROM: 'shop@shop.example' },
  ...{ HANDOFF_WEBHOOK_URL: 'http://127.0.0.1:1/handoff', HANDOFF_WEBHOOK_SECRET: KEYS.webhook },
  ...{ BOT_FRAMEWORK: 'on', MICROSOFT_APP_ID: 'app', MICROSOFT_APP_PASSWORD: KEYS.microsoft },
  ...{ MICROSOFT_APP_TENANT_ID: 'tenant', ...(redisUrl && { REDIS_URL: redisUrl }) },
})

async function house(where: string, redisUrl: string | null, count: number): Promise<Result[]> {
  const settings = env(redisUrl)
  const program = await startProgram(settings)
  const { heard, stop } = listening()
  let given: Given = { tokens: [], askers: [], known: [] }
  let asked = 0
  let backup = ''
  try {
    const admin = await firstAdmin(program)
    const others: Browser[] = []
    for (const role of ROLES) others.push(await colleague(program, admin, `the-${role}`, role))
    given = await day(program.url, admin, others, count)
    // Signing out would end the day; asked with the askers' own keys last of all.
    const all = await addresses(program.url)
    const last = ({ path }: Address) => Number(/sign-out|forget|erase/.test(path))
    for (const address of all.sort((a, b) => last(a) - last(b)))
      for (const asker of given.askers) {
        await askAs(program.url, address, asker, given.known)
        if (++asked % 50 === 0) progress(`${where}: ${asked} requests`)
      }
    if (!redisUrl) {
      const file = join(program.dataDir, 'copy-of-everything')
      spawnSync(process.execPath, [join(root, 'dist/src/bin/backup.js'), file], {
        cwd: root,
        env: { PATH: process.env.PATH ?? '', ...settings, DATA_DIR: program.dataDir },
      })
      backup = readFileSync(file, 'latin1')
    }
  } finally {
    stop()
    await program.stop()
    discard(program.dataDir)
  }
  const log = program.output()
  const inside = (text: string, of: string[]) => of.filter(one => text.includes(one)).length
  const answered = heard.map(one => one.answered).join('\n')
  const inLog = inside(log, [...NEVER, ...given.tokens]) + FORMS.filter(form => form.test(log)).length
  const lines = log.split('\n').length
  const told = inside(answered, NEVER)
  const tokensAgain = toldToOthers(heard, given.tokens)
  const latin = (text: string) => Buffer.from(text).toString('latin1')
  const inBackup = inside(backup, [...NEVER, ...given.tokens].map(latin))
  return [
    { where: `${where}: log`, pass: lines > asked && inLog === 0, requests: asked, lines, found: inLog },
    {
      where: `${where}: answers`,
      pass: told + tokensAgain === 0 && given.tokens.length > count,
      answers: heard.length,
      well: heard.filter(one => one.well).length,
      found: told,
      tokensToOthers: tokensAgain,
    },
    ...(backup ? [{ where: `${where}: backup`, pass: inBackup === 0, bytes: backup.length, found: inBackup }] : []),
  ]
}

/** What programs of other tests and trials have said. Throws where there is nothing: that is no proof. */
function logsOf(folder: string): Result {
  const files = readdirSync(folder)
  if (files.length === 0) throw new Error(`${folder} is empty: run tests with HAMDEL_TEST_LOGS=${folder} first.`)
  let [bytes, found] = [0, 0]
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8')
    bytes += text.length
    const secrets = [...NEVER.filter(one => text.includes(one)), ...FORMS.filter(form => form.test(text))]
    if (secrets.length > 0) process.stderr.write(`\n${name}: ${secrets.join(', ')}\n`)
    found += secrets.length
  }
  return { where: `what ${files.length} programs said`, pass: bytes > 0 && found === 0, bytes, found }
}

const { values } = parseArgs({ options: { logs: { type: 'string' } }, strict: false })
await trial('secrets', 10, async count => {
  if (typeof values.logs === 'string') return [logsOf(values.logs)]
  const redis = await startSingle()
  try {
    await redis.nodes[0]!.tell('CONFIG', 'SET', 'requirepass', KEYS.redis)
    pace.nextPlace(2)
    const embedded = await house('embedded', null, count)
    pace.nextPlace(1)
    const shared = await house('Redis', redis.url.replace('redis://', `redis://:${KEYS.redis}@`), count)
    return [...embedded, ...shared]
  } finally {
    await redis.remove()
  }
})
