// Every setting of the environment, its default and its check.
import { resolve } from 'node:path'
import { z } from 'zod'

export const root = resolve(import.meta.dirname, '../..') // dist/src → the project

const secret = z
  .string()
  .min(32, 'at least 32 characters, such as the output of: openssl rand -base64 32')
  .refine(text => new Set(text).size >= 10, 'one that nobody guesses, such as the output of: openssl rand -base64 32')
const origin = z
  .string()
  .refine(isWebAddress, { error: 'an address such as https://shop.example.com', abort: true })
  .refine(url => `${new URL(url).origin}/` === new URL(url).href, 'only scheme, host and port, no path')
const origins = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(origin.transform(url => new URL(url).origin)))
const list = z.string().transform(names =>
  names
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(Boolean),
)
const whole = z.coerce.number('a whole number').int('a whole number').min(1)
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
  PORT: z.coerce.number('a port number such as 3978').int().min(0).max(65_535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
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
  BUSINESS_NAME_FA: z.string().min(1).default('کوچه'),
  BUSINESS_NAME_EN: z.string().min(1).default('Kucheh'),
  DEFAULT_LANGUAGE: z.enum(['fa', 'en'], 'fa or en').default('fa'),
  TIME_ZONE: timeZone.default('Asia/Tehran'),
  OPENAI_BASE_URL: z.string().refine(isWebAddress, 'an address such as https://api.openai.com/v1').optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_CHAT_MODEL: z.string().min(1).max(200).optional(),
  OPENAI_EMBEDDING_MODEL: z.string().min(1).max(200).optional(),
  MODEL_HOSTS: list.default([]),
  MODEL_BUDGET_MS: whole.min(200).max(10_000).default(2_500),
  MODEL_STAFF_MS: whole.min(1_000).max(60_000).default(12_000),
  MODEL_TOKENS_A_DAY: whole.default(2_000_000),
  MODEL_TOKENS_A_CUSTOMER: whole.default(50_000),
  MODEL_AT_ONCE: whole.max(1_000).default(8),
  MODEL_MASK: z.enum(['on', 'off'], 'on or off').default('on'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'an address such as smtps://user:password@mail.example.com:465')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n,;@]+<)?[^\s<>@,;]+@[^\s<>@,;]+>?$/, 'one address, such as support@example.com')
    .optional(),
  BOT_FRAMEWORK: z.enum(['on', 'off'], 'on or off').default('off'),
  BOT_FRAMEWORK_SERVICE_HOSTS: list.default([]),
  MICROSOFT_APP_ID: z.string().min(1).max(200).optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1).max(500).optional(),
  MICROSOFT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.string().min(1).max(200).optional(),
  HANDOFF_WEBHOOK_URL: z.string().refine(isWebAddress, 'an address such as https://hub.example.com/handoff').optional(),
  HANDOFF_WEBHOOK_SECRET: secret.optional(),
  KEEP_DAYS: whole.max(36_500).optional(),
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
