// Every setting of the environment, its default and its check.
import { resolve } from 'node:path'
import { z } from 'zod'

export const root = resolve(import.meta.dirname, '../..') // dist/src → the project

const secret = z
  .string()
  .refine(text => text.length >= 32, {
    error: 'at least 32 characters, such as the output of: openssl rand -base64 32',
    abort: true,
  })
  .refine(text => new Set(text).size >= 10, 'one that nobody guesses, such as the output of: openssl rand -base64 32')
const origin = (example: string) =>
  z
    .string()
    .refine(isWebAddress, { error: `an address such as ${example}`, abort: true })
    .refine(url => `${new URL(url).origin}/` === new URL(url).href, 'only scheme, host and port, no path')
const origins = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(origin('https://shop.example.com (commas between several)').transform(url => new URL(url).origin)))
const hosts = (example: string, shape: RegExp) =>
  z
    .string()
    .transform(names =>
      names
        .split(',')
        .map(name => name.trim().toLowerCase())
        .filter(Boolean),
    )
    .refine(names => names.every(name => shape.test(name)), `names of hosts with commas between, such as ${example}`)
/** A name or an address (IPv6 without brackets), never with a port. */
const HOST = /^(?:[a-z0-9][a-z0-9.-]*|[a-f0-9]*:[a-f0-9]*:[a-f0-9:.]*(?:%[a-z0-9]+)?)$/i
const CONNECTOR = /^(\*\.(?=[^.]+\.[^.]))?[a-z0-9][a-z0-9.-]*$/ // «*.com» would be anybody
/** Digits only: what is nearly a number («2s», «1e3», «2,000») means something else to whoever wrote it. */
const whole = (least: number, most: number, kind = 'a whole number') =>
  z
    .string()
    .refine(text => /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `${kind} from ${least} to ${most}, in digits only`,
    })
    .transform(Number)
const name = (most: number) =>
  z
    .string()
    .regex(/^\P{Cc}+$/u, 'one line of text')
    .max(most, `at most ${most} characters`)
const MANY = 1_000_000_000_000
const timeZone = z.string().refine(zone => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}, 'a time zone such as Asia/Tehran')
/** An address, a range of them, or one of the names that Express knows. */
const proxy = z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])
// Never all of them: then whoever asks writes their own address, and no limit holds.
const trustProxy = z
  .string()
  .refine(
    value => /^(false|\d{1,2})$/.test(value) || value.split(',').every(part => proxy.safeParse(part.trim()).success),
    {
      error: 'false, the number of proxies in front such as 1, or their addresses such as 10.0.0.0/8 (commas between)',
    },
  )
  .transform(value => (value === 'false' ? false : /^\d+$/.test(value) ? Number(value) : value))

export const Settings = z.object({
  PORT: whole(0, 65_535, 'a port such as 3978,').default(3978),
  HOST: z
    .string()
    .regex(HOST, 'an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them; the port is in PORT')
    .default('127.0.0.1'),
  PUBLIC_URL: origin('https://chat.example.com').optional(),
  TRUST_PROXY: trustProxy.default(false),
  DATA_DIR: z.string().min(1).default('./data'),
  FILES_DIR: z.string().min(1).optional(),
  FAQ_DIR: z.string().min(1).default(resolve(root, 'faq')),
  REDIS_URL: z
    .string()
    .regex(
      /^rediss?:\/\/\S+$/,
      'an address such as redis://127.0.0.1:6379 (several, separated by commas, for a cluster)',
    )
    .optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]*$/, 'small letters, digits and hyphens')
    .default('hamdel'),
  SITE_ORIGINS: origins.default([]),
  SITE_SECRET: secret.optional(),
  IDENTITY_SECRET: secret.optional(),
  BUSINESS_NAME_FA: name(100).default('کوچه'),
  BUSINESS_NAME_EN: name(100).default('Kucheh'),
  DEFAULT_LANGUAGE: z.enum(['fa', 'en'], 'fa or en').default('fa'),
  TIME_ZONE: timeZone.default('Asia/Tehran'),
  OPENAI_BASE_URL: z.string().refine(isWebAddress, 'an address such as https://api.openai.com/v1').optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_CHAT_MODEL: name(200).optional(),
  OPENAI_EMBEDDING_MODEL: name(200).optional(),
  MODEL_HOSTS: hosts('api.openai.com, without https:// and port', HOST).default([]),
  MODEL_BUDGET_MS: whole(200, 10_000).default(2_500),
  MODEL_STAFF_MS: whole(1_000, 60_000).default(12_000),
  MODEL_TOKENS_A_DAY: whole(1, MANY).default(2_000_000),
  MODEL_TOKENS_A_CUSTOMER: whole(1, MANY).default(50_000),
  MODEL_AT_ONCE: whole(1, 1_000).default(8),
  MODEL_MASK: z.enum(['on', 'off'], 'on or off').default('on'),
  SMTP_URL: z
    .string()
    .refine(text => /^smtps?:\/\/\S+$/.test(text) && URL.canParse(text), {
      error:
        'an address such as smtps://user:password@mail.example.com:465; in the password / # ? @ are written as %2F %23 %3F %40',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n,;@]+<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/, 'one address, such as support@example.com')
    .optional(),
  BOT_FRAMEWORK: z.enum(['on', 'off'], 'on or off').default('off'),
  BOT_FRAMEWORK_SERVICE_HOSTS: hosts('*.example.com', CONNECTOR).default([]),
  MICROSOFT_APP_ID: name(200).optional(),
  MICROSOFT_APP_PASSWORD: name(500).optional(),
  MICROSOFT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant'], 'SingleTenant or MultiTenant').default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: name(200).optional(),
  HANDOFF_WEBHOOK_URL: z.string().refine(isWebAddress, 'an address such as https://hub.example.com/handoff').optional(),
  HANDOFF_WEBHOOK_SECRET: secret.optional(),
  KEEP_DAYS: whole(1, 36_500, 'a whole number of days').optional(),
  LEARN_FROM_LOG: z.enum(['on', 'off'], 'on or off').default('off'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'one of trace, debug, info, warn, error, silent')
    .default('info'),
})

/** http or https, of one host: no wildcards. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !text.includes('*')
}

/** Names of settings whose values must never be shown, not even in an error. */
export const SECRETS = new Set([
  'SITE_SECRET',
  'IDENTITY_SECRET',
  'REDIS_URL',
  'SMTP_URL',
  'OPENAI_API_KEY',
  'MICROSOFT_APP_PASSWORD',
  'HANDOFF_WEBHOOK_SECRET',
])
