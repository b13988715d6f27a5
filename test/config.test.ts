// What the operator may set, and what stops the start.
import { expect, it } from 'vitest'
import { loadConfig } from '../src/config.js'

const SECRET = 'kR2v8Qm1xT7yB4nW9cZ0sL5dF3hJ6pGa'

it.each([
  ['TRUST_PROXY', 'true'], // then anybody could write their own address
  ['TRUST_PROXY', 'nginx'],
  ['TRUST_PROXY', '10.0.0.0/99'],
  ['SITE_ORIGINS', '*'],
  ['SITE_ORIGINS', 'null'],
  ['SITE_ORIGINS', 'https://*.shop.example'],
  ['SITE_ORIGINS', 'https://shop.example/page'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['PUBLIC_URL', 'https://ann:password@chat.example'],
  ['SITE_SECRET', ''],
  ['SITE_SECRET', 'short'],
  ['SITE_SECRET', ' '.repeat(40)],
  ['IDENTITY_SECRET', 'a'.repeat(40)],
  ['PORT', 'http'],
  ['OPENAI_BASE_URL', 'localhost:11434/v1'],
])('stops the start, naming %s, when it is %j', (name, value) => {
  expect(() => loadConfig({ [name]: value })).toThrow(
    new RegExp(`^Hamdel cannot start with these settings:\\n  ${name}`),
  )
})

it('never repeats a secret that is wrong', () => {
  const tell = () => loadConfig({ SITE_SECRET: 'my-dog-rex', REDIS_URL: 'redis//my-dog-rex' })
  expect(tell).toThrow(/SITE_SECRET: (?!.*my-dog-rex)/)
  expect(tell).not.toThrow(/my-dog-rex/)
})

it('asks for the directory of a bot that is registered in one, before Microsoft’s library does', () => {
  const bot = { BOT_FRAMEWORK: 'on', MICROSOFT_APP_ID: 'an-app', MICROSOFT_APP_PASSWORD: SECRET }
  expect(() => loadConfig(bot)).toThrow(/\n {2}MICROSOFT_APP_TENANT_ID: /)
  expect(loadConfig({ ...bot, MICROSOFT_APP_TYPE: 'MultiTenant' }).botFramework?.credentials?.type).toBe('MultiTenant')
  expect(
    loadConfig({ ...bot, MICROSOFT_APP_TENANT_ID: 'a-directory' }).botFramework?.credentials?.tenantId,
  ).toBeTruthy()
  expect(loadConfig({ ...bot, BOT_FRAMEWORK: 'off' }).botFramework).toBeNull()
})

it.each([
  ['false', false],
  ['1', 1],
  ['loopback, 10.0.0.0/8, ::1', 'loopback, 10.0.0.0/8, ::1'],
])('believes the proxies that are named: %s', (given, believed) => {
  expect(loadConfig({ TRUST_PROXY: given }).trustProxy).toBe(believed)
})

it('takes websites by their origin, and secrets that nobody guesses', () => {
  const config = loadConfig({ SITE_ORIGINS: 'https://shop.example/, http://localhost:8080', SITE_SECRET: SECRET })
  expect(config.siteOrigins).toEqual(['https://shop.example', 'http://localhost:8080'])
  expect(config.siteSecret).toBe(SECRET)
})
