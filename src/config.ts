// Every setting, its default and its check. The only reader of process.env.
import { resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..') // dist/src → the project

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

const Settings = z.object({
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

export type Config = {
  port: number
  host: string
  publicUrl: URL
  trustProxy: false | number | string
  dataDir: string
  filesDir: string
  faqDir: string
  redis: { url: string; prefix: string } | null
  siteOrigins: string[]
  siteSecret: string | null
  identitySecret: string | null
  businessName: { fa: string; en: string }
  defaultLanguage: 'fa' | 'en'
  timeZone: string
  /** Null: nothing goes out by e-mail. */
  mail: { url: string; from: string } | null
  /** Customers' questions are offered to editors as variants; nothing leaves this machine. */
  learnFromLog: 'on' | 'off'
  logLevel: string
  /** Conversations on which nothing happened for so many days are erased; null: none. */
  keepDays: number | null
  /** Null: that channel is off. Without credentials it hears only this machine (the Emulator). */
  botFramework: BotFrameworkConfig | null
  /** Null: no hub is told of handoffs. */
  webhook: { url: URL; secret: string } | null
  /** Null: no language model, and nothing leaves this machine. */
  model: ModelConfig | null
  surfaces: string
}

export type BotFrameworkConfig = {
  credentials: { appId: string; password: string; type: string; tenantId: string | null } | null
  /** Hosts that may be called back. */
  serviceHosts: string[]
}

export type ModelConfig = {
  baseUrl: URL
  apiKey: string | null
  names: { chat: string | null; embedding: string | null }
  /** Hosts that may be asked; empty: the one of `baseUrl`. Named ones may be link-local. */
  hosts: string[]
  budgetMs: number
  staffMs: number
  limits: { tokensADay: number; tokensACustomer: number; atOnce: number }
  mask: 'on' | 'off'
}

/** Names of settings whose values must never be shown, not even in an error. */
const SECRETS = new Set([
  'SITE_SECRET',
  'IDENTITY_SECRET',
  'REDIS_URL',
  'SMTP_URL',
  'OPENAI_API_KEY',
  'MICROSOFT_APP_PASSWORD',
  'HANDOFF_WEBHOOK_SECRET',
])

/** Throws an Error whose message names each wrong setting, what is wrong with it and an example; secrets are not repeated. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  // An empty secret is a mistake, never "no secret": a check that is skipped is no check.
  const empty = [...SECRETS].filter(name => env[name] === '')
  const parsed = Settings.safeParse(given)
  const half = Boolean(given.SMTP_URL) !== Boolean(given.MAIL_FROM)
  const problems = [
    ...together(given, ['HANDOFF_WEBHOOK_URL', 'HANDOFF_WEBHOOK_SECRET']),
    ...together(given, ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD']),
    ...(half ? ['  SMTP_URL and MAIL_FROM go together: set both, or neither.'] : []),
    ...empty.map(name => `  ${name} is set but empty: give it a value or remove it.`),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0])
      const shown = SECRETS.has(name) ? '' : ` (it is ${JSON.stringify(env[name])})`
      return `  ${name}${shown}: ${message}`
    }),
  ]
  if (problems.length > 0 || !parsed.success)
    throw new Error(`Hamdel cannot start with these settings:\n${problems.join('\n')}`)
  return arranged(parsed.data)
}

function together(given: Record<string, unknown>, [one, other]: [string, string]): string[] {
  return Boolean(given[one]) === Boolean(given[other])
    ? []
    : [`  ${one} and ${other} go together: set both, or neither.`]
}

function arranged(s: z.infer<typeof Settings>): Config {
  const dataDir = resolve(s.DATA_DIR)
  return {
    port: s.PORT,
    host: s.HOST,
    publicUrl: new URL(s.PUBLIC_URL ?? `http://localhost:${s.PORT}/`),
    trustProxy: s.TRUST_PROXY,
    dataDir,
    filesDir: s.FILES_DIR ? resolve(s.FILES_DIR) : resolve(dataDir, 'files'),
    faqDir: resolve(s.FAQ_DIR),
    redis: s.REDIS_URL ? { url: s.REDIS_URL, prefix: s.REDIS_PREFIX } : null,
    siteOrigins: s.SITE_ORIGINS,
    siteSecret: s.SITE_SECRET ?? null,
    identitySecret: s.IDENTITY_SECRET ?? null,
    businessName: { fa: s.BUSINESS_NAME_FA, en: s.BUSINESS_NAME_EN },
    defaultLanguage: s.DEFAULT_LANGUAGE,
    timeZone: s.TIME_ZONE,
    mail: s.SMTP_URL && s.MAIL_FROM ? { url: s.SMTP_URL, from: s.MAIL_FROM } : null,
    learnFromLog: s.LEARN_FROM_LOG,
    logLevel: s.LOG_LEVEL,
    keepDays: s.KEEP_DAYS ?? null,
    botFramework: botFrameworkOf(s),
    webhook: webhookOf(s),
    model: modelOf(s),
    surfaces: resolve(root, 'dist/surfaces'),
  }
}

/** Azure's own connectors. */
const CONNECTORS = ['smba.trafficmanager.net', '*.botframework.com', '*.botframework.azure.us', '*.teams.microsoft.com']

function botFrameworkOf(s: z.infer<typeof Settings>): BotFrameworkConfig | null {
  if (s.BOT_FRAMEWORK === 'off') return null
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TYPE: type } = s
  const tenantId = s.MICROSOFT_APP_TENANT_ID ?? null
  const credentials = appId && password ? { appId, password, type, tenantId } : null
  return { credentials, serviceHosts: [...s.BOT_FRAMEWORK_SERVICE_HOSTS, ...(credentials ? CONNECTORS : [])] }
}

function webhookOf({
  HANDOFF_WEBHOOK_URL: url,
  HANDOFF_WEBHOOK_SECRET: key,
}: z.infer<typeof Settings>): Config['webhook'] {
  return url && key ? { url: new URL(url), secret: key } : null
}

function modelOf(s: z.infer<typeof Settings>): ModelConfig | null {
  const names = { chat: s.OPENAI_CHAT_MODEL ?? null, embedding: s.OPENAI_EMBEDDING_MODEL ?? null }
  if (names.chat === null && names.embedding === null) return null
  return {
    baseUrl: new URL(s.OPENAI_BASE_URL ?? 'https://api.openai.com/v1'),
    apiKey: s.OPENAI_API_KEY ?? null,
    names,
    hosts: s.MODEL_HOSTS,
    budgetMs: s.MODEL_BUDGET_MS,
    staffMs: s.MODEL_STAFF_MS,
    limits: {
      tokensADay: s.MODEL_TOKENS_A_DAY,
      tokensACustomer: s.MODEL_TOKENS_A_CUSTOMER,
      atOnce: s.MODEL_AT_ONCE,
    },
    mask: s.MODEL_MASK,
  }
}
