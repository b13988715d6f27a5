// A day in small, with secrets that can be told apart everywhere: none of them may stand in a log, an answer or an export.
// npm run trial -- secrets [--count CUSTOMERS]
import { discard, startProgram } from '../journeys/program.js'
import { colleague, firstAdmin } from './colleague.js'
import { newCustomer, send } from './customer.js'
import { IDENTITY_SECRET } from './houses.js'
import { type Result, trial } from './report.js'

const canary = (of: string) => `CANARY${of}9fX2q7Lm4Zt8Rk3Wb6Yc1Vn5`
const PASSWORD = 'گذرواژه‌ای دراز' // what colleagues of a trial sign in with
const WRONG = canary('wrong')
const KEYS = { site: canary('site'), openai: canary('openai'), smtp: canary('smtp'), identity: IDENTITY_SECRET }

/** Keeps what everybody hears from now on. */
function listening(): { heard: string[]; stop: () => void } {
  const heard: string[] = []
  const real = globalThis.fetch
  globalThis.fetch = async (...asked) => {
    const answer = await real(...asked)
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    heard.push(`${headers}\n${await answer.clone().text()}`)
    return answer
  }
  return { heard, stop: () => (globalThis.fetch = real) }
}

async function secrets(count: number): Promise<Result[]> {
  const program = await startProgram({
    ...{ LOG_LEVEL: 'trace', TRUST_PROXY: 'loopback', IDENTITY_SECRET, SITE_SECRET: KEYS.site },
    ...{ OPENAI_API_KEY: KEYS.openai, OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_CHAT_MODEL: 'a-model' },
    ...{ SMTP_URL: `smtp://shop:${KEYS.smtp}@127.0.0.1:1`, MAIL_FROM: 'shop@shop.example' },
  })
  const { heard, stop } = listening()
  const tokens: string[] = []
  try {
    const admin = await firstAdmin(program)
    const sara = await colleague(program, admin, 'Sara', 'agent', 'editor', 'lead')
    tokens.push(...[admin, sara].map(one => one.cookie().split('=')[1]!))
    await sara.post('/api/people/sign-in', { email: 'sara@shop.example', password: WRONG })
    await sara.post('/api/people/sign-in', `{"password":"${WRONG}"`)
    await sara.post('/api/people/forgot', { email: 'sara@shop.example' })
    const { token } = (await sara.post('/api/editor/tokens', { name: 'sync' })).body
    if (token) tokens.push(token)
    for (let n = 0; n < count; n++) {
      const customer = await newCustomer(program.url, `canary-${n}`)
      tokens.push(customer.token)
      await send(program.url, customer, `m${n}`, n % 2 ? 'اپراتور لطفاً' : 'پولم کی برمی‌گردد؟')
      await sara.get(`/api/lead/customers/${customer.lineId}/export`)
      await sara.get(`/api/desk/lines/${customer.lineId}`)
      await sara.get(`/v3/directline/conversations/${customer.lineId}/activities?t=${customer.token}`)
    }
    const paths = ['healthz', 'readyz', 'metrics', 'api/people', 'api/lead/settings', 'api/lead/audit', 'openapi.json']
    const more = [
      'api/editor/tokens',
      'api/editor/entries',
      'api/editor/export?format=csv',
      'api/editor/export?format=files',
    ]
    for (const path of [...paths, ...more]) await sara.get(`/${path}`)
  } finally {
    stop()
    await program.stop()
    discard(program.dataDir)
  }
  const log = program.output()
  const inLog = (of: string[]) => of.filter(one => log.includes(one)).length
  const fixed = [...Object.values(KEYS), PASSWORD, WRONG]
  const answered = heard.join('\n')
  const told = fixed.filter(one => answered.includes(one)).length
  const given = tokens.filter(one => answered.split(one).length > 2).length // once: when it was given
  const lines = log.split('\n').length
  return [
    {
      where: 'log',
      pass: lines > 10 && inLog([...fixed, ...tokens]) === 0,
      lines,
      found: inLog([...fixed, ...tokens]),
    },
    {
      where: 'answers',
      pass: told === 0 && tokens.length > count,
      answers: heard.length,
      secretsFound: told,
      tokensAgain: given,
    },
  ]
}

await trial('secrets', 30, secrets)
