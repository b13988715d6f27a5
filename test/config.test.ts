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
  ['PORT', '0x10'],
  ['HOST', 'http://0.0.0.0'],
  ['HOST', '127.0.0.1:80'],
  ['MODEL_HOSTS', 'http://127.0.0.1'],
  ['MODEL_HOSTS', '[::1]:443'],
  ['MODEL_TOKENS_A_DAY', '2,000,000'],
  ['BOT_FRAMEWORK_SERVICE_HOSTS', '*'], // anybody could be called back
  ['BOT_FRAMEWORK_SERVICE_HOSTS', '*.com'],
  ['MICROSOFT_APP_TYPE', 'single'],
  ['BUSINESS_NAME_FA', 'کوچه\nBcc: all@example.com'],
])('stops the start, naming %s, when it is %j', (name, value) => {
  expect(() => loadConfig({ [name]: value })).toThrow(
    new RegExp(`^Hamdel cannot start with these settings:\\n  ${name}`),
  )
})

it('says how far a number may go, in words and not in those of a library', () => {
  const tell = (given: Record<string, string>) => () => loadConfig(given)
  expect(tell({ MODEL_BUDGET_MS: '2s' })).toThrow('MODEL_BUDGET_MS (it is "2s"): a whole number from 200 to 10000')
  expect(tell({ KEEP_DAYS: '0' })).toThrow('KEEP_DAYS (it is "0"): a whole number of days from 1 to 36500')
  expect(tell({ PORT: '70000' })).toThrow('PORT (it is "70000"): a port such as 3978, from 0 to 65535')
  const mail = { SMTP_URL: 'smtps://ann:a/b@mail.example.com', MAIL_FROM: 'a@example.com' }
  expect(tell(mail)).toThrow(/SMTP_URL: .* as %2F/)
})

it('takes a value that is blank, or has blanks around it, as the operator meant it', () => {
  const { port, dataDir, host } = loadConfig({ PORT: ' ', DATA_DIR: ' ', HOST: ' ::1 ' })
  expect([port, host]).toEqual([3978, '::1'])
  expect(dataDir).toMatch(/data$/)
  expect(loadConfig({ MODEL_HOSTS: 'api.openai.com, 10.0.0.7, fd00::7' }).remarks).toHaveLength(1)
})

it.each([
  [{ SITE_ORIGIN: 'https://shop.example' }, /SITE_ORIGIN is no setting of Hamdel.*SITE_ORIGINS/],
  [{ TIMEZONE: 'Asia/Tehran' }, /TIMEZONE is no setting.*TIME_ZONE/],
  [{ OPENAI_API_KEY: 'sk-one' }, /without a model's name/],
  [{ MICROSOFT_APP_ID: 'an-app', MICROSOFT_APP_PASSWORD: SECRET }, /BOT_FRAMEWORK=on/],
  [{ PUBLIC_URL: 'http://chat.example.com' }, /cannot sign in/],
  [{ PUBLIC_URL: 'https://chat.example.com' }, /TRUST_PROXY is not set/],
])('starts, and says what was hardly meant: %o', (given, said) => {
  const { remarks } = loadConfig(given)
  expect(remarks).toEqual([expect.stringMatching(said)])
  expect(remarks.join()).not.toMatch(/sk-one|kR2v8/)
})

it('says nothing of settings that fit together, nor of what is not ours', () => {
  const given = { PUBLIC_URL: 'https://chat.example.com', TRUST_PROXY: '1', HOSTNAME: 'vm', TZ: 'UTC', NODE_ENV: 'x' }
  expect(loadConfig(given).remarks).toEqual([])
  expect(loadConfig({ PUBLIC_URL: 'http://localhost:4000' }).remarks).toEqual([])
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
